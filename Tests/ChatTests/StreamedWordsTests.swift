import Operations
import Semantics
import Synchronization
import Testing

@testable import Chat

/// What a terminal was sent.
private final class Screen: Sendable {
    private let sent = Mutex("")
    var text: String { sent.withLock { $0 } }
    func write(_ text: String) { sent.withLock { $0 += text } }
}

@Suite struct `Words of an answer stand as soon as they are certain` {
    private let style = TerminalStyle(width: 40, usesColour: false, isTerminal: true)
    private static let sentences = [
        "Total revenue fell 38.4 % [F1], from $5,694 to $3,510.", " Orders fell 35.4 % [F2].",
        "\n- Email: 12 orders [F3]",
    ]

    @Test func `and together they are the lines of the whole`() throws {
        let screen = Screen()
        let renderer = AnswerRenderer(style: style)
        let words = StreamedWords(renderer) { screen.write($0) }
        var heard = ""
        for sentence in Self.sentences {
            words.add(sentence)
            heard += sentence
            #expect(screen.text == renderer.prose(heard).joined(separator: "\n"))
        }
        #expect(try !words.finish().isEmpty)
        #expect(screen.text.hasSuffix("\n") && screen.text.contains("Orders fell"))
        #expect(screen.text.split(separator: "\n").allSatisfy { $0.count <= 40 })
    }

    @Test func `nothing is written where nothing was heard`() throws {
        let screen = Screen()
        #expect(try StreamedWords(AnswerRenderer(style: style)) { screen.write($0) }.finish().isEmpty)
        #expect(screen.text.isEmpty)
    }

    @Test func `a reader who has gone is told of at the end`() {
        struct Gone: Error {}
        let words = StreamedWords(AnswerRenderer(style: style)) { _ in throw Gone() }
        words.add("Sessions fell.")
        words.add(" Orders fell.")
        #expect(throws: Gone.self) { try words.finish() }
    }

    @Test func `the waiting line is gone before the first of them and does not come back`() async throws {
        let screen = Screen()
        let line = WaitingLine(
            show: { screen.write($0.map { "<\($0)>" } ?? "<>") }, model: "small", tell: { screen.write($0) })
        try await line.whileRunning { stage in
            stage(OperationStage("facts", .null))
            for sentence in Self.sentences { stage(OperationStage(OperationStage.words, .string(sentence))) }
            stage(OperationStage("facts", .null))
        }
        #expect(screen.text.hasSuffix("<>" + Self.sentences.joined()))
    }
}
