package import Semantics

/// Asks two sources the same random behaviour questions about the same random world and reports the first different
/// answer. The reference takes the whole world in at once, the candidate batch by batch, so that late data is tried too.
package struct BehaviourAgreementCheck: Sendable {
    package typealias Make = @Sendable (WorkspaceSettings) async throws -> any BehaviourSource & EventSink

    private let reference: Make
    private let candidate: Make

    /// - Parameters:
    ///   - reference: the source that is believed; the in-memory one unless told otherwise.
    ///   - candidate: the source under test.
    package init(reference: @escaping Make = { InMemorySource(settings: $0) }, candidate: @escaping Make) {
        self.reference = reference
        self.candidate = candidate
    }

    /// Asks `count` questions of each kind, or until one disagrees.
    /// - Returns: the first disagreement, with everything needed to see it again; nil when there is none.
    package func run(seed: UInt64, count: Int) async throws -> String? {
        let world = RandomWorld(seed: seed)
        let (first, second) = try await (reference(world.settings), candidate(world.settings))
        for batch in world.batches {
            try await first.append(batch)
            try await second.append(batch)
            _ = try await second.commit(progress: { _ in })
        }
        _ = try await first.commit(progress: { _ in })
        var questions = RandomBehaviour(seed: seed &+ 1, world: world)
        for index in 0..<count {
            let rounds: [@Sendable () async throws -> String?] = [
                compare(questions.funnel(), { try await $0.funnel($1).comparable }, first, second),
                compare(questions.cohorts(), { try await $0.cohorts($1).comparable }, first, second),
                compare(questions.paths(), { try await $0.paths($1).comparable }, first, second),
                compare(questions.attribution(), { try await $0.attribution($1).comparable }, first, second),
                compare(questions.sessionPreview(), { try await $0.sessionPreview($1).comparable }, first, second),
                compare(questions.membership(), { try await $0.membership($1).comparable }, first, second),
            ]
            for round in rounds {
                if let found = try await round() { return "seed \(seed), round \(index): \(found)" }
            }
        }
        return nil
    }

    private func compare<Plan: Sendable>(
        _ plan: Plan, _ answer: @escaping @Sendable (any BehaviourSource, Plan) async throws -> [String],
        _ first: any BehaviourSource, _ second: any BehaviourSource
    ) -> @Sendable () async throws -> String? {
        {
            let (a, b) = try await (answer(first, plan), answer(second, plan))
            if a == b { return nil }
            let missing = a.filter { !b.contains($0) }.prefix(6).joined(separator: "\n  ")
            let extra = b.filter { !a.contains($0) }.prefix(6).joined(separator: "\n  ")
            return "\(plan)\n first alone:\n  \(missing)\n second alone:\n  \(extra)"
        }
    }
}

// What two sources must agree on, line by line, whatever order they give it in.

extension FunnelTable {
    fileprivate var comparable: [String] {
        groups.map { "\($0.value ?? "–"): \($0.steps)" }.sorted() + ["total: \(total)"]
    }
}

extension CohortTable {
    fileprivate var comparable: [String] { rows.map { "\($0)" }.sorted() }
}

extension PathTree {
    fileprivate var comparable: [String] {
        var lines = ["sessions \(sessions), starts \(starts)"]
        func visit(_ nodes: [Node], _ path: String) {
            for node in nodes {
                lines.append("\(path) > \(node.value): \(node.count), \(node.ends) end")
                visit(node.children, "\(path) > \(node.value)")
            }
        }
        visit(roots, "")
        return lines
    }
}

extension AttributionTable {
    /// Shares by powers of two are rounded: parts to millionths of a conversion, money to ten-thousandths.
    fileprivate var comparable: [String] {
        let lines = rows.map { row in
            let credits = row.credits.map { credit in
                "\((credit.conversions * 1_000_000).rounded()) \((Double(credit.micros) / 100).rounded())"
            }
            return "\(row.label ?? "–"): \(credits)"
        }
        return lines.sorted()
            + ["\(conversions) \(value.micros) \(untouchedConversions) \(untouchedValue.micros)"]
            + paths.map { path in
                "\(path.labels.map { $0 ?? "–" }): \(path.conversions) \(path.value.micros) \(path.nulls)"
            }.sorted()
    }
}

extension MembershipTable {
    fileprivate var comparable: [String] {
        groups.map { "\($0.mask): \($0.units), \($0.value.micros)" } + ["events \(events)"]
    }
}

extension SessionPreviewTable {
    fileprivate var comparable: [String] { ["\(sessions), \(totalMilliseconds)"] }
}
