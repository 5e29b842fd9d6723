/// Custom properties as one JSON text, keys sorted: how columns carry them.
package enum PropertyText {
    /// Nil when there are none.
    package static func text(of properties: [String: PropertyValue]) -> String? {
        guard !properties.isEmpty else { return nil }
        let members = properties.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, json(of: $0.value)) }
        return JSONValue.object(members).serialized
    }

    /// What `text(of:)` was made from; values of other kinds than a property can have are left out.
    package static func properties(of text: String) -> [String: PropertyValue] {
        guard case .object(let members)? = try? JSONValue(parsing: text) else { return [:] }
        var properties: [String: PropertyValue] = [:]
        for member in members {
            switch member.value {
            case .string(let text): properties[member.key] = .text(text)
            case .bool(let flag): properties[member.key] = .flag(flag)
            default: if let number = member.value.double { properties[member.key] = .number(number) }
            }
        }
        return properties
    }

    private static func json(of value: PropertyValue) -> JSONValue {
        switch value {
        case .text(let text): .string(text)
        case .number(let number): .number(number)
        case .flag(let flag): .bool(flag)
        }
    }
}
