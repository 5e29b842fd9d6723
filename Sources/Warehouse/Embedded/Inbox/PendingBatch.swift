import Foundation
import GRDB
import Semantics

/// A batch waiting in the inbox: one row, whatever the number of its events.
struct PendingBatch {
    var id: Int64
    var run: String
    var source: String
    var events: Int

    /// The oldest pending batches, without their bodies: as many as hold about `limit` events, and at least one.
    static func next(_ limit: Int, _ db: Database) throws -> [PendingBatch] {
        var batches: [PendingBatch] = []
        var events = 0
        let cursor = try Row.fetchCursor(db, sql: "select id, run, source, events from inbox order by id")
        while let row = try cursor.next() {
            let batch = PendingBatch(id: row[0], run: row[1], source: row[2], events: row[3])
            guard batches.isEmpty || events + batch.events <= limit else { break }
            batches.append(batch)
            events += batch.events
        }
        return batches
    }

    /// Events waiting in all.
    static func waiting(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "select coalesce(sum(events), 0) from inbox") ?? 0
    }

    static func insert(_ batch: IngestBatch, run: String, now: Instant, _ db: Database) throws {
        guard let first = batch.events.times.min(), let last = batch.events.times.max() else { return }
        try db.cachedStatement(
            sql: """
                insert into inbox(run, source, received, first, last, events, body) values (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            run, batch.source, now.milliseconds, first, last, batch.events.count,
            Data(try BatchCoding.encode(batch.events)),
        ])
    }

    func decode(_ db: Database) throws -> EventColumns {
        let cursor = try Row.fetchCursor(
            try db.cachedStatement(sql: "select body from inbox where id = ?"), arguments: [id])
        guard let row = try cursor.next() else { return EventColumns() }
        return try row.withUnsafeData(atIndex: 0) { data in
            guard let data else { throw PartReader.cut }
            return try data.withUnsafeBytes { try BatchCoding.decode($0) }
        }
    }

    func delete(_ db: Database) throws {
        try db.cachedStatement(sql: "delete from inbox where id = ?").execute(arguments: [id])
    }
}
