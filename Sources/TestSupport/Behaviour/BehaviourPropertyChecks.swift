import Semantics

extension BehaviourSourceContract {
    private static let plan = DimensionDefinition.property("plan")

    private static func event(_ time: String, _ name: String, _ user: String, _ plan: String?) -> Event {
        var event = Event.fixture("2026-11-" + time, name, user: user)
        if let plan { event.properties = ["plan": .text(plan), "at": .text(time)] }
        return event
    }

    private static let events = [
        event("01 10:00:00", "view", "u", "free"), event("01 10:01:00", "buy", "u", "pro"),
        event("01 11:00:00", "view", "v", "free"), event("01 11:01:00", "buy", "v", "free"),
        event("02 10:00:00", "view", "w", nil), event("02 10:01:00", "buy", "w", "pro"),
    ]

    static let propertyChecks: [Check] = [
        Check("a funnel's steps and breakdown know custom properties", events) { source in
            func bought(_ filters: [DimensionFilter], by breakdown: DimensionDefinition?) -> FunnelPlan {
                FunnelPlan(
                    period: november, calendar: .utc,
                    steps: [EventCondition(names: ["view"]), EventCondition(names: ["buy"], filters: filters)],
                    window: .days(7), order: .eventual, entry: .closed, unit: .users, filters: [],
                    breakdown: breakdown)
            }
            let ofPlan = try await source.funnel(bought([plan.filter(.eq, "pro")], by: nil))
            try expect(ofPlan.total.map(\.units), [3, 2], "users who bought the plan")
            let table = try await source.funnel(bought([], by: plan))
            try expect(table.total.map(\.units), [3, 3], "users")
            let groups = table.groups.map { "\($0.value ?? "–") \($0.steps.map(\.units))" }.sorted()
            // Both steps of a group are of its value.
            try expect(groups, ["free [2, 1]", "– [1, 0]"], "by plan")
        },
        Check("paths may step from value to value of a custom property", events) { source in
            let tree = try await source.paths(
                PathPlan(
                    period: november, calendar: .utc, dimension: plan, steps: .any, direction: .transitions,
                    anchor: nil,
                    depth: 2, collapse: false, limit: 10))
            let pairs = tree.roots.flatMap { root in root.children.map { "\(root.value) > \($0.value) \($0.count)" } }
            try expect(pairs.sorted(), ["free > free 1", "free > pro 1"], "pairs")
        },
        Check("cohorts and segments select by custom properties", events) { source in
            let cohorts = try await source.cohorts(
                CohortPlan(
                    period: november, calendar: .utc, granularity: .month,
                    entry: EventCondition(filters: [plan.filter(.eq, "pro")]), activity: .any, measure: .users,
                    breakdown: nil, periods: 1))
            try expect(cohorts.rows.map(\.size), [2], "users who came to have the plan")
            let members = try await source.membership(
                MembershipPlan(
                    unit: .users,
                    span: .utc("2026-11-01 00:00:00")..<(.utc("2026-12-01 00:00:00")), calendar: .utc,
                    conditions: [.init(EventCondition(filters: [plan.filter(.eq, "free")]))]))
            try expect(members.events, [3], "events")
            let inside = members.groups.filter { $0.mask == 1 }.map(\.units)
            try expect(inside, [2], "users")
        },
    ]
}
