import Semantics

/// Reads stored segments back into blocks: for merging, moving and erasing.
struct SegmentReader {
    let store: SegmentStore

    /// All rows of a stretch in order of time: the base segment's and its overlays'.
    func block(of stretch: StoredEvents.Stretch) throws -> EventBlock {
        var block = EventBlock()
        for segment in stretch.all { block.append(try self.block(of: segment)) }
        guard let order = block.timeOrder() else { return block }
        return block.gathered(order)
    }

    func block(of segment: SegmentStore.Segment) throws -> EventBlock {
        let columns = SegmentColumns(store: store, segment: segment)
        let locals = try columns.locals()
        let rows = segment.rows
        func codes(_ name: String) throws -> [UInt32]? { try columns.vector(name) { locals }?.allCodes }
        func integers(_ name: String) throws -> [Int64]? { try columns.vector(name) { locals }?.allIntegers }
        func needed<T>(_ values: T?, _ name: String) throws -> T {
            guard let values else { throw Corruption(detail: "segment \(segment.id) has no \(name)") }
            return values
        }
        let none = [UInt32](repeating: 0, count: rows)
        var block = EventBlock()
        block.times = try needed(integers(ColumnName.time), ColumnName.time)
        let high = try needed(integers(ColumnName.keyHigh), ColumnName.keyHigh)
        let low = try needed(integers(ColumnName.keyLow), ColumnName.keyLow)
        block.keys = zip(high, low).map { EventKey(high: UInt64(bitPattern: $0), low: UInt64(bitPattern: $1)) }
        block.users = try codes(ColumnName.user) ?? none
        block.aliases = try codes(ColumnName.alias) ?? []
        block.names = try codes(ColumnName.name) ?? none
        block.sources = try codes(ColumnName.source) ?? none
        block.hints = try codes(ColumnName.hint) ?? none
        block.sessionNumbers = try codes(ColumnName.sessionNumber) ?? none
        block.sessions = try codes(ColumnName.session) ?? none
        block.repeated = try codes(ColumnName.repeated) ?? none
        // The session's name is kept with the session, not with its events.
        block.sessionKeys = Array(repeating: Column.missing, count: rows)
        block.transactions = try columns.texts(ColumnName.transaction) ?? TextColumn()
        block.sessionNames = try columns.texts(ColumnName.sessionName) ?? TextColumn()
        block.properties = try columns.texts(ColumnName.properties) ?? TextColumn()
        let texts = CodedTexts(columns) { locals }
        for field in EventText.allCases { block.texts[field.position] = try texts.field(ColumnName.text(field)) ?? [] }
        for field in EventNumber.allCases {
            block.numbers[field.position] = try columns.vector(ColumnName.number(field)) { locals }?.allNumbers ?? []
        }
        for field in EventMoney.allCases { block.money[field.position] = try integers(ColumnName.money(field)) ?? [] }
        guard segment.items > 0 else { return block }
        block.items.owners = try needed(codes(ColumnName.itemOwner), ColumnName.itemOwner)
        for (index, field) in ItemText.allCases.enumerated() {
            block.items.texts[index] = try codes(ColumnName.item(field)) ?? Array(repeating: 0, count: segment.items)
        }
        block.items.prices = try needed(integers(ColumnName.itemPrice), ColumnName.itemPrice)
        block.items.quantities = try needed(
            columns.vector(ColumnName.itemQuantity) { locals }?.allNumbers, ColumnName.itemQuantity)
        block.items.revenues = try needed(integers(ColumnName.itemRevenue), ColumnName.itemRevenue)
        return block
    }
}
