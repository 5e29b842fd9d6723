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

    /// - Parameter rows: the events to take, ascending; nil for all. Texts that only others have are not learnt.
    mutating func block(_ events: EventColumns, rows: [Int]?, source: String) throws -> EventBlock {
        let kept = KeptRows(rows, of: events.count)
        var block = EventBlock()
        block.keys = kept.pick(events.keys)
        block.times = kept.pick(events.times)
        block.users = kept.pick(
            events.users, by: try users.ordinals(of: events.users.pool, where: kept.used(by: events.users)))
        if !events.aliases.isEmpty { block.aliases = try aliases(of: events, kept, users: block.users) }
        block.names = try code(events.names, in: ColumnName.name, kept)
        block.sources = Array(repeating: try dictionaries.code(of: source, in: ColumnName.source), count: kept.count)
        block.hints = kept.pick(events.hints).map { UInt32($0.rawValue) }
        block.sessionNames = kept.pick(events.sessions)
        block.sessionKeys = sessionKeys(block)
        block.sessionNumbers = kept.pick(events.sessionNumbers)
        block.sessions = Array(repeating: 0, count: kept.count)
        block.repeated = block.sessions
        block.transactions = kept.pick(events.transactions)
        block.properties = kept.pick(events.properties)
        for (index, column) in events.texts.enumerated() where !column.isEmpty {
            block.texts[index] = try code(column, in: BatchTranslator.textNames[index], kept)
        }
        for (index, column) in events.numbers.enumerated() where !column.isEmpty {
            block.numbers[index] = kept.pick(column.values, none: .nan)
        }
        for (index, column) in events.money.enumerated() where !column.isEmpty {
            block.money[index] = kept.pick(column.micros, none: Column.missing)
        }
        block.items = try items(events.items, of: kept)
        return block
    }

    /// Aliases that say something (`IdentityRules`); none where none does.
    private mutating func aliases(of events: EventColumns, _ kept: KeptRows, users known: [UInt32]) throws -> [UInt32] {
        // An alias of nobody or of itself must not be learnt as a user.
        var said = TextColumn()
        for row in 0..<min(events.count, events.aliases.codes.count)
        where IdentityRules.links(alias: events.aliases[row], to: events.users[row]) {
            events.aliases.pool.withBytes(of: events.aliases.code(row)) { said.set(row, $0) }
        }
        guard !said.isEmpty else { return [] }
        let codes = kept.pick(said, by: try users.ordinals(of: said.pool, where: kept.used(by: said)))
        return codes.contains { $0 != 0 } ? codes : []
    }

    private func items(_ items: ItemColumns, of events: KeptRows) throws -> ItemBlock {
        var block = ItemBlock()
        let kept = events.items(items.owners)
        block.owners = kept.owners
        block.prices = kept.rows.pick(items.prices)
        block.quantities = kept.rows.pick(items.quantities)
        block.revenues = kept.rows.pick(items.revenues)
        for (index, column) in items.texts.enumerated() {
            block.texts[index] = try code(column, in: BatchTranslator.itemNames[index], kept.rows)
        }
        return block
    }

    private func code(_ column: TextColumn, in name: String, _ kept: KeptRows) throws -> [UInt32] {
        guard !column.isEmpty else { return Array(repeating: 0, count: kept.count) }
        return kept.pick(column, by: try dictionaries.codes(of: column.pool, where: kept.used(by: column), in: name))
    }

    /// A source's session ids are unique for one user only.
    private func sessionKeys(_ block: EventBlock) -> [Int64] {
        guard !block.sessionNames.isEmpty else { return Array(repeating: Column.missing, count: block.count) }
        // Hashed once for each session of a user: rows of one session mostly follow one another.
        var known: [UInt64: Int64] = [:]
        return block.hints.indices.map { row in
            guard block.hints[row] == UInt32(EventColumns.Hint.named.rawValue) else { return Column.missing }
            let session = block.sessionNames.code(row)
            let pair = UInt64(block.users[row]) << 32 | UInt64(session)
            if let key = known[pair] { return key }
            var hash = StableHash()
            hash.combine(UInt64(block.users[row]))
            CanonicalText(block.sessionNames.pool, session).withBytes { hash.combine(bytes: $0) }
            let key = max(Column.missing + 1, Int64(bitPattern: hash.finish().high))
            known[pair] = key
            return key
        }
    }
}
