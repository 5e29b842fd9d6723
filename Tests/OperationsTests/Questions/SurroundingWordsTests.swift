import Operations
import Semantics
import Testing

/// What stands around the subject of a question, and what words mean there.
@Suite struct `Words around a question` {
    private static let reader = QuestionReader(catalogue: .standard)

    private func read(_ turns: String...) throws -> Interpretation {
        let today = try #require(CivilDate("2026-11-23"))
        let earlier = turns.dropLast().map { ConversationTurn(role: .user, text: $0) }
        return Self.reader.read(try #require(turns.last), conversation: earlier, today: today)
    }

    @Test func `days told before a question with days of its own are not asked about`() throws {
        let board = try read("The board meets on Thursday. What are the three things to tell them about October?")
        #expect(board.intent == .summary && board.period?.description == "2026-10-01..2026-10-31")
        let friday = try read("Black Friday is this week. What happened last year on Black Friday?")
        #expect(friday.period?.description == "2025-11-28")
        // Without days of its own, the question is about those before it.
        let told = try read("Sales tanked yesterday. What happened?")
        #expect(told.period?.description == "2026-11-22")
    }

    @Test func `weekdays in the plural are every one of them`() throws {
        let mondays = try read("sessions by device on Mondays")
        #expect(mondays.filters == [Filter("day_of_week", .eq, .text("Monday"))])
        #expect(mondays.period?.description == "2026-10-26..2026-11-22")
        #expect(try read("sessions on Monday").period?.description == "2026-11-16")
        let schedule = try read("send the weekly summary on Mondays at 9 to ann@example.com")
        #expect(schedule.intent == .reportSchedule && schedule.filters.isEmpty)
    }

    @Test(arguments: [
        (
            "landing pages by sessions, ignoring anything with blog in the URL",
            Filter("landing_page", .notContains, .text("blog"))
        ),
        ("views of pages with guide in the url", Filter("page_path", .contains, .text("guide"))),
        ("sessions on iPhone last week", Filter("operating_system", .eq, .text("iOS"))),
        ("sessions in the iPhone app last week", Filter("platform", .eq, .text("iOS"))),
    ])
    func `a filter said in a roundabout way`(question: String, filter: Filter) throws {
        #expect(try read(question).filters == [filter])
    }

    @Test func `a browser makes of a platform the system it runs on`() throws {
        let reading = try read("checkouts on iOS Safari last week")
        #expect(reading.filters.contains(Filter("operating_system", .eq, .text("iOS"))))
    }

    @Test func `a question that expects a yes leaves nothing out`() throws {
        let reading = try read("sessions from email last week, isn't the newsletter sent on Thursdays?")
        #expect(!reading.filters.contains { $0.op.isNegative })
    }

    @Test(arguments: [
        ("visits that reached us through social last week", ["sessions"]),
        ("size of the audience on mobile in Germany last month", ["total_users"]),
        ("revenue per dollar by campaign last month", ["return_on_ad_spend"]),
    ])
    func `plain words are no figures`(question: String, metrics: [MetricID]) throws {
        let reading = try read(question)
        #expect(reading.metrics == metrics && reading.breakdown.allSatisfy { $0 == "campaign_name" })
    }

    @Test func `half a percentage point is no half`() throws {
        let change = try read("What if the conversion rate rose by half a percentage point?").params["changes"]
        #expect(change?.elements?.first?["by_abs"]?.double == 0.005)
        let half = try read("What if ad spend fell by half?").params["changes"]
        #expect(half?.elements?.first?["by_pct"]?.double == -50)
    }

    @Test(arguments: [
        ("Which alrets went off last week?", QuestionIntent.alertLog), ("Muet all alerts until Friday", .alertManage),
        ("Reacp October in five points", .summary), ("Are there gpas in our data for October?", .dataQuality),
    ])
    func `cues are mended like terms`(question: String, intent: QuestionIntent) throws {
        #expect(try read(question).intent == intent)
    }

    @Test func `the second half of a question keeps what "it" was`() throws {
        let both = try read("How much did Meta ads cost last month and what was its ROAS?")
        #expect(both.metrics == ["advertiser_ad_cost", "return_on_ad_spend"] && !both.filters.isEmpty)
        // The shop's revenue is not known by ad platform: it is that of the visits the ads brought, and that is said.
        let visits = try read("How much did Meta ads cost last month and what revenue did it bring?")
        #expect(visits.parts.last?.filters.map(\.field) == ["session_source", "session_default_channel_group"])
    }

    @Test func `what went worst is asked of a summary that was given, too`() throws {
        for turns in [["what went worst last week?"], ["How did last week go?", "what went worst?"]] {
            let reading = turns.count == 1 ? try read(turns[0]) : try read(turns[0], turns[1])
            #expect(reading.intent == .summary && reading.params["order"]?.text == "worst", "\(turns)")
            #expect(reading.period?.description == "2026-11-16..2026-11-22")
        }
    }

    @Test func `after something supposed, a past month is what was`() throws {
        let reading = try read("ROAS last month", "what if we double Meta spend?", "and how did it do in September?")
        #expect(reading.intent == .metricValue && reading.period?.description == "2026-09-01..2026-09-30")
    }

    @Test func `products that sold best are ranked`() throws {
        let reading = try read("Which products sold best in Germany last week?")
        #expect(reading.intent == .ranking && reading.breakdown == ["item_name"])
    }
}
