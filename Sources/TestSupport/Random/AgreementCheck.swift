import Foundation
package import Semantics

/// Asks two sources the same random questions about the same random world and reports the first different answer.
///
/// The reference takes the whole world in at once, the candidate batch by batch, so that late data is tried as well.
package struct AgreementCheck: Sendable {
    package typealias Make = @Sendable (WorkspaceSettings) async throws -> any MetricSource & EventSink

    /// What came of one run.
    package struct Report: Sendable, Equatable, CustomStringConvertible {
        package var seed: UInt64
        /// Queries asked of both sources.
        package var compared = 0
        /// Queries the planner would not plan.
        package var refused = 0
        /// The first disagreement, with everything needed to see it again; nil when there is none.
        package var disagreement: String?

        package var description: String {
            "seed \(seed): \(compared) queries compared, \(refused) refused, "
                + (disagreement.map { "disagreement: \($0)" } ?? "all agree")
        }
    }

    private let reference: Make
    private let candidate: Make

    /// - Parameters:
    ///   - reference: the source that is believed; the in-memory one unless told otherwise.
    ///   - candidate: the source under test.
    package init(reference: @escaping Make = { InMemorySource(settings: $0) }, candidate: @escaping Make) {
        self.reference = reference
        self.candidate = candidate
    }

    /// Asks until `count` queries are compared or one disagrees: half of them plans over any measures, half metric queries.
    package func run(seed: UInt64, count: Int) async throws -> Report {
        let world = RandomWorld(seed: seed)
        let (first, second) = try await (reference(world.settings), candidate(world.settings))
        for batch in world.batches {
            try await first.append(batch)
            try await second.append(batch)
            _ = try await second.commit(progress: { _ in })
        }
        _ = try await first.commit(progress: { _ in })

        var report = Report(seed: seed)
        let (known, told) = try await (first.inventory(), second.inventory())
        if let found = AgreementCheck.inventoryDifference(known, told) {
            report.disagreement = "seed \(seed), inventory: \(found)"
            return report
        }
        let catalogue = Catalogue(settings: world.settings)
        let planner = QueryPlanner(catalogue: catalogue, settings: world.settings)
        let today = world.span.end.adding(days: 1)
        var queries = RandomQueries(seed: seed &+ 1, world: world, catalogue: catalogue)
        while report.compared < count, report.refused < 4 * count + 100 {
            var plans: [QueryPlan] = []
            var asked: String
            if report.compared.isMultiple(of: 2) {
                let plan = queries.plan()
                asked = plan.summary
                plans = [plan]
            } else {
                let query = queries.query()
                asked = query.canonicalJSON
                do {
                    let planned = try planner.plan(query, today: today, inventory: known)
                    plans = [planned.plan] + (planned.comparison.map { [$0] } ?? [])
                } catch {
                    report.refused += 1
                    continue
                }
            }
            for plan in plans {
                let (a, b) = try await (first.compute(plan), second.compute(plan))
                guard let found = difference(a, b, measures: plan.measures) else { continue }
                report.disagreement =
                    "seed \(seed), query \(report.compared): \(asked)\n  planned: \(plan.summary)\n  \(found)"
                return report
            }
            if report.compared.isMultiple(of: 10), let plan = plans.first {
                for dimension in plan.breakdown {
                    let a = try await first.values(of: dimension.id, in: plan.period, limit: 5)
                    let b = try await second.values(of: dimension.id, in: plan.period, limit: 5)
                    if a == b { continue }
                    report.disagreement = "seed \(seed), values of \(dimension.id) in \(plan.period): \(a), then \(b)"
                    return report
                }
            }
            if report.compared.isMultiple(of: 5) {
                let (plan, windows) = queries.runningPlan()
                if let found = try await runningDifference(plan, windows, first, second) {
                    report.disagreement =
                        "seed \(seed), query \(report.compared), running over \(windows): \(plan.summary)\n  \(found)"
                    return report
                }
            }
            report.compared += 1
        }
        return report
    }

    private func runningDifference(
        _ plan: QueryPlan, _ windows: [Int?], _ first: any MetricSource, _ second: any MetricSource
    ) async throws -> String? {
        let a = try await first.compute(plan, trailing: windows).flatMap { $0 }
        let b = try await second.compute(plan, trailing: windows).flatMap { $0 }
        guard a.count == b.count else { return "\(a.count) tables, then \(b.count)" }
        for (index, (x, y)) in zip(a, b).enumerated() {
            if let found = difference(x, y, measures: plan.measures) { return "table \(index): \(found)" }
        }
        return nil
    }

    private static func inventoryDifference(_ a: Inventory, _ b: Inventory) -> String? {
        let parts: [(name: String, first: String, second: String)] = [
            ("events", "\(a.events)", "\(b.events)"), ("sessions", "\(a.sessions)", "\(b.sessions)"),
            ("users", "\(a.users)", "\(b.users)"), ("observations", "\(a.observations)", "\(b.observations)"),
            ("span", "\(String(describing: a.span))", "\(String(describing: b.span))"),
            ("gaps", "\(a.gaps)", "\(b.gaps)"), ("series", "\(a.series)", "\(b.series)"),
            ("event names", "\(a.eventNames)", "\(b.eventNames)"),
            ("sources", sources(of: a), sources(of: b)), ("properties", "\(a.properties)", "\(b.listed(a.properties))"),
        ]
        return parts.first { $0.first != $0.second }.map { "\($0.name): first \($0.first), second \($0.second)" }
    }

    private static func sources(of inventory: Inventory) -> String {
        let sources = inventory.sources.sorted { $0.name < $1.name }
        let texts = sources.map { source in
            "\(source.name): \(source.events) events, \(source.observations) observations, "
                + "\(source.span.map { "\($0)" } ?? "no days")"
        }
        return texts.joined(separator: "; ")
    }
}

extension Inventory {
    /// The properties that it lists; where it does not list all, what it should if it did.
    ///
    /// - Parameter all: every property there is.
    func listed(_ all: [String]) -> [String] {
        hasMoreProperties && Set(properties).isSubset(of: all) ? all : properties
    }
}

extension QueryPlan {
    /// Everything in the plan, on one line.
    var summary: String {
        func text(_ filters: [DimensionFilter]) -> String {
            "["
                + filters.map { "\($0.filter.field) \($0.filter.op.rawValue) \($0.filter.value)" }.joined(
                    separator: ", ") + "]"
        }
        let keys = keyEvents.map { key in key.name + (key.since.map { " since \($0)" } ?? "") }
        let segment = segment.map { "\($0.unit) with \(text($0.filters))" } ?? "none"
        return "period \(period), axis \(granularity), zone \(calendar.timeZone.identifier), "
            + "week starts \(calendar.weekStart), by \(breakdown.map(\.id.name)), where \(text(filters)), "
            + "segment \(segment), key events \(keys), measures: "
            + measures.map { "\($0.rows.rawValue) \($0.aggregate) where \($0.conditions)" }.joined(separator: "; ")
    }
}
