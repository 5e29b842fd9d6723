import Semantics
import TestSupport
import Testing

@testable import Insights

@Suite("What a campaign's figures say of keeping it")
struct CampaignStandingTests {
    private static let week = DateRange.days("2026-11-16", "2026-11-22")

    private static func campaign(_ claims: [Double], latestCost: Double = 100) -> Situation.Campaign {
        var weeks = claims.map { Situation.Campaign.Week(cost: 100, claimedRevenue: $0) }
        weeks[weeks.count - 1].cost = latestCost
        return .init(
            name: "a", cost: weeks.reduce(0) { $0 + $1.cost }, claimedRevenue: claims.reduce(0, +),
            latest: weeks[weeks.count - 1], weeks: weeks)
    }

    @Test(
        "is one of five",
        arguments: [
            ([500, 500, 500, 500], 100, CampaignStanding.keep), ([500, 50, 60, 0], 100, .watch),
            ([500, 500, 500, 0], 100, .keep), ([0, 0, 0, 300], 100, .recovering), ([50, 50, 50, 50], 100, .cut),
            ([500, 500, 500, 0], 0, .stopped),
        ] as [([Double], Double, CampaignStanding)])
    func standing(claims: [Double], latestCost: Double, standing: CampaignStanding) {
        #expect(Self.campaign(claims, latestCost: latestCost).standing == standing)
    }

    private static func situation(lost: Double, silent: [Situation.Silent], silenced: Double) -> Situation {
        let driver = DriverAnalysis.Driver(
            condition: [.init(dimension: "session_default_channel_group", value: "Paid Search")],
            effect: RateMix(additive: -lost), baseline: 300, current: 300 - lost, shareOfChange: 1, strength: 10)
        var situation = Situation(
            period: week, changes: [.init(metric: "sessions", driver: driver, silenced: silenced)], sessions: 1000,
            conversions: 30, revenue: 3000)
        situation.silent = silent
        return situation
    }

    @Test("A campaign that fell silent is named, and its visits are not looked for a second time")
    func silent() throws {
        let silent = Situation.Silent(name: "brand", visits: 100, since: .day("2026-11-15"))
        let found = Playbook.recommendations(in: Self.situation(lost: 110, silent: [silent], silenced: 100))
        #expect(found.map(\.rule) == ["restart_campaign"])
        let advice = try #require(found.first)
        #expect(advice.action == "Switch the campaign 'brand' on again, unless it was stopped on purpose.")
        // A visit is worth 3, and a root of a hundred is the error of a hundred visits.
        #expect(abs(advice.effect.value - 300) < 1e-9)
        #expect(abs(advice.effect.interval.lowerBound - 300 * (1 - 0.196)) < 1e-9)
        #expect(advice.figures.map(\.metric) == ["sessions"])
    }

    @Test("A campaign whose revenue is known is worth a week's share of it, with the error of its orders")
    func earned() throws {
        let earned = Situation.Silent.Earned(revenue: 6_000, orders: 49, days: 28)
        let silent = Situation.Silent(name: "brand", visits: 100, since: .day("2026-11-15"), earned: earned)
        let found = Playbook.recommendations(in: Self.situation(lost: 110, silent: [silent], silenced: 100))
        let advice = try #require(found.first { $0.rule == "restart_campaign" })
        #expect(abs(advice.effect.value - 1_500) < 1e-9)
        #expect(abs(advice.effect.interval.lowerBound - 1_500 * (1 - 0.28)) < 1e-9)
        #expect(advice.basis.contains("up to four weeks before it stopped"))
    }

    @Test("What else was lost there is still looked for, less the campaign's visits")
    func rest() throws {
        let silent = Situation.Silent(name: "brand", visits: 40, since: .day("2026-11-15"))
        let found = Playbook.recommendations(in: Self.situation(lost: 110, silent: [silent], silenced: 40))
        let regain = try #require(found.first { $0.rule == "regain_visits" })
        #expect(abs(regain.effect.value - 3 * 70) < 1e-9)
    }

    @Test("What has stopped, or is to be watched, gets no more budget")
    func noMore() {
        var situation = Self.situation(lost: 0, silent: [], silenced: 0)
        situation.campaigns = [Self.campaign([500, 50, 60, 0]), Self.campaign([500, 500, 500, 0], latestCost: 0)]
        #expect(RaiseBudget().recommendations(in: situation).isEmpty)
        #expect(Situation.nextLook(after: Self.week) == .day("2026-11-30"))
    }
}
