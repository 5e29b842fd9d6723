import Foundation
import GRDB
import Semantics

/// Text ↔ code, one dictionary a column, while a writer works. Codes start at 1; 0 is "no value". Codes are
/// never given a second time.
final class Dictionaries {
    private struct Entries {
        var pool = TextPool()
        /// Dictionary codes by code of the pool.
        var codes: [UInt32] = [0]
        var next: UInt32 = 1
    }

    private let db: Database
    private var loaded: [String: Entries] = [:]

    init(_ db: Database) { self.db = db }

    /// The codes of texts of a pool by their code there; index 0 is 0. New texts are added.
    ///
    /// - Parameter isUsed: by code of the pool; others are left alone, and get 0.
    func codes(of pool: TextPool, where isUsed: [Bool], in name: String) throws -> [UInt32] {
        var entries = try loaded[name] ?? load(name)
        loaded[name] = nil
        defer { loaded[name] = entries }
        var codes: [UInt32] = [0]
        codes.reserveCapacity(pool.count + 1)
        for code in 1..<UInt32(pool.count + 1) {
            codes.append(isUsed[Int(code)] ? try self.code(of: CanonicalText(pool, code), in: name, &entries) : 0)
        }
        return codes
    }

    func code(of text: String, in name: String) throws -> UInt32 {
        var pool = TextPool()
        _ = pool.code(of: text)
        return try codes(of: pool, where: [false, true], in: name)[1]
    }

    private func code(of text: CanonicalText, in name: String, _ entries: inout Entries) throws -> UInt32 {
        let place = text.withBytes { entries.pool.code(of: $0) }
        if Int(place) < entries.codes.count { return entries.codes[Int(place)] }
        let code = entries.next
        entries.next += 1
        entries.codes.append(code)
        let value = text.withBytes { Data($0) }
        try db.cachedStatement(sql: "insert into dictionary(name, code, value, checksum) values (?, ?, ?, ?)")
            .execute(arguments: [name, Int(code), value, Dictionaries.checksum(name, Int64(code), value)])
        return code
    }

    private func load(_ name: String) throws -> Entries {
        var entries = Entries()
        let cursor = try Row.fetchCursor(
            db, sql: "select code, value, checksum from dictionary where name = ? order by code", arguments: [name])
        while let row = try cursor.next() {
            let code: Int64 = row[0]
            try Dictionaries.check(row, of: name)
            entries.next = UInt32(code) + 1
            // What was erased leaves its code behind, so that it is not given again.
            guard let value = row[1] as Data? else { continue }
            _ = value.withUnsafeBytes { entries.pool.code(of: $0) }
            entries.codes.append(UInt32(code))
        }
        return entries
    }

    /// The texts of a dictionary by code; index 0 is nil.
    static func values(of name: String, _ db: Database) throws -> [String?] {
        var values: [String?] = [nil]
        let cursor = try Row.fetchCursor(
            db, sql: "select code, value, checksum from dictionary where name = ? order by code", arguments: [name])
        while let row = try cursor.next() {
            let code: Int = row[0]
            try check(row, of: name)
            // Codes are given one after another: a gap is a lost entry.
            guard code == values.count else { throw Corruption(detail: "an entry of the dictionary \(name) is lost") }
            values.append((row[1] as Data?).map { String(decoding: $0, as: UTF8.self) })
        }
        return values
    }

    private static func checksum(_ name: String, _ code: Int64, _ value: Data?) -> Int64 {
        var hash = StableHash()
        hash.combine(name)
        hash.combine(UInt64(bitPattern: code))
        if let value { value.withUnsafeBytes { hash.combine(bytes: $0) } }
        return Int64(bitPattern: hash.finish().high)
    }

    /// - Parameter row: code, value and checksum.
    private static func check(_ row: Row, of name: String) throws {
        guard checksum(name, row[0], row[1] as Data?) == row[2] else {
            throw Corruption(detail: "an entry of the dictionary \(name) does not match its checksum")
        }
    }

    /// Forgets texts; their codes stay taken.
    static func erase(_ codes: some Sequence<UInt32>, in name: String, _ db: Database) throws {
        for code in codes {
            try db.cachedStatement(
                sql: "update dictionary set value = null, checksum = ? where name = ? and code = ?"
            ).execute(arguments: [checksum(name, Int64(code), nil), name, Int(code)])
        }
    }
}
