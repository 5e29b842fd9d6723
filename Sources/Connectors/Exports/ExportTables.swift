import Semantics

/// Kept events as comma-separated values: every column always, so that the header is known before the first event. Items
/// and properties are JSON in one cell.
enum EventTable {
    static var header: String {
        CSVWriter.record(
            (leading + EventText.allCases.map(\.rawValue) + EventNumber.allCases.map(\.rawValue)
                + EventMoney.allCases.map(\.rawValue) + [ExportColumn.items, ExportColumn.properties]).map { .text($0) }
        )
    }

    private static let leading = [
        ExportColumn.key, ExportColumn.time, ExportColumn.eventName, ExportColumn.importSource, ExportColumn.user,
        ExportColumn.alias, ExportColumn.session, ExportColumn.sessionID, ExportColumn.sessionNumber,
        ExportColumn.sessionStart,
        ExportColumn.transaction,
    ]

    static func records(_ batch: ArchivedEvents) -> [UInt8] {
        var bytes: [UInt8] = []
        for row in batch.events.indices { bytes += CSVWriter.record(fields(row, of: batch)).utf8 }
        return bytes
    }

    private static func fields(_ row: Int, of batch: ArchivedEvents) -> [CSVWriter.Field] {
        let events = batch.events
        let start = batch.sessionStarts[row]
        let number = events.sessionNumbers[row]
        var fields: [CSVWriter.Field] = [
            .text(ExportText.digits(of: events.keys[row])),
            .text("\(Instant(milliseconds: events.times[row]))"),
            text(events.names[row]), text(batch.sources[row]), text(events.users[row]), text(events.aliases[row]),
            .text(events.hints[row].exportName), text(events.sessions[row]),
            number > 0 ? .number("\(number)") : .absent,
            start == ArchivedEvents.noSession ? .absent : .text("\(Instant(milliseconds: start))"),
            text(events.transactions[row]),
        ]
        fields += EventText.allCases.map { text(events.texts[$0.position][row]) }
        fields += EventNumber.allCases.map { field in
            events.numbers[field.position][row].map { .number(ExportText.text($0)) } ?? .absent
        }
        fields += EventMoney.allCases.map { field in
            events.money[field.position][row].map { .number(ExportText.digits(of: $0)) } ?? .absent
        }
        let items = events.items.items(of: UInt32(row))
        fields.append(items.isEmpty ? .absent : .text(EventLines.json(items)))
        fields.append(text(events.properties[row]))
        return fields
    }

    private static func text(_ text: String?) -> CSVWriter.Field { text.map { .text($0) } ?? .absent }
}

/// Kept observations as comma-separated values. Dimensions and imported series are JSON in one cell.
enum ObservationTable {
    private static let quantities: [ObservedQuantity] = [.impressions, .clicks, .reach, .conversions]

    static var header: String {
        CSVWriter.record(
            ([
                ExportColumn.observation, ExportColumn.statedBy, ExportColumn.importSource, ExportColumn.start,
                ExportColumn.end, ExportColumn.from, ExportColumn.to,
            ] + quantities.map(\.name) + ObservedMoney.allCases.map(\.rawValue) + [ExportColumn.dimensions, "series"])
            .map { .text($0) })
    }

    static func records(_ batch: [ArchivedObservation]) -> [UInt8] {
        var bytes: [UInt8] = []
        for kept in batch { bytes += CSVWriter.record(fields(kept)).utf8 }
        return bytes
    }

    private static func fields(_ kept: ArchivedObservation) -> [CSVWriter.Field] {
        let observation = kept.observation
        var fields: [CSVWriter.Field] = [
            .text(observation.key), .text(observation.source), .text(kept.source),
            .text("\(observation.period.start)"), .text("\(observation.period.end)"),
            observation.interval.map { .text("\($0.lowerBound)") } ?? .absent,
            observation.interval.map { .text("\($0.upperBound)") } ?? .absent,
        ]
        fields += quantities.map { quantity in
            observation.values[quantity].map { .number(ExportText.text($0)) } ?? .absent
        }
        fields += ObservedMoney.allCases.map { field in
            observation.money[field].map { .number(ExportText.digits(of: $0)) } ?? .absent
        }
        let dimensions = ObservationLines.json(observation.dimensions.map { ($0.name, $1) }) { $0.string($1) }
        let series = observation.values.compactMap { quantity, value -> (String, Double)? in
            if case .series(let name) = quantity { (name, value) } else { nil }
        }
        fields.append(dimensions.map { .text($0) } ?? .absent)
        fields.append(ObservationLines.json(series) { $0.number($1) }.map { .text($0) } ?? .absent)
        return fields
    }
}
