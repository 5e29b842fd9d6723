import Semantics

/// Turns events into the columns of a block, coding their texts.
struct EventBlockBuilder {
    private(set) var block = EventBlock()
    private let dictionaries: Dictionaries
    private var sources: [String] = []

    init(_ dictionaries: Dictionaries) { self.dictionaries = dictionaries }

    /// The import source a row came with.
    func sourceName(_ row: Int) -> String { sources[row] }

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
        for (index, field) in EventText.allCases.enumerated() {
            guard let text = event[field] else {
                if !block.texts[index].isEmpty { block.texts[index].append(0) }
                continue
            }
            if block.texts[index].isEmpty { block.texts[index] = Array(repeating: 0, count: row) }
            block.texts[index].append(try dictionaries.code(text, in: ColumnName.text(field)))
        }
        for (index, field) in EventNumber.allCases.enumerated() {
            let number = event[field]
            if block.numbers[index].isEmpty {
                guard number != nil else { continue }
                block.numbers[index] = Array(repeating: .nan, count: row)
            }
            block.numbers[index].append(number ?? .nan)
        }
        for (index, field) in EventMoney.allCases.enumerated() {
            let money = event[field]?.micros
            if block.money[index].isEmpty {
                guard money != nil else { continue }
                block.money[index] = Array(repeating: Column.missing, count: row)
            }
            block.money[index].append(money ?? Column.missing)
        }
        for item in event.items {
            block.items.owners.append(UInt32(row))
            for (index, field) in ItemText.allCases.enumerated() {
                block.items.texts[index].append(try dictionaries.code(item[field], in: ColumnName.item(field)))
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
