import Semantics

/// A run of events as columns with the workspace's own codes, in memory: what compaction sorts, folds and writes.
struct EventBlock {
    var keys: [EventKey] = []
    var times: [Int64] = []
    /// User ordinals; 0 is nobody.
    var users: [UInt32] = []
    /// User ordinals of `Event.alias`, 0 for none; empty where no event of the block has one.
    var aliases: [UInt32] = []
    var names: [UInt32] = []
    var sources: [UInt32] = []
    /// `EventColumns.Hint`.
    var hints: [UInt32] = []
    /// What the source calls the session. Kept with the session, so that stored events have it only outside any.
    var sessionNames = TextColumn()
    /// Hash of user and session name for events whose source names the session; `Column.missing` for others.
    var sessionKeys: [Int64] = []
    /// The source's count of the user's sessions; 0 where it does not tell.
    var sessionNumbers: [UInt32] = []
    /// Session ordinals, 0 for none; and 1 for a purchase whose transaction was already counted.
    var sessions: [UInt32] = []
    var repeated: [UInt32] = []
    var transactions = TextColumn()
    var properties = TextColumn()
    /// By position in `allCases`; empty where no event of the block has the field.
    var texts: [[UInt32]] = Array(repeating: [], count: EventText.allCases.count)
    var numbers: [[Double]] = Array(repeating: [], count: EventNumber.allCases.count)
    var money: [[Int64]] = Array(repeating: [], count: EventMoney.allCases.count)
    var items = ItemBlock()

    var count: Int { times.count }

    /// The code of a text field of a row; 0 for none.
    func code(_ field: Int, _ row: Int) -> UInt32 { texts[field].isEmpty ? 0 : texts[field][row] }

    /// The rows of an order, which names rows of this block.
    func gathered(_ order: [Int]) -> EventBlock {
        func pick<T>(_ values: [T]) -> [T] { values.isEmpty ? [] : order.map { values[$0] } }
        var block = EventBlock()
        block.keys = pick(keys)
        block.times = pick(times)
        block.users = pick(users)
        block.aliases = pick(aliases)
        block.names = pick(names)
        block.sources = pick(sources)
        block.hints = pick(hints)
        block.sessionNames = sessionNames.gathered(order)
        block.sessionKeys = pick(sessionKeys)
        block.sessionNumbers = pick(sessionNumbers)
        block.sessions = pick(sessions)
        block.repeated = pick(repeated)
        block.transactions = transactions.gathered(order)
        block.properties = properties.gathered(order)
        block.texts = texts.map(pick)
        block.numbers = numbers.map(pick)
        block.money = money.map(pick)
        block.items = items.gathered(order, of: count)
        return block
    }

    /// A part of the block.
    func slice(_ rows: Range<Int>) -> EventBlock {
        rows == 0..<count ? self : gathered(Array(rows))
    }

    /// Rows of `other` after those of this block.
    mutating func append(_ other: EventBlock) {
        let before = count
        guard before > 0 else {
            self = other
            return
        }
        func join<T>(_ values: inout [T], _ more: [T], none: T) {
            if values.isEmpty, more.isEmpty { return }
            if values.isEmpty { values = Array(repeating: none, count: before) }
            values += more.isEmpty ? Array(repeating: none, count: other.count) : more
        }
        keys += other.keys
        times += other.times
        users += other.users
        join(&aliases, other.aliases, none: 0)
        names += other.names
        sources += other.sources
        hints += other.hints
        sessionNames.append(other.sessionNames, after: before)
        sessionKeys += other.sessionKeys
        sessionNumbers += other.sessionNumbers
        sessions += other.sessions
        repeated += other.repeated
        transactions.append(other.transactions, after: before)
        properties.append(other.properties, after: before)
        for index in texts.indices { join(&texts[index], other.texts[index], none: 0) }
        for index in numbers.indices { join(&numbers[index], other.numbers[index], none: .nan) }
        for index in money.indices { join(&money[index], other.money[index], none: Column.missing) }
        items.append(other.items, shiftedBy: UInt32(before))
    }

    /// The row order by time; rows of the same millisecond keep their order. Nil when the rows stand in it already.
    func timeOrder() -> [Int]? {
        guard !zip(times, times.dropFirst()).allSatisfy({ $0 <= $1 }) else { return nil }
        return times.indices.sorted { times[$0] == times[$1] ? $0 < $1 : times[$0] < times[$1] }
    }
}

/// The items of a block's events, in the order of their events.
struct ItemBlock {
    /// Row of the event in its block.
    var owners: [UInt32] = []
    var texts: [[UInt32]] = Array(repeating: [], count: ItemText.allCases.count)
    var prices: [Int64] = []
    var quantities: [Double] = []
    var revenues: [Int64] = []

    var count: Int { owners.count }

    func gathered(_ order: [Int], of rows: Int) -> ItemBlock {
        guard !owners.isEmpty else { return ItemBlock() }
        var first = Array(repeating: 0, count: rows + 1)
        for owner in owners { first[Int(owner) + 1] += 1 }
        for row in 0..<rows { first[row + 1] += first[row] }
        var block = ItemBlock()
        for (row, old) in order.enumerated() {
            for index in first[old]..<first[old + 1] {
                block.owners.append(UInt32(row))
                for field in texts.indices { block.texts[field].append(texts[field][index]) }
                block.prices.append(prices[index])
                block.quantities.append(quantities[index])
                block.revenues.append(revenues[index])
            }
        }
        return block
    }

    mutating func append(_ other: ItemBlock, shiftedBy rows: UInt32) {
        owners += other.owners.map { $0 + rows }
        for field in texts.indices { texts[field] += other.texts[field] }
        prices += other.prices
        quantities += other.quantities
        revenues += other.revenues
    }
}

extension TextColumn {
    /// Whether any row has a text.
    var hasTexts: Bool { codes.contains { $0 != 0 } }

    /// The texts of other rows; the pool stays whole.
    func gathered(_ order: [Int]) -> TextColumn {
        isEmpty ? self : TextColumn(codes: order.map { code($0) }, pool: pool)
    }

    mutating func append(_ other: TextColumn, after rows: Int) {
        guard !other.isEmpty else { return }
        var pool = pool
        var codes = codes
        codes.append(contentsOf: repeatElement(0, count: rows - codes.count))
        var own: [UInt32] = [0]
        own.reserveCapacity(other.pool.count + 1)
        for code in 1..<UInt32(other.pool.count + 1) {
            own.append(other.pool.withBytes(of: code) { pool.code(of: $0) })
        }
        for code in other.codes { codes.append(own[Int(code)]) }
        self = TextColumn(codes: codes, pool: pool)
    }
}
