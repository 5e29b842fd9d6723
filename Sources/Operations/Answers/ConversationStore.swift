/// What was said in the conversations of a running service, so that a follow-up finds what it refers to.
///
/// Held in memory and bounded: a conversation that was forgotten begins afresh.
package actor ConversationStore {
    private var turns: [String: [ConversationTurn]] = [:]
    /// Oldest use first.
    private var order: [String] = []
    private let conversationLimit: Int
    private let turnLimit: Int

    package init(conversationLimit: Int = 1000, turnLimit: Int = 20) {
        self.conversationLimit = conversationLimit
        self.turnLimit = turnLimit
    }

    package func turns(of id: String) -> [ConversationTurn] { turns[id] ?? [] }

    /// Adds a question and its answer.
    package func append(_ exchange: [ConversationTurn], to id: String) {
        turns[id] = Array(((turns[id] ?? []) + exchange).suffix(turnLimit))
        order.removeAll { $0 == id }
        order.append(id)
        while order.count > conversationLimit { turns[order.removeFirst()] = nil }
    }
}
