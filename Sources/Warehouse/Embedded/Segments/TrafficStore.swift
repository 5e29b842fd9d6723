import GRDB

/// The traffic sources that sessions name by number, while a write transaction is open; see `TrafficTable`.
struct TrafficStore {
    private let db: Database
    private(set) var table: TrafficTable

    init(_ db: Database) throws {
        self.db = db
        table = try TrafficStore.table(db)
    }

    mutating func code(_ source: UInt32, _ medium: UInt32, _ campaign: UInt32) throws -> UInt32 {
        let before = table.triples.count
        let code = table.code(source, medium, campaign)
        if table.triples.count > before {
            try db.cachedStatement(sql: "insert into traffic(code, source, medium, campaign) values (?, ?, ?, ?)")
                .execute(arguments: [Int(code), Int(source), Int(medium), Int(campaign)])
        }
        return code
    }

    static func table(_ db: Database) throws -> TrafficTable {
        var table = TrafficTable()
        let cursor = try Row.fetchCursor(
            db.cachedStatement(sql: "select source, medium, campaign from traffic order by code"))
        while let row = try cursor.next() {
            let (source, medium, campaign): (Int64, Int64, Int64) = (row[0], row[1], row[2])
            _ = table.code(UInt32(source), UInt32(medium), UInt32(campaign))
        }
        return table
    }
}
