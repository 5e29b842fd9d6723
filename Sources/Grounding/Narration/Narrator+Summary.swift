package import Semantics

extension Narrator {
    /// The narrative of a period: the first metric that has a value leads, then each other one, then where the changes
    /// are.
    ///
    /// - Parameters:
    ///   - table: headline metrics in two periods, without groups, the most important first.
    ///   - movers: for some of these metrics, the same by one dimension.
    package func tellSummary(
        _ table: MetricTable, of query: MetricQuery, movers: [(metric: MetricID, breakdown: ChangeBreakdown)],
        beforeMovers tellMore: (inout AnswerDraft) -> Void = { _ in }, into draft: inout AnswerDraft
    ) {
        let facts = builder(table, query)
        let totals = table.metricColumns.map { facts.total($0.id) }
        guard let first = totals.first else {
            draft.say("There are no figures \(PeriodWords.phrase(table.period)).")
            return
        }
        let lead = totals.first { $0.value != nil } ?? first
        tellHeadline(facts, lead, into: &draft)
        for fact in totals where fact.metric != lead.metric {
            let citation = draft.cite(fact)
            guard fact.value != nil else {
                draft.item("- \(name(fact.metric)): n/a \(citation)")
                continue
            }
            draft.item(
                "- \(name(fact.metric)): \(number(fact)) \(citation)"
                    + "\(changeClause(fact, into: &draft, withPeriod: false))\(verdict(fact))")
        }
        tellMore(&draft)
        var told = false
        for mover in movers {
            guard let total = totals.first(where: { $0.metric == mover.metric }) else { continue }
            let parts = builder(mover.breakdown.table, mover.breakdown.query)
            let isTold = tellContributions(parts, mover.metric, mover.breakdown.dimension, of: total, into: &draft)
            told = told || isTold
        }
        if told { draft.say("This says where the changes are, not what caused them.") }
    }
}
