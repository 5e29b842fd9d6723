import Semantics

/// Kept events as lines of JSON, one object an event. What an event does not have is left out.
struct EventLines {
    private var line = JSONLine()

    mutating func write(_ batch: ArchivedEvents) -> [UInt8] {
        for row in batch.events.indices { write(row, of: batch) }
        return line.take()
    }

    private mutating func write(_ row: Int, of batch: ArchivedEvents) {
        let events = batch.events
        line.open()
        text(ExportColumn.key, ExportText.digits(of: events.keys[row]))
        text(ExportColumn.time, "\(Instant(milliseconds: events.times[row]))")
        text(ExportColumn.eventName, row, of: events.names)
        text(ExportColumn.importSource, row, of: batch.sources)
        text(ExportColumn.user, row, of: events.users)
        text(ExportColumn.alias, row, of: events.aliases)
        text(ExportColumn.session, events.hints[row].exportName)
        text(ExportColumn.sessionID, row, of: events.sessions)
        if events.sessionNumbers[row] > 0 {
            line.name(ExportColumn.sessionNumber)
            line.integer(events.sessionNumbers[row])
        }
        if batch.sessionStarts[row] != ArchivedEvents.noSession {
            text(ExportColumn.sessionStart, "\(Instant(milliseconds: batch.sessionStarts[row]))")
        }
        text(ExportColumn.transaction, row, of: events.transactions)
        for field in EventText.allCases { text(field.rawValue, row, of: events.texts[field.position]) }
        for field in EventNumber.allCases {
            guard let number = events.numbers[field.position][row] else { continue }
            line.name(field.rawValue)
            line.number(number)
        }
        for field in EventMoney.allCases { money(field.rawValue, events.money[field.position][row]) }
        let items = events.items.items(of: UInt32(row))
        if !items.isEmpty {
            line.name(ExportColumn.items)
            write(items)
        }
        if let properties = events.properties[row] {
            line.name(ExportColumn.properties)
            line.raw(properties)
        }
        line.close()
        line.endLine()
    }

    private mutating func write(_ items: [EventItem]) {
        line.openList()
        for item in items {
            line.element()
            line.open()
            for field in ItemText.allCases { if let value = item[field] { text(field.rawValue, value) } }
            money(ExportColumn.price, item.price)
            line.name(ExportColumn.quantity)
            line.number(item.quantity)
            money(ExportColumn.revenue, item.revenue)
            line.close()
        }
        line.closeList()
    }

    /// The items as JSON text, for a cell of a table.
    static func json(_ items: [EventItem]) -> String {
        var lines = EventLines()
        lines.write(items)
        return String(decoding: lines.line.take(), as: UTF8.self)
    }

    private mutating func text(_ name: String, _ value: String) {
        line.name(name)
        line.string(value)
    }

    private mutating func text(_ name: String, _ row: Int, of column: TextColumn) {
        let code = column.code(row)
        guard code > 0 else { return }
        line.name(name)
        column.pool.withBytes(of: code) { line.string($0) }
    }

    private mutating func money(_ name: String, _ amount: Money?) {
        guard let amount else { return }
        line.name(name)
        line.money(amount)
    }
}
