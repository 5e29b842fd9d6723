import GRDB
import Semantics
import TestSupport
import Testing

@testable import Warehouse

@Suite("Dictionaries with a limit")
struct DictionaryLimitTests {
    private static let day = DateRange.days("2026-11-16")
    private static let limits = DictionaryLimits(fieldTexts: 10, propertyTexts: 5, properties: 3)

    /// Event `number` has a referrer and an identifier of its own, one of three plans, and one of eight flags.
    private func events(_ numbers: Range<Int>, user: String? = nil) -> [Event] {
        numbers.map { number in
            var event = Event.fixture(
                "2026-11-16 09:00:00", "page_view", user: user ?? "u\(number)", page: "/\(number)",
                texts: [.pageReferrer: "https://a.example/?q=\(number)"])
            event.time = event.time.adding(seconds: Int64(number))
            event.properties = [
                "id": .text("r\(number)"), "plan": .text("p\(number % 3)"), "flag \(number % 8)": .flag(true),
            ]
            return event
        }
    }

    private func keep(_ events: [Event], in workspace: Workspace) async throws {
        try await workspace.append(IngestBatch(source: "test", events: events))
        _ = try await workspace.commit { _ in }
    }

    private func live(_ name: String, _ workspace: Workspace) async throws -> Int {
        try await workspace.read { db in
            try Int.fetchOne(
                db, sql: "select count(*) from dictionary where name = ? and value is not null", arguments: [name]) ?? 0
        }
    }

    private func columns(_ workspace: Workspace) async throws -> Set<String> {
        try await workspace.read { try Set(String.fetchAll($0, sql: "select name from segment_column")) }
    }

    /// Counts by a dimension must be those of the in-memory source.
    private func expectSame(_ workspace: Workspace, as events: [Event], by dimensions: [DimensionDefinition])
        async throws
    {
        let reference = InMemorySource()
        await reference.append(IngestBatch(source: "test", events: events))
        _ = await reference.commit { _ in }
        for dimension in dimensions {
            let plan = QueryPlan.fixture(
                [TestMeasure.events, TestMeasure.sessions], over: Self.day, by: [dimension])
            let (a, b) = (try await reference.compute(plan), try await workspace.compute(plan))
            #expect(difference(a, b, measures: plan.measures) == nil, "\(dimension.id)")
        }
    }

    private static let asked: [DimensionDefinition] =
        [TestDimension.page, TestDimension.landingPage, TestDimension.event("page_referrer", .pageReferrer)]
        + ["id", "plan"].map { .property($0) } + (0..<8).map { .property("flag \($0)") }

    @Test("stop growing at it, and what finds no room is kept plain and answers all the same")
    func limit() async throws {
        let workspaces = try TemporaryWorkspaces(segmentCapacity: 30, dictionaryLimits: Self.limits)
        let workspace = try await workspaces.make()
        try await keep(events(0..<50), in: workspace)
        try await keep(events(50..<100), in: workspace)
        for name in ["text.page_path", "text.page_referrer"] {
            #expect(try await live(name, workspace) == 10, "\(name)")
        }
        #expect(try await live(ColumnName.propertyNames, workspace) == 3)
        for number in 1...3 {
            #expect(try await live(ColumnName.property(number: UInt32(number)), workspace) <= 5, "\(number)")
        }
        let columns = try await columns(workspace)
        #expect(columns.isSuperset(of: ["text.page_path.plain", "text.page_referrer.plain", "property.other"]))
        #expect(columns.contains { $0.hasPrefix("property.") && $0.hasSuffix(".spilled") })
        try await expectSame(workspace, as: events(0..<100), by: Self.asked)
        #expect(try await workspace.verify { _ in } == [])
        let inventory = try await workspace.inventory()
        #expect(inventory.properties.count == 3)
        #expect(inventory.hasMoreProperties)
    }

    @Test("have room again when texts are erased; a property may get its column late")
    func roomAgain() async throws {
        let workspaces = try TemporaryWorkspaces(segmentCapacity: 30, dictionaryLimits: Self.limits)
        let workspace = try await workspaces.make()
        var first = events(0..<10, user: "first")
        for index in first.indices {
            first[index].properties = ["mine": .text("m\(index)"), "yours": .flag(true), "ours": .number(1)]
        }
        try await keep(first, in: workspace)
        try await keep(events(100..<140), in: workspace)
        #expect(try await workspace.inventory().properties == ["mine", "ours", "yours"])
        // Every text that was there first goes: what came later is as plain as it was, and still answers.
        _ = try await workspace.erase(users: ["first"], dryRun: false, progress: { _ in })
        #expect(try await live("text.page_path", workspace) == 0)
        #expect(try await live(ColumnName.propertyNames, workspace) == 0)
        try await expectSame(workspace, as: events(100..<140), by: Self.asked)
        // New segments name properties that old ones know only in their texts.
        try await keep(events(200..<230), in: workspace)
        #expect(try await live("text.page_path", workspace) == 10)
        #expect(try await live(ColumnName.propertyNames, workspace) == 3)
        try await expectSame(workspace, as: events(100..<140) + events(200..<230), by: Self.asked)
        #expect(try await workspace.verify { _ in } == [])
    }

    @Test("do not limit where visits come from: sessions refer to it by code")
    func traffic() async throws {
        let workspaces = try TemporaryWorkspaces(dictionaryLimits: DictionaryLimits(fieldTexts: 0))
        let workspace = try await workspaces.make()
        let events = (0..<9).map {
            Event.fixture("2026-11-16 0\($0):00:00", "page_view", user: "u\($0)", traffic: "s\($0) / cpc / c\($0)")
        }
        try await keep(events, in: workspace)
        try await expectSame(workspace, as: events, by: [TestDimension.source, TestDimension.campaign])
        #expect(try await !columns(workspace).contains { $0.hasSuffix(".plain") })
    }
}
