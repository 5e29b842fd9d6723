import Foundation
import GRDB
import Semantics

/// A batch waiting in the inbox.
struct PendingBatch {
    var id: Int64
    var run: String
    var source: String
    /// First and last event time, milliseconds.
    var first: Int64
    var last: Int64
    var events: Int

    /// Every pending batch in order of arrival, without its body.
    static func all(_ db: Database) throws -> [PendingBatch] {
        try Row.fetchAll(db, sql: "select id, run, source, first, last, events from inbox order by id").map {
            PendingBatch(id: $0[0], run: $0[1], source: $0[2], first: $0[3], last: $0[4], events: $0[5])
        }
    }

    static func insert(_ batch: IngestBatch, run: String, now: Instant, _ db: Database) throws {
        let times = batch.events.map(\.time.milliseconds)
        guard let first = times.min(), let last = times.max() else { return }
        try db.execute(
            sql: """
                insert into inbox(run, source, received, first, last, events, body) values (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                run, batch.source, now.milliseconds, first, last, times.count,
                Data(try BatchCoding.encode(batch.events)),
            ])
    }

    func decode(_ db: Database, visit: (Event, _ properties: String?) throws -> Void) throws {
        let cursor = try Row.fetchCursor(
            try db.cachedStatement(sql: "select body from inbox where id = ?"), arguments: [id])
        guard let row = try cursor.next() else { return }
        try row.withUnsafeData(atIndex: 0) { data in
            guard let data else { throw ColumnCodec.Corruption(detail: "a batch in the inbox is empty") }
            try data.withUnsafeBytes { try BatchCoding.decode($0, visit: visit) }
        }
    }
}
