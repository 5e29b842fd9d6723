import Grounding
import Insights
import Semantics

/// What is worth asking next.
extension AnswerComposer {
    private static let mostNext = 3

    private var next: NextQuestions {
        NextQuestions(catalogue: context.catalogue, today: today, weekStart: context.settings.calendar.weekStart)
    }

    /// - Parameters:
    ///   - leader: the group that leads, or in which most of a change is.
    ///   - isExplained: whether it was told where a change is.
    func suggest(
        after query: MetricQuery, period: DateRange, leader: DimensionValue? = nil, silent: String? = nil,
        isExplained: Bool = false, into progress: inout Progress
    ) {
        guard progress.nextQuestions.isEmpty else { return }
        progress.nextQuestions = next.after(
            .init(query, period: period, leader: leader, silent: silent, isExplained: isExplained))
    }

    /// What follows from the kind of question, where nothing of the answer led on.
    func suggestByKind(_ reading: Interpretation, into progress: inout Progress) {
        guard progress.nextQuestions.isEmpty, !progress.draft.claims.isEmpty else { return }
        let days = reading.period ?? DateRange(start: today.adding(days: -28), end: today.adding(days: -1))
        progress.nextQuestions = NextByKind.questions(
            after: reading.intent, inQuestion(days),
            figure: reading.metrics.first.flatMap { inQuestion($0, reading.filters) })
    }

    /// A metric with what it is narrowed to, as a question says it; nil where that cannot be said.
    func inQuestion(_ id: MetricID, _ filters: [Filter]) -> String? {
        guard let metric = context.catalogue.metric(id), let scope = GroupWords.phrase(filters) else { return nil }
        return next.said(metric) + scope
    }

    /// Days as a question says them.
    func inQuestion(_ days: DateRange) -> String {
        PeriodWords.asked(days, today: today, weekStart: context.settings.calendar.weekStart)
    }

    /// Up to three that were not asked yet.
    func chosen(_ candidates: [String]) -> [String] {
        var seen: Set<String> = []
        let once = candidates.filter { seen.insert($0).inserted }
        return asked?.fresh(once, most: AnswerComposer.mostNext) ?? Array(once.prefix(AnswerComposer.mostNext))
    }

    /// The group of a table that leads: the first of an order, else the one with the most.
    func leader(of table: MetricTable, _ query: MetricQuery) -> DimensionValue? {
        guard query.breakdown.count == 1, query.granularity == .none, table.rows.count > 1,
            query.breakdown[0] != "hour_of_day"
        else { return nil }
        func value(_ row: [MetricTable.Cell]) -> Double { row.count > 1 ? row[1].number ?? -.infinity : -.infinity }
        let first = query.order == nil ? table.rows.max { value($0) < value($1) } : table.rows.first
        return first.flatMap { $0[0].text }.map { DimensionValue(query.breakdown[0], $0) }
    }

    /// The group in which most of a change is: what stands out beyond noise, else the largest part.
    func leader(of reasons: ChangeReasons?, _ breakdowns: [ChangeBreakdown]) -> DimensionValue? {
        let found = (reasons?.drivers ?? []) + (reasons?.factors.flatMap(\.drivers) ?? [])
        if let group = found.first(where: { $0.dimensions.count == 1 })?.dimensions.first { return group }
        guard let breakdown = breakdowns.first, let metric = breakdown.query.metrics.first else { return nil }
        return ChangeByGroup(of: metric, in: breakdown.table)?.contributions.first?.dimensions.last
    }
}
