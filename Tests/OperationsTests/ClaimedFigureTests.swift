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
}
