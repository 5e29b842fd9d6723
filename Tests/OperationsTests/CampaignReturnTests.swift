import Semantics
import TestSupport
import Testing

@testable import Operations

/// Three weeks of two campaigns of which the platform claims more and less than the shop recorded, and one that began today.
@Suite struct `What campaigns return is told by what can be known of it` {
    private static let days = DateRange.days("2026-11-02", "2026-11-22").days

    /// One order of $60 a day by each campaign.
    private static let events: [Event] = days.flatMap { day in
        ["brand", "feed"].map { name in
            Event.fixture(
                "\(day) 10:00:00", "purchase", user: "\(name)-\(day)", page: "/", traffic: "google/cpc/\(name)",
                value: "60.00")
        }
    }

    private static func ads(_ name: String, _ day: CivilDate, cost: String, claim: String) -> Observation {
        Observation(
            source: "ads", key: "\(name)-\(day)", period: DateRange(day: day),
            dimensions: ["campaign_name": name, "ad_platform": "google_ads"], values: [.clicks: 10, .conversions: 1],
            money: [.cost: .amount(cost), .conversionValue: .amount(claim)])
    }

    private func text(feed claim: String = "40", _ reading: Interpretation) async throws -> String {
        let costs =
            Self.days.flatMap {
                [
                    Self.ads("brand", $0, cost: "10", claim: "80"), Self.ads("feed", $0, cost: "20", claim: claim),
                ]
            } + [Self.ads("black-friday", .day("2026-11-23"), cost: "5", claim: "0")]
        let workspace = try await ExampleWorkspace(events: Self.events, observations: costs)
        return try await workspace.answer(reading)["text"]?.text ?? ""
    }

    private static let losers = reading(.ranking) {
        $0.metrics = ["return_on_ad_spend", "advertiser_ad_cost"]
        $0.breakdown = ["campaign_name"]
        $0.period = .days("2026-11-01", "2026-11-23")
        $0.order = SortOrder(by: "return_on_ad_spend", dir: .asc)
        $0.limit = 10
    }

    @Test func `none loses money, and one that began today is not held against it`() async throws {
        let text = try await text(Self.losers)
        #expect(text.contains("feed is lowest with 2 ["), "\(text)")
        #expect(text.contains("black-friday began on 23 Nov 2026, which is not over"), "\(text)")
        #expect(text.contains("No campaign is below 1: by its platform's claim, each paid for itself."), "\(text)")
    }

    @Test func `one that does is named`() async throws {
        let text = try await text(feed: "5", Self.losers)
        #expect(text.contains("feed did not pay for itself by the platform's claim."), "\(text)")
    }

    @Test(arguments: [nil, 1] as [Int64?])
    func `whether to cut one is told by its claims and by the shop's own orders, and why too`(item: Int64?) async throws
    {
        let text = try await text(
            reading(.recommendation) {
                $0.filters = [Filter("campaign_name", .eq, .text("feed"))]
                if let item { $0.params = .object(["item": .integer(item)]) }
            })
        #expect(text.hasPrefix("feed is no campaign to cut"), "\(text)")
        #expect(
            text.contains("By the shop's own orders it pays too: gross purchase revenue of feed $1,260 ["), "\(text)")
        #expect(text.contains("ad cost $420 ["), "\(text)")
    }

    @Test func `a platform's claims are held against the same campaigns' own orders`() async throws {
        let text = try await text(
            reading(.attribution) {
                $0.metrics = ["key_events"]
                $0.filters = [Filter("ad_platform", .eq, .text("google_ads"))]
                $0.params = .object(["view": .string("over_claim")])
                $0.period = .days("2026-11-02", "2026-11-22")
            })
        #expect(text.contains("Like for like, some campaigns are claimed more for"), "\(text)")
        #expect(text.contains("- brand: revenue $1,680 ["), "\(text)")
        #expect(text.contains("claimed by the platform, gross purchase revenue $1,260 ["), "\(text)")
        #expect(!text.contains("Over-claim ratio"), "\(text)")
    }
}
