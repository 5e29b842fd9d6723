package import Semantics

/// One earlier message of a conversation.
package struct ConversationTurn: Sendable, Equatable {
    package enum Role: String, Sendable, Codable { case user, assistant }
    package var role: Role
    package var text: String

    package init(role: Role, text: String) {
        self.role = role
        self.text = text
    }
}

/// The names a workspace knows, so that a question can say them without their dimension: campaigns, pages, items,
/// events,
/// audiences, experiments, …
package struct WorkspaceNames: Sendable, Equatable {
    /// Values by dimension, as the data has them.
    package let values: [DimensionID: [String]]

    package init(values: [DimensionID: [String]]) { self.values = values }

    package static let none = WorkspaceNames(values: [:])
}
