package import Semantics

/// What was said in the conversations of a running service, so that a follow-up finds what it refers to.
///
/// Held in memory and bounded. With a keeper, conversations outlive the run; without, one that was forgotten begins
/// afresh.
package actor ConversationStore {
    /// Where conversations and saved questions stay; nil where nothing is kept.
    package nonisolated let keeper: (any ConversationKeeper)?
    private var turns: [String: [ConversationTurn]] = [:]
    /// Oldest use first.
    private var order: [String] = []
    private let conversationLimit: Int
    private let turnLimit: Int

    /// - Parameters:
    ///   - conversationLimit: conversations held in memory.
    ///   - turnLimit: turns of each that are remembered, the latest.
    package init(keeper: (any ConversationKeeper)? = nil, conversationLimit: Int = 1000, turnLimit: Int = 80) {
        self.keeper = keeper
        self.conversationLimit = conversationLimit
        self.turnLimit = turnLimit
    }

    /// What was said so far, oldest first.
    ///
    /// - Throws: what the keeper throws.
    package func turns(of id: String) throws -> [ConversationTurn] {
        if let known = turns[id] { return known }
        guard let kept = try keeper?.conversation(id) else { return [] }
        remember(kept.turns, of: id)
        return kept.turns
    }

    /// Adds a question and its answer.
    ///
    /// - Throws: what the keeper throws; the exchange is remembered all the same.
    package func append(_ exchange: [ConversationTurn], to id: String, at time: Instant) throws {
        let all = Array(((turns[id] ?? []) + exchange).suffix(turnLimit))
        remember(all, of: id)
        try keeper?.keep(KeptConversation(id: id, time: time, turns: all))
    }

    /// Takes the last question and its answer back.
    ///
    /// - Returns: the question; nil where none is left.
    /// - Throws: what the keeper throws.
    package func undo(_ id: String, at time: Instant) throws -> String? {
        var said = try turns(of: id)
        guard let last = said.lastIndex(where: { $0.role == .user }) else { return nil }
        let question = said[last].text
        said.removeSubrange(last...)
        remember(said, of: id)
        try keeper?.keep(KeptConversation(id: id, time: time, turns: said))
        return question
    }

    /// Forgets a conversation for good.
    ///
    /// - Returns: whether there was one.
    /// - Throws: what the keeper throws.
    package func delete(_ id: String) throws -> Bool {
        let known = turns.removeValue(forKey: id) != nil
        order.removeAll { $0 == id }
        return try keeper?.delete(id) ?? false || known
    }

    /// Deletes the conversations and the saved questions in which one of these texts stands as a word of its own.
    ///
    /// - Parameter dryRun: only counts them.
    /// - Returns: how many those are.
    /// - Throws: what the keeper throws.
    package func erase(naming texts: [String], dryRun: Bool) throws -> Int {
        func names(_ said: String) -> Bool { texts.contains { said.holdsWord($0) } }
        var conversations = Set(turns.filter { $0.value.contains { names($0.text) } }.keys)
        conversations.formUnion(
            try keeper?.conversations().filter { $0.turns.contains { names($0.text) } }.map(\.id) ?? [])
        let saved = try keeper?.savedQuestions().filter { names($0.text) || names($0.name) } ?? []
        if !dryRun {
            for id in conversations { _ = try delete(id) }
            for question in saved { _ = try keeper?.deleteSaved(question.name) }
        }
        return conversations.count + saved.count
    }

    private func remember(_ said: [ConversationTurn], of id: String) {
        turns[id] = said
        order.removeAll { $0 == id }
        order.append(id)
        while order.count > conversationLimit { turns[order.removeFirst()] = nil }
    }
}

extension String {
    /// Whether `word` stands in the text and is no part of a longer word or number.
    func holdsWord(_ word: String) -> Bool {
        guard !word.isEmpty else { return false }
        func isWithinWord(_ character: Character?) -> Bool {
            character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
        }
        return ranges(of: word).contains { range in
            let before = range.lowerBound == startIndex ? nil : self[index(before: range.lowerBound)]
            let after = range.upperBound == endIndex ? nil : self[range.upperBound]
            return !isWithinWord(before) && !isWithinWord(after)
        }
    }
}
