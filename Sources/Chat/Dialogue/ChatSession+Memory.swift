import Foundation
import Grounding
import Operations
import Semantics

/// Lists, uses and deletes what the workspace keeps.
extension ChatSession {
    private var memory: ChatMemory {
        ChatMemory(
            store: context.conversations, notes: context.notes, alerts: context.alerts, catalogue: context.catalogue)
    }

    private var words: KeptItemWords {
        KeptItemWords(
            catalogue: context.catalogue, currency: context.settings.currency, alerts: AlertWords(context: context))
    }

    // MARK: lists

    func conversations() throws -> [String] {
        let items = try kept { try memory.conversations(except: conversation) }
        if !items.isEmpty { shownConversations = ShownList(items: items) }
        let older = try kept { try memory.unlistedConversations(except: conversation) }
        return show(items, ifNone: "No other conversation is kept with this workspace yet.")
            + (older > 0 ? wrapped("\(older) older ones are kept, and not shown.") : [])
    }

    func savedQuestions() throws -> [String] {
        show(try kept { try memory.saved() }, ifNone: "No question is saved yet: :save NAME keeps the last one.")
    }

    func noted() -> [String] {
        show(
            memory.noted(),
            ifNone:
                "Nothing is noted yet. Say \"our target is 200k revenue in November\", or \"we had a launch on Oct 3\"."
        )
    }

    func alertRules() async throws -> [String] {
        show(
            try await awaited { () async throws in try await memory.alertRules() },
            ifNone: "There is no alert rule yet. Try: Alert me if sessions fall below 500")
    }

    /// From now on numbers mean this list.
    private func show(_ items: [KeptItem], ifNone words: String) -> [String] {
        guard !items.isEmpty else { return wrapped(words) }
        shown = ShownList(items: items)
        return LabelledLines.numbered(items.map(self.words.entry), width: min(style.width, 100))
    }

    // MARK: use

    /// Leaves the conversation, which stays kept, and begins another one.
    func begin() -> [String] {
        conversation = UUID().uuidString
        (answers, unanswered) = ([], nil)
        return wrapped("A new conversation: what was asked before has no say in it. :conversations lists the others.")
    }

    func save(_ name: String) async throws -> [String] {
        let question = try await wholeQuestion().joined(separator: "\n")
        return wrapped(try kept { try memory.save(question, as: name) })
    }

    func question(saved name: String) throws -> [String] {
        try kept { try memory.question(name) }.split(separator: "\n").map(String.init)
    }

    func resume(_ number: Int) throws -> [String] {
        guard let list = shownConversations else {
            throw ChatCommand.Mistake(
                "a number means the list shown last, and none of conversations was shown yet",
                suggestions: [":conversations"])
        }
        guard case .conversation(let listed) = try list.item(number),
            let found = try kept({ try memory.conversation(listed.id) })
        else { throw ChatCommand.Mistake("that conversation was deleted", suggestions: [":conversations"]) }
        conversation = found.id
        (answers, unanswered) = ([], nil)
        let said = found.turns.suffix(2).map { turn in
            (turn.role == .user ? "› " : "") + SafeTerminalText.block(turn.text)
        }
        return said.flatMap { text in text.split(separator: "\n").flatMap { wrapped(String($0)) } }
            .map { style.apply(.quiet, $0) }
    }

    // MARK: removal

    /// - Parameter what: a number of the list shown last, or a name.
    func forget(_ what: String) async throws -> [String] {
        if let number = Int(what), let shown { return try await remove(try shown.item(number)) }
        let found = try await awaited { () async throws in try await memory.named(what) }
        if found.count == 1 { return try await remove(found[0]) }
        if found.count > 1 {
            return wrapped("Several are called so; which one? Type :forget with its number.")
                + show(found, ifNone: "")
        }
        throw ChatCommand.Mistake(
            Int(what) == nil
                ? "there is nothing kept as \(SafeTerminalText.line(what).truncated(toColumns: 40))"
                : "a number means the list shown last, and none was shown yet",
            suggestions: ShownList.commands)
    }

    private func remove(_ item: KeptItem) async throws -> [String] {
        if case .conversation(let listed) = item, listed.id == conversation {
            throw ChatCommand.Mistake("that is the conversation you are in; it can be deleted from another one")
        }
        do {
            guard let gone = try await memory.remove(item) else {
                throw ChatCommand.Mistake("\(words.name(item)) is gone already")
            }
            removed = gone
            return wrapped("deleted: \(words.name(gone)). :undo brings it back")
        } catch let mistake as ChatCommand.Mistake {
            throw mistake
        } catch {
            throw ChatCommand.Mistake(surroundings.explain(error))
        }
    }

    /// Brings back what was just deleted; takes the last question back where nothing was.
    func undo() async throws -> [String] {
        unanswered = nil
        if let gone = removed {
            try await awaited { () async throws in try await memory.bringBack(gone) }
            removed = nil
            return wrapped("brought back: \(words.name(gone))")
        }
        guard let question = try await context.conversations.undo(conversation, at: context.now()) else {
            throw ChatCommand.Mistake("there is nothing to take back")
        }
        _ = answers.popLast()
        let before = lastAnswer.map { ", back at: \(SafeTerminalText.line($0.question))" } ?? ""
        return wrapped("taken back: \(SafeTerminalText.line(question).truncated(toColumns: 60))\(before)")
    }

    /// What the memory says; an error of its files in words.
    private func awaited<T: Sendable>(_ body: () async throws -> T) async throws(ChatCommand.Mistake) -> T {
        do {
            return try await body()
        } catch let mistake as ChatCommand.Mistake {
            throw mistake
        } catch {
            throw ChatCommand.Mistake(surroundings.explain(error))
        }
    }

    /// The same where nothing is waited for.
    private func kept<T>(_ body: () throws -> T) throws(ChatCommand.Mistake) -> T {
        do {
            return try body()
        } catch let mistake as ChatCommand.Mistake {
            throw mistake
        } catch {
            throw ChatCommand.Mistake(surroundings.explain(error))
        }
    }
}
