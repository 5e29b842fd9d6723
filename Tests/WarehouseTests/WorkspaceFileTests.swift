import Foundation
import GRDB
import Semantics
import TestSupport
import Testing

@testable import Warehouse

@Suite("A workspace file")
struct WorkspaceFileTests {
    private func batch(_ range: Range<Int>) -> IngestBatch {
        IngestBatch(
            source: "test",
            events: range.map {
                Event(
                    key: EventKey(source: "test", id: "\($0)"),
                    time: Instant(seconds: 1_795_000_000 + Int64($0) * 60), name: "page_view", user: "u\($0 % 7)")
            })
    }

    @Test("that is missing is an error, and is not made by looking")
    func missing() async throws {
        let workspaces = try TemporaryWorkspaces()
        await #expect(throws: WarehouseError.self) { try await workspaces.open("none.db", create: false) }
        #expect(!FileManager.default.fileExists(atPath: workspaces.folder.file("none.db")))
    }

    @Test("says what it holds after every change, on every connection, whoever made it")
    func inventories() async throws {
        let workspaces = try TemporaryWorkspaces()
        let (first, second) = (try await workspaces.open("w.db"), try await workspaces.open("w.db"))
        for round in 1...6 {
            let writer = round % 2 == 0 ? first : second
            try await writer.append(batch((round - 1) * 50..<round * 50))
            _ = try await writer.commit { _ in }
            for workspace in [first, second] {
                // Several at once, so that each connection of the pool is asked.
                let events = try await withThrowingTaskGroup(of: Int.self) { group in
                    for _ in 0..<12 { group.addTask { try await workspace.inventory().events } }
                    return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
                }
                #expect(events == [round * 50])
            }
        }
        let anew = try await workspaces.open("w.db", create: false).inventory()
        let (one, other) = (try await first.inventory(), try await second.inventory())
        #expect(one == anew && other == anew)
    }

    @Test("of another kind is refused and stays as it was", arguments: ["text", "short", "sqlite"])
    func foreign(kind: String) async throws {
        let workspaces = try TemporaryWorkspaces()
        let path = workspaces.folder.file("foreign.db")
        var bytes = Data("date,value\n2026-11-16,6\n".utf8)
        if kind == "text" { bytes = Data(repeating: 0x41, count: 5_000) }
        if kind == "sqlite" {
            // A valid header of somebody else's database: another application id.
            bytes = Data("SQLite format 3\0".utf8) + Data(repeating: 0, count: 84)
            bytes[71] = 42
        }
        try bytes.write(to: URL(fileURLWithPath: path))
        let error = await #expect(throws: WarehouseError.self) { try await workspaces.open("foreign.db") }
        #expect(error?.label == "not_a_workspace")
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    }

    @Test("of a newer version is refused and stays as it was")
    func newer() async throws {
        let workspaces = try TemporaryWorkspaces()
        let path = workspaces.folder.file("newer.db")
        var bytes = Data("SQLite format 3\0".utf8) + Data(repeating: 0, count: 84)
        bytes.replaceSubrange(68..<72, with: [0x66, 0x64, 0x67, 0x61])
        bytes[63] = 99
        try bytes.write(to: URL(fileURLWithPath: path))
        let error = await #expect(throws: WarehouseError.self) { try await workspaces.open("newer.db") }
        #expect(error?.label == "newer_version")
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    }

    @Test(
        "of an older format is brought up to date, and answers as before",
        arguments: [
            (
                2,
                """
                alter table session_block drop column first; alter table session_block drop column last;
                delete from counter where name = 'users'; drop table identity; drop table alert_rule; drop table alert_log
                """
            ), (3, "drop table identity; drop table alert_rule; drop table alert_log"),
        ])
    func olderFormat(version: Int, undo: String) async throws {
        let workspaces = try TemporaryWorkspaces()
        func ask(_ workspace: Workspace) async throws -> (MeasureTable, Inventory) {
            let plan = QueryPlan(
                period: DateRange(day: PropertyCalendar.utc.date(of: Instant(seconds: 1_795_000_000))),
                granularity: .none, calendar: .utc, breakdown: [], filters: [], segment: nil,
                measures: [Measure(.count, of: .sessions), Measure(.users, of: .events)], keyEvents: [])
            var inventory = try await workspace.inventory()
            inventory.size = nil
            return (try await workspace.compute(plan), inventory)
        }
        let before: (MeasureTable, Inventory)
        do {
            let workspace = try await workspaces.open("older.db")
            try await workspace.append(batch(0..<500))
            _ = try await workspace.commit { _ in }
            before = try await ask(workspace)
            try await workspace.write { db in
                try db.execute(sql: "\(undo); pragma user_version = \(version)")
            }
        }
        let after = try await ask(try await workspaces.open("older.db"))
        #expect(before.1.users == 7 && before.0.rows[0].measures[1] ?? 0 > 0)
        #expect(after.0 == before.0)
        #expect(after.1 == before.1)
    }

