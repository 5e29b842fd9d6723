import Foundation
package import Grounding
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
        /// What the terminal can do now: its width changes while the chat runs.
        package var style: @Sendable () -> TerminalStyle
        /// Writes to the reader; throws when nobody reads any more.
        package var write: @Sendable (String) throws -> Void
        /// One line for a person about any error.
        package var explain: @Sendable (any Error) -> String
        /// What ^C does while a line is typed.
        package var interruptLine: (@Sendable () -> Void)?
        /// Shows what is being done while it takes long; nil takes it away.
        package var wait: @Sendable (String?) -> Void
        /// The workspace's file; nil for the usual one.
        package var workspace: String?
        /// Words answers with the language model of a name; nil for `offline`, the narrator.
        package var writer: @Sendable (String) throws -> AnswerWriter?

        package init(
            editor: any LineEditor, interrupts: Interrupts,
            style: @escaping @Sendable () -> TerminalStyle,
            write: @escaping @Sendable (String) throws -> Void, explain: @escaping @Sendable (any Error) -> String,
            interruptLine: (@Sendable () -> Void)? = nil, wait: @escaping @Sendable (String?) -> Void,
            workspace: String? = nil, writer: @escaping @Sendable (String) throws -> AnswerWriter?
        ) {
            self.editor = editor
            self.interrupts = interrupts
            self.style = style
            self.write = write
            self.explain = explain
            self.interruptLine = interruptLine
            self.wait = wait
            self.workspace = workspace
            self.writer = writer
        }
    }

    var context: OperationContext
    let surroundings: Surroundings
    var conversation = UUID().uuidString
    /// The answers of this run, the latest last; as many as `:undo` can go back.
    var answers: [VerifiedAnswer] = []
    /// The answer whose proposed rule was kept: it is kept once.
    var keptRuleOf: String?
    /// The list that numbers mean: the one shown last.
    var shown: ShownList?
    var shownConversations: ShownList?
    /// What was deleted since the last question.
    var removed: KeptItem?
    /// The last question, where it got no answer.
    var unanswered: String?
    /// What commands are about: a question back is passed over, the answer before it still stands on the screen.
    var lastAnswer: VerifiedAnswer? { lastTold.map { answers[$0] } ?? answers.last }
    /// Where it stands among the answers.
    var lastTold: Int? { answers.lastIndex { $0.interpretation["needs_clarification"]?.flag != true } }

    package init(context: OperationContext, surroundings: Surroundings) {
        self.context = context
        self.surroundings = surroundings
    }

    var style: TerminalStyle { surroundings.style() }

    /// Runs until the input ends or the person leaves.
    /// - Throws: only what `write` throws: without a reader there is no conversation.
    package func run() async throws {
        let editor = surroundings.editor
        if style.isTerminal { try await open() }
        let offering = Task { [context] in await editor.offer(await CompletionOffer(context: context).words()) }
        let reading =
            style.isTerminal
            ? Task(priority: .low) { [context] in await LikelyQuestions(context: context).prepare() } : nil
        defer {
            offering.cancel()
            reading?.cancel()
        }
        while true {
            switch try await nextLine() {
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

    private func nextLine() async throws -> LineInput {
        let editor = surroundings.editor
        let prompt = style.isTerminal ? "› " : ""
        guard let interruptLine = surroundings.interruptLine else { return await editor.readLine(prompt: prompt) }
        let input = await surroundings.interrupts.handling(interruptLine) { await editor.readLine(prompt: prompt) }
        // From here on ^C is for what begins next.
        guard editor.wasInterruptedLate(), case .line = input else { return input }
        try surroundings.write("\n")
        try complain(surroundings.explain(CancellationError()), [])
        return .interrupted
    }

    /// - Returns: false when the person leaves.
    private func handle(_ line: String) async throws -> Bool {
        switch ChatCommand.parse(line) {
        case nil: try await answer(picked(line) ?? line)
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

    /// The question worth asking next that a number alone means: the first, second or third below the answer.
    private func picked(_ line: String) -> String? {
        guard let number = Int(line), let offered = answers.last?.nextQuestions.prefix(AnswerRenderer.mostNext),
            offered.indices.contains(number - 1)
        else { return nil }
        return offered[number - 1]
    }

    func answer(_ question: String) async throws {
        let (context, conversation, style) = (context, conversation, style)
        removed = nil
        let renderer = AnswerRenderer(style: style, isInChat: true)
        let words = StreamedWords(renderer, write: surroundings.write)
        // Who reads lines from a pipe gets the answer when it is whole.
        let streams = style.isTerminal
        let waiting = WaitingLine(
            show: surroundings.wait, model: context.writer?.name, tell: { if streams { words.add($0) } })
        let result = await surroundings.interrupts.cancelling {
            try await waiting.whileRunning { stage in
                try await AskQuestion().run(
                    .init(question: question, conversationID: conversation),
                    in: context.heard(progress: { _ in }, stage: stage))
            }
        }
        let told = try words.finish()
        unanswered = if case .failure = result { question } else { nil }
        switch result {
        case .success(let answer):
            answers = answers.suffix(50) + [answer]
            let rest = renderer.lines(answer, told: told)
            // Where all is told, the empty line is left to say.
            try say(rest.isEmpty && !told.isEmpty ? [""] : rest, closing: !rest.isEmpty)
        case .failure(let error as CancellationError):
            try surroundings.write("\n")
            try complain(surroundings.explain(error), [])
        case .failure(let refusal as QueryRefusal):
            let words = RefusalWords(catalogue: context.catalogue)
            try complain(words.message(refusal), words.suggestions(refusal))
        case .failure(let error): try complain(surroundings.explain(error), [])
        }
    }

    /// A question that means nothing without the one before.
    private func lean(_ question: String) async throws {
        guard lastAnswer != nil else { return try complain("there is no answer yet; ask something first", []) }
        try await answer(question)
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
    func say(_ lines: [String], closing: Bool = true) throws {
        guard !lines.isEmpty else { return }
        try surroundings.write((lines + (closing ? [""] : [])).joined(separator: "\n") + "\n")
    }

    func complain(_ message: String, _ suggestions: [String]) throws {
        let advice = suggestions.isEmpty ? "" : " Try: \(suggestions.joined(separator: " · "))"
        let sentence = message.last.map { ".?!".contains($0) } == true ? message : message + "."
        let lines = TextWrapping.lines(
            SafeTerminalText.line(sentence.prefix(1).uppercased() + sentence.dropFirst() + advice),
            width: min(style.width, 100))
        try say(lines.map { style.apply(.caution, $0) })
    }
}
