import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `A statement to be confirmed is held to the data` {
    private func text(_ question: String, _ value: Double) async throws -> String {
        let events = (1...Int(value)).map { Event.fixture("2026-11-20 10:00:00", "page_view", user: "u\($0)") }
        let reading = reading(.metricValue) {
            $0.metrics = ["sessions"]
            $0.period = CivilDate("2026-11-20").map { DateRange(day: $0) }
        }
        return try await ExampleWorkspace(events: events).answer(reading, question: question)["text"]?.text ?? ""
    }

    @Test(arguments: [
        ("Is it true that we had 40 sessions on 20 November?", "Yes, by the data that is right. Sessions came to 40"),
        ("Is it true that we had 55 sessions on 20 November?", "No, by the data it is otherwise. Sessions came to 40"),
        ("So we had 55 sessions on 20 November, right?", "No, by the data it is otherwise. Sessions came to 40"),
        ("We had 40 sessions on 20 November, correct?", "Yes, by the data that is right. Sessions came to 40"),
        ("How many sessions did we have on 20 November?", "Sessions came to 40"),
        ("Is it true that sessions were bad on 20 November?", "Sessions came to 40"),
        ("And sessions under 30?", "No, by the data it is otherwise. Sessions came to 40"),
        ("Which channels had under 30 sessions on 20 November?", "Sessions came to 40"),
        ("Days with over 50 sessions", "Sessions came to 40"),
        ("How many sessions over 100 did we have on 20 November?", "Sessions came to 40"),
        ("Sessions doubled on 20 November, right?", "Sessions came to 40"),
        ("Mobile makes up 80% of sessions on 20 November, right?", "Sessions came to 40"),
    ])
    func `yes or no comes first`(_ question: String, _ opening: String) async throws {
        let text = try await text(question, 40)
        #expect(text.hasPrefix(opening), "\(text)")
    }

    @Test(arguments: [
        ("gt", 0.5, "Yes, by the data that is right."), ("gt", 0.8, "No, by the data it is otherwise."),
        ("lt", 0.8, "Yes, by the data that is right."), ("lte", 0.5, "No, by the data it is otherwise."),
    ])
    func `a share is held against what was claimed`(_ op: String, _ value: Double, _ opening: String) async throws {
        let events = (1...10).map { number in
            Event.fixture(
                "2026-11-20 10:00:00", "page_view", user: "u\(number)",
                texts: [.country: number <= 7 ? "Germany" : "France"])
        }
        let reading = reading(.metricValue) {
            $0.metrics = ["sessions"]
            $0.filters = [Filter("country", .eq, .text("Germany"))]
            $0.period = CivilDate("2026-11-20").map { DateRange(day: $0) }
            $0.params = .object([
                "share": .bool(true), "share_than": .object(["op": .string(op), "value": .number(value)]),
            ])
        }
        let text = try await ExampleWorkspace(events: events).answer(reading, question: "")["text"]?.text ?? ""
        #expect(text.hasPrefix(opening) && text.contains("That is 70 %"), "\(text)")
    }

    @Test(arguments: [
        ("2026-10-01", "Yes, by the data that is right."), ("2026-09-01", "No, by the data it is otherwise."),
    ])
    func `the place of a month among all of them`(_ month: String, _ opening: String) async throws {
        let visits = [("2026-08-10", 3), ("2026-09-10", 4), ("2026-10-10", 6), ("2026-11-10", 2)]
        let events = visits.flatMap { day, count in
            (1...count).map { Event.fixture("\(day) 10:00:00", "page_view", user: "u\($0)") }
        }
        let reading = reading(.ranking) {
            $0.metrics = ["sessions"]
            $0.breakdown = ["month"]
            $0.limit = 3
            $0.order = SortOrder(by: "sessions", dir: .desc)
            $0.params = .object(["span": .string("all"), "place_of": .string(month)])
        }
        let text = try await ExampleWorkspace(events: events).answer(reading, question: "")["text"]?.text ?? ""
        #expect(text.hasPrefix(opening) && text.contains("October 2026 is highest with 6"), "\(text)")
    }
}
