import GRDB
import Semantics

/// A fingerprint of everything the workspace holds: equal data gives an equal snapshot, in whatever order it came.
///
/// The sum of all event keys and of all observations' hashes, so that adding and taking away cost nothing.
struct DataIdentity {
    private var high: UInt64
    private var low: UInt64
    private var count: UInt64
    private let db: Database
    private static let name = "identity"

    init(_ db: Database) throws {
        self.db = db
        let text = try String.fetchOne(
            try db.cachedStatement(sql: "select value from property where name = ?"), arguments: [DataIdentity.name])
        let parts = (text ?? "").split(separator: " ").compactMap { UInt64($0) }
        (high, low, count) = parts.count == 3 ? (parts[0], parts[1], parts[2]) : (0, 0, 0)
    }

    mutating func add(_ key: EventKey) {
        high &+= key.high
        low &+= key.low
        count &+= 1
    }

    mutating func remove(_ key: EventKey) {
        high &-= key.high
        low &-= key.low
        count &-= 1
    }

    func save() throws {
        try db.execute(
            sql:
                "insert into property(name, value) values (?, ?) on conflict(name) do update set value = excluded.value",
            arguments: [DataIdentity.name, "\(high) \(low) \(count)"])
    }

    /// Sixteen hexadecimal digits.
    var snapshot: String {
        var hash = StableHash()
        hash.combine(high)
        hash.combine(low)
        hash.combine(count)
        let digits = String(hash.finish().high, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
