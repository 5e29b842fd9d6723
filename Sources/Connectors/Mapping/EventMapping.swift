import Semantics
import Yams

/// How one record becomes an event.
struct EventMapping: Sendable {
    enum Properties: Sendable {
        case none
        case rest
        case listed([(name: String, expression: FieldExpression)])
    }

    let when: RowTest?
    let time: FieldExpression
    let name: FieldExpression
    let user: FieldExpression?
    let alias: FieldExpression?
    let session: FieldExpression?
    let sessionNumber: FieldExpression?
    let id: FieldExpression?
    let transaction: FieldExpression?
    let pageURL: FieldExpression?
    let texts: [(field: EventText, expression: FieldExpression)]
    let numbers: [(field: EventNumber, expression: FieldExpression)]
    let money: [(field: EventMoney, expression: FieldExpression)]
    let items: ItemMapping?
    let properties: Properties

    /// Nil when the map has a problem here, which is then reported.
    init?(_ fields: inout MappingFields, _ reader: inout MappingReader) {
        when = fields.joinedCondition("when", &reader)
        let time = fields.required("time", .time, "timestamp", &reader)
        let name = fields.required("name", .text, "= purchase", &reader)
        user = fields.expression("user", .text, &reader)
        alias = fields.expression("alias", .text, &reader)
        session = fields.expression("session", .text, &reader)
        sessionNumber = fields.expression("session_number", .number, &reader)
        id = fields.expression("id", .text, &reader)
        transaction = fields.expression("transaction", .text, &reader)
        pageURL = fields.expression("page_url", .text, &reader)
        var texts: [(field: EventText, expression: FieldExpression)] = []
        for field in EventText.allCases {
            if let read = fields.expression(field.rawValue, .text, &reader) { texts.append((field, read)) }
        }
        var numbers: [(field: EventNumber, expression: FieldExpression)] = []
        for field in EventNumber.allCases {
            if let read = fields.expression(field.rawValue, field.mappingKind, &reader) {
                numbers.append((field, read))
            }
        }
        var money: [(field: EventMoney, expression: FieldExpression)] = []
        for field in EventMoney.allCases {
            if let read = fields.expression(field.rawValue, .money, &reader) { money.append((field, read)) }
        }
        (self.texts, self.numbers, self.money) = (texts, numbers, money)
        items = fields.node("items").flatMap {
            ItemMapping.read($0, path: fields.place("items"), rules: fields.rules, allowsList: true, &reader)
        }
        properties = Self.properties(&fields, &reader)
        guard let time, let name else { return nil }
        self.time = time
        self.name = name
    }

    private static func properties(_ fields: inout MappingFields, _ reader: inout MappingReader) -> Properties {
        guard let node = fields.node("properties") else { return .none }
        if node.scalar?.string == "rest" { return .rest }
        guard let sequence = node.sequence else {
            reader.report(fields.place("properties"), node, "must be `rest` or a list of columns: [colour, size]")
            return .none
        }
        var listed: [(name: String, expression: FieldExpression)] = []
        for node in sequence {
            let path = fields.place("properties")
            guard let name = reader.text(node, path) else { continue }
            if let read = FieldExpression.read(node, kind: .text, path: path, rules: fields.rules, &reader) {
                listed.append((name, read))
            }
        }
        return .listed(listed)
    }

