import Foundation
import Testing

@testable import Evaluation

@Suite struct `A long suite is read case by case` {
    private static let people = RespondentDirectory(["fidga:interpret": FixedRespondent(#"{"intent":"help"}"#)])

    /// The cases, the problems and the notes of a suite that is read item by item, and of the same in a file that cannot be cut.
    private func both(
        _ text: String, _ people: RespondentDirectory = people
    ) async throws -> (spread: SuiteResult, whole: SuiteResult) {
        #expect(SpreadDocument(Data(text.utf8), file: "suite.yaml") != nil)
        let anchored = text + "\n# - &anchor\n"
        #expect(SpreadDocument(Data(anchored.utf8), file: "suite.yaml") == nil)
        let bench = try SuiteBench()
        return (
            try await bench.run(text, as: "suite.yaml", people), try await bench.run(anchored, as: "suite.yaml", people)
        )
    }

    @Test(arguments: ["", "  "]) func `and comes out as read at once`(indent: String) async throws {
        var lines = ["suite: long", "asks: reading", "today: 2026-11-23", "cases:   # many", ""]
        for number in 0..<100 {
            switch number {
            case 7: lines.append("\(indent)- {id: c6, question: q, why: w, expect: {intent: help}}")
            case 8: lines.append("\(indent)- {id: c8, question: q, wyh: w, expect: {intent: help}}")
            case 9:
                lines += [
                    "\(indent)- id: c9", "\(indent)  question: |", "\(indent)    - not an item", "",
                    "\(indent)  expect:", "# note", "\(indent)    intent: trend",
                ]
            default: lines.append("\(indent)- {id: c\(number), question: q \(number), why: w, expect: {intent: help}}")
            }
        }
        lines.append("gate: 0.5")
        let (spread, whole) = try await both(lines.joined(separator: "\n"))
        #expect(Array(spread.cases) == Array(whole.cases) && spread.cases.count == 98)
        #expect(spread.problems == whole.problems && spread.problems.map(\.line) == [13, 14])
        #expect(spread.gate == 0.5 && spread.count(.fail) == 1 && spread.leftOut == whole.leftOut)
        #expect(spread.json == whole.json)
    }

    @Test func `tests of a configuration as well, in each prompt and provider`() async throws {
        var lines = [
            "prompts: ['a {{x}} {{y}}', '{{x}}{{z}}']", "providers: [echo, {id: echo, label: again}]",
            "defaultTest: {vars: {y: [1, 2]}}", "tests:",
        ]
        for number in 0..<70 {
            lines.append("  - vars: {x: [p\(number), q]}")
            lines.append("    assert: [{type: contains, value: \(number == 3 ? "nowhere" : "p")}]")
            if number == 4 { lines.append("    provider: again") }
            if number == 5 { lines.append("    asert: []") }
        }
        let (spread, whole) = try await both(lines.joined(separator: "\n"), RespondentDirectory())
        #expect(spread.cases.count == 1_112)
        #expect(Array(spread.cases) == Array(whole.cases) && spread.notes == whole.notes)
        #expect(spread.problems == whole.problems && spread.problems.count == 1)
        #expect(spread.notes.contains { $0.contains("z") })
    }

    @Test(arguments: [
        "cases:\n  - {id: a, why: \"x\n  - y\"}\n", "about: \"x\ncases:\n  - a\n\"\n",
    ])
    func `and at once where an item begins inside another`(beginning: String) throws {
        let items = (0..<70).map { "  - {id: c\($0), question: q, why: w, expect: {intent: help}}\n" }.joined()
        let text = "asks: reading\n" + beginning + (beginning.hasPrefix("cases") ? "" : "cases:\n") + items
        let bench = try SuiteBench()
        let suite = try bench.load(text)
        let whole = try bench.load(text + "# - &anchor\n")
        #expect(suite.cases.map(\.id) == whole.cases.map(\.id) && suite.problems == whole.problems)
    }

    @Test func `and item by item where the file is no YAML as a whole`() throws {
        let items = (0..<70).map { "  - {id: c\($0), question: q, why: w, expect: {intent: help}}\n" }.joined()
        let suite = try SuiteBench().load("asks: reading\ncases:\n  - [a,\n  - b]\n" + items)
        #expect(suite.cases.map(\.id) == (0..<70).map { "c\($0)" })
        #expect(suite.problems.map(\.path) == ["cases[0]", "cases[1]"] && suite.leftOut.map(\.count) == [2])
    }

    @Test func `a short one is read at once`() {
        let items = (0..<10).map { "- {id: c\($0)}" }.joined(separator: "\n")
        #expect(SpreadDocument(Data("cases:\n\(items)\n".utf8), file: "suite.yaml") == nil)
    }
}
