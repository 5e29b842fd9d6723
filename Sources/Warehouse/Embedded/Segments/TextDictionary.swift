import Foundation
import GRDB
import Semantics

/// Text ↔ code of one dictionary, while somebody works with it. Stored codes start at 1, 0 is "no value", and none is
/// ever given a second time. Equal texts have equal codes, however their accents are spelt.
///
/// A text that is not stored and cannot be, because the dictionary is full or is only read, gets a code behind all stored
/// ones, which holds as long as this object: it is *spilled*.
final class TextDictionary {
    let name: String
    private let db: Database
    /// Texts it may hold; nil for one that is only read.
    private let limit: Int?
    private var pool: TextPool
    /// Stored codes by code of the pool.
    private var codes: [UInt32]
    private var next: UInt32
    private var spilled = TextPool()
    /// The first code of a spilled text. A writer's lie far off, for stored codes may still be given before them; a
    /// reader's follow the stored ones.
    private let firstSpilled: UInt32

    /// Whether further texts get no code of their own any more.
    var isClosed = false

    /// The code of every text that a closed dictionary does not know.
    static let unknown = UInt32.max
    private static let firstSpilledOfWriters: UInt32 = 1 << 31

    /// - Parameter limit: the most texts it may hold, for a writer; nil to read only.
    init(_ name: String, limit: Int?, _ db: Database) throws {
        self.name = name
        self.limit = limit
        self.db = db
        var (pool, codes, next) = (TextPool(), [UInt32(0)], UInt32(1))
        let cursor = try Row.fetchCursor(
            db, sql: "select code, value, checksum from dictionary where name = ? order by code", arguments: [name])
        while let row = try cursor.next() {
            let code: Int64 = row[0]
            try Dictionaries.check(row, of: name)
            next = UInt32(code) + 1
            // What was erased leaves its code behind, so that it is not given again.
            guard let value = row[1] as Data? else { continue }
            _ = value.withUnsafeBytes { pool.code(of: $0) }
            codes.append(UInt32(code))
        }
        (self.pool, self.codes, self.next) = (pool, codes, next)
        firstSpilled = limit == nil ? next : TextDictionary.firstSpilledOfWriters
    }

    /// The code of a text: stored if it can be, else spilled.
    func code(of text: UnsafeRawBufferPointer) throws -> UInt32 {
        try CanonicalText.withBytes(of: text) { text in
            let known = pool.existingCode(of: text)
            if known != 0 { return codes[Int(known)] }
            if isClosed {
                let known = spilled.existingCode(of: text)
                return known == 0 ? TextDictionary.unknown : firstSpilled + known - 1
            }
            guard let limit, pool.count < limit else { return firstSpilled + spilled.code(of: text) - 1 }
            return try add(text)
        }
    }

    /// The stored code of a text; nil when there is none.
    func storedCode(of text: String) -> UInt32? {
        var text = text
        return text.withUTF8 { text in
            CanonicalText.withBytes(of: UnsafeRawBufferPointer(text)) { text in
                let known = pool.existingCode(of: text)
                return known == 0 ? nil : codes[Int(known)]
            }
        }
    }

    private func add(_ text: UnsafeRawBufferPointer) throws -> UInt32 {
        let code = next
        next += 1
        _ = pool.code(of: text)
        codes.append(code)
        let value = Data(text)
        try db.cachedStatement(sql: "insert into dictionary(name, code, value, checksum) values (?, ?, ?, ?)")
            .execute(arguments: [name, Int(code), value, Dictionaries.checksum(name, Int64(code), value)])
        return code
    }

    // MARK: Spilled texts

    var hasSpilled: Bool { spilled.count > 0 }

    func isSpilled(_ code: UInt32) -> Bool { code >= firstSpilled }

    /// The spilled texts in the order of their codes.
    var spilledTexts: [String?] { (0..<UInt32(spilled.count)).map { spilled[$0 + 1] } }

    /// The text of a spilled code.
    func spilledText(_ code: UInt32) -> String? { spilled[code - firstSpilled + 1] }

    /// Codes without the spilled ones, and the texts of these.
    func split(_ codes: [UInt32]) -> (stored: [UInt32], plain: TextColumn) {
        var (stored, plain) = (codes, TextColumn())
        for (row, code) in codes.enumerated() where isSpilled(code) {
            stored[row] = 0
            spilled.withBytes(of: code - firstSpilled + 1) { plain.set(row, $0) }
        }
        return (stored, plain)
    }

    /// Takes the codes of spilled texts back: nobody may use them any more.
    func forgetSpilled() { if hasSpilled { spilled = TextPool() } }
}
