import Testing

@testable import Chat

@Suite struct `Texts beside labels are wrapped at words` {
    @Test func `under their own beginning`() {
        let lines = LabelledLines(label: "query       ", text: "sessions, where country is (no value)").lines(width: 40)
        #expect(lines == ["query       sessions, where country is", "            (no value)"])
    }

    @Test func `with numbers that stand under one another`() {
        let entries = (1...10).map { (kind: $0 == 2 ? "event" : "goal", text: "entry \($0) (28 questions)") }
        let lines = LabelledLines.numbered(entries, width: 30)
        #expect(lines[0] == " 1  goal   entry 1 (28" && lines[1] == "           questions)", "\(lines)")
        #expect(lines[2] == " 2  event  entry 2 (28" && lines[18] == "10  goal   entry 10 (28", "\(lines)")
    }

    @Test func `and without kinds beside the number alone`() {
        #expect(LabelledLines.numbered([("", "weekly: revenue")], width: 30) == ["1  weekly: revenue"])
    }
}
