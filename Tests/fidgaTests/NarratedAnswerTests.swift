import Evaluation
import Semantics
import TestSupport
import Testing

@testable import Operations

/// An answer goes out with the facts it rests on: whoever holds its words against them finds each one there.
@Suite struct `What is narrated follows from the facts that go with it` {
    private static let questions = [
        "How many sessions did we have last week?", "Why did revenue change last week?", "How did last week go?",
        "Which countries brought the most revenue last month?", "Revenue by channel last week",
        "Compare last month's revenue with the same month a year ago", "Top landing pages by sessions last week",
        "Best selling products last month", "Why did sessions change last week?", "Revenue by campaign, last 30 days",
        "Which campaign had the highest conversion rate last month?", "What is the bounce rate by device this month?",
        "Average order value by channel for the last 7 days", "What is our return on ad spend by campaign in October?",
        "Trend of revenue over the last 6 months", "Sessions per day last week", "Which browser converts best?",
        "Which day last week had the most revenue?", "What was the best month for revenue this year?",
        "Compare Germany and France by revenue last month", "How many sessions came from social last week?",
        "Bottom 3 channels by revenue last month", "What changed most last week?",
        "How do new and returning users compare last month?", "Which product lost the most revenue last month?",
        "Which country grew most last month?", "Sessions by hour yesterday", "LCP by device last week",
        "Cost per conversion by campaign last month", "Was anything unusual last week?", "What should we do next?",
        "Which campaign wastes money?", "What will revenue be next week?", "What if we double ad spend?",
        "Sessions by campaign without newsletters", "How did tablets do in October?",
        "Where do people drop out of the funnel?", "Revenue by country and device last week",
        "How many visitors came from Germany or France last week?", "Which pages have the highest bounce rate?",
    ]

    @Test func `every claim of every answer is verified by the answer's own facts`() async throws {
        let now = Instant.utc("2026-11-23 09:00:00")
        let world = ShopWorld(now: now, size: 12_000)
        var settings = WorkspaceSettings()
        settings.keyEvents = [KeyEvent(name: "purchase")]
        let source = InMemorySource(settings: settings, now: { now })
        for batch in world.batches(of: 10_000) { await source.append(batch) }
        _ = await source.commit { _ in }
        let catalogue = Catalogue(settings: settings)
        let context = OperationContext(
            engine: MetricEngine(source: source, catalogue: catalogue, settings: settings), source: source,
            catalogue: catalogue, settings: settings,
            reader: { QuestionReader(catalogue: catalogue, names: .none, calendarDays: [], weekStart: .monday) },
            answers: InMemoryAnswerLog(), integrity: source, now: { now })
        let (ask, verify) = (
            try OperationRegistry.standard.operation(named: "question.ask"),
            try OperationRegistry.standard.operation(named: "claims.verify")
        )
        var narrated = 0
        for question in Self.questions {
            let answer = try await ask.run(.object(["question": .string(question)]), in: context)
            guard let text = answer["text"], let facts = answer["facts"], facts.elements?.isEmpty == false else {
                continue
            }
            narrated += 1
            let found = try await verify.run(.object(["text": text, "facts": facts]), in: context)
            let faults = (found["claims"]?.elements ?? []).filter { $0["status"]?.text != "verified" }
            #expect(found["verdict"]?.text == "accepted", "\(question)\n\(text.text ?? "")\n\(faults)")
        }
        #expect(narrated >= 35)
    }
}
