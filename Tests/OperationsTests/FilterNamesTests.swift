import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `Names in filters are held against the data` {
    private func answer(_ source: String, _ period: DateRange = WorkedExample.period) async throws -> JSONValue {
        try await ExampleWorkspace().answer(
            reading(.metricValue) {
                $0.metrics = ["sessions"]
                $0.filters = [Filter("session_source", .eq, .text(source))]
                $0.period = period
            })
    }

    @Test func `what differs in case only is meant`() async throws {
        let exact = try await answer("google")
        let shouted = try await answer("GOOGLE")
        #expect(shouted["text"] == exact["text"] && exact["facts"]?.elements?.isEmpty == false)
        #expect(shouted["interpretation"] == exact["interpretation"])
        #expect(FilterNames.spelling(of: "a", among: ["A", "b"]) == "A")
        #expect(FilterNames.spelling(of: "a", among: ["A", "a"]) == "a")
        // Which of two twins is meant cannot be told.
        #expect(FilterNames.spelling(of: "ab", among: ["AB", "Ab"]) == "ab")
    }

    @Test func `what occurs nowhere is said, with near names, and is no 0`() async throws {
        let answer = try await answer("gogle")
        #expect(answer["facts"]?.elements?.isEmpty == true)
        let text = try #require(answer["text"]?.text)
        #expect(text.hasPrefix("The data has no session source gogle, so there is nothing to count."))
        #expect(text.contains("Near names are: google."))
    }

    @Test func `the same question twice is answered once`() async throws {
        let part = reading(.metricValue) {
            $0.metrics = ["sessions"]
            $0.period = WorkedExample.period
        }
        let answer = try await ExampleWorkspace().answer(reading(.multi) { $0.parts = [part, part] })
        #expect(answer["claims"]?.elements?.count == 1)
    }
}

@Suite struct `What makes periods hard to compare comes first` {
    @Test(
        arguments: [
            (DateRange.days("2026-11-16", "2026-11-17"), DateRange.days("2026-11-14", "2026-11-16"), "no data for"),
            (.days("2026-11-16", "2026-11-17"), .days("2026-11-17", "2026-11-23"), "has more days than"),
        ])
    func `unequal days are said before the change`(_ sample: (DateRange, DateRange, String)) async throws {
        let answer = try await ExampleWorkspace().answer(
            reading(.comparison) {
                $0.metrics = ["sessions"]
                $0.period = sample.0
                $0.comparison = sample.1
            })
        let text = try #require(answer["text"]?.text)
        #expect(text.hasPrefix("Mind the days: ") && text.contains(sample.2), "\(text)")
    }
}

@Suite struct `Refusals in the words of people` {
    private let words = RefusalWords(catalogue: .standard)

    @Test func `names stand for ids, and questions for operations`() {
        let report = QueryRefusal([
            QueryIssue(
                code: "needs_report",
                message: "'retention_rate' needs more than a metric query can say; it is part of cohort.report.",
                location: "metrics[0]", suggestions: ["cohort.report"])
        ])
        #expect(
            words.message(report)
                == "Retention rate cannot be asked like other figures: it takes a question of its own.")
        #expect(words.suggestions(report) == ["How many customers come back?"])
        let scopes = QueryRefusal([
            QueryIssue(
                code: "mixed_scopes",
                message: "'sessions' (session scope) cannot be split by 'item_name' (item scope): no row knows both.",
                location: "breakdown[0]", suggestions: ["item_revenue"])
        ])
        #expect(!words.message(scopes).contains("item_name") && !words.message(scopes).contains("scope"))
        #expect(words.message(scopes).hasPrefix("Sessions cannot be split by "))
        #expect(words.suggestions(scopes).allSatisfy { !$0.contains("_") })
    }
}
