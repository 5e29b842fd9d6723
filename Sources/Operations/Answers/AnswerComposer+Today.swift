import Grounding
import Insights
import Semantics

/// A day that is not over against a whole one: by the same hours of both, and not by what is still to come.
extension AnswerComposer {
    private static let hour: DimensionID = "hour_of_day"

    /// Says how today stands against the same hours of the day that it is compared with, of what adds up over hours.
    func tellSameHours(_ query: MetricQuery, in table: MetricTable, into progress: inout Progress) async throws {
        let hour = context.settings.calendar.clock(of: now).hour
        guard let before = table.comparison?.period, table.period == DateRange(day: today), before.dayCount == 1,
            before.end < today, hour > 0, !query.filters.contains(where: { $0.field == AnswerComposer.hour.name }),
            let hours = context.catalogue.dimension(AnswerComposer.hour)?.values.prefix(hour)
        else { return }
        let metrics = query.metrics.filter { id in
            context.catalogue.metric(id).map {
                $0.additivity != .nonAdditive && context.catalogue.knows($0, by: AnswerComposer.hour)
            } ?? false
        }
        guard !metrics.isEmpty else { return }
        let sofar = MetricQuery(
            metrics: metrics, filters: query.filters + [Filter(AnswerComposer.hour.name, .isIn, .list(Array(hours)))],
            segment: query.segment, period: table.period, comparison: .range(before))
        let part = try await context.engine.table(for: sofar, now: now)
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: table.period, provenance: part.provenance, currency: part.currency)
        let numbers = NumberFormat(currency: part.currency)
        let until = "until \(hour):00"
        for column in part.metricColumns {
            guard let value = part.totals[column.id] ?? nil, let old = part.comparison?.totals[column.id] ?? nil else {
                continue
            }
            let fact = facts.fact(
                column.id, value, column.unit, of: [DimensionValue(AnswerComposer.hour, until)],
                comparison: Fact.Comparison(value: old, period: before, kind: .previous))
            let cited = facts.cited(fact, in: &progress.draft)
            let change = ChangeWords(from: old, to: value, unit: column.unit, numbers: numbers).map { ", \($0.short)" }
            let name = context.catalogue.metric(column.id)?.name ?? column.id.name
            progress.draft.say(
                "By the same hours, \(until): \(FilterWords.inSentence(name)) came to \(cited) "
                    + "\(PeriodWords.phrase(table.period)), against \(numbers.text(old, column.unit)) "
                    + "\(PeriodWords.phrase(before))\(change ?? "").")
        }
        progress.draft.newParagraph()
    }
}
