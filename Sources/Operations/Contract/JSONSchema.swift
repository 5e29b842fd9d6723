package import Semantics

/// The JSON Schemas (2020-12) that operations publish, in the few forms that `SchemaCheck` understands.
package enum JSONSchema {
    package static func string(_ description: String? = nil, among values: [String] = []) -> JSONValue {
        typed("string", description, values.isEmpty ? [] : [.init("enum", .array(values.map { .string($0) }))])
    }

    /// A text of so many characters (Unicode scalars), at least one.
    package static func text(_ description: String? = nil, atMost longest: Int) -> JSONValue {
        typed(
            "string", description,
            [.init("minLength", .integer(1)), .init("maxLength", .integer(Int64(longest)))])
    }

    /// A day, `2026-11-16`.
    package static let date = typed("string", nil, [.init("format", .string("date"))])

    /// - Parameters:
    ///   - minimum: the least value; with it there is a greatest value, too: what a caller may ask for is never without end.
    package static func integer(
        _ description: String? = nil, minimum: Int? = nil, maximum: Int = Int(Int32.max)
    ) -> JSONValue {
        guard let minimum else { return typed("integer", description) }
        return typed(
            "integer", description,
            [.init("minimum", .integer(Int64(minimum))), .init("maximum", .integer(Int64(maximum)))])
    }

    /// - Parameters:
    ///   - above: the value is greater than this.
    ///   - maximum: the greatest value.
    package static func number(_ description: String? = nil, above: Int? = nil, maximum: Int? = nil) -> JSONValue {
        typed(
            "number", description,
            (above.map { [.init("exclusiveMinimum", .integer(Int64($0)))] } ?? [])
                + (maximum.map { [.init("maximum", .integer(Int64($0)))] } ?? []))
    }
    package static func boolean(_ description: String? = nil) -> JSONValue { typed("boolean", description) }

    /// - Parameters:
    ///   - least: elements there must be.
    ///   - most: elements there may be.
    package static func array(
        of items: JSONValue, _ description: String? = nil, atLeast least: Int? = nil, atMost most: Int? = nil
    ) -> JSONValue {
        typed(
            "array", description,
            [.init("items", items)] + (least.map { [.init("minItems", .integer(Int64($0)))] } ?? [])
                + (most.map { [.init("maxItems", .integer(Int64($0)))] } ?? []))
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

    /// An object some of whose dates follow each other. JSON Schema has no word for it: `x-ascending` is for `SchemaCheck`,
    /// and documents leave it out.
    package static func ascending(_ names: [String], _ schema: JSONValue) -> JSONValue {
        guard case .object(let members) = schema else { return schema }
        return .object(members + [JSONValue.Member("x-ascending", .array(names.map { .string($0) }))])
    }

    /// The name of one of several things, which may be had under other names too, and of which one that there is not is said to
    /// be unknown rather than wrong. JSON Schema has no word for it: documents leave `x-names` out, and list the names where
    /// one is part of a path.
    package static func name(among names: [String]) -> JSONValue {
        typed("string", nil, [JSONValue.Member("x-names", .array(names.map { .string($0) }))])
    }

    /// The names of `name(among:)`; nil for another schema.
    package static func names(of schema: JSONValue) -> [String]? { schema["x-names"]?.elements?.compactMap(\.text) }

    /// What is meant for this program alone.
    static let ownWords: Set<String> = ["x-ascending", "x-names"]

    /// An object of a result. Later versions may have more members.
    ///
    /// - Parameter sometimes: members that can be missing; the others always come.
    package static func record(
        _ description: String?, sometimes: Set<String> = [], _ properties: KeyValuePairs<String, JSONValue>
    ) -> JSONValue {
        let required = properties.map { $0.key }.filter { !sometimes.contains($0) }
        return typed(
            "object", description,
            [
                .init("properties", .object(properties)), .init("required", .array(required.map { .string($0) })),
            ])
    }

    package static func record(
        sometimes: Set<String> = [], _ properties: KeyValuePairs<String, JSONValue>
    ) -> JSONValue {
        record(nil, sometimes: sometimes, properties)
    }

    /// An object whose keys are names from the data: of metrics, of rules.
    package static func map(of values: JSONValue, _ description: String) -> JSONValue {
        typed("object", description, [.init("additionalProperties", values)])
    }

    /// A schema that documents give once, under this name, and refer to everywhere else. Unique by name.
    package static func shape(_ name: String, _ schema: JSONValue) -> JSONValue {
        guard case .object(let members) = schema else { return schema }
        return .object([.init("title", .string(name))] + members)
    }

    /// A shape within itself.
    package static func again(_ name: String) -> JSONValue { .object(["$ref": .string("#/$defs/\(name)")]) }

    /// Numbers without a form of their own, texts, lists: whatever a cell holds.
    package static let anything = JSONValue.object([JSONValue.Member]())

    package static func anyOf(_ schemas: [JSONValue], _ description: String? = nil) -> JSONValue {
        let members = description.map { [JSONValue.Member("description", .string($0))] } ?? []
        return .object(members + [.init("anyOf", .array(schemas))])
    }

    package static let null = typed("null", nil)
    package static func nullable(_ schema: JSONValue) -> JSONValue { anyOf([schema, null]) }

    /// Whole days, both ends included.
    package static let period = shape(
        "Period",
        ascending(
            ["start", "end"],
            object(
                [.init("start", date), .init("end", describe(date, "Included; not before the start"))],
                required: ["start", "end"])))

    /// The schema with a description of its place.
    package static func describe(_ schema: JSONValue, _ description: String) -> JSONValue {
        guard case .object(let members) = schema else { return schema }
        return .object([.init("description", .string(description))] + members.filter { $0.key != "description" })
    }

    static func typed(
        _ type: String, _ description: String?, _ more: [JSONValue.Member] = []
    ) -> JSONValue {
        let members = description.map { [JSONValue.Member("description", .string($0))] } ?? []
        return .object([.init("type", .string(type))] + members + more)
    }
}
