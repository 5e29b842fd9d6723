import Operations
import Semantics

/// What the chat keeps with the workspace: conversations, saved questions, goals, events and alert rules, found, kept and
/// deleted by commands.
struct ChatMemory: Sendable {
    let store: ConversationStore
    let notes: NoteBook
    /// Nil where no rules are kept.
    let alerts: (any AlertStore)?
    let catalogue: Catalogue

    /// Conversations that a list shows.
    private static let mostListed = 20

    private func keeper() throws(ChatCommand.Mistake) -> any ConversationKeeper {
        guard let keeper = store.keeper else {
            throw ChatCommand.Mistake("nothing is kept here: this chat has no workspace of its own")
        }
        return keeper
    }

    // MARK: lists

    /// The kept conversations but one, the latest first.
    func conversations(except current: String) throws -> [KeptItem] {
        try keeper().conversations().filter { $0.id != current }.prefix(ChatMemory.mostListed).map(
            KeptItem.conversation)
    }

    /// Older conversations that the list leaves out.
    func unlistedConversations(except current: String) throws -> Int {
        max(0, try keeper().conversations().count { $0.id != current } - ChatMemory.mostListed)
    }

    func saved() throws -> [KeptItem] { try keeper().savedQuestions().map(KeptItem.saved) }

    /// The goals and events that were told and the advice that was followed.
    func noted() -> [KeptItem] {
        let notes = notes.notes
        return notes.goals.map { .note(.goal($0)) } + notes.events.map { .note(.event($0)) }
            + notes.decisions.map { .note(.decision($0)) }
    }

    func alertRules() async throws -> [KeptItem] { try await alerts?.alertRules().map(KeptItem.alert) ?? [] }

    /// What is kept by a name; a goal is called by its metric too, an alert rule by its id.
    func named(_ name: String) async throws -> [KeptItem] {
        let saved = try keeper().savedQuestions().filter { $0.name.lowercased() == name.lowercased() }
        let rules = try await alerts?.alertRules().filter { $0.rule.id == name.lowercased() } ?? []
        return saved.map(KeptItem.saved) + notes.notes.named(name, catalogue: catalogue).map(KeptItem.note)
            + rules.map(KeptItem.alert)
    }

    // MARK: use

    func conversation(_ id: String) throws -> KeptConversation? { try keeper().conversation(id) }

    func save(_ question: String, as name: String) throws -> String {
        let plain = SafeTerminalText.line(name).truncated(toColumns: 60)
        try keeper().save(SavedQuestion(name: plain, text: question))
        return "saved as \(plain): :run \(plain) asks it again"
    }

    func question(_ name: String) throws -> String {
        let all = try keeper().savedQuestions()
        if let found = all.first(where: { $0.name.lowercased() == name.lowercased() }) { return found.text }
        throw ChatCommand.Mistake(
            "no question is saved as \(SafeTerminalText.line(name).truncated(toColumns: 40))",
            suggestions: all.isEmpty ? [":save NAME"] : all.prefix(3).map { ":run \(SafeTerminalText.line($0.name))" })
    }

    // MARK: removal

    /// Deletes what was listed or found.
    ///
    /// - Returns: it as it was last, so that it can be brought back; nil where it was gone already.
    func remove(_ item: KeptItem) async throws -> KeptItem? {
        switch item {
        case .conversation(let listed):
            guard let kept = try keeper().conversation(listed.id) else { return nil }
            return try await store.delete(kept.id) ? .conversation(kept) : nil
        case .saved(let listed):
            guard let kept = try keeper().savedQuestions().first(where: { $0.name == listed.name }) else { return nil }
            return try keeper().deleteSaved(kept.name) ? .saved(kept) : nil
        case .note(let note): return try notes.change { $0.remove(note) } ? item : nil
        case .alert(let kept): return try await alerts?.deleteAlertRule(kept.rule.id) == true ? item : nil
        }
    }

    /// Keeps again what was removed.
    func bringBack(_ item: KeptItem) async throws {
        switch item {
        case .conversation(let kept): try keeper().keep(kept)
        case .saved(let kept): try keeper().save(kept)
        case .note(let note): try notes.change { $0.add(note) }
        case .alert(let kept): try await alerts?.save(kept.rule, judgedThrough: kept.judgedThrough)
        }
    }
}
