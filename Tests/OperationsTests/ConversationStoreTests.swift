import Semantics
import Synchronization
import Testing

@testable import Operations

@Suite struct `A conversation store` {
    private let noon = Instant(seconds: 1_795_000_000)

    private func exchange(_ question: String) -> [ConversationTurn] {
        [ConversationTurn(role: .user, text: question), ConversationTurn(role: .assistant, text: "An answer.")]
    }

    @Test func `remembers what was said, oldest first`() async throws {
        let store = ConversationStore()
        try await store.append(exchange("one"), to: "a", at: noon)
        try await store.append(exchange("two"), to: "a", at: noon)
        #expect(try await store.turns(of: "a").map(\.text) == ["one", "An answer.", "two", "An answer."])
        #expect(try await store.turns(of: "b").isEmpty)
    }

    @Test func `takes the last question back, then has nothing left`() async throws {
        let store = ConversationStore()
        try await store.append(exchange("one"), to: "a", at: noon)
        #expect(try await store.undo("a", at: noon) == "one")
        #expect(try await store.turns(of: "a").isEmpty)
        #expect(try await store.undo("a", at: noon) == nil)
    }

    @Test func `finds a kept conversation in another run, and deletes it`() async throws {
        let keeper = MemoryKeeper()
        try await ConversationStore(keeper: keeper).append(exchange("one"), to: "a", at: noon)
        let later = ConversationStore(keeper: keeper)
        #expect(try await later.turns(of: "a").first?.text == "one")
        #expect(try await later.delete("a"))
        #expect(try await !later.delete("a"))
        #expect(try await later.turns(of: "a").isEmpty)
    }

    @Test func `forgets the conversation used longest ago when there are too many`() async throws {
        let store = ConversationStore(conversationLimit: 2)
        for id in ["a", "b", "c"] { try await store.append(exchange(id), to: id, at: noon) }
        #expect(try await store.turns(of: "a").isEmpty)
        #expect(try await store.turns(of: "c").count == 2)
    }
}

/// Keeps conversations in memory.
final class MemoryKeeper: ConversationKeeper {
    private let state = Mutex<[String: KeptConversation]>([:])
    private let questions = Mutex<[String: String]>([:])

    func conversation(_ id: String) -> KeptConversation? { state.withLock { $0[id] } }
    func keep(_ conversation: KeptConversation) { state.withLock { $0[conversation.id] = conversation } }
    func delete(_ id: String) -> Bool { state.withLock { $0.removeValue(forKey: id) != nil } }
    func conversations() -> [KeptConversation] { state.withLock { $0.values.sorted { $0.time > $1.time } } }

    func savedQuestions() -> [SavedQuestion] {
        questions.withLock { $0.map { SavedQuestion(name: $0.key, text: $0.value) }.sorted { $0.name < $1.name } }
    }
    func save(_ question: SavedQuestion) { questions.withLock { $0[question.name] = question.text } }
    func deleteSaved(_ name: String) -> Bool { questions.withLock { $0.removeValue(forKey: name) != nil } }
}
