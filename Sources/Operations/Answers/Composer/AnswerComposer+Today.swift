import Grounding
import Insights
import Semantics

/// A day that is not over against a whole one: by the same hours of both, and not by what is still to come.
extension AnswerComposer {
    private static let hour: DimensionID = "hour_of_day"

    /// Says how today stands against the same hours of the day that it is compared with, of what adds up over hours.
    ///
    /// - Returns: whether it was told: then the whole day is no verdict.
    @discardableResult
    func tellSameHours(
        _ query: MetricQuery, in table: MetricTable, into progress: inout Progress
    ) async throws -> Bool {
        let hour = context.settings.calendar.clock(of: now).hour
        guard let before = table.comparison?.period, table.period == DateRange(day: today), before.dayCount == 1,
            before.end < today, hour > 0, !query.filters.contains(where: { $0.field == AnswerComposer.hour.name }),
            let hours = context.catalogue.dimension(AnswerComposer.hour)?.values.prefix(hour)
        else { return false }
        let metrics = query.metrics.filter { id in
            context.catalogue.metric(id).map { context.catalogue.knows($0, by: AnswerComposer.hour) } ?? false
        }
        guard !metrics.isEmpty else { return false }
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
        return metrics.count == query.metrics.count
    }

    /// Says how the whole days of two times compare, where the later one ends with a day that is not over: of what adds up, that
    /// day alone makes a fall.
    func tellUpToYesterday(_ query: MetricQuery, in table: MetricTable, into progress: inout Progress) async throws {
        let metrics = query.metrics.filter(context.catalogue.addsUpOverTime)
        guard !metrics.isEmpty, query.granularity == .none, var whole = ended(query, table) else { return }
        (whole.metrics, whole.breakdown, whole.order, whole.limit) = (metrics, [], nil, nil)
        let sums = try await context.engine.table(for: whole, now: now)
        guard let before = sums.comparison else { return }
        let facts = self.facts(of: sums)
        let numbers = NumberFormat(currency: sums.currency)
        let told = sums.metricColumns.compactMap { column -> String? in
            guard let value = sums.totals[column.id] ?? nil, let old = before.totals[column.id] ?? nil,
                let change = ChangeWords(from: old, to: value, unit: column.unit, numbers: numbers)
            else { return nil }
            let fact = facts.fact(
                column.id, value, column.unit,
                comparison: Fact.Comparison(value: old, period: before.period, kind: .previous))
            return
                "\(FilterWords.inSentence(name(column.id))) \(facts.cited(fact, in: &progress.draft)), \(change.short) from "
                + numbers.text(old, column.unit)
        }
        guard !told.isEmpty else { return }
        progress.draft.newParagraph()
        progress.draft.say(
            "\(PeriodWords.name(DateRange(day: today))) is not over. Of whole days, \(PeriodWords.name(sums.period)) against "
                + "\(PeriodWords.name(before.period)): \(told.joined(separator: "; ")).")
    }

    /// Both times of a comparison without the day that is not over, told; nil where it is not among them, or one time is longer.
    func withoutToday(_ query: MetricQuery, _ table: MetricTable, into draft: inout AnswerDraft) -> MetricQuery? {
        guard let ended = ended(query, table) else { return nil }
        draft.say("\(PeriodWords.name(DateRange(day: today))) is not over, and is left out.")
        draft.newParagraph()
        return ended
    }

    private func ended(_ query: MetricQuery, _ table: MetricTable) -> MetricQuery? {
        guard let before = table.comparison?.period, table.period.end == today, table.period.dayCount > 1,
            before.dayCount == table.period.dayCount, before.end < today
        else { return nil }
        var query = query
        query.period = DateRange(start: table.period.start, end: today.adding(days: -1))
        query.comparison = .range(DateRange(start: before.start, end: before.end.adding(days: -1)))
        return query
    }

    /// What the days are as a whole, where their hours were told: no rise and no fall, one of them is not over.
    func tellWholeDays(_ table: MetricTable, into draft: inout AnswerDraft) {
        guard let before = table.comparison else { return }
        let facts = self.facts(of: table)
        for column in table.metricColumns {
            let fact = facts.fact(column.id, table.totals[column.id] ?? nil, column.unit)
            let whole = facts.fact(
                column.id, before.totals[column.id] ?? nil, column.unit, period: before.period)
            draft.say(
                "\(name(column.id)) \(PeriodWords.phrase(table.period)), which is not over: "
                    + "\(facts.cited(fact, in: &draft)). The whole of \(PeriodWords.name(before.period)): "
                    + "\(facts.cited(whole, in: &draft)).")
        }
    }
}
