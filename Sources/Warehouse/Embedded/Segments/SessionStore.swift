import Foundation
import GRDB
import Semantics

/// One session as it is kept: what belongs to the session is stored once, whatever the number of its events.
struct SessionRecord: Sendable, Equatable {
    /// User ordinal; 0 for a session that is no more.
    var user: UInt32 = 0
    var start: Int64 = 0
    var end: Int64 = 0
    /// Codes of `TrafficTable`: where the visit came from; and what its first event that says so claims about how the
    /// user was acquired.
    var traffic: UInt32 = 0
    var claim: UInt32 = 0
    /// Page path code of the first page view.
    var landingPage: UInt32 = 0
    /// `SessionFlag`s.
    var flags: UInt32 = 0
    var pageViews: UInt32 = 0
    /// Times of the first and last page view; `Column.missing` without any.
    var firstView = Column.missing
    var lastView = Column.missing
    /// Hash of user and of what the source calls the session; `Column.missing` for a session by the 30-minute rule.
    var key = Column.missing
}

/// What the source calls new sessions: by ordinal, the row of a column of names.
struct NewSessionNames {
    var column = TextColumn()
    var rows: [Int: Int] = [:]
}

/// Sessions by ordinal (from 1), in blocks of a fixed number of ordinals. An ordinal stays with its session for good;
/// ordinals are given in the order in which sessions were found, which is not always that of time.
struct SessionStore {
    static let blockSize = 32_768

    let db: Database
    private let dictionaries: Dictionaries

    /// - Parameter dictionaries: those of a writer; without, texts are read as they are.
    init(db: Database, dictionaries: Dictionaries? = nil) {
        self.db = db
        self.dictionaries = dictionaries ?? Dictionaries(reading: db)
    }

    /// A block's first ordinal and number of sessions.
    struct Block: Sendable {
        var base: Int
        var revision: Int64
        var rows: Int
        /// The first start and the last end of its sessions, milliseconds; nil when not noted.
        var time: ClosedRange<Int64>?

        /// Whether a session of the block can lie in a span of time.
        func touches(_ span: Range<Int64>) -> Bool {
            guard let time else { return true }
            return time.lowerBound < span.upperBound && time.upperBound >= span.lowerBound
        }
    }

    func blocks() throws -> [Block] {
        try Row.fetchAll(
            db.cachedStatement(sql: "select base, revision, rows, first, last from session_block order by base")
        ).map {
            let (first, last): (Int64?, Int64?) = ($0[3], $0[4])
            var block = Block(base: $0[0], revision: $0[1], rows: $0[2])
            if let first, let last, first <= last { block.time = first...last }
            return block
        }
    }

    /// The highest ordinal given.
    func count() throws -> Int {
        try Int.fetchOne(db.cachedStatement(sql: "select coalesce(max(base + rows - 1), 0) from session_block")) ?? 0
    }

    // MARK: Reading

    func column(_ name: String, of block: Block, memory: ColumnMemory? = nil) throws -> Vector {
        let cursor = try Row.fetchCursor(
            try db.cachedStatement(sql: "select body from session_column where base = ? and name = ?"),
            arguments: [block.base, name])
        guard let row = try cursor.next() else {
            throw Corruption(detail: "sessions from \(block.base) on have no \(name)")
        }
        return try row.withUnsafeData(atIndex: 0) { data in
            guard let data else { throw Corruption(detail: "column \(name) of sessions is empty") }
            let vector: Vector
            do {
                vector = try data.withUnsafeBytes { try ColumnBlob.vector($0, memory: memory) }
            } catch let corruption as Corruption {
                throw Corruption(detail: "\(corruption.detail): \(name) of sessions from \(block.base) on")
            }
            guard vector.count == block.rows else {
                throw Corruption(detail: "\(name) of sessions from \(block.base) on has another length than it should")
            }
            return vector
        }
    }

    func records(of block: Block) throws -> [SessionRecord] {
        func codes(_ column: SessionCode) throws -> [UInt32] { try self.column(column.rawValue, of: block).allCodes }
        let (users, flags) = (try codes(.user), try codes(.flags))
        let (traffic, claims) = (try codes(.traffic), try codes(.claim))
        let views = try codes(.pageViews)
        var landings = try codes(.landingPage)
        try landings.withUnsafeMutableBufferPointer { try addPlainLandingPages(of: block, to: $0) }
        let starts = try times(.start, of: block)
        let ends = try times(.end, of: block)
        let (firsts, lasts) = (try times(.firstView, of: block), try times(.lastView, of: block))
        let keys = try column(SessionStore.key, of: block).allIntegers
        return (0..<block.rows).map { row in
            SessionRecord(
                user: users[row], start: starts[row], end: ends[row], traffic: traffic[row], claim: claims[row],
                landingPage: landings[row], flags: flags[row], pageViews: views[row], firstView: firsts[row],
                lastView: lasts[row], key: keys[row])
        }
    }

