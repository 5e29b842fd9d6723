import Semantics
import Yams

/// How the lines of a purchase are read: from the record itself, or from a list inside a JSON record.
struct ItemMapping: Sendable {
    private(set) var list: Int?
    private(set) var texts: [(field: ItemText, expression: FieldExpression)] = []
    private(set) var price: FieldExpression?
    private(set) var quantity: FieldExpression?
    private(set) var revenue: FieldExpression?

    static func read(
        _ node: Node, path: String, rules: ReadingRules, allowsList: Bool, _ reader: inout MappingReader
    ) -> ItemMapping? {
        guard let members = reader.members(node, path) else { return nil }
        var fields = MappingFields(own: members, path: path, rules: rules)
        var mapping = ItemMapping()
        if allowsList, let node = fields.node("list"), let name = reader.text(node, path + ".list") {
            mapping.list = reader.columns.slot(of: name)
        }
        for field in ItemText.allCases {
            // `item_id` is `id` here: the key stands inside `item:` already.
            let key = String(field.rawValue.dropFirst("item_".count))
            if let expression = fields.expression(key, .text, &reader) { mapping.texts.append((field, expression)) }
        }
        mapping.price = fields.expression("price", .money, &reader)
        mapping.quantity = fields.expression("quantity", .number, &reader)
        mapping.revenue = fields.expression("revenue", .money, &reader)
        fields.refuseRest(&reader)
        return mapping
    }

    var hasAmount: Bool { price != nil || revenue != nil }

    /// The columns that an item is read from.
    var slots: [Int] {
        (texts.map(\.expression) + [price, quantity, revenue].compactMap { $0 }).compactMap(\.slot)
    }

    /// Whether the record has an item: something in one of its columns, or no columns at all.
    private func isPresent(_ view: RecordView) throws(RecordProblem) -> Bool {
        let slots = slots
        for slot in slots where try view.text(slot) != nil { return true }
        return slots.isEmpty
    }

    /// None for a record that is blank in all of an item's columns.
    func items(_ view: RecordView) throws(RecordProblem) -> [EventItem] {
        guard let list else { return try isPresent(view) ? [try item(view)] : [] }
        var items: [EventItem] = []
        for element in try view.elements(list) { items.append(try item(element)) }
        return items
    }

    static let missingQuantity = RecordProblem.missing(
        "quantity", "write the number of units, or say `default: 1` for the column")

    /// One line; its quantity is 1 where the map has none.
    func item(_ view: RecordView) throws(RecordProblem) -> EventItem {
        let count = try quantity?.number(view)
        if quantity != nil, count == nil {
            throw ItemMapping.missingQuantity
        }
        var item = EventItem(
            price: try price?.money(view), quantity: count ?? 1, revenue: try revenue?.money(view))
        for (field, expression) in texts { item.set(field, to: try expression.text(view)) }
        return item
    }
}

extension EventItem {
    fileprivate mutating func set(_ field: ItemText, to text: String?) {
        switch field {
        case .id: id = text
        case .name: name = text
        case .category: category = text
        case .brand: brand = text
        case .variant: variant = text
        }
    }
}
