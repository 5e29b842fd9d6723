import Foundation
import GRDB
import Semantics

/// Text ↔ code, one dictionary a column, while a write transaction is open. Codes start at 1; 0 is "no value".
final class Dictionaries {
    private struct Entries {
        var codes: [String: UInt32] = [:]
        var fresh: [(code: UInt32, value: String)] = []
    }

    private let db: Database
    private var loaded: [String: Entries] = [:]
    private var users: [String: UInt32] = [:]
    private var freshUsers: [(ordinal: UInt32, key: String)] = []
    private var nextUser: UInt32

    init(_ db: Database) throws {
        self.db = db
        nextUser = UInt32(try Int.fetchOne(db, sql: "select coalesce(max(ordinal), 0) + 1 from user") ?? 1)
    }

    func code(_ text: String?, in name: String) throws -> UInt32 {
        guard let text else { return 0 }
        if loaded[name] == nil { loaded[name] = Entries(codes: try Dictionaries.codes(of: name, db)) }
        if let code = loaded[name]?.codes[text] { return code }
        let code = UInt32((loaded[name]?.codes.count ?? 0) + 1)
        loaded[name]?.codes[text] = code
        loaded[name]?.fresh.append((code, text))
        return code
    }

    /// A user's ordinal: dense, in order of first arrival.
    func user(_ key: String?) throws -> UInt32 {
        guard var key else { return 0 }
        // Two spellings of one accented letter are the same text to Swift, but not to SQLite.
        if !key.utf8.allSatisfy({ $0 < 0x80 }) { key = key.precomposedStringWithCanonicalMapping }
        if let ordinal = users[key] { return ordinal }
        let lookup = try db.cachedStatement(sql: "select ordinal from user where key = ?")
        if let known = try Int.fetchOne(lookup, arguments: [key]) {
            users[key] = UInt32(known)
            return UInt32(known)
        }
        let ordinal = nextUser
        nextUser += 1
        users[key] = ordinal
        freshUsers.append((ordinal, key))
        return ordinal
    }

    /// Writes what was added; call once, at the end of the transaction.
    func flush() throws {
        let insertUser = try db.cachedStatement(sql: "insert into user(ordinal, key) values (?, ?)")
        for (ordinal, key) in freshUsers { try insertUser.execute(arguments: [Int(ordinal), key]) }
        freshUsers = []
        let insert = try db.cachedStatement(sql: "insert into dictionary(name, code, value) values (?, ?, ?)")
        for name in loaded.keys.sorted() {
            for (code, value) in loaded[name]?.fresh ?? [] {
                try insert.execute(arguments: [name, Int(code), value])
            }
            loaded[name]?.fresh = []
        }
    }

    private static func codes(of name: String, _ db: Database) throws -> [String: UInt32] {
        var codes: [String: UInt32] = [:]
        for (index, value) in try values(of: name, db).enumerated() where index > 0 {
            if let value { codes[value] = UInt32(index) }
        }
        return codes
    }

    /// The texts of a dictionary by code; index 0 is nil.
    static func values(of name: String, _ db: Database) throws -> [String?] {
        var values: [String?] = [nil]
        let cursor = try Row.fetchCursor(
            db, sql: "select value from dictionary where name = ? order by code", arguments: [name])
        while let row = try cursor.next() { values.append(row[0]) }
        return values
    }
}
