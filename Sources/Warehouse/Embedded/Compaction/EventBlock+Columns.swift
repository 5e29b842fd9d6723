import Semantics

/// Names of stored columns.
enum ColumnName {
    static let time = "time"
    static let user = "user"
    static let name = "event_name"
    static let source = "import_source"
    static let hint = "session_hint"
    static let sessionKey = "session_key"
    static let sessionNumber = "session_number"
    static let transaction = "transaction_id"
    static let properties = "properties"
    static let session = "session"
    static let repeated = "repeated_transaction"
    static func text(_ field: EventText) -> String { "text." + field.rawValue }
    static func number(_ field: EventNumber) -> String { "number." + field.rawValue }
    static func money(_ field: EventMoney) -> String { "money." + field.rawValue }
    static let itemOwner = "item.owner"
    static func item(_ field: ItemText) -> String { "item.text." + field.rawValue }
    static let itemPrice = "item.price"
    static let itemQuantity = "item.quantity"
    static let itemRevenue = "item.revenue"
}

extension EventBlock {
    /// The block as stored columns; what no event has is left out.
    func columns(derived: DerivedColumns) -> [(name: String, column: Column)] {
        var columns: [(name: String, column: Column)] = [
            (ColumnName.time, .integers(times)), (ColumnName.user, .codes(users)), (ColumnName.name, .codes(names)),
            (ColumnName.source, .codes(sources)), (ColumnName.session, .codes(derived.sessions)),
        ]
        func add(_ name: String, _ column: Column, when present: Bool) {
            if present { columns.append((name, column)) }
        }
        add(ColumnName.hint, .codes(hints), when: hints.contains { $0 != 0 })
        add(ColumnName.sessionKey, .integers(sessionKeys), when: hints.contains(1))
        add(ColumnName.sessionNumber, .codes(sessionNumbers), when: sessionNumbers.contains { $0 != 0 })
        add(ColumnName.transaction, .texts(transactions), when: transactions.contains { $0 != nil })
        add(ColumnName.properties, .texts(properties), when: properties.contains { $0 != nil })
        add(ColumnName.repeated, .codes(derived.repeated), when: derived.repeated.contains(1))
        for (index, field) in EventText.allCases.enumerated() {
            add(ColumnName.text(field), .codes(texts[index]), when: texts[index].contains { $0 != 0 })
        }
        for (index, field) in EventNumber.allCases.enumerated() {
            add(ColumnName.number(field), .numbers(numbers[index]), when: numbers[index].contains { !$0.isNaN })
        }
        for (index, field) in EventMoney.allCases.enumerated() {
            add(ColumnName.money(field), .integers(money[index]), when: money[index].contains { $0 != Column.missing })
        }
        guard items.count > 0 else { return columns }
        columns.append((ColumnName.itemOwner, .codes(items.owners)))
        for (index, field) in ItemText.allCases.enumerated() {
            add(ColumnName.item(field), .codes(items.texts[index]), when: items.texts[index].contains { $0 != 0 })
        }
        columns.append((ColumnName.itemPrice, .integers(items.prices)))
        columns.append((ColumnName.itemQuantity, .numbers(items.quantities)))
        columns.append((ColumnName.itemRevenue, .integers(items.revenues)))
        return columns
    }

    /// Reads a stored segment back; `column` gives nil for one that was left out.
    init(rows: Int, itemCount: Int, column: (String) throws -> Column?) throws {
        func codes(_ name: String, _ count: Int) throws -> [UInt32] {
            guard let column = try column(name) else { return Array(repeating: 0, count: count) }
            guard case .codes(let values) = column else { throw ColumnCodec.Corruption(detail: "column \(name)") }
            return values
        }
        func integers(_ name: String, _ count: Int) throws -> [Int64] {
            guard let column = try column(name) else { return Array(repeating: Column.missing, count: count) }
            guard case .integers(let values) = column else { throw ColumnCodec.Corruption(detail: "column \(name)") }
            return values
        }
        func numbers(_ name: String) throws -> [Double] {
            guard let column = try column(name) else { return [] }
            guard case .numbers(let values) = column else { throw ColumnCodec.Corruption(detail: "column \(name)") }
            return values
        }
        func texts(_ name: String) throws -> [String?] {
            guard let column = try column(name) else { return Array(repeating: nil, count: rows) }
            guard case .texts(let values) = column else { throw ColumnCodec.Corruption(detail: "column \(name)") }
            return values
        }
        times = try integers(ColumnName.time, rows)
        users = try codes(ColumnName.user, rows)
        names = try codes(ColumnName.name, rows)
        sources = try codes(ColumnName.source, rows)
        hints = try codes(ColumnName.hint, rows)
        sessionKeys = try integers(ColumnName.sessionKey, rows)
        sessionNumbers = try codes(ColumnName.sessionNumber, rows)
        transactions = try texts(ColumnName.transaction)
        properties = try texts(ColumnName.properties)
        for (index, field) in EventText.allCases.enumerated() where try column(ColumnName.text(field)) != nil {
            self.texts[index] = try codes(ColumnName.text(field), rows)
        }
        for (index, field) in EventNumber.allCases.enumerated() {
            self.numbers[index] = try numbers(ColumnName.number(field))
        }
        for (index, field) in EventMoney.allCases.enumerated() where try column(ColumnName.money(field)) != nil {
            money[index] = try integers(ColumnName.money(field), rows)
        }
        items.owners = try codes(ColumnName.itemOwner, itemCount)
        for (index, field) in ItemText.allCases.enumerated() {
            items.texts[index] = try codes(ColumnName.item(field), itemCount)
        }
        items.prices = try integers(ColumnName.itemPrice, itemCount)
        items.quantities = itemCount == 0 ? [] : try numbers(ColumnName.itemQuantity)
        items.revenues = try integers(ColumnName.itemRevenue, itemCount)
    }
}

/// What folding adds to a block's events.
struct DerivedColumns {
    /// Session ordinals from 1; 0 is none.
    var sessions: [UInt32] = []
    /// 1 for a purchase whose transaction was already counted.
    var repeated: [UInt32] = []
}
