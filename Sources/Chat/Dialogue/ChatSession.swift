import Foundation
import Grounding
package import Operations
import Semantics

/// The conversation: reads lines until there are no more, answers each.
///
/// An actor because it remembers the last answer and, through its conversation's id, what was said before.
package actor ChatSession {
    /// What the session needs from the place it runs in.
    package struct Surroundings: Sendable {
        package var editor: any LineEditor
        package var interrupts: Interrupts
        package var style: TerminalStyle
        /// Writes to the reader; throws when nobody reads any more.
        package var write: @Sendable (String) throws -> Void
        /// One line for a person about any error.
        package var explain: @Sendable (any Error) -> String
        /// What ^C does while a line is typed.
        package var interruptLine: (@Sendable () -> Void)?

        package init(
            editor: any LineEditor, interrupts: Interrupts, style: TerminalStyle,
            write: @escaping @Sendable (String) throws -> Void, explain: @escaping @Sendable (any Error) -> String,
            interruptLine: (@Sendable () -> Void)? = nil
        ) {
            self.editor = editor
            self.interrupts = interrupts
            self.style = style
            self.write = write
            self.explain = explain
            self.interruptLine = interruptLine
        }
    }

    private let context: OperationContext
    private let surroundings: Surroundings
    private var conversation = UUID().uuidString
    /// The answers of this run, the latest last; as many as `:undo` can go back.
    private var answers: [VerifiedAnswer] = []
    private var lastAnswer: VerifiedAnswer? { answers.last }
    private var memory: ChatMemory { ChatMemory(store: context.conversations) }

    package init(context: OperationContext, surroundings: Surroundings) {
        self.context = context
        self.surroundings = surroundings
    }

    private var style: TerminalStyle { surroundings.style }

    /// Runs until the input ends or the person leaves.
    /// - Throws: only what `write` throws: without a reader there is no conversation.
    package func run() async throws {
        let editor = surroundings.editor
        if style.isTerminal { try await open() }
        let offering = Task { [context] in await editor.offer(await CompletionOffer(context: context).words()) }
        defer { offering.cancel() }
        while true {
            switch await nextLine() {
            case .end:
                await editor.close()
                return
            case .interrupted: continue
            case .line(let text):
                // A pasted text of several lines is one question.
                let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                guard !line.isEmpty else { continue }
                await editor.remember(line)
                guard try await handle(line) else {
                    await editor.close()
                    return
                }
            }
        }
    }

    private func nextLine() async -> LineInput {
        let editor = surroundings.editor
        let prompt = style.isTerminal ? "› " : ""
        guard let interruptLine = surroundings.interruptLine else { return await editor.readLine(prompt: prompt) }
        return await surroundings.interrupts.handling(interruptLine) { await editor.readLine(prompt: prompt) }
    }

    /// - Returns: false when the person leaves.
    private func handle(_ line: String) async throws -> Bool {
        switch ChatCommand.parse(line) {
        case nil: try await answer(line)
        case .success(.quit): return false
        case .success(.ask(let question)): try await lean(question)
        case .success(let command):
            do {
                try say(try await perform(command))
            } catch let mistake as ChatCommand.Mistake {
                try complain(mistake.message, mistake.suggestions)
            }
        case .failure(let mistake): try complain(mistake.message, mistake.suggestions)
        }
        return true
    }

    // MARK: questions

    private func answer(_ question: String) async throws {
        let (context, conversation) = (context, conversation)
        let result = await surroundings.interrupts.cancelling {
            try await AskQuestion().run(.init(question: question, conversationID: conversation), in: context)
        }
        switch result {
        case .success(let answer):
            answers = answers.suffix(50) + [answer]
            try say(AnswerRenderer(style: style).lines(answer))
        case .failure(let error as CancellationError):
            try surroundings.write("\n")
            try complain(surroundings.explain(error), [])
        case .failure(let error): try complain(surroundings.explain(error), [])
        }
    }

    /// A question that means nothing without the one before.
    private func lean(_ question: String) async throws {
        guard lastAnswer != nil else { return try complain("there is no answer yet; ask something first", []) }
        try await answer(question)
    }

    // MARK: commands

    private func perform(_ command: ChatCommand) async throws -> [String] {
        let replies = ChatReplies(style: style)
        switch command {
        case .help, .quit, .ask: return replies.help(examples: ["How many sessions did we have last week?"])
        case .undo: return try await undo()
        case .save(let name?): return [try kept { try memory.save(try recentAnswer().question, as: name) }]
        case .save(nil): return try kept { try memory.saved() }
        case .run(let name):
            try await answer(try kept { try memory.question(name) })
            return []
        case .conversations: return try kept { try memory.list(except: conversation) }
        case .resume(let number): return try await resume(number)
        case .forget(let what): return [try await forget(what)]
        case .facts: return replies.facts(of: try recentAnswer())
        case .table: return try replies.table(of: try recentAnswer())
        case .chart: return try replies.chart(of: try recentAnswer())
        case .trace(let id): return try await trace(id, replies)
        case .model(let name): return try model(name)
        case .export(let path):
            try AnswerExport.write(try recentAnswer(), to: path)
            return ["written: \(SafeTerminalText.line(path))"]
        }
    }

    private func undo() async throws -> [String] {
        guard let question = try await context.conversations.undo(conversation, at: context.now()) else {
            throw ChatCommand.Mistake("there is nothing to take back")
        }
        _ = answers.popLast()
        let before = lastAnswer.map { ", back at: \(SafeTerminalText.line($0.question))" } ?? ""
        return TextWrapping.lines(
            "taken back: \(SafeTerminalText.line(question).truncated(toColumns: 60))\(before)",
            width: min(style.width, 100))
    }

    private func resume(_ number: Int) async throws -> [String] {
        let found = try kept { try memory.conversation(number, except: conversation) }
        conversation = found.id
        answers = []
        let said = found.turns.suffix(2).map { turn in
            (turn.role == .user ? "› " : "") + SafeTerminalText.block(turn.text)
        }
        return said.flatMap { text in
            text.split(separator: "\n").flatMap { TextWrapping.lines(String($0), width: min(style.width, 100)) }
        }.map { style.apply(.quiet, $0) }
    }

    private func forget(_ what: String) async throws -> String {
        do {
            return try await memory.forget(what, except: conversation)
        } catch let mistake as ChatCommand.Mistake {
            throw mistake
        } catch {
            throw ChatCommand.Mistake(surroundings.explain(error))
        }
    }

    /// What the memory says; an error of its files in words.
    private func kept<T>(_ body: () throws -> T) throws(ChatCommand.Mistake) -> T {
        do {
            return try body()
        } catch let mistake as ChatCommand.Mistake {
            throw mistake
        } catch {
            throw ChatCommand.Mistake(surroundings.explain(error))
        }
    }

    private func recentAnswer() throws(ChatCommand.Mistake) -> VerifiedAnswer {
        guard let lastAnswer else {
            throw ChatCommand.Mistake(
                "there is no answer yet; ask something first",
                suggestions: ["How many sessions did we have last week?"])
        }
        return lastAnswer
    }

    private func trace(_ id: String, _ replies: ChatReplies) async throws -> [String] {
        let answer = try recentAnswer()
        let full = id.contains("/") ? id : "\(answer.id)/\(id)"
        do {
            return replies.trace(try await TraceFact().run(.init(id: full), in: context))
        } catch {
            throw ChatCommand.Mistake(surroundings.explain(error))
        }
    }

    private func model(_ name: String?) throws(ChatCommand.Mistake) -> [String] {
        guard name == nil || name == "offline" else {
            throw ChatCommand.Mistake(
                "there is no language model '\(SafeTerminalText.line(name ?? "").truncated(toColumns: 40))' here",
                suggestions: [":model offline"])
        }
        return ["offline: answers are composed from checked facts; no language model is used"]
    }

    // MARK: words

    /// What data there is, at once; what matters today, as soon as it is known; what can be typed.
    private func open() async throws {
        let replies = ChatReplies(style: style)
        do {
            let status = try await ShowStatus().run(.init(), in: context)
            try say(replies.opening(status), closing: false)
            if status.inventory.span != nil { try say(await today(), closing: false) }
            try say(replies.guidance(isEmpty: status.inventory.span == nil))
        } catch let error where !(error is CancellationError) {
            try say([SafeTerminalText.line(surroundings.explain(error))])
        }
    }

    /// The one to three things of the last week that were not as expected. ^C goes on without them.
    private func today() async -> [String] {
        let context = context
        let result = await surroundings.interrupts.cancelling {
            let yesterday = context.today.adding(days: -1)
            let week = DateRange(start: yesterday.adding(days: -6), end: yesterday)
            return try await FindAnomalies().run(.init(period: week), in: context).json
        }
        switch result {
        case .success(let report): return TodayLines(style: style).lines(report, currency: context.settings.currency)
        case .failure(let error):
            return ["What is unusual could not be looked up: \(SafeTerminalText.line(surroundings.explain(error)))"]
        }
    }

    /// An empty line after each reply sets it off from the next question, unless the reply goes on.
    private func say(_ lines: [String], closing: Bool = true) throws {
        guard !lines.isEmpty else { return }
        try surroundings.write((lines + (closing ? [""] : [])).joined(separator: "\n") + "\n")
    }

    private func complain(_ message: String, _ suggestions: [String]) throws {
        let advice = suggestions.isEmpty ? "" : " Try: \(suggestions.joined(separator: " · "))"
        let sentence = message.last.map { ".?!".contains($0) } == true ? message : message + "."
        let lines = TextWrapping.lines(
            SafeTerminalText.line(sentence.prefix(1).uppercased() + sentence.dropFirst() + advice),
            width: min(style.width, 100))
        try say(lines.map { style.apply(.caution, $0) })
    }
}
