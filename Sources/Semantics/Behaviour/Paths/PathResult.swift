/// Paths as a tree, and the longest ones as a list.
package struct PathResult: BehaviourResult {
    package struct Path: Sendable, Equatable {
        package var steps: [String]
        package var count: Int
    }

    package var query: PathQuery
    package var sessions: Int
    package var starts: Int
    package var roots: [PathTree.Node]

    package init(query: PathQuery, sessions: Int, starts: Int, roots: [PathTree.Node]) {
        self.query = query
        self.sessions = sessions
        self.starts = starts
        self.roots = roots
    }

    /// The paths of full depth, the most frequent first.
    package var paths: [Path] {
        var found: [Path] = []
        func visit(_ node: PathTree.Node, _ before: [String]) {
            let steps = before + [node.value]
            if steps.count == query.depth { found.append(Path(steps: steps, count: node.count)) }
            for child in node.children { visit(child, steps) }
        }
        for root in roots { visit(root, []) }
        return found.sorted { a, b in
            a.count == b.count ? a.steps.lexicographicallyPrecedes(b.steps) : a.count > b.count
        }
    }

    package func members(currency: Currency) -> [JSONValue.Member] {
        [
            .init("dimension", .string(query.dimension.name)), .init("direction", .string(query.direction.rawValue)),
            .init("anchor", .optional(query.anchor) { .string($0) }),
            .init("sessions", .integer(Int64(sessions))), .init("starts", .integer(Int64(starts))),
            .init(
                "paths",
                .array(
                    paths.map { path in
                        .object([
                            "steps": .array(path.steps.map { .string($0) }), "count": .integer(Int64(path.count)),
                            "share": Share.json(Share.of(path.count, starts)),
                        ])
                    })),
            .init("tree", .array(roots.map { json(of: $0, depth: 1) })),
        ]
    }

    /// `ends` and `other` (continuations that are not kept) make up, with the children, the count.
    private func json(of node: PathTree.Node, depth: Int) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("value", .string(node.value)), .init("count", .integer(Int64(node.count))),
            .init("share", Share.json(Share.of(node.count, starts))),
        ]
        if depth < query.depth {
            let kept = node.children.reduce(0) { $0 + $1.count }
            members.append(.init("ends", .integer(Int64(node.ends))))
            members.append(.init("other", .integer(Int64(node.count - node.ends - kept))))
            members.append(.init("children", .array(node.children.map { json(of: $0, depth: depth + 1) })))
        }
        return .object(members)
    }
}
