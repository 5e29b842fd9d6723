package import Semantics

/// Something that an answer under way has come to, for those who wait for it.
package struct OperationStage: Sendable, Equatable {
    /// A bounded label: `interpretation`, `facts`.
    package let name: String
    package let detail: JSONValue

    package init(_ name: String, _ detail: JSONValue) {
        self.name = name
        self.detail = detail
    }
}
