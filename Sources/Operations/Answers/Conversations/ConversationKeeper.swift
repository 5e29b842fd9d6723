package import Semantics

/// Keeps conversations and saved questions with the workspace, across runs.
///
/// *Step before:* `ConversationStore`. Implemented at the edge, over files.
package protocol ConversationKeeper: Sendable {
    /// Nil where there is no such conversation.
    func conversation(_ id: String) throws -> KeptConversation?
    func keep(_ conversation: KeptConversation) throws
    /// - Returns: whether there was one.
    func delete(_ id: String) throws -> Bool
    /// The latest first.
    func conversations() throws -> [KeptConversation]

    /// By name, in alphabetical order.
    func savedQuestions() throws -> [SavedQuestion]
    /// Replaces the question of the same name.
    func save(_ question: SavedQuestion) throws
    /// - Returns: whether there was one.
    func deleteSaved(_ name: String) throws -> Bool
}

/// A conversation as it is kept.
package struct KeptConversation: Sendable, Equatable {
    package var id: String
    /// When it was last added to.
    package var time: Instant
    package var turns: [ConversationTurn]

    package init(id: String, time: Instant, turns: [ConversationTurn]) {
        self.id = id
        self.time = time
        self.turns = turns
    }

    /// The first question: what a list shows.
    package var title: String { turns.first { $0.role == .user }?.text ?? "" }
    package var questions: Int { turns.filter { $0.role == .user }.count }
}

/// A question by a name of its own.
package struct SavedQuestion: Sendable, Equatable {
    package var name: String
    package var text: String

    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}
