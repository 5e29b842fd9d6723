import Operations
import Semantics

/// What the service says of itself in every machine-readable description.
package enum ServiceDescription {
    static let name = "fidga"
    package static let version = "0.1.0"
    static let summary = "Performance insight: every number is true and can be traced."

    /// - Parameter description: how one surface is spoken to, for those who write a client of it.
    static func info(_ description: String) -> JSONValue {
        .object([
            "title": .string(name), "version": .string(version), "description": .string(summary + " " + description),
            "license": .object([
                "name": .string("Apache-2.0"), "url": .string("https://www.apache.org/licenses/LICENSE-2.0"),
            ]),
        ])
    }

    /// The machine's part of an error, the same on every surface.
    static let errorMembers: [JSONValue.Member] = {
        let issue = JSONSchema.object(
            [
                .init("code", JSONSchema.string("invalid_parameters, unknown_metric …")),
                .init("message", JSONSchema.string()),
                .init("location", JSONSchema.string("Where in the parameters: filters[1].op")),
                .init("suggestions", JSONSchema.array(of: JSONSchema.string())),
            ], required: ["code", "message", "location", "suggestions"])
        return [
            .init("code", JSONSchema.string("What went wrong, for programs: invalid_parameters, unknown_metric …")),
            .init(
                "suggestions", JSONSchema.array(of: JSONSchema.string(), "Names that are near, or what to ask instead")),
            .init("request_id", JSONSchema.string("The operator finds the request by it")),
            .init("issues", JSONSchema.array(of: issue, "Everything that was wrong, where it can be told")),
        ]
    }()

    /// What an operation is about: the noun of its name.
    static func tag(_ operation: AnyOperation) -> String {
        operation.name.split(separator: ".").first.map(String.init) ?? operation.name
    }

    /// `metrics.query` → `Metrics: query`.
    static func title(_ operation: AnyOperation) -> String {
        let parts = operation.name.split(separator: ".").map { $0.replacing("_", with: " ") }
        return parts.enumerated().map { $0 == 0 ? $1.prefix(1).uppercased() + $1.dropFirst() : $1 }
            .joined(separator: ": ")
    }
}
