import Semantics

/// Turns events into the columns of a block, coding their texts.
struct EventBlockBuilder {
    private var block = EventBlock()
    private let dictionaries: Dictionaries
    private var sources: [String] = []

    init(_ dictionaries: Dictionaries) { self.dictionaries = dictionaries }

    private static let textColumns = EventText.allCases.map(ColumnName.text)
    private static let itemColumns = ItemText.allCases.map(ColumnName.item)

    /// The import source a row came with.
    func sourceName(_ row: Int) -> String { sources[row] }

    /// The rows so far, every column that has a value filled up to the last row.
    mutating func finish() -> EventBlock {
        let count = block.count
        for index in block.texts.indices where !block.texts[index].isEmpty {
            EventBlockBuilder.fill(&block.texts[index], to: count, none: 0)
        }
        for index in block.numbers.indices where !block.numbers[index].isEmpty {
            EventBlockBuilder.fill(&block.numbers[index], to: count, none: .nan)
        }
        for index in block.money.indices where !block.money[index].isEmpty {
            EventBlockBuilder.fill(&block.money[index], to: count, none: Column.missing)
        }
        return block
    }

    private static func fill<T>(_ column: inout [T], to count: Int, none: T) {
        if column.count < count { column += repeatElement(none, count: count - column.count) }
    }

    private static func set<T>(_ column: inout [T], _ row: Int, _ value: T, none: T) {
        fill(&column, to: row, none: none)
        column.append(value)
    }

    mutating func append(_ event: Event, properties: String?, source: String) throws {
        let row = block.count
        block.times.append(event.time.milliseconds)
        block.users.append(try dictionaries.user(event.user))
        block.names.append(try dictionaries.code(event.name, in: ColumnName.name))
        block.sources.append(try dictionaries.code(source, in: ColumnName.source))
        block.transactions.append(event.transaction)
        block.properties.append(properties)
        sources.append(source)
        appendHint(event)
        for (field, text) in event.texts {
            let code = try dictionaries.code(text, in: EventBlockBuilder.textColumns[field.position])
            EventBlockBuilder.set(&block.texts[field.position], row, code, none: 0)
        }
        for (field, number) in event.numbers {
            EventBlockBuilder.set(&block.numbers[field.position], row, number, none: .nan)
        }
        for (field, money) in event.money {
            EventBlockBuilder.set(&block.money[field.position], row, money.micros, none: Column.missing)
        }
        for item in event.items {
            block.items.owners.append(UInt32(row))
            for (index, field) in ItemText.allCases.enumerated() {
                block.items.texts[index].append(
                    try dictionaries.code(item[field], in: EventBlockBuilder.itemColumns[index]))
            }
            block.items.prices.append(item.price?.micros ?? Column.missing)
            block.items.quantities.append(item.quantity)
            block.items.revenues.append(item.revenue?.micros ?? Column.missing)
        }
    }

    private mutating func appendHint(_ event: Event) {
        switch event.session {
        case .derived:
            block.hints.append(0)
            block.sessionKeys.append(Column.missing)
            block.sessionNumbers.append(0)
        case .named(let name, let number):
            block.hints.append(1)
            let hash = EventKey(source: event.user ?? "", id: name).high
            block.sessionKeys.append(max(Column.missing + 1, Int64(bitPattern: hash)))
            block.sessionNumbers.append(UInt32(clamping: number ?? 0))
        case .none:
            block.hints.append(2)
            block.sessionKeys.append(Column.missing)
            block.sessionNumbers.append(0)
        }
    }
}
