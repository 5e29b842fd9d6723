import Semantics

extension Narrator {
    /// Whether the steps of a time axis are asked for by size: the highest days, the lowest weeks.
    func ranksSteps(_ facts: FactBuilder) -> Bool {
        guard facts.granularity != nil, let order = facts.query.order else { return false }
        return facts.table.metricColumns.contains { $0.id.name == order.by }
    }

    /// The steps in the order that was asked for. Of those that the limit cuts off nothing is said.
    func tellRankedSteps(_ facts: FactBuilder, into draft: inout AnswerDraft) {
        guard let order = facts.query.order, let axis = facts.granularity else { return }
        let metric = MetricID(order.by)
        let rows = facts.table.rows.indices.filter { facts.cell(metric, $0) != nil }
        // A week that has only begun is no low.
        let whole = rows.filter { isWhole(facts.value(metric, row: $0).period, axis) }
        guard let first = whole.first ?? rows.first else {
            let total = facts.total(metric)
            let citation = draft.cite(total)
            return draft.say("\(name(metric)) is n/a \(citation) \(scope(facts)): \(whyMissing(metric)).")
        }
        let superlative = order.dir == .asc ? "lowest" : "highest"
        let ties = rows.count { facts.cell(metric, $0) == facts.cell(metric, first) }
        let fact = facts.value(metric, row: first)
        let citation =
            draft.cite(fact) + (ties == 1 && first == rows[0] ? draft.cite(facts.rank(metric, row: first)) : "")
        draft.say(
            "\(name(metric)) by \(axis.rawValue) \(scope(facts)): \(step(facts, fact, first)) is "
                + "\(ties > 1 ? "among the " : "")\(superlative) with \(number(fact)) \(citation).")
        draft.support(facts.total(metric))
        for row in rows.prefix(rows.count > 1 ? Narrator.listedRows : 0) {
            let fact = facts.value(metric, row: row)
            let remark = isWhole(fact.period, axis) ? "" : ", not a whole \(axis.rawValue)"
            draft.item("- \(step(facts, fact, row)): \(number(fact)) \(draft.cite(fact))\(remark)")
        }
    }

    private func step(_ facts: FactBuilder, _ fact: Fact, _ row: Int) -> String {
        PeriodWords.name(fact.period) + hour(facts, row)
    }
}