    /// - Parameter key: makes the identity of an event that has no id of its own.
    func event(
        _ view: RecordView, columns: ColumnTable, source: String, key: () -> EventKey
    ) throws(RecordProblem) -> Event {
        guard let instant = try time.instant(view) else {
            throw EventMapping.missingTime
        }
        guard let name = try name.identifier(view) else {
            throw EventMapping.missingName
        }
        let (user, alias) = (try user?.identifier(view), try alias?.identifier(view))
        var event = Event(
            key: EventKey(high: 0, low: 0), time: instant, name: name, user: user, alias: alias,
            session: try hint(view))
        event.transaction = try transaction?.identifier(view)
        if let url = try pageURL?.identifier(view) { EventMapping.set(url, of: &event) }
        for (field, expression) in texts { if let text = try expression.text(view) { event[field] = text } }
        for (field, expression) in numbers { if let number = try expression.number(view) { event[field] = number } }
        for (field, expression) in money { if let amount = try expression.money(view) { event[field] = amount } }
        if event[.httpStatus] == nil, let status = event[.status] {
            event[.httpStatus] = Int(exactly: status).map(String.init)
        }
        if let items { event.items = try items.items(view) }
        event.properties = try propertyValues(view, columns)
        // Last, so that a record that fails takes no number in the count of equal records.
        if let id = try id?.identifier(view) {
            event.key = EventKey(source: source, id: id)
        } else {
            event.key = key()
        }
        return event
    }

    static let missingTime = RecordProblem.missing(
        "time", "an event needs a time, such as 2026-11-16T09:30:00Z")
    static let missingName = RecordProblem.missing(
        "name", "an event needs a name; a constant is written `name: = purchase`")

    private func hint(_ view: RecordView) throws(RecordProblem) -> SessionHint {
        guard let id = try session?.identifier(view) else { return .derived }
        switch id {
        case "none": return .none
        case "derived": return .derived
        default: return .named(id, number: try sessionNumber?.number(view).flatMap { Int(exactly: $0) })
        }
    }

    /// The path, and the traffic source that the address' campaign parameters name.
    static func set(_ url: String, of event: inout Event) {
        let address = WebAddress(url)
        event[.pagePath] = address.path
        guard let seen = TrafficSigns.source(target: address, referrer: nil, isOwn: { _ in true }) else { return }
        event[.source] = seen.source.source
        event[.medium] = seen.source.medium
        event[.campaign] = seen.source.campaign
        event[.term] = seen.term
        event[.content] = seen.content
    }

    private func propertyValues(
        _ view: RecordView, _ columns: ColumnTable
    ) throws(RecordProblem) -> [String: PropertyValue] {
        var values: [String: PropertyValue] = [:]
        switch properties {
        case .none: break
        case .listed(let listed):
            for (name, expression) in listed {
                if let text = try expression.text(view) { values[name] = .text(text) }
            }
        case .rest: values = EventMapping.rest(of: view.payload, columns)
        }
        return values
    }

    /// Everything that the map does not name.
    static func rest(of payload: SourceRecord.Payload, _ columns: ColumnTable) -> [String: PropertyValue] {
        var values: [String: PropertyValue] = [:]
        switch payload {
        case .text: break
        case .row(let row):
            for (name, field) in zip(row.header.names, row.fields)
            where !columns.knows(name) && !ForeignText.isBlank(field) {
                values[name] = .text(field)
            }
        case .json(.object(let members)):
            for member in members where !columns.knows(member: member.key) {
                collect(member.value, as: member.key, into: &values)
            }
        case .json: break
        }
        return values
    }

    /// Members of objects by dotted names; lists as JSON text.
    private static func collect(_ value: JSONValue, as name: String, into values: inout [String: PropertyValue]) {
        switch value {
        case .null: break
        case .bool(let flag): values[name] = .flag(flag)
        case .string(let text): values[name] = .text(text)
        case .integer, .number, .literal: values[name] = value.double.map { .number($0) }
        case .array: values[name] = .text(value.serialized)
        case .object(let members):
            for member in members { collect(member.value, as: "\(name).\(member.key)", into: &values) }
        }
    }
}

extension EventNumber {
    /// Times may be given in other units than the milliseconds that are kept.
    fileprivate var mappingKind: FieldExpression.Kind {
        switch self {
        case .engagementTime, .lcp, .inp, .fid, .fcp, .ttfb, .pageLoadTime, .latency: .duration
        case .cls, .status, .responseBytes, .scrollDepth: .number
        }
    }
}
