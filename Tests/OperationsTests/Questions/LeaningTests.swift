import Operations
import Semantics
import Testing

/// What a message means after another one.
@Suite("A message that leans on the one before")
struct LeaningTests {
    private static let reader = QuestionReader(catalogue: .standard)

    private func read(_ turns: String...) throws -> Interpretation {
        let today = try #require(CivilDate("2026-11-23"))
        let earlier = turns.dropLast().flatMap {
            [ConversationTurn(role: .user, text: $0), ConversationTurn(role: .assistant, text: "See card 1.")]
        }
        return LeaningTests.reader.read(try #require(turns.last), conversation: earlier, today: today)
    }

    @Test("may test the figure before by a bare number")
    func bareThreshold() throws {
        let reading = try read("ROAS by campaign last month", "only those under 3")
        #expect(reading.filters == [Filter("return_on_ad_spend", .lt, .number(3))])
        #expect(reading.breakdown == ["campaign_name"])
    }

    @Test("asks on about a goal")
    func goal() throws {
        let reading = try read("will we make 40k in revenue this month?", "what do we need per day?")
        #expect(reading.intent == .goalPacing && reading.params["target"]?.double == 40_000)
    }

    @Test("asks for a figure after advice")
    func figureAfterAdvice() throws {
        let reading = try read("what should we do about mobile?", "how much revenue did we make there last week?")
        #expect(reading.intent == .metricValue && reading.metrics == ["total_revenue"])
    }

    @Test("leaves the figure alone where it asks for an experiment that it does not name")
    func significance() throws {
        let reading = try read(
            "mobile vs desktop conversion rate last month", "is that difference significant?", "and the month before?")
        #expect(reading.metrics == ["session_key_event_rate"], "\(reading.json.serialized)")
    }

    @Test(
        "that thanks, or asks for a deed, tells no figure again",
        arguments: ["thanks!", "great, thank you", "pause them"])
    func nothingAsked(text: String) throws {
        let reading = try read("ROAS by campaign last month", text)
        #expect(reading.needsClarification, "\(reading.json.serialized)")
        let after = try read("ROAS by campaign last month", text, "and by device?")
        #expect(after.metrics == ["return_on_ad_spend"])
    }

    @Test(
        "asks where people come from, not numbers",
        arguments: ["where do they come from?", "where did these customers come from"])
    func origin(text: String) throws {
        let reading = try read("how many new users did we get in October?", text)
        #expect(reading.intent == .breakdown && reading.metrics == ["new_users"], "\(reading.json.serialized)")
        #expect(reading.breakdown == ["first_user_default_channel_group"])
    }

    @Test(
        "asks, where 'tell me if' is about what was",
        arguments: [
            ("tell me if revenue was up last week", QuestionIntent.comparison),
            ("Could you tell me: any anomalies yesterday?", .anomaly), ("Tell me about last week", .summary),
            ("tell me if revenue drops below 1000", .alertCreate),
            ("tell us as soon as orders exceed 100", .alertCreate),
        ])
    func telling(text: String, intent: QuestionIntent) throws {
        #expect(try read(text).intent == intent)
    }
}
