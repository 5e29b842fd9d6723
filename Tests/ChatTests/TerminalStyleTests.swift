import Testing

@testable import Chat

struct TerminalStyleTests {
    @Test("A terminal that was made wider or narrower keeps all but its width, and no width is useless")
    func resized() {
        let style = TerminalStyle(width: 80, usesColour: true, isTerminal: true)
        #expect(style.resized(to: 60) == TerminalStyle(width: 60, usesColour: true, isTerminal: true))
        #expect(style.resized(to: 2).width == 30)
    }

    @Test(
        "Colour only on a terminal that wants it",
        arguments: [
            (["TERM": "xterm-256color"], true, true),
            (["TERM": "xterm-256color"], false, false),
            (["TERM": "dumb"], true, false),
            (["TERM": "xterm", "NO_COLOR": "1"], true, false),
            (["TERM": "xterm", "NO_COLOR": ""], true, true),
        ])
    func colour(environment: [String: String], isTerminal: Bool, usesColour: Bool) {
        let style = TerminalStyle(environment: environment, isTerminal: isTerminal, columns: 80)
        #expect(style.usesColour == usesColour)
        #expect(style.apply(.bad, "down") == (usesColour ? "\u{1B}[31mdown\u{1B}[0m" : "down"))
    }

    @Test("Width: the terminal's word, then COLUMNS, then a default")
    func width() {
        #expect(TerminalStyle(environment: ["COLUMNS": "100"], isTerminal: true, columns: 120).width == 120)
        #expect(TerminalStyle(environment: ["COLUMNS": "100"], isTerminal: true, columns: nil).width == 100)
        #expect(TerminalStyle(environment: ["COLUMNS": "x"], isTerminal: true, columns: 0).width == 80)
        #expect(TerminalStyle(environment: [:], isTerminal: false, columns: nil).width == 200)
        #expect(TerminalStyle(environment: [:], isTerminal: true, columns: 3).width == 30)
    }
}
