import Semantics

/// Writes records that stand in bytes into the columns of a batch: the same events as `EventMapping` makes of records
/// that are values, without a text being copied on the way.
///
/// TRICKY: a class, so that using it from a list copies nothing.
final class EventWriter: Sendable {
    let when: RowTest?
    private let mapping: EventMapping
    private let columns: ColumnTable
    private let steps: FieldSteps
    private let time: FieldStep
    private let quickTime: QuickTime
    private let name: FieldStep
    private let user: FieldStep?
    private let alias: FieldStep?
    private let session: FieldStep?
    private let sessionNumber: NumberStep?
    private let id: FieldStep?
    private let transaction: FieldStep?
    private let pageURL: FieldStep?
    private let texts: [(position: Int, step: FieldStep)]
    private let numbers: [(position: Int, step: NumberStep)]
    private let money: [(position: Int, step: NumberStep)]
    private let items: ItemWriter?
    private let source: String
    private let keys: StableHash
    private let hasProperties: Bool

    /// - Parameter source: separates the keys of this output's events from those of others.
    init(_ mapping: EventMapping, columns: ColumnTable, source: String) {
        when = mapping.when
        self.mapping = mapping
        self.columns = columns
        self.source = source
        keys = StableHash(source: source)
        var steps = FieldSteps()
        time = steps.step(mapping.time)
        quickTime = QuickTime(mapping.time.times)
        name = steps.step(mapping.name)
        user = mapping.user.map { steps.step($0) }
        alias = mapping.alias.map { steps.step($0) }
        session = mapping.session.map { steps.step($0) }
        sessionNumber = mapping.sessionNumber.map { NumberStep($0, &steps) }
        id = mapping.id.map { steps.step($0) }
        transaction = mapping.transaction.map { steps.step($0) }
        pageURL = mapping.pageURL.map { steps.step($0) }
        texts = mapping.texts.map { ($0.field.position, steps.step($0.expression)) }
        numbers = mapping.numbers.map { ($0.field.position, NumberStep($0.expression, &steps)) }
        money = mapping.money.map { ($0.field.position, NumberStep($0.expression, &steps)) }
        items = mapping.items.map { ItemWriter($0, &steps) }
        hasProperties = if case .none = mapping.properties { false } else { true }
        self.steps = steps
    }

    /// Calls `body` with a record opened for the map's columns.
    ///
    /// - Parameter slots: by column, the nodes of the values.
    @inline(__always)
    func open(
        _ record: ByteRecord, slots: UnsafePointer<UInt32>, names: ColumnNames,
        _ body: (FieldView) throws(RecordProblem) -> Void
    ) throws(RecordProblem) {
        try steps.texts.withUnsafeBufferPointer { texts throws(RecordProblem) in
            guard let base = texts.baseAddress else { return }
            try body(
                FieldView(
                    nodes: record.nodes, slots: slots, columns: Unmanaged.passUnretained(names),
                    texts: UnsafeRawPointer(base)))
        }
    }

    /// Adds one event. When it throws, the event may stand in `events` half made: the caller takes it out again.
    ///
    /// - Parameter elements: reads the elements of a list of items.
    func write(
        _ view: FieldView, _ record: ByteRecord, into events: inout EventColumns,
        occurrences: inout OccurrenceCounter, elements: inout ElementReader
    ) throws(RecordProblem) {
        guard let time = try milliseconds(view) else { throw EventMapping.missingTime }
        guard let name = try steps.identifier(name, view) else { throw EventMapping.missingName }
        events.begin(key: EventKey(high: 0, low: 0), time: time)
        let row = events.last
        events.names.set(row, name)
        if let user, let text = try steps.identifier(user, view) { events.users.set(row, text) }
        if let alias, let text = try steps.identifier(alias, view) { events.aliases.set(row, text) }
        try writeSession(view, row, into: &events)
        if let transaction, let text = try steps.identifier(transaction, view) { events.transactions.set(row, text) }
        var address: UnsafeRawBufferPointer?
        if let pageURL { address = try steps.identifier(pageURL, view) }
        try events.texts.withUnsafeMutableBufferPointer { columns throws(RecordProblem) in
            for (position, step) in texts {
                if let text = try steps.bytes(step, view) { columns[position].set(row, text) }
            }
        }
        if let address { PageAddressColumns.write(address, row, into: &events) }
        for (position, step) in numbers {
            if let number = try steps.number(step, view) { events.numbers[position].set(row, number) }
        }
        for (position, step) in money {
            if let amount = try steps.money(step, view) { events.money[position].set(row, amount) }
        }
        writeStatus(row, into: &events)
        if let items { try items.write(view, record, steps, into: &events, elements: &elements) }
        if hasProperties { try writeProperties(view, record, row, into: &events) }
        // Last, so that a record that fails takes no number in the count of equal records.
        if let id, let text = try steps.identifier(id, view) {
            events.setKey(EventKey(keys, id: text))
        } else {
            events.setKey(occurrences.key(keys, content: record.raw))
        }
    }

    @inline(__always) private func milliseconds(_ view: FieldView) throws(RecordProblem) -> Int64? {
        guard let text = try steps.bytes(time, view) else { return nil }
        if let time = quickTime.milliseconds(text) { return time }
        return try mapping.time.times.instant(String(decoding: text, as: UTF8.self)).milliseconds
    }

    @inline(__always)
    private func writeSession(_ view: FieldView, _ row: Int, into events: inout EventColumns) throws(RecordProblem) {
        guard let session, let id = try steps.identifier(session, view) else { return }
        if EventWriter.isEqual(id, "none") {
            events.setHint(.none)
        } else if !EventWriter.isEqual(id, "derived") {
            var number: Int?
            if let sessionNumber { number = try steps.number(sessionNumber, view).flatMap { Int(exactly: $0) } }
            events.setHint(.named, number: UInt32(clamping: number ?? 0))
            events.sessions.set(row, id)
        }
    }

    @inline(__always) private static func isEqual(_ text: UnsafeRawBufferPointer, _ word: StaticString) -> Bool {
        text.count == word.utf8CodeUnitCount
            && text.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    /// A status that is only known as a number is a text as well.
    @inline(__always) private func writeStatus(_ row: Int, into events: inout EventColumns) {
        guard !events.numbers[EventWriter.status].isEmpty,
            events.texts[EventWriter.httpStatus].codes.count <= row,
            let status = events.numbers[EventWriter.status][row], let whole = Int(exactly: status)
        else { return }
        events.texts[EventWriter.httpStatus].set(row, String(whole))
    }

    private static let status = EventNumber.status.position
    private static let httpStatus = EventText.httpStatus.position

    private func writeProperties(
        _ view: FieldView, _ record: ByteRecord, _ row: Int, into events: inout EventColumns
    ) throws(RecordProblem) {
        var values: [String: PropertyValue] = [:]
        switch mapping.properties {
        case .none: return
        case .listed(let listed):
            for (name, expression) in listed {
                if let text = try expression.text(view) { values[name] = .text(text) }
            }
        case .rest: values = EventMapping.rest(of: record.sourceRecord.payload, columns)
        }
        if let text = PropertyText.text(of: values) { events.properties.set(row, text) }
    }
}
