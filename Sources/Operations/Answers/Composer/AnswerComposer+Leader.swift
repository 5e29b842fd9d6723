import Semantics

/// Why the one that led a ranking is as it is: which one that is, is looked up first.
extension AnswerComposer {
    /// The reading of "why" for the day, the channel or the product that leads; nil where the reading asks no such thing, or nothing
    /// leads.
    func whyOfLeader(_ reading: Interpretation, into progress: inout Progress) async throws -> Interpretation? {
        guard reading.params[LeaderTalk.key] != nil, let group = reading.breakdown.first, let period = reading.period
        else { return nil }
        var ranking = query(reading)
        // What no group is known of leads nothing.
        ranking.limit = 2
        let table = try await table(ranking, into: &progress)
        guard let name = table.rows.lazy.compactMap({ $0.first?.text }).first else { return nil }
        var why = reading.with(LeaderTalk.key, nil)
        why.intent = .why
        (why.breakdown, why.order, why.limit) = ([], nil, nil)
        if why.metrics.isEmpty { why.metrics = table.metricColumns.prefix(1).map(\.id) }
        if BestOfAll.isUnit(group) {
            guard let start = CivilDate(name) ?? CivilDate("\(name)-01") else { return nil }
            let days = BestOfAll.days(of: group, from: start)
            why.period = days
            why.comparison =
                group == "month"
                ? DateRange(start: start.adding(months: -1), end: start.adding(days: -1))
                : days.shifted(days: -7)
        } else {
            why.filters.removeAll { $0.field == group.name }
            why.filters.append(Filter(group.name, .eq, .text(name)))
            why.comparison = reading.comparison ?? period.shifted(days: -period.dayCount)
        }
        return why
    }
}
