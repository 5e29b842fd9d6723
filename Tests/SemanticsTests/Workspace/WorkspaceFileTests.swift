import Foundation
import Testing

@testable import Semantics

@Suite("Workspace file: what it sets")
struct WorkspaceFileTests {
    @Test("An empty file means the default settings", arguments: ["", "# only a comment\n", "---\n", "metrics:\n"])
    func empty(yaml: String) throws {
        #expect(try WorkspaceFile.parse(yaml) == WorkspaceSettings())
    }

    @Test("Zone, week, currency, goals and named days")
    func settings() throws {
        let settings = try WorkspaceFile.parse(
            """
            time_zone: Europe/Berlin
            week_start: Sunday
            currency: eur
            key_events:
              - purchase
              - name: sign_up
                since: 2026-03-01
            calendar:
              - name: Relaunch
                date: 2026-10-03
              - {name: Summer sale, start: 2026-07-01, end: 2026-07-14}
            """)
        #expect(settings.calendar.timeZone.identifier == "Europe/Berlin")
        #expect(settings.calendar.weekStart == .sunday)
        #expect(settings.currency.code == "EUR")
        #expect(
            settings.keyEvents == [
                KeyEvent(name: "purchase"), KeyEvent(name: "sign_up", since: day("2026-03-01")),
            ])
        #expect(
            settings.namedDays == [
                WorkspaceDay(name: "Relaunch", range: DateRange(day: day("2026-10-03"))),
                WorkspaceDay(
                    name: "Summer sale", range: DateRange(start: day("2026-07-01"), end: day("2026-07-14"))),
            ])
    }

    @Test("The list of goals replaces the default one, even by nothing")
    func goals() throws {
        #expect(try WorkspaceFile.parse("key_events: []").keyEvents == [])
        #expect(try WorkspaceFile.parse("currency: EUR").keyEvents == WorkspaceSettings.defaultKeyEvents)
    }

    private func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(daysSinceEpoch: 0) }
}

@Suite("Workspace file: what is wrong with it")
struct WorkspaceFileProblemTests {
    /// A file and its one problem: label, line, path, suggestions.
    struct Case: Sendable, CustomTestStringConvertible {
        let yaml: String
        let label: String
        let line: Int?
        let path: String
        let suggestions: [String]?
        var testDescription: String { "\(label): \(yaml.replacing("\n", with: " ⏎ "))" }

        init(_ yaml: String, _ label: String, line: Int?, _ path: String, _ suggestions: [String]? = nil) {
            self.yaml = yaml
            self.label = label
            self.line = line
            self.path = path
            self.suggestions = suggestions
        }
    }

    static let cases: [Case] = [
        Case("currency: [", "syntax", line: 2, ""),
        Case("a: b: c", "syntax", line: 1, ""),
        Case("currency: EUR\ncurrency: USD", "duplicate", line: 1, ""),
        Case("- a list", "wrong_type", line: 1, ""),
        Case("just text", "wrong_type", line: 1, ""),
        Case("curency: EUR", "unknown_key", line: 1, "", ["currency"]),
        Case("currency: EUR\ntimezone: UTC", "unknown_key", line: 2, "", ["time_zone"]),
        Case("time_zone: Europe/Berln", "bad_value", line: 1, "time_zone"),
        Case("time_zone: EST", "bad_value", line: 1, "time_zone"),
        Case("time_zone: [UTC]", "wrong_type", line: 1, "time_zone"),
        Case("week_start: mondey", "bad_value", line: 1, "week_start", ["monday"]),
        Case("currency: EURO", "bad_value", line: 1, "currency", ["EUR"]),
        Case("currency: XYZ", "bad_value", line: 1, "currency"),
        Case("key_events: purchase", "wrong_type", line: 1, "key_events"),
        Case("key_events:\n  - a\n  - a", "duplicate", line: 3, "key_events[1]"),
        Case("key_events:\n  - since: 2026-01-01", "missing_key", line: 2, "key_events[0]"),
        Case("key_events:\n  - name: a\n    since: 2026-02-30", "bad_value", line: 3, "key_events[0].since"),
        Case("key_events:\n  - {name: a, from: 2026-01-01}", "unknown_key", line: 2, "key_events[0]"),
        Case("calendar:\n  - date: 2026-01-01", "missing_key", line: 2, "calendar[0]"),
        Case("calendar:\n  - name: Sale\n    start: 2026-01-01", "missing_key", line: 2, "calendar[0]"),
        Case(
            "calendar:\n  - name: Sale\n    date: 2026-01-01\n    end: 2026-01-02", "missing_key", line: 2,
            "calendar[0]"),
        Case(
            "calendar:\n  - name: Sale\n    start: 2026-01-02\n    end: 2026-01-01", "bad_value", line: 4,
            "calendar[0].end"),
        Case("calendar:\n  - name: Sale\n    date: 1 May", "bad_value", line: 3, "calendar[0].date"),
        Case("calendar:\n  - name: \"a\\u001b[31m\"\n    date: 2026-01-01", "bad_value", line: 2, "calendar[0].name"),
    ]

    @Test("One mistake, one problem, in its place", arguments: cases)
    func oneProblem(_ expected: Case) throws {
        let error = try #require(throws: WorkspaceFileError.self) { try WorkspaceFile.parse(expected.yaml) }
        #expect(error.problems.map(\.label) == [expected.label], "\(error)")
        #expect(error.problems.first?.line == expected.line, "\(error)")
        #expect(error.problems.first?.path == expected.path, "\(error)")
        if let suggestions = expected.suggestions { #expect(error.problems.first?.suggestions == suggestions) }
    }

    @Test("All mistakes come at once, in the order of the file")
    func allProblems() throws {
        let error = try #require(throws: WorkspaceFileError.self) {
            try WorkspaceFile.parse(
                """
                time_zone: Mars/Olympus
                week_start: someday
                currency: MONEY
                colour: red
                calendar:
                  - name: Sale
                    date: yesterday
                """)
        }
        #expect(error.problems.map(\.line) == [1, 2, 3, 4, 7])
        #expect(error.label == "bad_value")
        #expect(error.description.split(separator: "\n").count == 5)
    }

    @Test("A problem reads as a sentence that says where, what, and what to do")
    func wording() throws {
        let error = try #require(throws: WorkspaceFileError.self) { try WorkspaceFile.parse("curency: EUR") }
        #expect(
            error.description == """
                line 1: 'curency' is not a key here. Keys: time_zone, week_start, currency, key_events, metrics, \
                calendar, retention, false_alarms_per_month. Did you mean currency?
                """)
    }

    @Test("What was written is shown shortened and harmless")
    func untrusted() throws {
        let long = String(repeating: "x", count: 500)
        let error = try #require(throws: WorkspaceFileError.self) { try WorkspaceFile.parse("currency: \(long)") }
        #expect(error.description.count < 250)
        let escape = try #require(throws: WorkspaceFileError.self) {
            try WorkspaceFile.parse("\"\\u001b[31mred\": 1")
        }
        #expect(!escape.description.contains("\u{1B}"))
    }

    @Test("A huge file and deep nesting are refused")
    func hostile() {
        #expect(throws: WorkspaceFileError.self) {
            try WorkspaceFile.parse(String(repeating: "# comment\n", count: 200_000))
        }
        #expect(throws: WorkspaceFileError.self) {
            try WorkspaceFile.parse("metrics: " + String(repeating: "[", count: 100_000))
        }
        #expect(throws: WorkspaceFileError.self) {
            try WorkspaceFile.parse("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nmetrics: [*c, *c]")
        }
    }
}
