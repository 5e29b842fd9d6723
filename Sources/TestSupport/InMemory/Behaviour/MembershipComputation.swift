import Semantics

/// Asks every condition of every event of every unit.
struct MembershipComputation: Sendable {
    let plan: MembershipPlan
    let history: EventHistory

    func table(sources: [String], snapshot: String) -> MembershipTable {
        let test = EventConditionTest(history: history, calendar: plan.calendar)
        let inSpan = history.events.filter { plan.span.contains($0.event.time) && unit(of: $0) != nil }
        func fulfils(_ condition: MembershipPlan.Condition, _ event: HistoryEvent) -> Bool {
            guard test.fulfils(condition.event, event) else { return false }
            guard let bound = condition.number else { return true }
            guard let number = event.event[bound.field] else { return false }
            return bound.least.map { number >= $0 } ?? true
        }
        var groups: [Int: (units: Int, micros: Int128)] = [:]
        for (_, own) in Dictionary(grouping: inSpan, by: { unit(of: $0) }) {
            let mask = plan.conditions.indices.reduce(0) { mask, index in
                own.contains { fulfils(plan.conditions[index], $0) } ? mask | 1 << index : mask
            }
            let micros = own.reduce(Int128(0)) { sum, event in
                let value = Int128(event.event[.value]?.micros ?? 0)
                if CohortPlan.refundNames.contains(event.event.name) { return sum - value }
                let earns = CohortPlan.earningNames.contains(event.event.name) && !event.isRepeatedPurchase
                return earns ? sum + value : sum
            }
            groups[mask, default: (0, 0)].units += 1
            groups[mask, default: (0, 0)].micros += micros
        }
        return MembershipTable(
            groups: groups.sorted { $0.key < $1.key }.map {
                .init(mask: $0.key, units: $0.value.units, value: MoneySum(micros: $0.value.micros))
            },
            events: plan.conditions.map { condition in inSpan.count { fulfils(condition, $0) } },
            reading: DataReading(rowsRead: history.events.count, sources: sources, snapshot: snapshot))
    }

    private func unit(of event: HistoryEvent) -> String? {
        switch plan.unit {
        case .users: event.user
        case .sessions: event.session.map(String.init)
        }
    }
}
