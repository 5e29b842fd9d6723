import Semantics

/// Turns batches into blocks: the batch's own codes become the workspace's.
struct BatchTranslator {
    private let dictionaries: Dictionaries
    private var users: UserDirectory

    init(_ dictionaries: Dictionaries, _ users: UserDirectory) {
        self.dictionaries = dictionaries
        self.users = users
    }

    private static let textNames = EventText.allCases.map(ColumnName.text)
    private static let itemNames = ItemText.allCases.map(ColumnName.item)

    mutating func block(_ events: EventColumns, source: String) throws -> EventBlock {
        let count = events.count
        var block = EventBlock()
        block.keys = events.keys
        block.times = events.times
        block.users = translate(events.users, by: try users.ordinals(of: events.users.pool), count)
        block.names = try code(events.names, in: ColumnName.name, count)
        block.sources = Array(repeating: try dictionaries.code(of: source, in: ColumnName.source), count: count)
        block.hints = events.hints.map { UInt32($0.rawValue) }
        block.sessionNames = events.sessions
        block.sessionKeys = sessionKeys(events, users: block.users)
        block.sessionNumbers = events.sessionNumbers
        block.sessions = Array(repeating: 0, count: count)
        block.repeated = block.sessions
        block.transactions = events.transactions
        block.properties = events.properties
        for (index, column) in events.texts.enumerated() where !column.isEmpty {
            block.texts[index] = try code(column, in: BatchTranslator.textNames[index], count)
        }
        for (index, column) in events.numbers.enumerated() where !column.isEmpty {
            block.numbers[index] = BatchTranslator.padded(column.values, to: count, with: .nan)
        }
        for (index, column) in events.money.enumerated() where !column.isEmpty {
            block.money[index] = BatchTranslator.padded(column.micros, to: count, with: Column.missing)
        }
        let items = events.items
        block.items.owners = items.owners
        block.items.prices = items.prices
        block.items.quantities = items.quantities
        block.items.revenues = items.revenues
        for (index, column) in items.texts.enumerated() {
            block.items.texts[index] = try code(column, in: BatchTranslator.itemNames[index], items.count)
        }
        return block
    }

    private func code(_ column: TextColumn, in name: String, _ count: Int) throws -> [UInt32] {
        guard !column.isEmpty else { return Array(repeating: 0, count: count) }
        return translate(column, by: try dictionaries.codes(of: column.pool, in: name), count)
    }

    private func translate(_ column: TextColumn, by codes: [UInt32], _ count: Int) -> [UInt32] {
        BatchTranslator.padded(column.codes.map { codes[Int($0)] }, to: count, with: 0)
    }

    private static func padded<T>(_ values: [T], to count: Int, with none: T) -> [T] {
        values.count < count ? values + repeatElement(none, count: count - values.count) : values
    }

    /// A source's session ids are unique for one user only.
    private func sessionKeys(_ events: EventColumns, users: [UInt32]) -> [Int64] {
        guard !events.sessions.isEmpty else { return Array(repeating: Column.missing, count: events.count) }
        // Hashed once for each session of a user: rows of one session mostly follow one another.
        var known: [UInt64: Int64] = [:]
        return events.hints.indices.map { row in
            guard events.hints[row] == .named else { return Column.missing }
            let session = events.sessions.code(row)
            let pair = UInt64(users[row]) << 32 | UInt64(session)
            if let key = known[pair] { return key }
            var hash = StableHash()
            hash.combine(UInt64(users[row]))
            CanonicalText(events.sessions.pool, session).withBytes { hash.combine(bytes: $0) }
            let key = max(Column.missing + 1, Int64(bitPattern: hash.finish().high))
            known[pair] = key
            return key
        }
    }
}
