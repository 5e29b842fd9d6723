import Operations
import Semantics
import Testing

@Suite("Several requests in one message")
struct MultiRequestTests {
    private static let reader = QuestionReader(catalogue: .standard)

    private func read(_ question: String) throws -> Interpretation {
        MultiRequestTests.reader.read(question, today: try #require(CivilDate("2026-11-23")))
    }

    @Test(
        "are cut where a new request begins",
        arguments: [
            ("Why did revenue drop last week and what should we do about it?", [QuestionIntent.why, .recommendation]),
            ("Summarise last month. Then forecast revenue for December.", [.summary, .forecast]),
            ("Show me top 5 pages by views and tell me which channel converts best", [.ranking, .ranking]),
            ("What was our CPA in October? Also alert me if it goes above $50", [.metricValue, .alertCreate]),
            ("Which campaign spent the most last month and which had the lowest ROAS?", [.ranking, .ranking]),
            ("What was revenue last week and why did it fall?", [.metricValue, .why]),
        ])
    func parts(question: String, intents: [QuestionIntent]) throws {
        let reading = try read(question)
        #expect(reading.intent == .multi)
        #expect(reading.parts.map(\.intent) == intents)
    }

    @Test("share the period and the metric that only the first one names")
    func sharing() throws {
        let why = try read("What was revenue last week and why did it fall?").parts
        #expect(why.map(\.metrics) == [["total_revenue"], ["total_revenue"]])
        #expect(why.map(\.period?.description) == ["2026-11-16..2026-11-22", "2026-11-16..2026-11-22"])
        #expect(why.last?.comparison?.description == "2026-11-09..2026-11-15")
    }

    @Test(
        "are one request where only nouns are joined",
        arguments: [
            "revenue and orders last week", "sessions by device and country",
            "What were sessions and how many orders last week"
                .replacing(" and how many", with: " and"),
            "conversion rate in Germany and France last month",
            "Which campaigns have a ROAS under 2 and spend over 1000?",
            "Compare mobile and desktop conversion rate",
            "How many users are on mobile and also in the newsletter audience?",
        ])
    func single(question: String) throws { #expect(try read(question).intent != .multi) }
}
