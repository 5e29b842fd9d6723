import Semantics

/// One source on the bench of one check.
struct ContractBench: Sendable {
    let check: String
    let source: any MetricSource & EventSink
    /// A second source, new and empty.
    let makeAnother: @Sendable () async throws -> any MetricSource & EventSink

    @discardableResult
    func keep(
        _ events: [Event], observations: [Observation] = [], from name: String = "contract"
    ) async throws -> IngestReceipt {
        try await source.append(IngestBatch(source: name, events: events, observations: observations))
        return try await source.commit(progress: { _ in })
    }

    /// Computes a plan and compares its groups, written as `MeasureTable.Row.groupName` has it, and its totals.
    func expect(
        _ groups: [String: [Double?]], totals: [Double?]? = nil, from plan: QueryPlan, _ what: String = ""
    ) async throws {
        let table = try await source.compute(plan)
        try expect(table.rows.count == table.byGroup.count, "\(what): a group came twice: \(table.rows)")
        for (name, wanted) in groups.sorted(by: { $0.key < $1.key }) {
            guard let found = table.byGroup[name] else {
                throw violation("\(what): group '\(name)' is missing; there are \(table.byGroup.keys.sorted())")
            }
            try expect(found, wanted, "\(what): group '\(name)'")
        }
        let extra = Set(table.byGroup.keys).subtracting(groups.keys).sorted()
        try expect(extra.isEmpty, "\(what): there should be no group \(extra)")
        if let totals { try expect(table.totals, totals, "\(what): totals") }
    }

    /// A plan without breakdown and axis: one row, and the same totals.
    func expect(_ values: [Double?], from plan: QueryPlan, _ what: String = "") async throws {
        try await expect(["0": values], totals: values, from: plan, what)
    }

    /// Running figures: by window and bucket, one value a measure; the plan has no breakdown.
    func expect(_ values: [[[Double?]]], running windows: [Int?], from plan: QueryPlan) async throws {
        let tables = try await source.compute(plan, trailing: windows)
        try expectEqual(tables.map(\.count), values.map(\.count), "the numbers of windows and buckets")
        for (window, (tables, values)) in zip(tables, values).enumerated() {
            for (bucket, (table, wanted)) in zip(tables, values).enumerated() {
                let what = "window \(windows[window].map { "\($0)" } ?? "to date"), bucket \(bucket)"
                try expect(table.totals, wanted, "\(what): totals")
                try expect(table.byGroup["0"] ?? [], wanted, "\(what): the only group")
            }
        }
    }

    /// The snapshot is one not seen before, and tables carry it.
    func expectNewSnapshot(_ what: String, over period: DateRange, seen: inout Set<String>) async throws {
        let snapshot = try await source.inventory().snapshot
        try expect(seen.insert(snapshot).inserted, "\(what) should have changed the snapshot")
        let table = try await source.compute(.fixture([TestMeasure.events], over: period))
        try expectEqual(table.snapshot, snapshot, "\(what): the table's snapshot")
    }

    func expectEqual<T: Equatable>(_ found: T, _ wanted: T, _ what: String) throws {
        try expect(found == wanted, "\(what): expected \(wanted), got \(found)")
    }

    func expect(_ holds: Bool, _ otherwise: @autoclosure () -> String) throws {
        if !holds { throw violation(otherwise()) }
    }

    private func expect(_ found: [Double?], _ wanted: [Double?], _ what: String) throws {
        let same =
            found.count == wanted.count
            && zip(found, wanted).allSatisfy { a, b in
                guard let a, let b else { return a == nil && b == nil }
                return abs(a - b) <= 1e-9 * max(1, abs(b))
            }
        func text(_ values: [Double?]) -> String {
            "[" + values.map { $0.map { "\($0)" } ?? "null" }.joined(separator: ", ") + "]"
        }
        try expect(same, "\(what): expected \(text(wanted)), got \(text(found))")
    }

    private func violation(_ text: String) -> ContractViolation { ContractViolation("\(check) — \(text)") }
}
