import Testing

@testable import Semantics

@Suite("Retention in the workspace file")
struct RetentionPolicyTests {
    @Test("times to keep data for, by kind and by import source")
    func reads() throws {
        let settings = try WorkspaceFile.parse(
            """
            retention:
              events: 26 months
              observations: never
              sources: {accesslog: 90 days, "my shop": 2 years, ads: never}
            """)
        #expect(
            settings.retention
                == RetentionPolicy(
                    events: .months(26), observations: .forever,
                    sources: ["accesslog": .days(90), "my shop": .months(24), "ads": .forever]))
        #expect(!settings.retention.keepsEverything)
    }

    @Test(
        "without it, or with nothing in it, everything is kept", arguments: ["", "retention:", "retention: {events: }"])
    func nothing(yaml: String) throws {
        #expect(try WorkspaceFile.parse(yaml).retention == RetentionPolicy())
        #expect(try WorkspaceFile.parse(yaml).retention.keepsEverything)
    }

    /// Seen from 31 March 2026.
    @Test(
        "the first day that is kept",
        arguments: [
            ("1 day", "2026-03-31"), ("90 days", "2026-01-01"), ("2 weeks", "2026-03-18"), ("1 month", "2026-02-28"),
            ("13 months", "2025-02-28"), ("2 years", "2024-03-31"), ("never", nil),
        ] as [(String, String?)])
    func firstDay(text: String, day: String?) throws {
        let today = try #require(CivilDate("2026-03-31"))
        let time = try #require(RetentionTime(text))
        #expect(time.firstDay(on: today) == day.flatMap { CivilDate($0) })
    }

    @Test("a source's own time holds for its events and observations, also when it is never")
    func cut() throws {
        let today = try #require(CivilDate("2026-03-31"))
        let policy = RetentionPolicy(
            events: .days(1), observations: .months(1), sources: ["log": .days(2), "shop": .forever])
        let cut = policy.cut(on: today)
        #expect(cut.firstDay(ofEventsFrom: "web") == today)
        #expect(cut.firstDay(ofObservationsFrom: "web") == CivilDate("2026-02-28"))
        #expect(cut.firstDay(ofEventsFrom: "log") == CivilDate("2026-03-30"))
        #expect(cut.firstDay(ofObservationsFrom: "log") == CivilDate("2026-03-30"))
        #expect(cut.firstDay(ofEventsFrom: "shop") == nil)
        #expect(cut.latest == today)
    }

    @Test(
        "what cannot be meant is a problem at its place, with what may have been meant",
        arguments: [
            ("retention: 26 months", "wrong_type", "retention", []),
            ("retention: {event: 1 day}", "unknown_key", "retention", ["events"]),
            ("retention: {events: 26}", "bad_value", "retention.events", ["26 days", "26 months"]),
            ("retention: {events: 0 days}", "bad_value", "retention.events", []),
            ("retention: {events: -3 days}", "bad_value", "retention.events", []),
            ("retention: {events: 1.5 years}", "bad_value", "retention.events", []),
            ("retention: {events: 9999 days}", "bad_value", "retention.events", []),
            ("retention: {events: 26mo}", "bad_value", "retention.events", ["26 months"]),
            ("retention: {events: 3 Months}", "bad_value", "retention.events", ["3 months"]),
            ("retention: {events: forever}", "bad_value", "retention.events", ["never"]),
            ("retention: {sources: {log: 3 fortnights}}", "bad_value", "retention.sources.log", []),
            ("retention: {sources: [log]}", "wrong_type", "retention.sources", []),
        ] as [(String, String, String, [String])])
    func problems(yaml: String, label: String, path: String, suggestions: [String]) throws {
        let error = #expect(throws: WorkspaceFileError.self) { try WorkspaceFile.parse(yaml) }
        let problem = try #require(error?.problems.first)
        #expect(error?.problems.count == 1)
        #expect(problem.label == label)
        #expect(problem.path == path)
        #expect(problem.suggestions == suggestions)
    }

    @Test("times are written back as they are read", arguments: ["never", "1 day", "90 days", "1 month", "26 months"])
    func description(text: String) throws {
        #expect(try "\(#require(RetentionTime(text)))" == text)
    }
}
