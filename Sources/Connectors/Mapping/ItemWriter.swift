import Semantics

/// Writes the items of records that stand in bytes into the columns of a batch, as `ItemMapping` makes them.
///
/// TRICKY: a class, so that using it copies nothing.
final class ItemWriter: Sendable {
    private let list: Int?
    private let price: NumberStep?
    private let quantity: NumberStep?
    private let revenue: NumberStep?
    private let texts: [(position: Int, step: FieldStep)]
    /// The columns of an item.
    private let slots: [Int]

    init(_ mapping: ItemMapping, _ steps: inout FieldSteps) {
        list = mapping.list
        price = mapping.price.map { NumberStep($0, &steps) }
        quantity = mapping.quantity.map { NumberStep($0, &steps) }
        revenue = mapping.revenue.map { NumberStep($0, &steps) }
        var texts: [(position: Int, step: FieldStep)] = []
        for (field, expression) in mapping.texts {
            guard let position = ItemText.allCases.firstIndex(of: field) else { continue }
            texts.append((position, steps.step(expression)))
        }
        self.texts = texts
        slots = mapping.slots
    }

    /// - Parameter elements: reads the elements of the list.
    func write(
        _ view: FieldView, _ record: ByteRecord, _ steps: FieldSteps, into events: inout EventColumns,
        elements: inout ElementReader
    ) throws(RecordProblem) {
        guard let list else {
            if try isPresent(view) { try writeOne(view, steps, into: &events) }
            return
        }
        // In a row there are no lists.
        guard case .json(let names) = record.kind else { return }
        let index = Int(view.slots[list])
        if index == 0 || view.nodes[index].kind == .null { return }
        guard view.nodes[index].kind == .array else {
            throw .notAList(view.columns.takeUnretainedValue().names[list])
        }
        var inside = index + 1
        while inside < view.nodes.end(of: index) {
            try elements.open(inside, of: view, names: names) { element throws(RecordProblem) in
                try writeOne(element, steps, into: &events)
            }
            inside = view.nodes.end(of: inside)
        }
    }

    private func isPresent(_ view: FieldView) throws(RecordProblem) -> Bool {
        for slot in slots where try view.bytes(slot) != nil { return true }
        return slots.isEmpty
    }

    private func writeOne(
        _ view: FieldView, _ steps: FieldSteps, into events: inout EventColumns
    ) throws(RecordProblem) {
        var count = 1.0
        if let quantity {
            guard let number = try steps.number(quantity, view) else { throw ItemMapping.missingQuantity }
            count = number
        }
        var amount: Int64?
        if let price { amount = try steps.money(price, view) }
        var total: Int64?
        if let revenue { total = try steps.money(revenue, view) }
        if total == nil, let amount { total = Money(micros: amount).multiplied(by: count)?.micros }
        events.beginItem(price: amount, quantity: count, revenue: total)
        for (position, step) in texts {
            if let text = try steps.bytes(step, view) { events.setItem(position, text) }
        }
    }
}

/// Opens the elements of a list inside a record for the map's columns.
struct ElementReader: Sendable {
    private var finder: MemberFinder
    private var slots: [UInt32]

    init(_ columns: ColumnTable) {
        finder = MemberFinder(columns.paths)
        slots = Array(repeating: 0, count: max(1, columns.names.count))
    }

    mutating func open(
        _ node: Int, of view: FieldView, names: Unmanaged<JSONNames>, _ body: (FieldView) throws(RecordProblem) -> Void
    ) throws(RecordProblem) {
        finder.find(in: view.nodes, root: node, names: names, slots: &slots)
        try slots.withUnsafeBufferPointer { slots throws(RecordProblem) in
            guard let base = slots.baseAddress else { return }
            try body(FieldView(nodes: view.nodes, slots: base, columns: view.columns, texts: view.texts))
        }
    }
}
