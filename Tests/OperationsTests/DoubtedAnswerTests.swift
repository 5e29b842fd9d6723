import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `What a question takes for granted is answered first` {
    private func visits(_ countries: [(name: String, visits: Int)], on day: String = "2026-11-20") -> [Event] {
        countries.flatMap { country in
            (1...country.visits).map { number in
                Event.fixture(
                    "\(day) 10:00:00", "page_view", user: "\(country.name)\(number)", texts: [.country: country.name])
            }
        }
    }

    private func text(_ reading: Interpretation, _ question: String = "", _ events: [Event]) async throws -> String {
        try await ExampleWorkspace(events: events).answer(reading, question: question)["text"]?.text ?? ""
    }

    @Test func `a side without a row is named`() async throws {
        let reading = reading(.comparison) {
            $0.metrics = ["sessions"]
            $0.breakdown = ["country"]
            $0.filters = [Filter("country", .isIn, .list(["Germany", "Austria"]))]
            $0.period = CivilDate("2026-11-20").map { DateRange(day: $0) }
        }
        let text = try await text(reading, "", visits([("Germany", 3)]))
        #expect(text.contains("There is none for Austria."), "\(text)")
    }

    @Test func `why asks of the one that leads`() async throws {
        let reading = reading(.ranking) {
            $0.metrics = ["sessions"]
            $0.breakdown = ["country"]
            $0.limit = 1
            $0.order = SortOrder(by: "sessions", dir: .desc)
            $0.period = CivilDate("2026-11-20").map { DateRange(day: $0) }
            $0.comparison = CivilDate("2026-11-13").map { DateRange(day: $0) }
            $0.params = .object(["leader": .bool(true)])
        }
        let events =
            visits([("Germany", 6), ("France", 2)]) + visits([("Germany", 3), ("France", 4)], on: "2026-11-13")
        let text = try await text(reading, "", events)
        #expect(text.contains("where country is Germany") && text.contains("against 3"), "\(text)")
    }

    @Test(arguments: [("Germany", "Yes, by the data that is right."), ("France", "No, by the data it is otherwise.")])
    func `who is said to lead leads or does not`(_ claimed: String, _ opening: String) async throws {
        let reading = reading(.ranking) {
            $0.metrics = ["sessions"]
            $0.breakdown = ["country"]
            $0.limit = 10
            $0.order = SortOrder(by: "sessions", dir: .desc)
            $0.period = CivilDate("2026-11-20").map { DateRange(day: $0) }
            $0.params = .object(["first_of": .string(claimed)])
        }
        let text = try await text(reading, "", visits([("Germany", 6), ("France", 2)]))
        #expect(text.hasPrefix(opening), "\(text)")
    }

    @Test(arguments: [
        (0.5, "Yes, by the data that is right."), (0.25, "No, by the data it is otherwise."),
    ])
    func `a share is about so much`(_ claimed: Double, _ opening: String) async throws {
        let reading = reading(.metricValue) {
            $0.metrics = ["sessions"]
            $0.filters = [Filter("country", .eq, .text("Germany"))]
            $0.period = CivilDate("2026-11-20").map { DateRange(day: $0) }
            $0.params = .object([
                "share": .bool(true), "share_than": .object(["op": .string("eq"), "value": .number(claimed)]),
            ])
        }
        let text = try await text(reading, "", visits([("Germany", 49), ("France", 51)]))
        #expect(text.hasPrefix(opening), "\(text)")
    }

    @Test(arguments: [
        ("What is their lifetime value?", "revenue per customer"), ("What is our margin?", "what ads cost is"),
        ("How do we compare with the industry?", "other companies"), ("How far is the moon?", "without guessing"),
    ])
    func `what is there instead is said`(_ question: String, _ words: String) async throws {
        let reading = reading(.outOfScope) {
            $0.outOfScope = true
            $0.params = .object(["reason": .string("unsupported_metric")])
        }
        let text = try await text(reading, question, visits([("Germany", 3)]))
        #expect(text.contains(words), "\(text)")
    }

    @Test(arguments: [
        ("Are there more users than sessions?", "No: sessions is the larger figure."),
        ("Are there fewer users than sessions?", "Yes: sessions is the larger figure."),
        ("How many users and sessions?", "Users came to 3"),
    ])
    func `which of two figures is larger`(_ question: String, _ opening: String) async throws {
        let reading = reading(.metricValue) {
            $0.metrics = ["total_users", "sessions"]
            $0.period = CivilDate("2026-11-20").map { DateRange(day: $0) }
        }
        let again = Event.fixture("2026-11-20 18:00:00", "page_view", user: "Germany1", texts: [.country: "Germany"])
        let text = try await text(reading, question, visits([("Germany", 3)]) + [again])
        #expect(text.hasPrefix(opening), "\(text)")
    }
}
