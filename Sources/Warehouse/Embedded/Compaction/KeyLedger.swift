import GRDB
import Semantics

/// Which events are already there, by their whole 128-bit key.
///
/// The first half is the row id (a plain B-tree of integers, eight times cheaper than one of UUIDs), the second half
/// verifies it. Two events whose first halves collide take neighbouring row ids.
struct KeyLedger {
    private let db: Database
    private let lookup: Statement
    private let insertion: Statement

    init(_ db: Database) throws {
        self.db = db
        lookup = try db.cachedStatement(sql: "select tail from event_key where hash = ?")
        insertion = try db.cachedStatement(sql: "insert or ignore into event_key(hash, tail) values (?, ?)")
    }

    /// Notes every key and says, for each, whether it was new; of equal keys only the first is.
    func insert(_ keys: [EventKey]) throws -> [Bool] {
        var isNew = Array(repeating: false, count: keys.count)
        // In key order, so that the tree is walked once from left to right.
        let order = keys.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
        for index in order { isNew[index] = try insert(keys[index]) }
        return isNew
    }

    private func insert(_ key: EventKey) throws -> Bool {
        var hash = Int64(bitPattern: key.high)
        let tail = Int64(bitPattern: key.low)
        while true {
            try insertion.execute(arguments: [hash, tail])
            if db.changesCount > 0 { return true }
            if try Int64.fetchOne(lookup, arguments: [hash]) == tail { return false }
            hash &+= 1
        }
    }
}
