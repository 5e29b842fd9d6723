package import Semantics

/// Takes the named shapes out of schemas, so that a document gives each of them once.
///
/// *Step before:* the schemas of operations, with their shapes in place. *Step after:* OpenRPC, OpenAPI, a tool of MCP.
package struct SharedShapes: Sendable {
    /// Where the document has its shapes: `#/components/schemas/`.
    private let home: String
    /// The shapes met so far, by name, in the order in which they were met.
    package private(set) var shapes: [JSONValue.Member] = []

    package init(home: String) { self.home = home }

    /// The schema with references in the place of its shapes. Description and examples stand beside a reference: they are
    /// the place's.
    package mutating func referring(_ schema: JSONValue) -> JSONValue {
        guard case .object(let members) = schema else { return schema }
        if let name = schema["$ref"]?.text { return reference(String(name.split(separator: "/").last ?? "")) }
        guard let name = schema["title"]?.text else { return .object(inside(members)) }
        if !shapes.contains(where: { $0.key == name }) {
            // The name is taken first: a shape may stand within itself.
            let place = shapes.count
            shapes.append(.init(name, .null))
            let own = members.filter { $0.key != "title" && !SharedShapes.isOfPlace($0) }
            shapes[place].value = .object(inside(own))
        }
        let beside = members.filter(SharedShapes.isOfPlace)
        return .object(beside + [JSONValue.Member("$ref", .string(home + name))])
    }

    private static func isOfPlace(_ member: JSONValue.Member) -> Bool {
        ["description", "examples"].contains(member.key)
    }

    private func reference(_ name: String) -> JSONValue { .object(["$ref": .string(home + name)]) }

    private mutating func inside(_ members: [JSONValue.Member]) -> [JSONValue.Member] {
        var result = members.filter { !JSONSchema.ownWords.contains($0.key) }
        for index in result.indices {
            switch (result[index].key, result[index].value) {
            case ("items", let schema), ("additionalProperties", let schema):
                result[index].value = referring(schema)
            case ("anyOf", .array(let options)):
                result[index].value = .array(options.map { referring($0) })
            case ("properties", .object(let properties)):
                result[index].value = .object(properties.map { .init($0.key, referring($0.value)) })
            default: continue
            }
        }
        return result
    }

    /// A schema that stands by itself, with its shapes in `$defs`.
    package static func closed(_ schema: JSONValue) -> JSONValue {
        guard case .object(let members) = schema else { return schema }
        var shared = SharedShapes(home: "#/$defs/")
        // The outermost is a shape only where it stands within itself.
        let outside = shared.inside(members.filter { $0.key != "title" })
        if let name = schema["title"]?.text, JSONValue.object(outside).mentions(shared.home + name) {
            _ = shared.referring(schema)
        }
        guard !shared.shapes.isEmpty else { return .object(outside) }
        return .object(outside + [JSONValue.Member("$defs", .object(shared.shapes))])
    }
}

extension JSONValue {
    /// Whether a reference to this place stands in it.
    fileprivate func mentions(_ place: String) -> Bool {
        switch self {
        case .array(let elements): elements.contains { $0.mentions(place) }
        case .object(let members): self["$ref"]?.text == place || members.contains { $0.value.mentions(place) }
        default: false
        }
    }
}