    /// Times are kept as distances from the session's start.
    func times(_ column: SessionTime, of block: Block) throws -> [Int64] {
        let starts = try self.column(SessionTime.start.rawValue, of: block).allIntegers
        guard column != .start else { return starts }
        let distances = try self.column(column.rawValue, of: block).allIntegers
        return zip(starts, distances).map { $1 == Column.missing ? $1 : $0 &+ $1 }
    }

    private static let key = "key"
    private static let name = "name"
    /// Landing pages that the dictionary of pages had no room for.
    private static let plainLandingPage = ColumnName.plain(SessionCode.landingPage.rawValue)

    /// What the source calls each session of a block; none for sessions by the 30-minute rule.
    func names(of block: Block) throws -> TextColumn { try texts(SessionStore.name, of: block) ?? TextColumn() }

    /// Bases of the blocks that have landing pages without a stored code.
    func basesWithPlainLandingPages() throws -> Set<Int> {
        try Set(
            Int.fetchAll(
                db.cachedStatement(sql: "select base from session_column where name = ?"),
                arguments: [SessionStore.plainLandingPage]))
    }

    /// Puts the codes of landing pages that have no stored one into their places among those of a block, in the dictionary
    /// of pages that goes with the store.
    func addPlainLandingPages(of block: Block, to codes: UnsafeMutableBufferPointer<UInt32>) throws {
        guard let pages = try texts(SessionStore.plainLandingPage, of: block) else { return }
        guard pages.codes.count <= codes.count else {
            throw Corruption(detail: "landing pages of sessions from \(block.base) on are too many")
        }
        let own = try dictionaries.codes(
            of: pages.pool, where: Array(repeating: true, count: pages.pool.count + 1), in: SessionStore.pages)
        for (row, code) in pages.codes.enumerated() where code != 0 { codes[row] = own[Int(code)] }
    }

    private static let pages = ColumnName.text(.pagePath)

    private func texts(_ name: String, of block: Block) throws -> TextColumn? {
        let cursor = try Row.fetchCursor(
            try db.cachedStatement(sql: "select body from session_column where base = ? and name = ?"),
            arguments: [block.base, name])
        guard let row = try cursor.next() else { return nil }
        return try row.withUnsafeData(atIndex: 0) { data in
            guard let data else { throw Corruption(detail: "\(name) of sessions from \(block.base) on is empty") }
            do {
                return try data.withUnsafeBytes { try ColumnBlob.texts($0) }
            } catch let corruption as Corruption {
                throw Corruption(detail: "\(corruption.detail): \(name) of sessions from \(block.base) on")
            }
        }
    }

    // MARK: Writing

    /// Writes changed and new sessions by ordinal; new ordinals follow the highest without a gap.
    ///
    /// - Parameter names: what the source calls new sessions. A session that ends to be (user 0) loses its name.
    func write(_ records: [Int: SessionRecord], names: NewSessionNames) throws {
        guard let highest = records.keys.max() else { return }
        var ended = 0
        var known = Dictionary(uniqueKeysWithValues: try blocks().map { ($0.base, $0) })
        let byBlock = Dictionary(grouping: records.keys) { ($0 - 1) / SessionStore.blockSize }
        for (number, ordinals) in byBlock.sorted(by: { $0.key < $1.key }) {
            let base = number * SessionStore.blockSize + 1
            let old = known.removeValue(forKey: base)
            var block = try old.map { try self.records(of: $0) } ?? []
            let rows = max(block.count, min(SessionStore.blockSize, highest - base + 1))
            block.append(contentsOf: repeatElement(SessionRecord(), count: rows - block.count))
            for ordinal in ordinals {
                guard let record = records[ordinal] else { continue }
                let isNew = ordinal - base >= (old?.rows ?? 0)
                ended += (record.user == 0 ? 1 : 0) - (!isNew && block[ordinal - base].user == 0 ? 1 : 0)
                block[ordinal - base] = record
            }
            try put(block, base: base)
            if ordinals.contains(where: { names.rows[$0] != nil || records[$0]?.user == 0 }) {
                try put(old.map { try self.names(of: $0) } ?? TextColumn(), names, block, base)
            }
        }
        guard ended != 0 else { return }
        try db.execute(
            sql: """
                insert into counter(name, value) values ('ended_sessions', ?)
                on conflict(name) do update set value = value + excluded.value
                """, arguments: [ended])
    }

    private func put(_ old: TextColumn, _ names: NewSessionNames, _ block: [SessionRecord], _ base: Int) throws {
        var column = TextColumn()
        for row in block.indices where block[row].user != 0 {
            if let opener = names.rows[base + row], names.column.code(opener) != 0 {
                names.column.pool.withBytes(of: names.column.code(opener)) { column.set(row, $0) }
            } else if old.code(row) != 0 {
                old.pool.withBytes(of: old.code(row)) { column.set(row, $0) }
            }
        }
        try put(SessionStore.name, .texts(column), base)
    }

