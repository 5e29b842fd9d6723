import Operations
import Semantics
import Testing

/// Days, worries and first words of a morning, as whoever runs a shop says them.
@Suite("A shopkeeper's words")
struct ShopkeepersWordsTests {
    private static let today = CivilDate("2026-11-23")!
    private static let names = WorkspaceNames(values: [
        "item_name": ["Red Clay Pot", "Oak Shelf"], "session_campaign_name": ["brand-search"],
        "campaign_name": ["brand-search"],
    ])
    private static let reader = QuestionReader(catalogue: .standard, names: names)

    private func read(_ texts: String...) -> Interpretation {
        Self.reader.read(
            texts.last ?? "", conversation: texts.dropLast().map { ConversationTurn(role: .user, text: $0) },
            today: Self.today)
    }

    @Test(
        "days of the week stand in the time that is named with them",
        arguments: [
            ("what did we sell last black friday weekend, friday to monday?", "2025-11-28..2025-12-01"),
            ("revenue last week, monday to wednesday", "2026-11-16..2026-11-18"),
            ("revenue friday to monday", "2026-11-20..2026-11-23"),
            ("revenue black friday to cyber monday last year", "2025-11-28..2025-12-01"),
        ])
    func weekdays(_ question: String, _ days: String) {
        let reading = read(question)
        #expect(reading.period?.description == days, "\(question)")
        #expect(reading.comparison == nil, "\(question)")
    }

    @Test("a weekend with the Monday after it begins before it")
    func longWeekend() {
        let reading = read("how was black friday last year?", "and the whole weekend incl. cyber monday")
        #expect(reading.period?.description == "2025-11-28..2025-12-01")
    }

    @Test(
        "the first words of a morning are questions",
        arguments: [
            ("morning. anything on fire?", QuestionIntent.anomaly), ("what needs my attention today?", .anomaly),
            ("good morning, I have five minutes. what matters?", .recommendation),
            ("what should I look at first?", .recommendation), ("and what changed most", .summary),
            ("any good news?", .summary),
        ])
    func openers(_ question: String, _ intent: QuestionIntent) {
        let reading = read(question)
        #expect(reading.intent == intent && !reading.needsClarification && !reading.outOfScope, "\(question)")
    }

    @Test("\"this week\" on its first morning looks for what broke in the seven days before")
    func firstMorning() {
        #expect(read("did anything break this week?").period?.description == "2026-11-16..2026-11-22")
    }

    @Test(
        "parts that no data can tell are refused with a word, and not answered by the whole",
        arguments: [
            ("gift cards sold this year", "gift cards"), ("sales of blue items", "blue"),
            ("customers older than 50", "How old people are"), ("customers over 50 last month", "How old people are"),
            ("how many sold out", "sold out"), ("revenue from our shop in Munich", "shop on the street"),
            ("how many umbrellas did we sell last month", "“umbrellas”"), ("umbrellas sold last month", "“umbrellas”"),
            ("what was our biggest order ever", "Single orders"),
            ("do people who buy shelves also buy pots?", "bought together"),
        ])
    func uncarried(_ question: String, _ words: String) {
        let reading = read(question)
        #expect(reading.needsClarification, "\(question)")
        #expect(reading.clarifyingQuestion?.contains(words) == true, "\(reading.clarifyingQuestion ?? "")")
    }

    @Test(
        "what is known by the same words is answered",
        arguments: [
            "sales of the red clay pot last month", "sessions longer than 50 seconds last week",
            "campaigns with users over 50 last month", "revenue from Munich last month",
            "how many units did we "
                + "sell last month",
            "customers with more than 50 dollars of revenue last month", "revenue from our shop last month",
        ])
    func carried(_ question: String) {
        let reading = read(question)
        #expect(!reading.needsClarification && !reading.outOfScope, "\(question): \(reading.clarifyingQuestion ?? "")")
    }

