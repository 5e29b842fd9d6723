import Semantics

extension BehaviourSourceContract {
    /// `/ 2 (1 ends) [/a 1 …]`: a tree on one line.
    private static func text(_ nodes: [PathTree.Node]) -> String {
        nodes.map { node in
            "\(node.value) \(node.count)" + (node.ends > 0 ? " (\(node.ends) end)" : "")
                + (node.children.isEmpty ? "" : " [\(text(node.children))]")
        }.joined(separator: ", ")
    }

    private static func plan(
        _ direction: PathDirection, anchor: String? = nil, depth: Int = 2, collapse: Bool = true, limit: Int = 10,
        of dimension: DimensionDefinition = TestDimension.page, names: [String] = ["page_view"],
        over period: DateRange = november
    ) -> PathPlan {
        PathPlan(
            period: period, calendar: .utc, dimension: dimension, steps: EventCondition(names: names),
            direction: direction, anchor: anchor, depth: depth, collapse: collapse, limit: limit)
    }

    /// Three visits: `/ /a /a /b`, `/ /b`, `/a`.
    private static let visits: [Event] = [
        .fixture("2026-11-02 10:00:00", "page_view", user: "u", page: "/"),
        .fixture("2026-11-02 10:01:00", "page_view", user: "u", page: "/a"),
        .fixture("2026-11-02 10:02:00", "page_view", user: "u", page: "/a"),
        .fixture("2026-11-02 10:02:30", "scroll", user: "u", page: "/b"),
        .fixture("2026-11-02 10:03:00", "page_view", user: "u", page: "/b"),
        .fixture("2026-11-02 10:00:00", "page_view", user: "v", page: "/"),
        .fixture("2026-11-02 10:00:30", "page_view", user: "v"),
        .fixture("2026-11-02 10:01:00", "page_view", user: "v", page: "/b"),
        .fixture("2026-11-02 10:00:00", "page_view", user: "w", page: "/a"),
    ]

    static let pathChecks: [Check] = [
        Check("the worked example's visits go from page to page", WorkedExample.events) { source in
            let tree = try await source.paths(plan(.transitions, collapse: false, over: WorkedExample.period))
            try expect(tree.sessions, 6, "sessions")
            try expect(tree.starts, 8, "steps")
            try expect(text(tree.roots), "/ 2 (1 end) [/pricing 1], /p/1 1 [/checkout 1]", "transitions")
        },
        Check("transitions are counted wherever they stand, and repeats only when asked", visits) { source in
            let all = try await source.paths(plan(.transitions, collapse: false))
            try expect(all.starts, 7, "steps")
            try expect(text(all.roots), "/a 3 (1 end) [/a 1, /b 1], / 2 [/a 1, /b 1]", "with repeats")
            let collapsed = try await source.paths(plan(.transitions))
            try expect(text(collapsed.roots), "/ 2 [/a 1, /b 1], /a 2 (1 end) [/b 1]", "without repeats")
            let one = try await source.paths(plan(.transitions, limit: 1))
            try expect(text(one.roots), "/ 2 [/a 1]", "the first of equals")
            let long = try await source.paths(plan(.transitions, depth: 3))
            try expect(text(long.roots), "/ 2 [/a 1 [/b 1]]", "of three")
        },
        Check("paths forward begin at the anchor's first occurrence, or with the visit", visits) { source in
            let tree = try await source.paths(plan(.forward, anchor: "/a", depth: 3, collapse: false))
            try expect(tree.starts, 2, "visits with the anchor")
            try expect(text(tree.roots), "/a 2 (1 end) [/a 1 [/b 1]]", "from /a")
            let entry = try await source.paths(plan(.forward, limit: 1))
            try expect(entry.starts, 3, "visits")
            try expect(text(entry.roots), "/ 2 [/a 1]", "from the beginning, one a length")
        },
        Check("paths backward end at the anchor's last occurrence, or with the visit", visits) { source in
            let tree = try await source.paths(plan(.backward, anchor: "/b", depth: 3))
            try expect(text(tree.roots), "/b 2 [/ 1 (1 end), /a 1 [/ 1]]", "to /b")
            let exit = try await source.paths(plan(.backward))
            try expect(text(exit.roots), "/b 2 [/ 1, /a 1], /a 1 (1 end)", "to the end")
        },
        Check("steps may be events; visits that begin before the period are left out", visits) { source in
            let events = plan(.forward, depth: 2, of: TestDimension.eventName, names: [])
            let tree = try await source.paths(events)
            try expect(text(tree.roots), "page_view 3 (2 end) [scroll 1]", "events")
            let later = try await source.paths(plan(.forward, over: .days("2026-11-03")))
            try expect([later.sessions, later.starts], [0, 0], "a day without visits")
        },
    ]
}
