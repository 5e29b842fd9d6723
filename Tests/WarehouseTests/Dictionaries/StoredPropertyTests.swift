import GRDB
import Semantics
import TestSupport
import Testing

@testable import Warehouse

@Suite("Custom properties in a workspace file")
struct StoredPropertyTests {
    private static let day = DateRange.days("2026-11-16")
    private static let plan = QueryPlan.fixture([TestMeasure.events], over: day, by: [.property("plan")])

    private static let events: [Event] = (0..<12).map { number in
        var event = Event.fixture("2026-11-16 09:00:\(10 + number)", "page_view", user: "u\(number)")
        event.properties = ["plan": .text("p\(number % 3)"), "own-\(number)": .text("value-\(number)-7c1d")]
        return event
    }

    private func keep(_ events: [Event], in workspace: Workspace) async throws {
        try await workspace.append(IngestBatch(source: "test", events: events))
        _ = try await workspace.commit { _ in }
    }

    /// Makes the segments those of format 4, which has no columns of properties.
    private func age(_ workspace: Workspace) async throws {
        try await workspace.write { db in
            try db.execute(sql: "delete from segment_column where name like 'property.%'")
            try db.execute(sql: "delete from dictionary where name like 'property%'")
            let store = SegmentStore(db: db)
            for segment in try store.segments() {
                let kept = segment.columns.all.filter { !ColumnName.isOfProperties($0) }.joined(separator: " ")
                try db.execute(sql: "update segment set columns = ? where id = ?", arguments: [kept, segment.id])
                try store.touch(segment.id)
            }
            try db.execute(sql: "pragma user_version = 4")
        }
    }

    @Test("of an older format are read out of their texts, erased without a trace, and get columns with a rewrite")
    func olderFormat() async throws {
        let workspaces = try TemporaryWorkspaces(segmentCapacity: 5)
        let wanted: MeasureTable
        do {
            let workspace = try await workspaces.open("older.db")
            try await keep(Self.events, in: workspace)
            wanted = try await workspace.compute(Self.plan)
            try await age(workspace)
        }
        #expect(wanted.byGroup == ["0 p0": [4], "0 p1": [4], "0 p2": [4]])
        let workspace = try await workspaces.open("older.db")
        #expect(try await workspace.compute(Self.plan) == wanted)
        var inventory = try await workspace.inventory()
        #expect(inventory.properties == [] && inventory.hasMoreProperties)
        #expect(try await workspace.verify { _ in } == [])
        _ = try await workspace.erase(users: ["u1", "u7", "u11"], dryRun: false, progress: { _ in })
        let text = String(decoding: try WorkspaceResidue(of: workspace).bytes, as: UTF8.self)
        for gone in ["own-11", "value-11-7c1d", "value-7-7c1d"] { #expect(!text.contains(gone), "\(gone)") }
        #expect(try await workspace.compute(Self.plan).byGroup == ["0 p0": [4], "0 p1": [2], "0 p2": [3]])
        inventory = try await workspace.inventory()
        #expect(inventory.properties.contains("plan") && !inventory.hasMoreProperties)
        #expect(try await workspace.verify { _ in } == [])
    }

    /// Puts another text in the place of an event's properties, with a right checksum.
    private func falsify(_ workspace: Workspace, _ text: String) async throws {
        try await workspace.write { db in
            let store = SegmentStore(db: db)
            let segment = try #require(try store.segments().first)
            var texts = TextColumn()
            for row in 0..<segment.rows { texts.set(row, text) }
            try store.put(ColumnName.properties, .row, try ColumnBlob.encode(.texts(texts)), of: segment.id)
            try store.touch(segment.id)
        }
    }

    @Test("that cannot be read are an error with its place: for a question, for an export, and for a check")
    func unreadable() async throws {
        let workspaces = try TemporaryWorkspaces(dictionaryLimits: DictionaryLimits(propertyTexts: 0))
        defer { withExtendedLifetime(workspaces) {} }
        let workspace = try await workspaces.make()
        try await keep(Self.events, in: workspace)
        try await falsify(workspace, #"{"plan":"p0","own":[1]}"#)
        func expectDamage(_ work: () async throws -> Void) async {
            let error = await #expect(throws: WarehouseError.self) { try await work() }
            #expect(error?.label == "damaged")
            #expect(
                error?.description.contains("custom properties cannot be read at byte 19") == true, "\(error as Any)")
        }
        await expectDamage { _ = try await workspace.compute(Self.plan) }
        await expectDamage { try await workspace.readEvents(in: nil) { _ in } }
        let damages = try await workspace.verify { _ in }
        #expect(damages.contains { $0.place.contains("custom properties of segment 1") }, "\(damages)")
    }

    @Test("that say something else than their columns are found by a check")
    func contradiction() async throws {
        let workspaces = try TemporaryWorkspaces()
        defer { withExtendedLifetime(workspaces) {} }
        let workspace = try await workspaces.make()
        try await keep(Self.events, in: workspace)
        #expect(try await workspace.verify { _ in } == [])
        try await falsify(workspace, #"{"plan":"p1"}"#)
        let damages = try await workspace.verify { _ in }
        #expect(damages.count == 13, "the plan, and twelve names that the texts do not have: \(damages)")
    }
}
