package import Semantics

/// The JSON Schemas (2020-12) that operations publish, in the few forms that `SchemaCheck` understands.
package enum JSONSchema {
    package static func string(_ description: String? = nil, among values: [String] = []) -> JSONValue {
        typed("string", description, values.isEmpty ? [] : [.init("enum", .array(values.map { .string($0) }))])
    }

    /// A day, `2026-11-16`.
    package static let date = typed("string", nil, [.init("format", .string("date"))])

    package static func integer(_ description: String? = nil, minimum: Int? = nil) -> JSONValue {
        typed("integer", description, minimum.map { [.init("minimum", .integer(Int64($0)))] } ?? [])
    }

    package static func number(_ description: String? = nil) -> JSONValue { typed("number", description) }
    package static func boolean(_ description: String? = nil) -> JSONValue { typed("boolean", description) }

    package static func array(of items: JSONValue, _ description: String? = nil) -> JSONValue {
        typed("array", description, [.init("items", items)])
    }

    /// An object with these members and no others.
    package static func object(_ properties: [JSONValue.Member], required: [String] = []) -> JSONValue {
        .object([
            .init("type", .string("object")),
            .init("properties", .object(properties)),
            .init("required", .array(required.map { .string($0) })),
            .init("additionalProperties", .bool(false)),
        ])
    }

    /// An object whose members are described in words.
    package static func openObject(_ description: String, _ properties: [JSONValue.Member] = []) -> JSONValue {
        typed("object", description, properties.isEmpty ? [] : [.init("properties", .object(properties))])
    }

    package static func anyOf(_ schemas: [JSONValue], _ description: String? = nil) -> JSONValue {
        let members = description.map { [JSONValue.Member("description", .string($0))] } ?? []
        return .object(members + [.init("anyOf", .array(schemas))])
    }

    package static let null = typed("null", nil)
    package static func nullable(_ schema: JSONValue) -> JSONValue { anyOf([schema, null]) }

    /// Whole days, both ends included.
    package static let period = object(
        [.init("start", date), .init("end", date)], required: ["start", "end"])

    private static func typed(
        _ type: String, _ description: String?, _ more: [JSONValue.Member] = []
    ) -> JSONValue {
        let members = description.map { [JSONValue.Member("description", .string($0))] } ?? []
        return .object([.init("type", .string(type))] + members + more)
    }
}
