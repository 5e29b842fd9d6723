import Grounding
import Semantics
import TestSupport
import Testing

@testable import Operations

/// Three weeks of two campaigns with ads, of which one no longer brings visits, and of a newsletter.
@Suite struct `Campaigns are told by both who know of them` {
    private static let days = DateRange.days("2026-11-02", "2026-11-22").days
    private static let stop = CivilDate.day("2026-11-16")

    /// One order of $60 a day by brand, of $5 by feed until it stops, and of $30 by the newsletter; four more visits each.
    private static let events: [Event] = days.flatMap { day in
        [("google/cpc/Brand Search", "60.00"), ("google/cpc/feed", "5.00"), ("mail/email/weekly", "30.00")].flatMap {
            traffic, value -> [Event] in
            guard !traffic.hasSuffix("feed") || day < stop else { return [] }
            return (0..<5).map { visit in
                .fixture(
                    "\(day) 1\(visit):00:00", visit == 0 ? "purchase" : "page_view", user: "\(traffic)-\(day)-\(visit)",
                    page: "/", traffic: traffic, value: visit == 0 ? value : nil)
            }
        }
    }

    private static let costs: [Observation] = days.flatMap { day in
        [("brand-search", "10", "80"), ("feed", "20", "40")].map { name, cost, claim in
            Observation(
                source: "ads", key: "\(name)-\(day)", period: DateRange(day: day),
                dimensions: ["campaign_name": name, "ad_platform": "google_ads"],
                values: [.clicks: 10, .conversions: 1], money: [.cost: .amount(cost), .conversionValue: .amount(claim)])
        }
    }

    private func ask(_ question: String, costs: [Observation] = costs) async throws -> VerifiedAnswer {
        let workspace = try await ExampleWorkspace(events: Self.events, observations: costs)
        return try await AskQuestion().run(AskQuestion.Input(question: question), in: workspace.context)
    }

    @Test func `how they do is what they cost, what the site knows of their visits, and what is left for others`()
        async throws
    {
        let answer = try await ask("how are our campaigns doing since 2 November?")
        #expect(answer.text.hasPrefix("Ad cost came to $630 ["), "\(answer.text)")
        #expect(answer.text.contains("visits that ad campaigns brought came to $1,330 ["), "\(answer.text)")
        #expect(answer.text.contains("the most for its cost came by brand-search $1,260 ["), "\(answer.text)")
        #expect(answer.text.contains("for $210 [") && answer.text.contains(": 6 ["), "\(answer.text)")
        #expect(answer.text.contains("Less than they cost: feed $70 ["), "\(answer.text)")
        #expect(answer.text.contains("such as newsletters, brought $630 ["), "\(answer.text)")
        let table = try #require(answer.table)
        #expect(
            table.columns.map(\.name) == [
                "campaign_name", "advertiser_ad_cost", "return_on_ad_spend", "sessions", "ecommerce_purchases",
                "total_revenue", "own_return_on_ad_spend",
            ])
        #expect(table.rows.map { $0[0].text } == ["feed", "brand-search"])
        #expect(table.rows[1].dropFirst().map(\.number) == [210, 8, 105, 21, 1260, 6])
        #expect(table.totals["sessions"] == 175)
    }

    @Test func `a campaign that no visit is known by is told to be unknown, and is none that paid`() async throws {
        let lost = Observation(
            source: "ads", key: "lost", period: DateRange(day: Self.days[0]),
            dimensions: ["campaign_name": "lost", "ad_platform": "google_ads"], values: [.clicks: 1],
            money: [.cost: .amount("3")])
        let text = try await ask("how are our campaigns doing since 2 November?", costs: Self.costs + [lost]).text
        #expect(text.contains("Of lost no visit is known by that name"), "\(text)")
    }

    @Test func `figures that are named stand in the order of the question, those of two sides side by side`()
        async throws
    {
        let table = try #require(
            try await ask("cost, clicks, orders and roas by campaign since 2 November").table)
        #expect(
            table.columns.map(\.name) == [
                "campaign_name", "advertiser_ad_cost", "advertiser_ad_clicks", "ecommerce_purchases",
                "return_on_ad_spend",
            ])
        #expect(table.rows[0].map(\.number) == [nil, 420, 210, 14, 2])
    }

    @Test(arguments: ["MER by campaign since 2 November", "real roas since 2 November"])
    func `what neither side knows alone is known by both`(_ question: String) async throws {
        let answer = try await ask(question)
        #expect(answer.table?.rows.map { $0.last?.number } == [70.0 / 420, 6], "\(answer.text)")
    }

    @Test(arguments: [
        ("how are our campaigns doing on mobile?", "Sessions by session campaign"),
        ("sessions by campaign since 2 November", "Sessions by session campaign"),
        ("ad cost by campaign since 2 November", "Ad cost by ad campaign"),
    ])
    func `where one side knows it all, it alone is asked`(_ question: String, _ lead: String) async throws {
        let text = try await ask(question).text
        #expect(!text.contains("matched to the ads"), "\(text)")
        #expect(text.contains(lead) || text.contains("Nothing matches"), "\(text)")
    }

    @Test func `without ads the site tells of its campaigns`() async throws {
        let text = try await ask("how are our campaigns doing since 2 November?", costs: []).text
        #expect(text.hasPrefix("Sessions by session campaign"), "\(text)")
    }

    @Test func `by a platform, conversions and revenue are its claims, and that is said`() async throws {
        let text = try await ask("cost and conversions by ad platform since 2 November").text
        #expect(text.contains("only what the ad platforms claim is known"), "\(text)")
    }
}

/// The same shop, asked how long the way to an order is.
@Suite struct `How many visits a purchase takes` {
    /// One who buys at once, and one who buys in the third visit.
    private static let events: [Event] = [
        .fixture("2026-11-10 10:00:00", "purchase", user: "a", page: "/", traffic: "google/cpc/x", value: "10"),
        .fixture("2026-11-08 10:00:00", "page_view", user: "b", page: "/", traffic: "mail/email/y"),
        .fixture("2026-11-09 10:00:00", "page_view", user: "b", page: "/", traffic: "google/cpc/x"),
        .fixture("2026-11-12 10:00:00", "purchase", user: "b", page: "/", traffic: "mail/email/y", value: "20"),
    ]

    @Test(arguments: ["how many touchpoints before a purchase?", "how many visits before people buy"])
    func `is told with the share of each length, and the ways`(_ question: String) async throws {
        let workspace = try await ExampleWorkspace(events: Self.events)
        let text = try await AskQuestion().run(AskQuestion.Input(question: question), in: workspace.context).text
        #expect(text.contains("On average each took 2 ["), "\(text)")
        #expect(text.contains("- 1 visit: 1 [") && text.contains("- 3 visits: 1 ["), "\(text)")
        #expect(text.contains("- Email → Paid Search → Email: 1 ["), "\(text)")
    }
}
