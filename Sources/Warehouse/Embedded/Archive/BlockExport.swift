import GRDB
import Semantics

/// Turns stored blocks back into the events that were sent.
final class BlockExport {
    private let db: Database
    private let store: SegmentStore
    private let sessions: SessionStore
    private let blocks: [Int: SessionStore.Block]
    private var dictionaries: [String: [String?]] = [:]
    private var users: [UInt32: String] = [:]
    /// Names and starts of the block of sessions used last few times, by the block's base.
    private var loaded: [Int: (names: TextColumn, starts: [Int64])] = [:]

    /// - Parameter store: where the blocks are read from.
    init(_ store: SegmentStore) throws {
        self.store = store
        db = store.db
        sessions = SessionStore(db: db)
        blocks = Dictionary(uniqueKeysWithValues: try sessions.blocks().map { ($0.base, $0) })
    }

    /// Some rows of a block, which are in order of time.
    func events(_ block: EventBlock) throws -> ArchivedEvents {
        var items = ItemColumns()
        if block.items.count > 0 {
            items = ItemColumns(
                owners: block.items.owners,
                texts: try ItemText.allCases.enumerated().map { try texts(block.items.texts[$0], ColumnName.item($1)) },
                prices: block.items.prices, quantities: block.items.quantities, revenues: block.items.revenues)
        }
        var events = EventColumns(
            keys: block.keys, times: block.times,
            hints: block.hints.map { EventColumns.Hint(rawValue: UInt8($0)) ?? .derived },
            sessionNumbers: block.sessionNumbers, items: items)
        events.names = try texts(block.names, ColumnName.name)
        // One batch's users at a time: their keys together could be larger than memory.
        users.removeAll(keepingCapacity: true)
        events.users = try userKeys(block.users)
        events.aliases = try userKeys(block.aliases)
        events.transactions = trimmed(block.transactions)
        events.properties = trimmed(block.properties)
        do { try PropertyText.check(events.properties) } catch {
            throw Corruption(
                detail: "\(error), in an event of \(Instant(milliseconds: block.times.first ?? 0)) or later")
        }
        for field in EventText.allCases {
            events.texts[field.position] = try texts(block.texts[field.position], ColumnName.text(field))
        }
        for field in EventNumber.allCases {
            events.numbers[field.position] = NumberColumn(values: block.numbers[field.position])
        }
        for field in EventMoney.allCases {
            events.money[field.position] = MoneyColumn(micros: block.money[field.position])
        }
        var starts: [Int64] = []
        for row in 0..<block.count {
            guard block.sessions[row] != 0 else {
                if let name = block.sessionNames[row] { events.sessions.set(row, name) }
                starts.append(ArchivedEvents.noSession)
                continue
            }
            let session = try session(block.sessions[row])
            starts.append(session.start)
            if block.hints[row] == UInt32(EventColumns.Hint.named.rawValue), let name = session.name {
                events.sessions.set(row, name)
            }
        }
        return ArchivedEvents(
            events: events, sources: try texts(block.sources, ColumnName.source), sessionStarts: starts)
    }

    private func texts(_ codes: [UInt32], _ name: String) throws -> TextColumn {
        var column = TextColumn()
        guard codes.contains(where: { $0 != 0 }) else { return column }
        if dictionaries[name] == nil { dictionaries[name] = try Dictionaries.values(of: name, db) }
        guard let values = dictionaries[name] else { return column }
        for (row, code) in codes.enumerated() where code != 0 {
            let text =
                Int(code) < values.count
                ? values[Int(code)] : store.dictionaries.spilling(name)?.spilledText(code)
            guard let text else {
                throw Corruption(detail: "an event has a \(name) that its dictionary does not know")
            }
            column.set(row, text)
        }
        return column
    }

    private func userKeys(_ ordinals: [UInt32]) throws -> TextColumn {
        var column = TextColumn()
        for (row, ordinal) in ordinals.enumerated() where ordinal != 0 {
            if let key = users[ordinal] {
                column.set(row, key)
                continue
            }
            guard let key = try UserDirectory.key(of: ordinal, db) else {
                throw Corruption(detail: "an event has a user that is not known")
            }
            users[ordinal] = key
            column.set(row, key)
        }
        return column
    }

    private func session(_ ordinal: UInt32) throws -> (name: String?, start: Int64) {
        let base = (Int(ordinal) - 1) / SessionStore.blockSize * SessionStore.blockSize + 1
        if loaded[base] == nil {
            guard let block = blocks[base], Int(ordinal) < base + block.rows else {
                throw Corruption(detail: "an event has a session that is not known")
            }
            if loaded.count >= 8 { loaded = [:] }
            loaded[base] = (try sessions.names(of: block), try sessions.times(.start, of: block))
        }
        let row = Int(ordinal) - base
        return (loaded[base]?.names[row], loaded[base]?.starts[row] ?? ArchivedEvents.noSession)
    }

    /// A column with only the texts that its rows have.
    private func trimmed(_ column: TextColumn) -> TextColumn {
        var trimmed = TextColumn()
        for row in column.codes.indices where column.code(row) != 0 {
            column.pool.withBytes(of: column.code(row)) { trimmed.set(row, $0) }
        }
        return trimmed
    }
}
