/// Finds what a reader must know before relying on a table.
struct TrustCheck {
    let inventory: Inventory
    let today: CivilDate

    func trust(for planned: PlannedQuery, current: EvaluatedPlan) -> Trust {
        var flags: [String] = []
        var complete = true
        let period = planned.plan.period
        if let span = inventory.span {
            if period.end >= today, period.start <= today {
                complete = false
                flags.append("partial_day: \(today) is not over")
            }
            if period.end > max(span.end, today) || (period.end > span.end && span.end < today.adding(days: -1)) {
                complete = false
                flags.append("no_data_after: the data ends on \(span.end)")
            }
            if period.start < span.start {
                complete = false
                flags.append("no_data_before: the data begins on \(span.start)")
            }
            let reference = planned.comparison?.period
            if let reference, reference.start < span.start {
                complete = false
                flags.append("comparison_without_data: the comparison reaches back before \(span.start)")
            }
            for gap in inventory.gaps where gap.intersection(period) != nil {
                complete = false
                flags.append("gap: no events on \(gap)")
            }
        } else {
            complete = false
            flags.append("no_data: the workspace is empty")
        }
        flags += notAdditive(planned, current) + caseTwins(planned, current)
        return Trust(complete: complete, flags: flags)
    }

    /// Figures of people reached do not add up over days or campaigns: say so where one is missing for that reason.
    private func notAdditive(_ planned: PlannedQuery, _ current: EvaluatedPlan) -> [String] {
        for (index, metric) in planned.metrics.enumerated() {
            guard case .formula(let formula) = metric.computation else { continue }
            let soles = formula.measures.contains {
                if case .soleObserved = $0.aggregate { true } else { false }
            }
            if soles, current.rows.contains(where: { $0.values[index] == nil }) || current.totals[index] == nil {
                return [
                    "not_additive: \(metric.id) cannot be added up over days or campaigns, so groups of several are null"
                ]
            }
        }
        return []
    }

    /// `Google` and `google` are two values of a campaign parameter; a reader may not notice.
    private func caseTwins(_ planned: PlannedQuery, _ current: EvaluatedPlan) -> [String] {
        var flags: [String] = []
        for (index, dimension) in planned.plan.breakdown.enumerated() {
            switch dimension.binding {
            case .session(.traffic), .firstUser: break
            default: continue
            }
            var spellings: [String: Set<String>] = [:]
            for row in current.rows {
                if let value = row.group[index] { spellings[value.lowercased(), default: []].insert(value) }
            }
            for twins in spellings.values.filter({ $0.count > 1 }).map({ $0.sorted() }).sorted(by: { $0[0] < $1[0] })
                .prefix(3)
            {
                flags.append("case_twins: \(dimension.id) has \(twins.joined(separator: " and "))")
            }
        }
        return flags
    }
}
