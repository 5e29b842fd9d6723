import Testing

@testable import Chat

struct ProgressBarTests {
    private let terminal = TerminalStyle(width: 60, usesColour: false, isTerminal: true)

    @Test("Nothing in the first second, nothing more often than ten times a second, and it takes itself away")
    func rhythm() {
        var bar = ProgressBar(style: terminal)
        #expect(bar.update(share: 0.1, note: "reading", elapsed: .milliseconds(999)) == nil)
        #expect(bar.finish() == nil)
        let first = bar.update(share: 0.5, note: "reading", elapsed: .milliseconds(1000))
        #expect(first?.hasSuffix("  50%  0:01") == true)
        #expect(first?.hasPrefix("\r\u{1B}[Kreading  █") == true)
        #expect(bar.update(share: 0.6, note: "reading", elapsed: .milliseconds(1050)) == nil)
        #expect(bar.update(share: 0.6, note: "reading", elapsed: .milliseconds(1100)) != nil)
        #expect(bar.finish() == "\r\u{1B}[K")
        #expect(bar.finish() == nil)
    }

    @Test("Nothing at all off a terminal")
    func pipe() {
        var bar = ProgressBar(style: .plain)
        #expect(bar.update(share: 0.5, note: "reading", elapsed: .seconds(100)) == nil)
    }

    @Test("Shares out of range, unknown shares and long notes stay within the line")
    func limits() {
        for share in [nil, -1, 2, Double.nan] as [Double?] {
            var bar = ProgressBar(style: terminal)
            let text =
                bar.update(
                    share: share, note: String(repeating: "n", count: 100), elapsed: .seconds(754)) ?? ""
            #expect(DisplayWidth.of(String(text.dropFirst(4))) < 60)
        }
    }
}
