import Foundation
import GRDB
import Semantics

/// Users by key: dense ordinals from 1, in order of first arrival. Used while a writer works, for as long as nobody else
/// writes.
struct UserDirectory {
    private let db: Database
    /// Ordinals met so far, by a hash that tells any two keys apart.
    private var known: [EventKey: UInt32] = [:]
    /// So many are remembered at most: some 100 MB.
    private static let memory = 2_000_000
    private var next: UInt32
    /// Whether `known` holds everybody: then who is not in it is new, without a look into the table.
    private var isComplete: Bool
    private var fresh: [(ordinal: UInt32, key: Data, hash: Int64)] = []

    init(_ db: Database) throws {
        self.db = db
        next = UInt32(try Int.fetchOne(db, sql: "select coalesce(max(ordinal), 0) + 1 from user") ?? 1)
        isComplete = next == 1
    }

    /// The ordinals of keys of a pool by code, new ones for new keys; index 0 is 0, nobody.
    ///
    /// - Parameter isUsed: by code; others are left alone, and get 0.
    mutating func ordinals(of pool: TextPool, where isUsed: [Bool]) throws -> [UInt32] {
        var ordinals: [UInt32] = [0]
        ordinals.reserveCapacity(pool.count + 1)
        if known.count > UserDirectory.memory {
            known = [:]
            isComplete = false
        }
        for code in 1..<UInt32(pool.count + 1) {
            guard isUsed[Int(code)] else {
                ordinals.append(0)
                continue
            }
            var hash = StableHash()
            let key = CanonicalText(pool, code)
            key.withBytes { hash.combine(bytes: $0) }
            let id = hash.finish()
            if let ordinal = known[id] {
                ordinals.append(ordinal)
                continue
            }
            let stored = isComplete ? nil : try UserDirectory.ordinal(of: key.text, hash: id, db)
            let ordinal = stored ?? add(key.withBytes { Data($0) }, id)
            known[id] = ordinal
            ordinals.append(ordinal)
        }
        try insertFresh()
        return ordinals
    }

    private mutating func add(_ key: Data, _ hash: EventKey) -> UInt32 {
        fresh.append((next, key, Int64(bitPattern: hash.high)))
        next += 1
        return next - 1
    }

    /// Rows inserted by one statement.
    private static let rowsAStatement = 64

    /// Writes new users: many a statement, and hashes in their order, so that the table is walked once.
    private mutating func insertFresh() throws {
        try insert("user(ordinal, key)", fresh.map { [Int64($0.ordinal), $0.key] })
        try insert(
            "user_hash(hash, ordinal)",
            fresh.sorted { $0.hash < $1.hash }.map { [$0.hash, Int64($0.ordinal)] })
        try UserDirectory.count(fresh.count, db)
        fresh = []
    }

    // MARK: How many there are

    /// The number of users; kept as a counter, for counting rows reads all keys.
    static func count(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "select value from counter where name = 'users'") ?? 0
    }

    private static func count(_ more: Int, _ db: Database) throws {
        guard more != 0 else { return }
        try db.execute(
            sql: """
                insert into counter(name, value) values ('users', ?)
                on conflict(name) do update set value = value + excluded.value
                """, arguments: [more])
    }

    /// - Parameter table: one of this file's own texts, never input.
    private func insert(_ table: String, _ rows: [[any DatabaseValueConvertible]]) throws {
        for start in stride(from: 0, to: rows.count, by: UserDirectory.rowsAStatement) {
            let part = rows[start..<min(rows.count, start + UserDirectory.rowsAStatement)]
            let places = repeatElement("(?, ?)", count: part.count).joined(separator: ", ")
            try db.cachedStatement(sql: "insert into \(table) values \(places)")
                .execute(arguments: StatementArguments(Array(part.joined())))
        }
    }

    /// The ordinal of a key that is known; nil otherwise.
    static func ordinal(of key: String, _ db: Database) throws -> UInt32? {
        var pool = TextPool()
        let code = pool.code(of: key)
        let text = CanonicalText(pool, code).text
        var hash = StableHash()
        hash.combine(text)
        return try ordinal(of: text, hash: hash.finish(), db)
    }

    private static func ordinal(of key: String, hash: EventKey, _ db: Database) throws -> UInt32? {
        let candidates = try db.cachedStatement(sql: "select ordinal from user_hash where hash = ?")
        let cursor = try Int64.fetchCursor(candidates, arguments: [Int64(bitPattern: hash.high)])
        while let ordinal = try cursor.next() {
            let stored = try Data.fetchOne(
                try db.cachedStatement(sql: "select key from user where ordinal = ?"), arguments: [ordinal])
            if stored == Data(key.utf8) { return UInt32(ordinal) }
        }
        return nil
    }

    /// The key of a user; nil for an ordinal that nobody has.
    static func key(of ordinal: UInt32, _ db: Database) throws -> String? {
        let key = try Data.fetchOne(
            try db.cachedStatement(sql: "select key from user where ordinal = ?"), arguments: [Int(ordinal)])
        guard let key else { return nil }
        var hash = StableHash()
        key.withUnsafeBytes { hash.combine(bytes: $0) }
        let isListed = try Bool.fetchOne(
            try db.cachedStatement(sql: "select exists(select 1 from user_hash where hash = ? and ordinal = ?)"),
            arguments: [Int64(bitPattern: hash.finish().high), Int(ordinal)])
        guard isListed == true else { throw Corruption(detail: "the key of user \(ordinal) does not match its hash") }
        return String(decoding: key, as: UTF8.self)
    }

    /// Forgets users.
    static func remove(_ ordinals: some Sequence<UInt32>, _ db: Database) throws {
        for ordinal in ordinals {
            let key = try Data.fetchOne(db, sql: "select key from user where ordinal = ?", arguments: [Int(ordinal)])
            guard let key else { continue }
            var hash = StableHash()
            key.withUnsafeBytes { hash.combine(bytes: $0) }
            try db.execute(
                sql: "delete from user_hash where hash = ? and ordinal = ?",
                arguments: [Int64(bitPattern: hash.finish().high), Int(ordinal)])
            try db.execute(sql: "delete from user where ordinal = ?", arguments: [Int(ordinal)])
            try count(-1, db)
        }
    }
}
