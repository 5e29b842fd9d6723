import Foundation
import GRDB
import Semantics

/// The dictionaries of a workspace, one a column of texts, while a reader or a writer works: see `TextDictionary`.
final class Dictionaries {
    private let db: Database
    /// Nil when they are only read.
    private let limits: DictionaryLimits?
    private var loaded: [String: TextDictionary] = [:]
    private var isClosed = false

    /// Dictionaries that take in new texts.
    init(_ db: Database, limits: DictionaryLimits) {
        self.db = db
        self.limits = limits
    }

    /// Dictionaries as they are.
    init(reading db: Database) {
        self.db = db
        limits = nil
    }

    func dictionary(_ name: String) throws -> TextDictionary {
        if let known = loaded[name] { return known }
        let dictionary = try TextDictionary(name, limit: limits?.limit(of: name), db)
        dictionary.isClosed = isClosed
        loaded[name] = dictionary
        return dictionary
    }

    /// The dictionary of a name, when it was needed and has spilled texts.
    func spilling(_ name: String) -> TextDictionary? {
        loaded[name].flatMap { $0.hasSpilled ? $0 : nil }
    }

    /// The codes of texts of a pool by their code there; index 0 is 0. New texts are added.
    ///
    /// - Parameter isUsed: by code of the pool; others are left alone, and get 0.
    func codes(of pool: TextPool, where isUsed: [Bool], in name: String) throws -> [UInt32] {
        let dictionary = try dictionary(name)
        var codes: [UInt32] = [0]
        codes.reserveCapacity(pool.count + 1)
        for code in 1..<UInt32(pool.count + 1) {
            codes.append(isUsed[Int(code)] ? try pool.withBytes(of: code) { try dictionary.code(of: $0) } : 0)
        }
        return codes
    }

    func code(of text: String, in name: String) throws -> UInt32 {
        var text = text
        let dictionary = try dictionary(name)
        return try text.withUTF8 { try dictionary.code(of: UnsafeRawBufferPointer($0)) }
    }

    /// Takes the codes of all spilled texts back.
    func forgetSpilled() { for dictionary in loaded.values { dictionary.forgetSpilled() } }

    /// From here on all texts that are not known yet have one code, `TextDictionary.unknown`: for whoever only looks whether
    /// some texts occur, and must not remember all others.
    func close() {
        isClosed = true
        for dictionary in loaded.values { dictionary.isClosed = true }
    }

    // MARK: Custom properties

    /// The number that a custom property's column goes by; nil for one without a column.
    func number(ofProperty name: String) throws -> UInt32? {
        try dictionary(ColumnName.propertyNames).storedCode(of: name)
    }

    /// The name of the dictionary of a custom property's values; one without a column has none that is stored.
    func name(ofProperty name: String) throws -> String {
        try number(ofProperty: name).map { ColumnName.property(number: $0) }
            ?? ColumnName.property(name.precomposedStringWithCanonicalMapping)
    }

    // MARK: As stored

    /// The texts of a dictionary by code; index 0 is nil.
    static func values(of name: String, _ db: Database) throws -> [String?] {
        var values: [String?] = [nil]
        let cursor = try Row.fetchCursor(
            try db.cachedStatement(sql: "select code, value, checksum from dictionary where name = ? order by code"),
            arguments: [name])
        while let row = try cursor.next() {
            let code: Int = row[0]
            try check(row, of: name)
            // Codes are given one after another: a gap is a lost entry.
            guard code == values.count else { throw Corruption(detail: "an entry of the dictionary \(name) is lost") }
            values.append((row[1] as Data?).map { String(decoding: $0, as: UTF8.self) })
        }
        return values
    }

    static func checksum(_ name: String, _ code: Int64, _ value: Data?) -> Int64 {
        var hash = StableHash()
        hash.combine(name)
        hash.combine(UInt64(bitPattern: code))
        if let value { value.withUnsafeBytes { hash.combine(bytes: $0) } }
        return Int64(bitPattern: hash.finish().high)
    }

    /// - Parameter row: code, value and checksum.
    static func check(_ row: Row, of name: String) throws {
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
