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
        "that is about something else tells no figure again, whatever its days",
        arguments: ["How did pigs fly last week?", "Why is the moon full in October?"])
    func somethingElse(text: String) throws {
        let reading = try read("sessions by device last month", text)
        #expect(reading.needsClarification || reading.outOfScope, "\(reading.json.serialized)")
        let after = try read("sessions by device last month", text, "and in October?")
        #expect(after.metrics == ["sessions"] && after.breakdown == ["device_category"])
    }

    @Test(
        "may be a whole sentence that says only the days anew",
        arguments: [
            "and how did it look in October?", "what did we see in October?", "show me October instead",
            "can you do October as well?",
        ])
    func wholeSentence(text: String) throws {
        let reading = try read("sessions by device last month", text)
        #expect(reading.metrics == ["sessions"] && reading.period?.start.description == "2026-10-01")
    }

    @Test("may split cohorts by month", arguments: ["by cohort month", "Retention by cohort month this year"])
    func cohortMonth(text: String) throws {
        let reading = try read("Show me weekly retention by cohort since July", text)
        #expect(reading.intent == .cohort && reading.granularity == .month, "\(reading.json.serialized)")
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
