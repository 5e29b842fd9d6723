import Foundation
import Semantics
import TestSupport
import Testing

@testable import Warehouse

@Suite("A workspace whose file is replaced under a running program")
struct FollowedWorkspaceTests {
    private let workspaces: TemporaryWorkspaces
    private var path: String { workspaces.folder.file("shop.db") }

    init() throws { workspaces = try TemporaryWorkspaces(segmentCapacity: 40) }

    private func batch(_ count: Int, named name: String) -> IngestBatch {
        IngestBatch(
            source: "test",
            events: (0..<count).map {
                Event(
                    key: EventKey(source: name, id: "\($0)"), time: Instant(seconds: 1_795_000_000 + Int64($0) * 60),
                    name: name, user: "\(name)\($0 % 7)")
            })
    }

    /// A workspace as one file, closed.
    private func made(_ file: String, _ count: Int, named name: String) async throws {
        let workspace = try await workspaces.open(file)
        try await workspace.append(batch(count, named: name))
        _ = try await workspace.commit { _ in }
        try await workspace.close()
    }

    private func followed() async throws -> FollowedWorkspace {
        let workspaces = workspaces
        return try await FollowedWorkspace { try await workspaces.open("shop.db", create: false) }
    }

    /// Counts by event name, which reads columns through the cache.
    private func counts(_ source: any MetricSource) async throws -> [String: Double] {
        let span = try #require(try await source.inventory().span)
        let plan = QueryPlan(
            period: span, granularity: .none, calendar: .utc,
            breakdown: [try #require(Catalogue.standard.dimension("event_name"))], filters: [], segment: nil,
            measures: [Measure(.count, of: .events)], keyEvents: [])
        let rows = try await source.compute(plan).rows
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.values[0] ?? "", $0.measures[0] ?? 0) })
    }

    private func rule(_ id: String) -> AlertRule {
        AlertRule(id: id, name: "R", metric: "sessions", condition: .missing)
    }

    private func move(_ file: String, to other: String) throws {
        #expect(rename(workspaces.folder.file(file), workspaces.folder.file(other)) == 0)
    }

    @Test("goes on with the new file, and takes nothing of the old one along")
    func replaced() async throws {
        try await made("shop.db", 100, named: "old")
        try await made("copy.db", 150, named: "new")
        let workspace = try await followed()
        #expect(try await counts(workspace) == ["old": 100])
        // Leaves pages in the old file's log, which must not be taken for the new file's.
        try await workspace.save(rule("before"), judgedThrough: nil)
        try move("copy.db", to: "shop.db")

        #expect(try await counts(workspace) == ["new": 150])
        try await workspace.save(rule("after"), judgedThrough: nil)
        #expect(try await workspace.alertRules().map(\.rule.id) == ["after"])
        #expect(try await workspace.verify { _ in } == [])
        let another = try await workspaces.open("shop.db", create: false)
        #expect(try await another.alertRules().map(\.rule.id) == ["after"])
        #expect(try await counts(another) == ["new": 150])
    }

    @Test("is found by many callers at once")
    func manyCallers() async throws {
        try await made("shop.db", 100, named: "old")
        let workspace = try await followed()
        for round in 0..<5 {
            try await made("copy.db", 50 + round, named: "new\(round)")
            try move("copy.db", to: "shop.db")
            let answers = try await withThrowingTaskGroup(of: [String: Double].self) { group in
                for _ in 0..<16 { group.addTask { try await counts(workspace) } }
                return try await group.reduce(into: Set<[String: Double]>()) { $0.insert($1) }
            }
            #expect(answers == [["new\(round)": Double(50 + round)]])
        }
    }

    @Test("says what is wrong while there is no workspace, and goes on when there is one")
    func missing() async throws {
        try await made("shop.db", 100, named: "old")
        let workspace = try await followed()
        try move("shop.db", to: "away.db")
        let error = await #expect(throws: WarehouseError.self) { try await workspace.inventory() }
        #expect(error?.passing == "not_found")
        try Data(repeating: 0x41, count: 5_000).write(to: URL(fileURLWithPath: path))
        let foreign = await #expect(throws: WarehouseError.self) { try await workspace.inventory() }
        #expect(foreign?.passing == "not_a_workspace")
        // The old file itself comes back: it was never let go.
        try move("away.db", to: "shop.db")
        #expect(try await counts(workspace) == ["old": 100])
        try await made("copy.db", 10, named: "new")
        try move("copy.db", to: "shop.db")
        #expect(try await counts(workspace) == ["new": 10])
    }

    @Test("keeps the log that came with the new file")
    func ownLog() async throws {
        try await made("shop.db", 100, named: "old")
        let workspace = try await followed()
        #expect(try await counts(workspace) == ["old": 100])
        let other = try await workspaces.open("copy.db")
        try await other.append(batch(30, named: "new"))
        _ = try await other.commit { _ in }
        // What it holds is in its log alone, as a killed process leaves it.
        for ending in ["", "-wal"] {
            try FileManager.default.copyItem(
                atPath: workspaces.folder.file("copy.db" + ending), toPath: workspaces.folder.file("killed.db" + ending)
            )
        }
        for ending in ["-wal", ""] { try move("killed.db" + ending, to: "shop.db" + ending) }
        #expect(try await counts(workspace) == ["new": 30])
    }

    @Test("is an error for an import, and nothing is confirmed that would be lost")
    func writing() async throws {
        try await made("shop.db", 100, named: "old")
        try await made("copy.db", 10, named: "new")
        let workspace = try await workspaces.open("shop.db", create: false)
        try move("copy.db", to: "shop.db")
        let error = await #expect(throws: WarehouseError.self) { try await workspace.append(batch(5, named: "more")) }
        #expect(error?.label == "replaced")
        await #expect(throws: WarehouseError.self) { try await workspace.commit { _ in } }
    }
}
