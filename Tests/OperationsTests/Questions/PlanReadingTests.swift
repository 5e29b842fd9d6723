import Operations
import Semantics
import Testing

@Suite("Questions about plans")
struct PlanReadingTests {
    private func read(_ turns: String...) throws -> Interpretation {
        let today = try #require(CivilDate("2026-11-23"))
        let earlier = turns.dropLast().map { ConversationTurn(role: .user, text: $0) }
        return QuestionReader(catalogue: .standard).read(try #require(turns.last), conversation: earlier, today: today)
    }

    @Test(
        "that suppose a change of a rate",
        arguments: [
            "what would a 10% higher conversion rate bring?", "what would a 10% higher conversion rate bring us",
            "how much revenue would a 10% better conversion rate bring?",
        ])
    func supposed(question: String) throws {
        let reading = try read("revenue last year", question)
        #expect(reading.intent == .whatIf, "\(reading.json.serialized)")
        let change = try #require(reading.params["changes"]?.elements?.first)
        #expect(change["field"]?.text == "session_key_event_rate" && change["by_pct"]?.double == 10)
    }

    @Test("that move money take what the one gives")
    func moved() throws {
        #expect(try read("move 20% from Google to Meta").params["moved"]?.flag == true)
        #expect(try read("what if we cut ad spend by 20%?").params["moved"] == nil)
    }

    @Test("that are asked of another figure leave the forecast alone")
    func others() throws {
        let reading = try read("forecast revenue for next week", "why did sessions drop last week?")
        #expect(reading.intent == .why && reading.metrics == ["sessions"])
        let next = try read("forecast revenue for next week", "does it include Christmas?", "and in December?")
        #expect(next.params["effect"] == nil && next.intent == .forecast)
    }

    @Test("with a day by its name count that day, with one to be ready by count to it")
    func namedDays() throws {
        let on = try read("can we make 3k revenue on Black Friday?")
        #expect(
            on.period == nil && on.horizon == CivilDate("2026-11-27").map { DateRange(day: $0) },
            "\(on.json.serialized)")
        let by = try read("will we reach 300k revenue by Christmas?")
        #expect(by.period?.start == CivilDate("2026-10-01") && by.horizon?.end == CivilDate("2026-12-25"))
    }
}
