import Semantics

/// Custom properties as one JSON text, keys sorted: kept whole, outside any dictionary.
enum PropertyText {
    static func text(of properties: [String: PropertyValue]) -> String? {
        guard !properties.isEmpty else { return nil }
        let members = properties.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, json(of: $0.value)) }
        return JSONValue.object(members).serialized
    }

    private static func json(of value: PropertyValue) -> JSONValue {
        switch value {
        case .text(let text): .string(text)
        case .number(let number): .number(number)
        case .flag(let flag): .bool(flag)
        }
    }
}
