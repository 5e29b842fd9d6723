import Semantics

extension BehaviourSourceContract {
    static let sessionPreviewChecks: [Check] = [
        Check("half an hour makes the worked example's six sessions; an hour joins two of them") { source in
            func preview(_ minutes: Int64, _ period: DateRange = WorkedExample.period) async throws -> [Int64] {
                let table = try await source.sessionPreview(
                    SessionPreviewPlan(period: period, calendar: .utc, inactivityMilliseconds: minutes * 60_000))
                return [Int64(table.sessions), table.totalMilliseconds]
            }
            try expect(try await preview(30), [6, 2_853_000], "half an hour")
            // u2: 10:00:00 to 10:45:12.
            try expect(try await preview(60), [5, 5_545_000], "an hour")
            // u1 waits half an hour between two pages, u3 twelve minutes.
            try expect(try await preview(11), [8, 334_000], "eleven minutes")
            try expect(try await preview(30, WorkedExample.secondDay), [2, 14_000], "the second day")
            try expect(try await preview(60, WorkedExample.firstDay), [3, 5_531_000], "the first, over midnight")
        }
    ]
}

extension BehaviourSourceContract {
    static let emptyChecks: [Check] = [
        Check("where there is nothing, everything comes to nothing", []) { source in
            let steps = [
                EventCondition(names: ["a"]), EventCondition(filters: [TestDimension.channel.filter(.eq, "x")]),
            ]
            let funnel = FunnelPlan(
                period: november, calendar: .utc, steps: steps, window: .session, breakdown: TestDimension.page)
            let table = try await source.funnel(funnel)
            try expect(table.total, [FunnelTable.Step(), FunnelTable.Step()], "funnel")
            try expect(table.groups.isEmpty, true, "groups")
            for entry in [EventCondition.any, EventCondition(names: ["a"])] {
                let cohorts = CohortPlan(
                    period: november, calendar: .utc, granularity: .week, entry: entry, periods: 2)
                try expect(try await source.cohorts(cohorts).rows, [], "cohorts")
            }
            for (direction, depth) in [
                (PathDirection.transitions, 2), (.transitions, 3), (.forward, 2), (.backward, 2),
            ] {
                let paths = PathPlan(
                    period: november, calendar: .utc, dimension: TestDimension.page, steps: .any, direction: direction,
                    anchor: nil, depth: depth, collapse: true, limit: 5)
                let tree = try await source.paths(paths)
                try expect([tree.sessions, tree.starts, tree.roots.count], [0, 0, 0], "paths")
            }
            let attribution = AttributionPlan(
                period: november, calendar: .utc, conversion: EventCondition(names: ["purchase"]), touch: .channelGroup,
                lookBackMilliseconds: 1)
            try expect(try await source.attribution(attribution).rows, [], "attribution")
            let preview = SessionPreviewPlan(period: november, calendar: .utc, inactivityMilliseconds: 1)
            try expect(try await source.sessionPreview(preview).sessions, 0, "sessions")
            let membership = MembershipPlan(
                unit: .users, span: PropertyCalendar.utc.instants(of: november), calendar: .utc,
                conditions: [.init(EventCondition(names: ["a"])), .init(.any, number: .init(.lcp, least: 1))])
            let members = try await source.membership(membership)
            try expect(members.groups, [], "members")
            try expect(members.events, [0, 0], "events of members")
        }
    ]
}