    @Test("with a flipped byte in a column says that it is damaged, and gives no number")
    func damaged() async throws {
        let workspaces = try TemporaryWorkspaces()
        do {
            let workspace = try await workspaces.open("damaged.db")
            try await workspace.append(batch(0..<500))
            _ = try await workspace.commit { _ in }
            try await workspace.write { db in
                try db.execute(
                    sql: """
                        update segment_column set body = cast(substr(body, 1, length(body) - 1) || x'00' as blob)
                        where name = 'event_name'
                        """)
            }
        }
        let workspace = try await workspaces.open("damaged.db")
        let plan = QueryPlan(
            period: DateRange(day: PropertyCalendar.utc.date(of: Instant(seconds: 1_795_000_000))), granularity: .none,
            calendar: .utc, breakdown: [], filters: [], segment: nil,
            measures: [Measure(.count, of: .events, where: [.named(["page_view"])])],
            keyEvents: [])
        let error = await #expect(throws: WarehouseError.self) { try await workspace.compute(plan) }
        #expect(error?.label == "damaged")
    }

    @Test("whose import was cut short finishes it when it is opened again, and counts nothing twice")
    func interrupted() async throws {
        let workspaces = try TemporaryWorkspaces()
        do {
            let workspace = try await workspaces.open("cut.db")
            try await workspace.append(batch(0..<300))
        }
        let again = try await workspaces.open("cut.db")
        #expect(try await again.inventory().events == 300)
        try await again.append(batch(0..<400))
        let receipt = try await again.commit { _ in }
        #expect(receipt.accepted == 100)
        #expect(receipt.duplicates == 300)
        #expect(try await again.inventory().events == 400)
    }

    @Test("holds many segments; sessions and counts do not care where one ends, nor in which order data came")
    func manySegments() async throws {
        let workspaces = try TemporaryWorkspaces()
        let forward = try await workspaces.open("forward.db")
        let backward = try await workspaces.open("backward.db")
        let parts = stride(from: 0, to: 72_000, by: 18_000).map { batch($0..<($0 + 18_000)) }
        for part in parts { try await forward.append(part) }
        _ = try await forward.commit { _ in }
        try await backward.append(parts[3])
        _ = try await backward.commit { _ in }
        for part in parts.dropLast().reversed() { try await backward.append(part) }
        _ = try await backward.commit { _ in }
        let (a, b) = try await (forward.inventory(), backward.inventory())
        #expect(a.events == 72_000)
        // Seven users, an event every seven minutes each: one session a user, however long.
        #expect(a.sessions == 7)
        #expect(a.snapshot == b.snapshot)
        #expect(a.sessions == b.sessions)
    }

    @Test("takes batches from two writers at once")
    func twoWriters() async throws {
        let workspaces = try TemporaryWorkspaces()
        let first = try await workspaces.open("shared.db")
        let second = try await workspaces.open("shared.db")
        let (odd, even) = (batch(0..<2_000), batch(1_000..<3_000))
        async let one = write(odd, into: first)
        async let two = write(even, into: second)
        let receipts = try await [one, two]
        #expect(receipts.reduce(0) { $0 + $1.accepted } == 3_000)
        #expect(receipts.reduce(0) { $0 + $1.duplicates } == 1_000)
        #expect(try await first.inventory().events == 3_000)
    }

    private func write(_ batch: IngestBatch, into workspace: Workspace) async throws -> IngestReceipt {
        for start in stride(from: 0, to: batch.events.count, by: 250) {
            let part = Array(batch.events[start..<min(start + 250, batch.events.count)])
            try await workspace.append(IngestBatch(source: batch.source, events: part))
        }
        return try await workspace.commit { _ in }
    }
}

@Suite("Answers in a workspace")
struct WorkspaceAnswerLogTests {
    @Test("are found again by id, and the last one without")
    func record() async throws {
        let workspaces = try TemporaryWorkspaces()
        defer { withExtendedLifetime(workspaces) {} }
        let workspace = try await workspaces.open("answers.db")
        #expect(try await workspace.latest() == nil)
        let first = RecordedAnswer(
            id: "a1", time: Instant(seconds: 5), question: "sessions?", json: .object(["text": .string("6 [F1]")]))
        let second = RecordedAnswer(
            id: "b2", time: Instant(seconds: 6), question: "users?", json: .object(["text": .string("4 [F1]")]))
        try await workspace.record(first)
        try await workspace.record(second)
        #expect(try await workspace.answer("a1") == first)
        #expect(try await workspace.latest() == second)
        try await workspace.record(first)
        #expect(try await workspace.latest() == first)
        #expect(try await workspace.answer("zz") == nil)
    }
}
