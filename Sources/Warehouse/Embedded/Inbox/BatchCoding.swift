import Semantics
import Transport

/// Events as the inbox keeps them between arrival and compaction: one compressed body a batch, in order of arrival.
///
/// Fields are written by their names' position in a table at the head, so that a body stays readable when fields are
/// added or reordered.
enum BatchCoding {
    static func encode(_ events: EventColumns) throws -> [UInt8] {
        var writer = ByteWriter()
        for names in [
            EventText.allCases.map(\.rawValue), EventNumber.allCases.map(\.rawValue),
            EventMoney.allCases.map(\.rawValue),
        ] {
            writer.write(names.count)
            for name in names { writer.write(name) }
        }
        writer.write(events.count)
        for event in events { write(event, to: &writer) }
        var out = withUnsafeBytes(of: UInt32(writer.bytes.count).littleEndian) { Array($0) }
        out += try writer.bytes.withUnsafeBytes { try Zstd.compress($0, level: 1) }
        return out
    }

    private static func write(_ event: Event, to writer: inout ByteWriter) {
        writer.write(word: event.key.high)
        writer.write(word: event.key.low)
        writer.write(word: UInt64(bitPattern: event.time.milliseconds))
        writer.write(event.name)
        writer.write(optional: event.user)
        switch event.session {
        case .derived: writer.write(0)
        case .named(let name, let number):
            writer.write(1)
            writer.write(name)
            writer.write(number ?? 0)
        case .none: writer.write(2)
        }
        writer.write(optional: event.transaction)
        writer.write(event.texts.count)
        for (field, text) in event.texts {
            writer.write(field.position)
            writer.write(text)
        }
        writer.write(event.numbers.count)
        for (field, number) in event.numbers {
            writer.write(field.position)
            writer.write(word: number.bitPattern)
        }
        writer.write(event.money.count)
        for (field, money) in event.money {
            writer.write(field.position)
            writer.write(word: UInt64(bitPattern: money.micros))
        }
        writer.write(event.items.count)
        for item in event.items {
            for field in ItemText.allCases { writer.write(optional: item[field]) }
            writer.write(word: UInt64(bitPattern: item.price?.micros ?? Column.missing))
            writer.write(word: item.quantity.bitPattern)
            writer.write(word: UInt64(bitPattern: item.revenue?.micros ?? Column.missing))
        }
        writer.write(optional: PropertyText.text(of: event.properties))
    }

    /// Hands every event of a body to `visit`, in order, with its properties still as text.
    static func decode(
        _ body: UnsafeRawBufferPointer, visit: (Event, _ properties: String?) throws -> Void
    ) throws {
        guard body.count > 4 else { throw ColumnCodec.Corruption(detail: "a batch in the inbox is cut short") }
        let size = Int(UInt32(littleEndian: body.loadUnaligned(as: UInt32.self)))
        let raw = try Zstd.decompress(UnsafeRawBufferPointer(rebasing: body[4...]), expectedSize: size)
        try raw.withUnsafeBytes { bytes in
            var reader = ByteReader(bytes)
            let texts = try names(&reader).map(EventText.init(rawValue:))
            let numbers = try names(&reader).map(EventNumber.init(rawValue:))
            let money = try names(&reader).map(EventMoney.init(rawValue:))
            for _ in 0..<(try reader.int()) {
                var event = try head(&reader)
                for _ in 0..<(try reader.int()) {
                    let field = try field(texts, at: try reader.int())
                    event[field] = try reader.text()
                }
                for _ in 0..<(try reader.int()) {
                    let field = try field(numbers, at: try reader.int())
                    event[field] = Double(bitPattern: try reader.word())
                }
                for _ in 0..<(try reader.int()) {
                    let field = try field(money, at: try reader.int())
                    event[field] = Money(micros: Int64(bitPattern: try reader.word()))
                }
                for _ in 0..<(try reader.int()) { event.items.append(try item(&reader)) }
                try visit(event, try reader.optionalText())
            }
        }
    }

    private static func names(_ reader: inout ByteReader) throws -> [String] {
        var names: [String] = []
        for _ in 0..<(try reader.int()) { names.append(try reader.text()) }
        return names
    }

    private static func field<T>(_ fields: [T?], at index: Int) throws -> T {
        guard fields.indices.contains(index), let field = fields[index] else {
            throw ColumnCodec.Corruption(detail: "a batch in the inbox has a field this version does not know")
        }
        return field
    }

    private static func head(_ reader: inout ByteReader) throws -> Event {
        let key = EventKey(high: try reader.word(), low: try reader.word())
        let time = Instant(milliseconds: Int64(bitPattern: try reader.word()))
        let name = try reader.text()
        let user = try reader.optionalText()
        let session: SessionHint
        switch try reader.int() {
        case 0: session = .derived
        case 1:
            let id = try reader.text()
            let number = try reader.int()
            session = .named(id, number: number == 0 ? nil : number)
        default: session = .none
        }
        return Event(
            key: key, time: time, name: name, user: user, session: session, transaction: try reader.optionalText())
    }

    private static func item(_ reader: inout ByteReader) throws -> EventItem {
        var texts: [String?] = []
        for _ in ItemText.allCases { texts.append(try reader.optionalText()) }
        let price = Int64(bitPattern: try reader.word())
        let quantity = Double(bitPattern: try reader.word())
        let revenue = Int64(bitPattern: try reader.word())
        var item = EventItem(
            id: texts[0], name: texts[1], category: texts[2], brand: texts[3], variant: texts[4],
            price: price == Column.missing ? nil : Money(micros: price), quantity: quantity)
        item.revenue = revenue == Column.missing ? nil : Money(micros: revenue)
        return item
    }
}
