import Foundation
import GRDB
import Semantics

/// Which event is the first purchase of each transaction; every later one repeats it. See `TransactionRules`.
struct PurchaseLedger {
    private struct First {
        var time: Int64
        var key: EventKey
        /// Row among the new events; nil for a stored one.
        var row: Int?
        var isChanged: Bool
    }

    private let db: Database
    private let names: Set<UInt32>
    private var firsts: [EventKey: First] = [:]

    /// - Parameter names: dictionary codes of the names of purchases.
    init(_ db: Database, names: Set<UInt32>) {
        self.db = db
        self.names = names
    }

    /// What follows from new events.
    struct Outcome {
        /// Rows of the new events that repeat an earlier purchase.
        var repeated: [Int] = []
        /// Stored events that repeat a purchase which only now arrived, and the row of that.
        var overtaken: [(key: EventKey, time: Int64, by: Int)] = []
    }

    /// - Parameter block: new events in order of time.
    mutating func note(_ block: EventBlock) throws -> Outcome {
        var outcome = Outcome()
        guard !block.transactions.isEmpty else { return outcome }
        for row in 0..<block.count where names.contains(block.names[row]) {
            guard let id = TransactionRules.usable(block.transactions[row]) else { continue }
            let hash = PurchaseLedger.hash(of: id)
            let first = try firsts[hash] ?? stored(hash)
            guard let first else {
                firsts[hash] = First(time: block.times[row], key: block.keys[row], row: row, isChanged: true)
                continue
            }
            guard block.times[row] < first.time else {
                firsts[hash] = first
                outcome.repeated.append(row)
                continue
            }
            // New events come in order of time, so that only a stored purchase can be overtaken.
            outcome.overtaken.append((first.key, first.time, row))
            firsts[hash] = First(time: block.times[row], key: block.keys[row], row: row, isChanged: true)
        }
        return outcome
    }

    /// What a transaction is kept by; two spellings of one accented letter are the same.
    static func hash(of transaction: String) -> EventKey {
        EventKey(source: "", id: transaction.precomposedStringWithCanonicalMapping)
    }

    private func stored(_ hash: EventKey) throws -> First? {
        let row = try Row.fetchOne(
            try db.cachedStatement(
                sql: "select time, key_high, key_low from purchase where hash = ? and tail = ?"),
            arguments: [Int64(bitPattern: hash.high), Int64(bitPattern: hash.low)])
        guard let row else { return nil }
        let (high, low): (Int64, Int64) = (row[1], row[2])
        return First(
            time: row[0], key: EventKey(high: UInt64(bitPattern: high), low: UInt64(bitPattern: low)), row: nil,
            isChanged: false)
    }

    func save() throws {
        let insert = try db.cachedStatement(
            sql: "insert or replace into purchase(hash, tail, time, key_high, key_low) values (?, ?, ?, ?, ?)")
        for (hash, first) in firsts.sorted(by: { $0.key < $1.key }) where first.isChanged {
            try insert.execute(arguments: [
                Int64(bitPattern: hash.high), Int64(bitPattern: hash.low), first.time,
                Int64(bitPattern: first.key.high), Int64(bitPattern: first.key.low),
            ])
        }
    }
}
