import Grounding
import Operations
import Semantics

/// What the chat keeps with the workspace: conversations, saved questions, goals and events, listed, used and deleted by commands.
struct ChatMemory: Sendable {
    let store: ConversationStore
    let notes: NoteBook
    let catalogue: Catalogue
    let currency: Currency

    private func keeper() throws(ChatCommand.Mistake) -> any ConversationKeeper {
        guard let keeper = store.keeper else {
            throw ChatCommand.Mistake("nothing is kept here: this chat has no workspace of its own")
        }
        return keeper
    }

    /// The kept conversations, the latest first, with what they began with.
    func list(except current: String) throws -> [String] {
        let all = try keeper().conversations().filter { $0.id != current }
        guard !all.isEmpty else { return ["No other conversation is kept with this workspace yet."] }
        return all.prefix(20).enumerated().map { index, kept in
            let day = kept.time.description.prefix(10)
            let questions = kept.questions == 1 ? "1 question" : "\(kept.questions) questions"
            return "\(index + 1)  \(day)  \(SafeTerminalText.line(kept.title).truncated(toColumns: 50))  (\(questions))"
        }
    }

    func conversation(_ number: Int, except current: String) throws -> KeptConversation {
        let all = try keeper().conversations().filter { $0.id != current }
        guard all.indices.contains(number - 1) else {
            throw ChatCommand.Mistake("there is no conversation \(number)", suggestions: [":conversations"])
        }
        return all[number - 1]
    }

    func save(_ question: String, as name: String) throws -> String {
        let plain = SafeTerminalText.line(name).truncated(toColumns: 60)
        try keeper().save(SavedQuestion(name: plain, text: question))
        return "saved as \(plain): :run \(plain) asks it again"
    }

    func saved() throws -> [String] {
        let all = try keeper().savedQuestions()
        guard !all.isEmpty else { return ["No question is saved yet: :save NAME keeps the last one."] }
        return all.map { kept in
            let questions = kept.text.split(separator: "\n").map { SafeTerminalText.line(String($0)) }
            return "\(SafeTerminalText.line(kept.name)): \(questions.joined(separator: " → "))"
        }
    }

    func question(_ name: String) throws -> String {
        let all = try keeper().savedQuestions()
        if let found = all.first(where: { $0.name.lowercased() == name.lowercased() }) { return found.text }
        throw ChatCommand.Mistake(
            "no question is saved as \(SafeTerminalText.line(name).truncated(toColumns: 40))",
            suggestions: all.isEmpty ? [":save NAME"] : all.prefix(3).map { ":run \(SafeTerminalText.line($0.name))" })
    }

    /// The goals and events that were told and the advice that was followed, a line each.
    func noted() -> [String] {
        let notes = notes.notes
        guard !notes.names.isEmpty else {
            return [
                "Nothing is noted yet. Say \"our target is 200k revenue in November\", or \"we had a launch on Oct 3\"."
            ]
        }
        let numbers = NumberFormat(currency: currency)
        return notes.goals.map { goal in
            "goal   \(goal.name): \(numbers.text(goal.target, catalogue.metric(goal.metric)?.unit ?? .count))"
        } + notes.events.map { "event  \(SafeTerminalText.line($0.name)): \($0.range)" }
            + notes.decisions.map { decision in
                "done   \(decision.taken): \(SafeTerminalText.line(decision.action)) (check on \(decision.checkDate))"
            }
    }

    /// - Parameter what: the number of a conversation, or the name of a saved question, a goal or an event.
    func forget(_ what: String, except current: String) async throws -> String {
        let saved = try keeper().savedQuestions()
        if let named = saved.first(where: { $0.name.lowercased() == what.lowercased() }) {
            _ = try keeper().deleteSaved(named.name)
            return "deleted: \(SafeTerminalText.line(named.name))"
        }
        if try notes.change({ $0.remove(named: what) }) > 0 {
            return "forgotten: \(SafeTerminalText.line(what).truncated(toColumns: 60))"
        }
        guard let number = Int(what) else {
            throw ChatCommand.Mistake(
                "there is nothing kept as \(SafeTerminalText.line(what).truncated(toColumns: 40))",
                suggestions: [":conversations", ":save", ":notes"])
        }
        let kept = try conversation(number, except: current)
        _ = try await store.delete(kept.id)
        return "deleted: \(SafeTerminalText.line(kept.title).truncated(toColumns: 60))"
    }
}