    private func put(_ name: String, _ column: Column, _ base: Int) throws {
        try db.cachedStatement(sql: "insert or replace into session_column(base, name, body) values (?, ?, ?)")
            .execute(arguments: [base, name, Data(try ColumnBlob.encode(column))])
    }

    private func put(_ block: [SessionRecord], base: Int) throws {
        try db.cachedStatement(
            sql: """
                insert into session_block(base, revision, rows, first, last) values (?, 1, ?, ?, ?)
                on conflict(base) do update set
                    revision = revision + 1, rows = excluded.rows, first = excluded.first, last = excluded.last
                """
        ).execute(arguments: [
            base, block.count, block.lazy.filter { $0.user != 0 }.map(\.start).min(),
            block.lazy.filter { $0.user != 0 }.map(\.end).max(),
        ])
        func put(_ name: String, _ column: Column) throws { try self.put(name, column, base) }
        try put(SessionCode.user.rawValue, .codes(block.map(\.user)))
        try put(SessionCode.traffic.rawValue, .codes(block.map(\.traffic)))
        try put(SessionCode.claim.rawValue, .codes(block.map(\.claim)))
        try putLandingPages(block.map(\.landingPage), base)
        try put(SessionCode.flags.rawValue, .codes(block.map(\.flags)))
        try put(SessionCode.pageViews.rawValue, .codes(block.map(\.pageViews)))
        try put(SessionTime.start.rawValue, .integers(block.map(\.start)))
        func distance(_ record: SessionRecord, _ time: Int64) -> Int64 {
            time == Column.missing ? time : time &- record.start
        }
        try put(SessionTime.end.rawValue, .integers(block.map { distance($0, $0.end) }))
        try put(SessionTime.firstView.rawValue, .integers(block.map { distance($0, $0.firstView) }))
        try put(SessionTime.lastView.rawValue, .integers(block.map { distance($0, $0.lastView) }))
        try put(SessionStore.key, .integers(block.map(\.key)))
    }

    private func putLandingPages(_ codes: [UInt32], _ base: Int) throws {
        let spilling = dictionaries.spilling(SessionStore.pages)
        let (stored, plain) = spilling?.split(codes) ?? (codes, TextColumn())
        try put(SessionCode.landingPage.rawValue, .codes(stored), base)
        if plain.isEmpty {
            try db.cachedStatement(sql: "delete from session_column where base = ? and name = ?")
                .execute(arguments: [base, SessionStore.plainLandingPage])
        } else {
            try put(SessionStore.plainLandingPage, .texts(plain), base)
        }
    }

    /// The sessions of some users, by ordinal.
    ///
    /// - Parameter isWanted: by user ordinal; users beyond, and 0, are not wanted.
    func records(ofUsers isWanted: [Bool]) throws -> [Int: SessionRecord] {
        var found: [Int: SessionRecord] = [:]
        for block in try blocks() {
            let rows = try self.rows(of: block, ofUsers: isWanted).rows
            guard !rows.isEmpty else { continue }
            let records = try self.records(of: block)
            for row in rows { found[block.base + row] = records[row] }
        }
        return found
    }

    /// What decides whether an event goes on with a stored session.
    struct Stub: Sendable {
        var ordinal: Int
        var user: UInt32
        var end: Int64
        var key: Int64
    }

    /// The sessions of some users in the order of their ordinals, in short: most of them are over.
    ///
    /// - Parameter isWanted: as for `records`.
    func stubs(ofUsers isWanted: [Bool]) throws -> [Stub] {
        var stubs: [Stub] = []
        for block in try blocks() {
            let (rows, users) = try rows(of: block, ofUsers: isWanted)
            guard !rows.isEmpty else { continue }
            let ends = try times(.end, of: block)
            let keys = try column(SessionStore.key, of: block).allIntegers
            for row in rows {
                stubs.append(Stub(ordinal: block.base + row, user: users[row], end: ends[row], key: keys[row]))
            }
        }
        return stubs
    }

    private func rows(of block: Block, ofUsers isWanted: [Bool]) throws -> (rows: [Int], users: [UInt32]) {
        let users = try column(SessionCode.user.rawValue, of: block).allCodes
        var rows: [Int] = []
        for (row, user) in users.enumerated() where user != 0 && Int(user) < isWanted.count && isWanted[Int(user)] {
            rows.append(row)
        }
        return (rows, users)
    }

    /// One session.
    func record(_ ordinal: Int, among blocks: inout [Int: [SessionRecord]]) throws -> SessionRecord {
        let base = (ordinal - 1) / SessionStore.blockSize * SessionStore.blockSize + 1
        if blocks[base] == nil {
            guard let block = try self.blocks().first(where: { $0.base == base }) else {
                throw Corruption(detail: "session \(ordinal) is not there")
            }
            blocks[base] = try records(of: block)
        }
        guard let records = blocks[base], ordinal - base < records.count else {
            throw Corruption(detail: "session \(ordinal) is not there")
        }
        return records[ordinal - base]
    }
}
