import Semantics

/// An event, read back from a line of an export.
struct ExportedEvent {
    let event: Event

    init(_ value: JSONValue) throws(RecordProblem) {
        let members = try ExportedMembers(value, known: ExportColumn.ofEvents)
        guard let key = ExportText.key(try members.required(ExportColumn.key)) else {
            throw .exportMember(ExportColumn.key, members[ExportColumn.key])
        }
        guard let time = try members.instant(ExportColumn.time) else { throw .exportMember(ExportColumn.time, nil) }
        var event = Event(
            key: key, time: time, name: try members.required(ExportColumn.eventName),
            user: try members.text(ExportColumn.user), alias: try members.text(ExportColumn.alias),
            session: try ExportedEvent.session(members),
            items: try ExportedEvent.items(members[ExportColumn.items]),
            transaction: try members.text(ExportColumn.transaction),
            properties: try ExportedEvent.properties(members))
        for field in EventText.allCases { event[field] = try members.text(field.rawValue) }
        for field in EventNumber.allCases { event[field] = try members.number(field.rawValue) }
        for field in EventMoney.allCases { event[field] = try members.money(field.rawValue) }
        self.event = event
    }

    private static func session(_ members: ExportedMembers) throws(RecordProblem) -> SessionHint {
        switch try members.required(ExportColumn.session) {
        case "derived": return .derived
        case "none": return .none
        case "named":
            let number = try members.number(ExportColumn.sessionNumber)
            return .named(try members.required(ExportColumn.sessionID), number: number.flatMap { Int(exactly: $0) })
        default: throw .exportMember(ExportColumn.session, members[ExportColumn.session])
        }
    }

    private static func items(_ value: JSONValue?) throws(RecordProblem) -> [EventItem] {
        guard let value else { return [] }
        guard let elements = value.elements else { throw .exportMember(ExportColumn.items, value) }
        var items: [EventItem] = []
        for element in elements {
            let members = try ExportedMembers(element, known: ExportColumn.ofItems)
            guard let quantity = try members.number(ExportColumn.quantity) else {
                throw .exportMember(ExportColumn.quantity, nil)
            }
            var item = EventItem(
                id: try members.text(ItemText.id.rawValue), name: try members.text(ItemText.name.rawValue),
                category: try members.text(ItemText.category.rawValue),
                brand: try members.text(ItemText.brand.rawValue),
                variant: try members.text(ItemText.variant.rawValue), price: try members.money(ExportColumn.price),
                quantity: quantity)
            // What the line came to is said, not computed again.
            item.revenue = try members.money(ExportColumn.revenue)
            items.append(item)
        }
        return items
    }

    private static func properties(_ members: ExportedMembers) throws(RecordProblem) -> [String: PropertyValue] {
        var properties: [String: PropertyValue] = [:]
        for member in try members.object(ExportColumn.properties) {
            switch member.value {
            case .string(let text): properties[member.key] = .text(text)
            case .bool(let flag): properties[member.key] = .flag(flag)
            // A number that JSON cannot write was kept as null.
            case .null: continue
            default:
                guard let number = member.value.double else { throw .exportMember(member.key, member.value) }
                properties[member.key] = .number(number)
            }
        }
        return properties
    }
}
