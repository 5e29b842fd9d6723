import Operations
import Semantics
import Testing

/// What a question takes over from the one before, and what it leaves behind.
struct InheritedScopeTests {
    private static let reader = QuestionReader(catalogue: .standard)

    private func read(_ turns: String...) throws -> Interpretation {
        let today = try #require(CivilDate("2026-11-23"))
        let earlier = turns.dropLast().map { ConversationTurn(role: .user, text: $0) }
        return InheritedScopeTests.reader.read(try #require(turns.last), conversation: earlier, today: today)
    }

    @Test("What the new figure cannot be split by is left, and said to be")
    func groups() throws {
        let reading = try read("What are our best sellers?", "How fast is our site on mobile?")
        #expect(reading.metrics == ["page_load_time"] && reading.breakdown.isEmpty && reading.limit == nil)
        #expect(reading.thread?.contains("left out: by product") == true, "\(reading.thread ?? "")")
    }

    @Test("What it can be narrowed to is kept, and said to be")
    func filters() throws {
        let reading = try read("Sessions on mobile last week", "and the week before?")
        #expect(reading.filters == [Filter("device_category", .eq, .text("mobile"))])
        #expect(reading.thread == "kept: sessions, device is mobile · changed: the period")
    }

    @Test("A figure of a funnel keeps the filters of before")
    func funnel() throws {
        let reading = try read("Checkout funnel on mobile last week", "and last month?")
        #expect(reading.intent == .funnel)
        #expect(reading.filters == [Filter("device_category", .eq, .text("mobile"))])
    }

    @Test("Two values that were compared do not narrow another kind of question")
    func compared() throws {
        let reading = try read("Compare mobile visitors with desktop visitors", "Who gets credit for conversions?")
        #expect(reading.intent == .attribution && reading.filters.isEmpty, "\(reading.json.serialized)")
        #expect(!reading.breakdown.contains("device_category"))
    }

    @Test("What the platforms claim is not narrowed to a channel, which they do not know")
    func claims() throws {
        let reading = try read("Sessions from email last week", "What do the platforms claim?")
        #expect(reading.intent == .attribution && reading.params["view"]?.text == "over_claim")
        #expect(reading.filters.isEmpty, "\(reading.json.serialized)")
    }

    @Test("Who claims is an ad platform, not the source of a visit")
    func vendors() throws {
        let reading = try read("Do Google and Meta claim more than we sold?")
        #expect(reading.intent == .attribution && reading.params["view"]?.text == "over_claim")
        #expect(reading.filters == [Filter("ad_platform", .isIn, .list(["google_ads", "meta_ads"]))])
    }

    @Test("A funnel that is named replaces the steps of before")
    func ways() throws {
        let reading = try read(
            "Funnel from product view to purchase this month", "Did the drop-off at checkout get worse?")
        #expect(reading.params["funnel"]?.text == "checkout" && reading.params["steps"] == nil)
        #expect(reading.comparison != nil)
    }

    @Test("A question that stands by itself takes nothing over")
    func alone() throws {
        #expect(try read("How many sessions did we have last week?").thread == nil)
        #expect(try read("Sessions last week", "How much revenue did we make in October?").thread == nil)
    }

    @Test("days that a supposed change does not have are not said to be kept")
    func supposed() throws {
        let reading = try read("How much revenue did we make on Friday?", "what if ad spend rose by 10 %?")
        #expect(reading.intent == .whatIf && reading.thread?.contains("Nov") != true, "\(reading.thread ?? "")")
        #expect(try read("Sessions on Friday", "and bounce rate?").thread?.contains("20 Nov 2026") == true)
    }
}
