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
        /// Names of its columns: one that is listed and not there is lost, not absent.
        var columns: ColumnList
    }

    /// Whether a stored column has a value a row, or one a session of its segment (see `SessionLocals`).
    enum Scope: Int64 {
        case row = 0
        case session = 1
    }

    let db: Database
    /// Where texts get their codes, for as long as the store is used.
    let dictionaries: Dictionaries

    /// - Parameter dictionaries: those of a writer; without, texts are read as they are.
    init(db: Database, dictionaries: Dictionaries? = nil) {
        self.db = db
        self.dictionaries = dictionaries ?? Dictionaries(reading: db)
    }

    /// All segments, overlays too; base segments in time order among themselves, overlays in order of arrival.
    func segments() throws -> [Segment] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    select \(SegmentStore.fields), checksum from segment
                    order by base is not null, case when base is null then first end, case when base is null then last end, id
                    """)
        ).map { row in
            guard SegmentStore.checksum(row) == row[8] else {
                throw Corruption(detail: "the entry of segment \(row[0] as Int64) does not match its checksum")
            }
            return Segment(
                id: row[0], base: row[1], revision: row[2], rows: row[3], items: row[4], first: row[5], last: row[6],
                columns: ColumnList(row[7]))
        }
    }

    /// - Parameters:
    ///   - id: that of a deleted segment whose place it takes; nil for a new one.
    ///   - columns: names of all columns that will be put, separated by blanks.
    /// - Returns: the segment's id.
    func insert(
        id: Int64?, base: Int64?, rows: Int, items: Int, first: Int64, last: Int64, columns: String
    ) throws -> Int64 {
        let revision = try nextRevision()
        try db.cachedStatement(
            sql: """
                insert into segment(id, base, revision, rows, items, first, last, columns)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [id, base, revision, rows, items, first, last, columns])
        let segment = db.lastInsertedRowID
        try seal(segment)
        return segment
    }

    /// Stores the checksum of a segment's row, so that a damaged entry is not taken for an absent one.
    private func seal(_ id: Int64) throws {
        guard let row = try row(of: id) else { return }
        try db.cachedStatement(sql: "update segment set checksum = ? where id = ?").execute(arguments: [
            SegmentStore.checksum(row), id,
        ])
    }

    private func row(of id: Int64) throws -> Row? {
        try Row.fetchOne(
            try db.cachedStatement(sql: "select \(SegmentStore.fields) from segment where id = ?"), arguments: [id])
    }

    private static let fields = "id, base, revision, rows, items, first, last, columns"

    private static func checksum(_ row: Row) -> Int64 {
        var hash = StableHash()
        for index in 0..<7 { hash.combine(UInt64(bitPattern: (row[index] as Int64?) ?? -1)) }
        hash.combine(row[7] as String)
        return Int64(bitPattern: hash.finish().high)
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
        try seal(base)
    }

    /// Adds a column to those that a segment lists.
    func list(_ name: String, of segment: Segment) throws {
        guard !segment.columns.contains(name) else { return }
        try db.cachedStatement(sql: "update segment set columns = columns || ' ' || ? where id = ?")
            .execute(arguments: [name, segment.id])
        try seal(segment.id)
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
        _ name: String, of owner: Segment, _ body: (Scope, UnsafeRawBufferPointer) throws -> T
    ) throws -> T? {
        let segment = owner.id
        guard owner.columns.contains(name) else { return nil }
        let statement = try db.cachedStatement(
            sql: "select scope, body from segment_column where segment = ? and name = ?")
        let cursor = try Row.fetchCursor(statement, arguments: [segment, name])
        guard let row = try cursor.next() else {
            throw Corruption(detail: "column \(name) of segment \(segment) is lost")
        }
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
