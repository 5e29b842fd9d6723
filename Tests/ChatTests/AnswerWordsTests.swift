import Testing

@testable import Chat

@Suite struct `What traces a number has the name that it has where it is read` {
    private let style = TerminalStyle(width: 100, usesColour: false, isTerminal: true)
    private let text = "`facts.trace a88977-b_1/F12` shows its query, filters, rows and snapshot."

    @Test func `in the chat it is the command`() {
        let renderer = AnswerRenderer(style: style, isInChat: true)
        #expect(renderer.prose(text) == ["`:trace F12` shows its query, filters, rows and snapshot."])
    }

    @Test func `elsewhere it is the method`() {
        #expect(AnswerRenderer(style: style).prose(text) == [text])
    }
}
