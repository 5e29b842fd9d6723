import Grounding
import Semantics

/// "Was October our best month ever?": the place of one day, week or month among all of them.
extension AnswerComposer {
    /// The reading with the days of the data, where it asks of all of them.
    func overAllDays(_ reading: Interpretation) async throws -> Interpretation {
        guard reading.params[BestOfAll.key] != nil, reading.period == nil,
            let span = try await context.source.inventory().span
        else { return reading }
        var result = reading
        result.period = DateRange(start: span.start, end: max(span.start, min(span.end, today.adding(days: -1))))
        return result
    }

    /// Opens with yes or no, and says which place it is.
    func tellPlace(_ reading: Interpretation, _ query: MetricQuery, into progress: inout Progress) async throws {
        guard let placed = reading.params[BestOfAll.placed]?.text,
            let metric = query.metrics.first,
            let definition = context.catalogue.metric(metric)
        else { return }
        var whole = query
        whole.limit = nil
        let table = try await self.table(whole, into: &progress)
        guard let column = table.column(of: metric),
            let place = table.rows.firstIndex(where: { placed.hasPrefix($0[0].text ?? "-") }),
            let value = table.rows[place][column].number
        else { return }
        progress.draft.open(with: AnswerComposer.verdict(place == 0))
        guard place >= (query.limit ?? 0) else { return }
        let facts = self.facts(of: table)
        let unit = table.metricColumns.first { $0.id == metric }?.unit ?? definition.unit
        guard let start = CivilDate(placed), let group = query.breakdown.first else { return }
        let days = BestOfAll.days(of: group, from: start)
        let fact = facts.fact(metric, value, unit, called: definition.name, period: days)
        progress.draft.say(
            "\(definition.name) \(PeriodWords.phrase(days)): \(facts.cited(fact, in: &progress.draft)).")
    }
}
