import Semantics

/// A run of events as columns, in memory: what compaction sorts, folds and writes.
struct EventBlock {
    var times: [Int64] = []
    /// User ordinals; 0 is nobody.
    var users: [UInt32] = []
    var names: [UInt32] = []
    var sources: [UInt32] = []
    /// 0 by the 30-minute rule, 1 named by the source, 2 outside any session.
    var hints: [UInt32] = []
    /// Hash of user and session name for hint 1.
    var sessionKeys: [Int64] = []
    /// The source's count of the user's sessions; 0 where it does not tell.
    var sessionNumbers: [UInt32] = []
    var transactions: [String?] = []
    var properties: [String?] = []
    /// By position in `allCases`; empty where no event of the block has the field.
    var texts: [[UInt32]] = Array(repeating: [], count: EventText.allCases.count)
    var numbers: [[Double]] = Array(repeating: [], count: EventNumber.allCases.count)
    var money: [[Int64]] = Array(repeating: [], count: EventMoney.allCases.count)
    var items = ItemBlock()

    var count: Int { times.count }

    /// Rows in a new order; items follow their events.
    func gathered(_ order: [Int]) -> EventBlock {
        func pick<T>(_ values: [T]) -> [T] { values.isEmpty ? [] : order.map { values[$0] } }
        var block = EventBlock()
        block.times = pick(times)
        block.users = pick(users)
        block.names = pick(names)
        block.sources = pick(sources)
        block.hints = pick(hints)
        block.sessionKeys = pick(sessionKeys)
        block.sessionNumbers = pick(sessionNumbers)
        block.transactions = pick(transactions)
        block.properties = pick(properties)
        block.texts = texts.map(pick)
        block.numbers = numbers.map(pick)
        block.money = money.map(pick)
        block.items = items.gathered(order, of: count)
        return block
    }

    /// Rows of `other` after those of this block.
    mutating func append(_ other: EventBlock) {
        let before = count
        func join<T>(_ values: inout [T], _ more: [T], none: T) {
            if values.isEmpty, more.isEmpty { return }
            if values.isEmpty { values = Array(repeating: none, count: before) }
            values += more.isEmpty ? Array(repeating: none, count: other.count) : more
        }
        users += other.users
        names += other.names
        sources += other.sources
        hints += other.hints
        sessionKeys += other.sessionKeys
        sessionNumbers += other.sessionNumbers
        transactions += other.transactions
        properties += other.properties
        for index in texts.indices { join(&texts[index], other.texts[index], none: 0) }
        for index in numbers.indices { join(&numbers[index], other.numbers[index], none: .nan) }
        for index in money.indices { join(&money[index], other.money[index], none: Column.missing) }
        items.append(other.items, shiftedBy: UInt32(before))
        times += other.times
    }

    /// The row order by time; rows of the same millisecond keep their order.
    func timeOrder() -> [Int] {
        var sorted = true
        for index in 1..<max(1, count) where times[index] < times[index - 1] {
            sorted = false
            break
        }
        guard !sorted else { return Array(0..<count) }
        return (0..<count).sorted { times[$0] == times[$1] ? $0 < $1 : times[$0] < times[$1] }
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