    @Test("a name that nothing has rules the answer to its own question alone")
    func unknownFilter() {
        let first = "revenue of campaign \"newsletter\" last month"
        #expect(read(first).filters.map(\.value) == [.text("newsletter")])
        let next = read(first, "and orders?")
        #expect(next.filters.isEmpty && next.metrics == ["ecommerce_purchases"])
        #expect(next.notes.contains { $0.hasPrefix("not only where session campaign is newsletter") }, "\(next.notes)")
        let known = read("revenue of campaign \"brand-search\" last month", "and orders?")
        #expect(known.filters.map(\.value) == [.text("brand-search")])
    }

    @Test("what was planned is a goal, and a month's goal is none for the year")
    func plan() {
        #expect(read("revenue this year vs plan").intent == .goalPacing)
        let told = "our goal is 22000 revenue in november"
        #expect(read(told, "are we on track?").params["target"]?.double == 22_000)
        #expect(read(told, "are we on track this year?").params["target"] == nil)
    }

    @Test(
        "worries name their figures",
        arguments: [
            (
                "did we lose customers or did they just spend less?",
                ["total_purchasers", "average_purchase_revenue_per_paying_user"]
            ),
            ("are people leaving us?", ["total_users"]), ("are we losing regulars?", ["returning_users"]),
            ("how many people left their cart last week?", ["cart_abandonment_rate"]),
            ("what's selling like hot cakes these days?", ["items_purchased"]),
            ("which one gets sent back the most", ["refund_amount"]),
            ("do visitors from ads convert worse on phones?", ["session_key_event_rate"]),
            ("were we down at some point?", ["downtime_minutes"]),
        ])
    func worries(_ question: String, _ metrics: [MetricID]) {
        let reading = read(question)
        #expect(reading.metrics == metrics, "\(question)")
        #expect(!reading.needsClarification, "\(question)")
    }

    @Test("money that burns is wasted, and a third is so many percent of a rule")
    func burning() {
        #expect(read("which campaign burns the most money for nothing").intent == .recommendation)
        let rule = read("tell me when sales drop by a third")
        #expect(rule.params["condition"]?["op"]?.text == "pct_change_lt")
        #expect(rule.params["condition"]?["value"]?.double == -33)
    }

    @Test("words that were not understood are answered with what the talk is about")
    func unread() {
        let reading = read("units by product on mobile last month", "explain the first one")
        let reply = reading.clarifyingQuestion ?? ""
        #expect(reading.needsClarification)
        #expect(
            reply.hasPrefix(
                "That was not understood. The talk is about items purchased, device is mobile, October 2026"),
            "\(reply)")
        // Of nothing there is nothing to say.
        #expect(read("thanks", "blah it").clarifyingQuestion?.contains("The talk is about") != true)
    }

    @Test("\"which browser is it?\", after a curve, asks in which the figure moved, of what it was narrowed to")
    func pointedGroup() {
        let curve = "conversion rate on mobile by week since september"
        let reading = read(curve, "which browser is it?")
        #expect(reading.breakdown == ["browser"])
        #expect(reading.metrics == ["session_key_event_rate"])
        #expect(reading.filters == [Filter("device_category", .eq, .text("mobile"))])
        #expect(reading.comparison != nil && reading.granularity == .none)
        // Of a single figure, it is asked by the group alone.
        #expect(read("conversion rate on mobile last week", "which browser is it?").comparison == nil)
    }

    @Test("\"it\" on other days keeps its campaign")
    func ofIt() {
        let first = "revenue of campaign \"brand-search\" last week"
        let spent = read(first, "how much did we spend on it in November")
        #expect(spent.metrics == ["advertiser_ad_cost"])
        #expect(spent.filters == [Filter("campaign_name", .eq, .text("brand-search"))])
        #expect(spent.period?.description == "2026-11-01..2026-11-23")
        let brought = read(first, "what revenue did it bring in October")
        #expect(brought.filters.map(\.value) == [.text("brand-search")])
        #expect(brought.period?.description == "2026-10-01..2026-10-31")
    }
}
