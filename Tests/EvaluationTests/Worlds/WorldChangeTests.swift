import Semantics
import Testing

@testable import Evaluation

@Suite struct `Changed worlds` {
    private static let plain = WorldSetting(seed: 20, now: testNow, events: 4000)
    private static let month = DateRange(
        start: CivilDate(daysSinceEpoch: 20_750), end: CivilDate(daysSinceEpoch: 20_779))

    private func value(
        _ metric: MetricID, _ world: WorldSetting, days: Int = 0, where filters: [DimensionID: String] = [:]
    ) -> Double? {
        WorldLedger(world).value(of: metric, in: Self.month.shifted(days: days), where: filters)
    }

    @Test func `doubling doubles counts and money, and keeps rates`() throws {
        let doubled = Self.plain.with(.doubled)
        for metric: MetricID in ["sessions", "total_users", "screen_page_views", "total_revenue", "advertiser_ad_cost"]
        {
            let before = try #require(value(metric, Self.plain))
            let after = try #require(value(metric, doubled))
            #expect(before != 0 && abs(after - 2 * before) < 1e-6, "\(metric.name)")
        }
        #expect(value("session_key_event_rate", doubled) == value("session_key_event_rate", Self.plain))
    }

    @Test func `a shift moves days, and nothing else`() {
        let shifted = Self.plain.with(.shifted(days: 7))
        #expect(shifted.today == Self.plain.today.adding(days: 7))
        for metric: MetricID in ["sessions", "total_revenue", "advertiser_ad_cost"] {
            #expect(value(metric, shifted, days: 7) == value(metric, Self.plain))
        }
    }

    @Test func `another name takes the place of one, with its numbers`() throws {
        let renamed = Self.plain.with(.renamed(.campaign, ["prospecting": "fresh faces"]))
        let before = try #require(
            value("sessions", Self.plain, where: ["session_campaign_name": "prospecting"]))
        #expect(before > 0)
        #expect(value("sessions", renamed, where: ["session_campaign_name": "fresh faces"]) == before)
        #expect(value("sessions", renamed, where: ["session_campaign_name": "prospecting"]) == 0)
    }

    @Test func `every person in a world of canaries carries one`() {
        let events = Self.plain.with(.canaries).batches(of: 1000).flatMap { Array($0.events) }
        #expect(!events.isEmpty)
        #expect(events.allSatisfy { $0.user?.contains(Canaries.mark) ?? true })
        #expect(events.contains { $0.transaction?.contains(Canaries.mark) ?? false })
    }
}
