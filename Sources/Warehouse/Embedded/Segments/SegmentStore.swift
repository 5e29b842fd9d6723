import Foundation
import GRDB
import Semantics

/// Reads and writes segments of events: runs of events in time order, a blob a column.
///
/// A *base* segment stands for the time from its first event to the next base segment's. Late events of that time lie in
/// *overlays* of it until they are worth a rewrite. Whenever what a base segment shows changes, it gets a new revision.
struct SegmentStore {
    struct Segment: Sendable, Equatable {
        var id: Int64
        /// The base segment this is an overlay of; nil for a base segment.
        var base: Int64?
        var revision: Int64
        var rows: Int
        var items: Int
        /// First and last time, milliseconds.
        var first: Int64
        var last: Int64
    }

    /// Whether a stored column has a value a row, or one a session of its segment (see `SessionLocals`).
    enum Scope: Int64 { case row = 0, session = 1 }

    let db: Database

    /// All segments, overlays too; base segments in time order among themselves, overlays in order of arrival.
    func segments() throws -> [Segment] {
        try Row.fetchAll(
            db,
            sql: """
                select id, base, revision, rows, items, first, last from segment
                order by base is not null, case when base is null then first end, case when base is null then last end, id
                """
        ).map {
            Segment(id: $0[0], base: $0[1], revision: $0[2], rows: $0[3], items: $0[4], first: $0[5], last: $0[6])
        }
    }

    /// - Returns: the segment's id.
    @discardableResult
    func insert(base: Int64?, rows: Int, items: Int, first: Int64, last: Int64) throws -> Int64 {
        let revision = try nextRevision()
        try db.cachedStatement(
            sql: "insert into segment(base, revision, rows, items, first, last) values (?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [base, revision, rows, items, first, last])
        return db.lastInsertedRowID
    }

    func put(_ name: String, _ scope: Scope, _ body: [UInt8], of segment: Int64) throws {
        try db.cachedStatement(
            sql: "insert or replace into segment_column(segment, name, scope, body) values (?, ?, ?, ?)"
        ).execute(arguments: [segment, name, scope.rawValue, Data(body)])
    }

    func delete(_ segments: some Sequence<Int64>) throws {
        let columns = try db.cachedStatement(sql: "delete from segment_column where segment = ?")
        let segment = try db.cachedStatement(sql: "delete from segment where id = ?")
        for id in segments {
            try columns.execute(arguments: [id])
            try segment.execute(arguments: [id])
        }
    }

    /// Says that a base segment shows something else than before.
    func touch(_ base: Int64) throws {
        try db.cachedStatement(sql: "update segment set revision = ? where id = ?")
            .execute(arguments: [try nextRevision(), base])
    }

    private func nextRevision() throws -> Int64 {
        try Int64.fetchOne(
            try db.cachedStatement(
                sql: """
                    insert into counter(name, value) values ('revision', 1)
                    on conflict(name) do update set value = value + 1 returning value
                    """)) ?? 0
    }

    /// A stored column; nil when no row of the segment has the field.
    func withColumn<T>(
        _ name: String, of segment: Int64, _ body: (Scope, UnsafeRawBufferPointer) throws -> T
    ) throws -> T? {
        let statement = try db.cachedStatement(
            sql: "select scope, body from segment_column where segment = ? and name = ?")
        let cursor = try Row.fetchCursor(statement, arguments: [segment, name])
        guard let row = try cursor.next() else { return nil }
        let scope: Int64 = row[0]
        do {
            return try row.withUnsafeData(atIndex: 1) { data in
                guard let data else { throw Corruption(detail: "a column is empty") }
                return try data.withUnsafeBytes { try body(Scope(rawValue: scope) ?? .row, $0) }
            }
        } catch let corruption as Corruption {
            throw Corruption(detail: "\(corruption.detail): column \(name) of segment \(segment)")
        }
    }
}
