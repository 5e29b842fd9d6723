import Foundation
import GRDB

/// Reads and writes column segments. A segment never changes once written; compaction replaces whole segments.
struct SegmentStore {
    enum Kind: String { case event, session }

    struct Segment: Sendable, Equatable {
        var id: Int64
        var rows: Int
        var items: Int
        /// First and last time, milliseconds.
        var first: Int64
        var last: Int64
    }

    /// Rows a segment holds at most.
    static let capacity = 65_536

    let db: Database

    func segments(_ kind: Kind) throws -> [Segment] {
        try Row.fetchAll(
            db, sql: "select id, rows, items, first, last from segment where kind = ? order by id",
            arguments: [kind.rawValue]
        ).map { Segment(id: $0[0], rows: $0[1], items: $0[2], first: $0[3], last: $0[4]) }
    }

    func write(
        _ kind: Kind, rows: Int, items: Int = 0, first: Int64, last: Int64, columns: [(name: String, column: Column)]
    ) throws {
        try db.cachedStatement(sql: "insert into segment(kind, rows, items, first, last) values (?, ?, ?, ?, ?)")
            .execute(arguments: [kind.rawValue, rows, items, first, last])
        let id = db.lastInsertedRowID
        let insert = try db.cachedStatement(sql: "insert into segment_column(segment, name, body) values (?, ?, ?)")
        for (name, column) in columns {
            try insert.execute(arguments: [id, name, Data(try ColumnCodec.encode(column))])
        }
    }

    func delete(_ segments: some Sequence<Segment>) throws {
        let columns = try db.cachedStatement(sql: "delete from segment_column where segment = ?")
        let segment = try db.cachedStatement(sql: "delete from segment where id = ?")
        for old in segments {
            try columns.execute(arguments: [old.id])
            try segment.execute(arguments: [old.id])
        }
    }

    /// A column of a segment; nil when no row of it has the field.
    func column(_ name: String, of segment: Int64) throws -> Column? {
        let statement = try db.cachedStatement(sql: "select body from segment_column where segment = ? and name = ?")
        let cursor = try Row.fetchCursor(statement, arguments: [segment, name])
        guard let row = try cursor.next() else { return nil }
        return try row.withUnsafeData(atIndex: 0) { data in
            guard let data else { throw ColumnCodec.Corruption(detail: "column \(name) is empty") }
            return try data.withUnsafeBytes { try ColumnCodec.decode($0) }
        }
    }
}
