import GRDB

/// How many events have each name, kept up to date: what the inventory lists.
struct EventNameCounts {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// - Parameter sign: −1 takes events away.
    func add(_ names: [UInt32], sign: Int = 1) throws {
        var counts: [UInt32: Int] = [:]
        for name in names { counts[name, default: 0] += sign }
        for (code, events) in counts.sorted(by: { $0.key < $1.key }) {
            try db.cachedStatement(
                sql: """
                    insert into event_name(code, events) values (?, ?)
                    on conflict(code) do update set events = events + excluded.events
                    """
            ).execute(arguments: [Int(code), events])
        }
        try db.execute(sql: "delete from event_name where events <= 0")
    }

    /// Names that occur, most frequent first.
    func names() throws -> [String] {
        let texts = try Dictionaries.values(of: ColumnName.name, db)
        var counted: [(name: String, events: Int)] = []
        for row in try Row.fetchAll(db, sql: "select code, events from event_name") {
            let (code, events): (Int, Int) = (row[0], row[1])
            if code < texts.count, let name = texts[code] { counted.append((name, events)) }
        }
        return counted.sorted { $0.events == $1.events ? $0.name < $1.name : $0.events > $1.events }.map(\.name)
    }
}
