import Foundation
import GRDB
import Semantics
import Synchronization
import TestSupport
import Testing
import Transport

@testable import Warehouse

@Suite("The embedded warehouse as a keeper of data")
struct WorkspaceArchiveTests {
    @Test("keeps the contract of archives", arguments: ArchiveContract.checks)
    func contract(check: ArchiveContract.Check) async throws {
        let workspaces = try TemporaryWorkspaces()
        try await ArchiveContract(
            make: { try await workspaces.make() }, residue: { try WorkspaceResidue(of: $0).bytes }
        ).verify(check)
    }

    @Test(
        "keeps the contract of archives when dictionaries have room for next to nothing",
        arguments: ArchiveContract.checks)
    func contractOfFullDictionaries(check: ArchiveContract.Check) async throws {
        let workspaces = try TemporaryWorkspaces(
            segmentCapacity: 7, dictionaryLimits: DictionaryLimits(fieldTexts: 1, propertyTexts: 1))
        try await ArchiveContract(
            make: { try await workspaces.make() }, residue: { try WorkspaceResidue(of: $0).bytes }
        ).verify(check)
    }

    @Test("what is in a workspace is in the bytes that erasure is held to")
    func residueSees() async throws {
        let workspaces = try TemporaryWorkspaces()
        defer { withExtendedLifetime(workspaces) {} }
        let workspace = try await workspaces.make()
        let marks = ["user-mark-31f0", "page-mark-77aa", "search-mark-4be1", "item-mark-9c02", "order-mark-d5d5"]
        var event = Event.fixture(
            "2026-11-16 09:00:00", "view_item", user: marks[0], page: marks[1], texts: [.searchTerm: marks[2]],
            items: [EventItem(name: marks[3])], transaction: marks[4])
        event.properties = ["property-mark-1f1f": .text("value-mark-2e2e")]
        try await workspace.append(IngestBatch(source: "source-mark-8a8a", events: [event]))
        _ = try await workspace.commit { _ in }
        let bytes = try WorkspaceResidue(of: workspace).bytes
        let text = String(decoding: bytes, as: UTF8.self)
        for mark in marks + ["property-mark-1f1f", "value-mark-2e2e", "source-mark-8a8a"] {
            #expect(text.contains(mark), "\(mark)")
        }
    }

    @Test("an erasure forgets every recorded answer, retention those that speak of older days")
    func answers() async throws {
        let workspaces = try TemporaryWorkspaces()
        defer { withExtendedLifetime(workspaces) {} }
        let workspace = try await workspaces.make()
        try await workspace.append(IngestBatch(source: "web", events: WorkedExample.events))
        _ = try await workspace.commit { _ in }
        for day in ["2026-11-16", "2026-11-17"] {
            let json = JSONValue.object(["period": .object(["start": .string(day), "end": .string("2026-11-17")])])
            try await workspace.record(
                RecordedAnswer(id: day, time: Instant(seconds: 1), question: "secret-question-5c5c?", json: json))
        }
        let cut = RetentionCut(events: .day("2026-11-17"))
        #expect(try await workspace.retain(from: cut, dryRun: true, progress: { _ in }).answers == 1)
        #expect(try await workspace.retain(from: cut, dryRun: false, progress: { _ in }).answers == 1)
        #expect(try await workspace.answer("2026-11-16") == nil)
        #expect(try await workspace.answer("2026-11-17") != nil)
        // Nobody was found: nothing has to be forgotten.
        #expect(try await workspace.erase(users: ["nobody"], dryRun: false, progress: { _ in }).answers == 0)
        #expect(try await workspace.answer("2026-11-17") != nil)
        #expect(try await workspace.erase(users: ["u4"], dryRun: false, progress: { _ in }).answers == 1)
        #expect(try await workspace.latest() == nil)
        #expect(!String(decoding: try WorkspaceResidue(of: workspace).bytes, as: UTF8.self).contains("5c5c"))
    }

    @Test("another process reads one state from beginning to end while this one erases")
    func consistentReading() async throws {
        let workspaces = try TemporaryWorkspaces()
        defer { withExtendedLifetime(workspaces) {} }
        let writer = try await workspaces.open("shared.db")
        try await writer.append(IngestBatch(source: "web", events: WorkedExample.events))
        _ = try await writer.commit { _ in }
        let reader = try await workspaces.open("shared.db")
        let before = try await reader.inventory().snapshot
        _ = try await writer.erase(users: ["u3"], dryRun: false, progress: { _ in })
        let after = try await reader.inventory()
        #expect(after.snapshot != before)
        #expect(after.events == 10)
        let found = Mutex(0)
        try await reader.readEvents(in: nil) { batch in found.withLock { $0 += batch.events.count } }
        #expect(found.withLock { $0 } == 10)
    }
}

/// Every byte that a workspace keeps: its files as they lie on the disk, and what is packed in its tables, unpacked.
struct WorkspaceResidue {
    let bytes: [UInt8]

    init(of source: any MetricSource) throws {
        let path = try #require(source as? Workspace).path
        var bytes: [UInt8] = []
        for file in [path, path + "-wal", path + "-shm", path + "-journal"] {
            bytes += FileManager.default.contents(atPath: file) ?? Data()
        }
        let database = try DatabaseQueue(path: path)
        bytes += try database.read { db in
            var unpacked: [UInt8] = []
            for table in try String.fetchAll(db, sql: "select name from sqlite_schema where type = 'table'") {
                let rows = try Row.fetchCursor(db, sql: "select * from \"\(table)\"")
                while let row = try rows.next() {
                    for (_, value) in row {
                        if let data = Data.fromDatabaseValue(value) {
                            unpacked += WorkspaceResidue.unpacked(Array(data))
                        }
                    }
                }
            }
            return unpacked
        }
        self.bytes = bytes
    }

    /// The bytes themselves, and the contents of every zstd frame in them.
    private static func unpacked(_ bytes: [UInt8]) -> [UInt8] {
        let magic: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD]
        var all = bytes
        var index = 0
        while index + magic.count <= bytes.count {
            if bytes[index...].starts(with: magic) { all += frame(Array(bytes[index...])) }
            index += 1
        }
        return all
    }

    private static func frame(_ bytes: [UInt8]) -> [UInt8] {
        var content: [UInt8] = []
        do {
            let source = try Decompressor(MemorySource(bytes))
            while try source.read(appendingTo: &content) {}
        } catch {
            // What follows the frame is no frame; the content is what was unpacked so far.
            return content
        }
        return content
    }
}
