package import Semantics

/// Something that an answer under way has come to, for those who wait for it.
package struct OperationStage: Sendable, Equatable {
    /// A bounded label: `interpretation`, `facts`, `words`.
    package let name: String
    package let detail: JSONValue

    /// A piece of the answer's text, verified: the pieces in their order are its beginning, and stay.
    package static let words = "words"

    package init(_ name: String, _ detail: JSONValue) {
        self.name = name
        self.detail = detail
    }
}
