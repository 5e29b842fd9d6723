import Semantics

extension BehaviourSourceContract {
    static let membershipChecks: [Check] = [
        Check("a user fulfils what any of their events does, and is in one group") { source in
            let table = try await source.membership(
                MembershipPlan(
                    unit: .users, span: PropertyCalendar.utc.instants(of: WorkedExample.period), calendar: .utc,
                    conditions: [
                        .init(EventCondition(names: ["page_view"])), .init(EventCondition(names: ["add_to_cart"])),
                        .init(EventCondition(names: ["purchase"])), .init(EventCondition(names: ["sign_up"])),
                    ]))
            // u2 looks, u4 puts into the cart, u3 buys for 120 and gets 30 back, u1 signs up.
            try expect(table.groups.map { [$0.mask, $0.units] }, [[1, 1], [3, 1], [7, 1], [9, 1]], "groups")
            try expect(
                table.groups.map(\.value.micros), [0, 0, 90_000_000, 0], "what a purchase brings in, less the refund")
            try expect(table.events, [8, 2, 1, 1], "events")
        },
        Check("a session stands for itself; what happens outside any does not count") { source in
            let table = try await source.membership(
                MembershipPlan(
                    unit: .sessions, span: PropertyCalendar.utc.instants(of: WorkedExample.secondDay), calendar: .utc,
                    conditions: [.init(EventCondition(names: ["purchase"]))]))
            // u3's goes on after midnight, u1's and u4's begin; the refund comes from the server.
            try expect(table.groups.map { [$0.mask, $0.units] }, [[0, 2], [1, 1]], "groups")
            try expect(table.groups.map(\.value.micros), [0, 120_000_000], "value")
        },
        Check("the span ends before its end") { source in
            let start = Instant.utc("2026-11-16 10:00:00")
            for (seconds, events) in [(Int64(8), 1), (9, 2)] {
                let end = Instant(milliseconds: start.milliseconds + seconds * 1000)
                let table = try await source.membership(
                    MembershipPlan(unit: .users, span: start..<end, calendar: .utc, conditions: [.init(.any)]))
                try expect(table.events, [events], "\(seconds) seconds")
            }
        },
        Check(
            "a bound asks for the number, and for as much of it",
            [
                .fixture("2026-11-16 09:00:00", "page_view", user: "a", numbers: [.lcp: 2500]),
                .fixture("2026-11-16 09:01:00", "page_view", user: "a", numbers: [.lcp: 2501]),
                .fixture("2026-11-16 09:00:00", "page_view", user: "b", numbers: [.lcp: 2500]),
                .fixture("2026-11-16 09:00:00", "page_view", user: "c"),
            ]
        ) { source in
            let table = try await source.membership(
                MembershipPlan(
                    unit: .users, span: PropertyCalendar.utc.instants(of: november), calendar: .utc,
                    conditions: [
                        .init(.any, number: .init(.lcp)), .init(.any, number: .init(.lcp, least: (2500.0).nextUp)),
                    ]))
            try expect(table.groups.map { [$0.mask, $0.units] }, [[0, 1], [1, 1], [3, 1]], "groups")
            try expect(table.events, [3, 1], "events")
        },
    ]
}
