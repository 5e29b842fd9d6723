import Operations
import Semantics

/// What the service says of itself in every machine-readable description.
package enum ServiceDescription {
    static let name = "fidga"
    package static let version = "0.1.0"
    static let summary = "Performance insight: every number is true and can be traced."

    static let info: JSONValue = .object([
        "title": .string(name), "version": .string(version), "description": .string(summary),
        "license": .object([
            "name": .string("Apache-2.0"), "url": .string("https://www.apache.org/licenses/LICENSE-2.0"),
        ]),
    ])

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
