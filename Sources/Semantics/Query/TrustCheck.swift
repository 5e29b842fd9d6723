/// Finds what a reader must know before relying on a table.
struct TrustCheck {
    let inventory: Inventory
    let today: CivilDate
    let catalogue: Catalogue
    let calendar: PropertyCalendar

    func trust(for planned: PlannedQuery, current: EvaluatedPlan) -> Trust {
        let kinds = planned.metrics.reduce(into: Set<DataKind>()) { $0.formUnion(catalogue.data(of: $1.id)) }
        var trust = trust(over: planned.plan.period, comparison: planned.comparison?.period, of: kinds)
        trust.flags += notAdditive(planned, current) + caseTwins(planned, current)
        return trust
    }

    /// What the periods alone say: days that are not over, that lie outside the data, or that have no events.
    func trust(over period: DateRange, comparison: DateRange?, of kinds: Set<DataKind>) -> Trust {
        guard let span = inventory.span else {
            return Trust(complete: false, flags: ["no_data: the workspace is empty"])
        }
        var flags: [String] = []
        if period.end >= today, period.start <= today { flags.append("partial_day: \(today) is not over") }
        if let day = inventory.partialDay(of: kinds, calendar: calendar), day < today, period.contains(day) {
            flags.append("partial_day: \(day) was not over when its data came")
        }
        if period.end > max(span.end, today) || (period.end > span.end && span.end < today.adding(days: -1)) {
            flags.append("no_data_after: the data ends on \(span.end)")
        }
        if period.start < span.start { flags.append("no_data_before: the data begins on \(span.start)") }
        if let comparison, comparison.start < span.start {
            flags.append("comparison_without_data: the comparison reaches back before \(span.start)")
        }
        if kinds.contains(.events), let gaps = gaps(period) { flags.append(gaps) }
        return Trust(complete: flags.isEmpty, flags: flags)
    }

    /// Days without events. The first few are named: a shop that closes on Saturdays has one every week.
    private func gaps(_ period: DateRange) -> String? {
        let gaps = inventory.gaps.filter { $0.intersection(period) != nil }
        guard !gaps.isEmpty else { return nil }
        let named = gaps.prefix(TrustCheck.namedGaps).map { "\($0)" }.joined(separator: ", ")
        let more = gaps.count - TrustCheck.namedGaps
        return "gap: no events on \(named)" + (more > 0 ? ", and on \(more) more" : "")
    }

    private static let namedGaps = 5

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
