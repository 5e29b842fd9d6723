import Semantics

/// Events as the inbox keeps them between arrival and compaction: a batch's columns as they came, each with its own
/// texts, so that nothing is looked up before the batch is safe.
///
/// Named parts, each column of words with a checksum of its own and the whole with another: a body stays readable when
/// fields are added or reordered.
enum BatchCoding {
    private static let textFields = EventText.allCases.map { "text." + $0.rawValue }
    private static let numberFields = EventNumber.allCases.map { "number." + $0.rawValue }
    private static let moneyFields = EventMoney.allCases.map { "money." + $0.rawValue }
    private static let itemFields = ItemText.allCases.map { "item.text." + $0.rawValue }

    static func encode(_ events: EventColumns) throws -> [UInt8] {
        var writer = PartWriter()
        writer.write("keys", raw(events.keys.flatMap { [$0.high, $0.low] }))
        writer.write("times", try ColumnBlob.encode(.integers(events.times)))
        writer.write("hints", try ColumnBlob.encode(.codes(events.hints.map { UInt32($0.rawValue) })))
        writer.write("session_numbers", try ColumnBlob.encode(.codes(events.sessionNumbers)))
        try write(events.names, "names", &writer)
        try write(events.users, "users", &writer)
        try write(events.aliases, "aliases", &writer)
        try write(events.sessions, "sessions", &writer)
        try write(events.transactions, "transactions", &writer)
        try write(events.properties, "properties", &writer)
        for (name, column) in zip(textFields, events.texts) { try write(column, name, &writer) }
        for (name, column) in zip(numberFields, events.numbers) where !column.isEmpty {
            writer.write(name, try ColumnBlob.encode(.numbers(column.values)))
        }
        for (name, column) in zip(moneyFields, events.money) where !column.isEmpty {
            writer.write(name, try ColumnBlob.encode(.integers(column.micros)))
        }
        if events.items.count > 0 {
            writer.write("item.owners", try ColumnBlob.encode(.codes(events.items.owners)))
            writer.write("item.prices", try ColumnBlob.encode(.integers(events.items.prices)))
            writer.write("item.quantities", try ColumnBlob.encode(.numbers(events.items.quantities)))
            writer.write("item.revenues", try ColumnBlob.encode(.integers(events.items.revenues)))
            for (name, column) in zip(itemFields, events.items.texts) { try write(column, name, &writer) }
        }
        return writer.bytes + raw([writer.bytes.withUnsafeBytes { Checksum.of($0) }])
    }

    private static func raw(_ words: [UInt64]) -> [UInt8] {
        words.map { $0.littleEndian }.withUnsafeBytes { Array($0) }
    }

    private static func write(_ column: TextColumn, _ name: String, _ writer: inout PartWriter) throws {
        guard !column.isEmpty else { return }
        writer.write(name + ".codes", try ColumnBlob.encode(.codes(column.codes)))
        let ends = column.pool.ends
        writer.write(
            name + ".lengths", try ColumnBlob.encode(.codes(zip(ends.dropFirst(), ends).map { UInt32($0 - $1) })))
        writer.write(name + ".bytes", column.pool.bytes)
    }

    static func decode(_ body: UnsafeRawBufferPointer) throws -> EventColumns {
        guard body.count >= 8 else { throw PartReader.cut }
        let end = body.count - 8
        let parts = UnsafeRawBufferPointer(rebasing: body[..<end])
        guard Checksum.of(parts) == UInt64(littleEndian: body.loadUnaligned(fromByteOffset: end, as: UInt64.self))
        else { throw Corruption(detail: "a batch in the inbox does not match its checksum") }
        let reader = try PartReader(parts)
        guard let keys = reader.part("keys"), let times = reader.part("times"), let hints = reader.part("hints"),
            let numbers = reader.part("session_numbers")
        else { throw PartReader.cut }
        var events = EventColumns(
            keys: stride(from: 0, to: keys.count - 15, by: 16).map {
                EventKey(
                    high: UInt64(littleEndian: keys.loadUnaligned(fromByteOffset: $0, as: UInt64.self)),
                    low: UInt64(littleEndian: keys.loadUnaligned(fromByteOffset: $0 + 8, as: UInt64.self)))
            },
            times: try ColumnBlob.vector(times).allIntegers,
            hints: try ColumnBlob.vector(hints).allCodes.map { EventColumns.Hint(rawValue: UInt8($0)) ?? .derived },
            sessionNumbers: try ColumnBlob.vector(numbers).allCodes, items: try items(reader))
        events.names = try texts("names", reader)
        events.users = try texts("users", reader)
        events.aliases = try texts("aliases", reader)
        events.sessions = try texts("sessions", reader)
        events.transactions = try texts("transactions", reader)
        events.properties = try texts("properties", reader)
        for (index, name) in textFields.enumerated() { events.texts[index] = try texts(name, reader) }
        for (index, name) in numberFields.enumerated() {
            if let part = reader.part(name) {
                events.numbers[index] = NumberColumn(values: try ColumnBlob.vector(part).allNumbers)
            }
        }
        for (index, name) in moneyFields.enumerated() {
            if let part = reader.part(name) {
                events.money[index] = MoneyColumn(micros: try ColumnBlob.vector(part).allIntegers)
            }
        }
        return events
    }

    private static func items(_ reader: PartReader) throws -> ItemColumns {
        guard let owners = reader.part("item.owners"), let prices = reader.part("item.prices"),
            let quantities = reader.part("item.quantities"), let revenues = reader.part("item.revenues")
        else { return ItemColumns() }
        return ItemColumns(
            owners: try ColumnBlob.vector(owners).allCodes, texts: try itemFields.map { try texts($0, reader) },
            prices: try ColumnBlob.vector(prices).allIntegers,
            quantities: try ColumnBlob.vector(quantities).allNumbers,
            revenues: try ColumnBlob.vector(revenues).allIntegers)
    }

    private static func texts(_ name: String, _ reader: PartReader) throws -> TextColumn {
        guard let codes = reader.part(name + ".codes"), let lengths = reader.part(name + ".lengths"),
            let bytes = reader.part(name + ".bytes")
        else { return TextColumn() }
        var ends = [0]
        for length in try ColumnBlob.vector(lengths).allCodes { ends.append(ends[ends.count - 1] + Int(length)) }
        guard ends[ends.count - 1] == bytes.count else { throw PartReader.cut }
        let pool = TextPool(listed: Array(bytes), ends: ends)
        return TextColumn(codes: try ColumnBlob.vector(codes).allCodes, pool: pool)
    }
}
