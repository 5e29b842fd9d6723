package import Semantics

/// One named parameter of an operation.
package struct OperationParameter: Sendable {
    package let name: String
    /// What it means and what it is when left out, in a sentence.
    package let summary: String
    package let isRequired: Bool
    /// JSON Schema of its value.
    package let schema: JSONValue

    package static func required(_ name: String, _ schema: JSONValue, _ summary: String) -> OperationParameter {
        OperationParameter(name: name, summary: summary, isRequired: true, schema: schema)
    }

    package static func optional(_ name: String, _ schema: JSONValue, _ summary: String) -> OperationParameter {
        OperationParameter(name: name, summary: summary, isRequired: false, schema: schema)
    }

    /// The schema with the summary as its `description`.
    package var describedSchema: JSONValue {
        guard case .object(let members) = schema, schema["description"] == nil else { return schema }
        return .object([JSONValue.Member("description", .string(summary))] + members)
    }
}
