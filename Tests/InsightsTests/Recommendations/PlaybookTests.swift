import Foundation
import Semantics
import Statistics
import TestSupport
import Testing

@testable import Insights

@Suite("The playbook")
struct PlaybookTests {
    private static let week = DateRange.days("2026-11-16", "2026-11-22")

    private static func driver(_ rate: Double, mix: Double = 0, strength: Double? = 10) -> DriverAnalysis.Driver {
        var effect = RateMix(additive: rate)
        effect.mix = mix
        return DriverAnalysis.Driver(
            condition: [.init(dimension: "device_category", value: "mobile")], effect: effect, baseline: 0.04,
            current: 0.02, shareOfChange: 0.9, strength: strength)
    }

    private static func situation(
        _ changes: [Situation.Change], experiment: (id: String, analysis: ExperimentAnalysis)? = nil
    ) -> Situation {
        Situation(
            period: week, changes: changes, experiment: experiment, sessions: 10_000, conversions: 300, revenue: 15_000)
    }

    @Test("Lost conversion is worth what it took away")
    func repair() throws {
        let found = Playbook.recommendations(
            in: Self.situation([.init(metric: "session_key_event_rate", driver: Self.driver(-0.01))]))
        let advice = try #require(found.first)
        #expect(advice.rule == "repair_conversion")
        // 0.01 × 10,000 sessions × 50 a conversion.
        #expect(abs(advice.effect.value - 5000) < 1e-9)
        #expect(abs(advice.effect.interval.lowerBound - 5000 * (1 - 0.196)) < 1e-9)
        #expect(advice.checkDate == Self.week.end.adding(days: 14))
        #expect(advice.place == [DimensionValue("device_category", "mobile")])
    }

    @Test("Other people coming is nothing to repair, and a gain is not either")
    func noRepair() {
        let changes: [Situation.Change] = [
            .init(metric: "session_key_event_rate", driver: Self.driver(-0.001, mix: -0.01)),
            .init(metric: "session_key_event_rate", driver: Self.driver(0.01)),
            .init(metric: "sessions", driver: Self.driver(100)),
        ]
        #expect(Playbook.recommendations(in: Self.situation(changes)).isEmpty)
    }

    @Test("What brings more for the work stands first")
    func ranking() {
        let changes: [Situation.Change] = [
            .init(metric: "session_key_event_rate", driver: Self.driver(-0.001)),
            .init(metric: "sessions", driver: Self.driver(-3000)),
        ]
        let rules = Playbook.recommendations(in: Self.situation(changes)).map(\.rule)
        #expect(rules == ["regain_visits", "repair_conversion"])
    }

    @Test("A test with a winner is finished, one without is left alone")
    func experiment() throws {
        let won = try ExperimentAnalysis(
            ExperimentAnalysisTests.shares([("control", 5100, 400), ("green", 5000, 560)]))
        let open = try ExperimentAnalysis(
            ExperimentAnalysisTests.shares([("control", 5100, 400), ("green", 5000, 400)]))
        let advice = try #require(Playbook.recommendations(in: Self.situation([], experiment: ("button", won))).first)
        #expect(advice.action == "Show 'green' of the experiment 'button' to everybody.")
        #expect(advice.effect.interval.lowerBound > 0)
        #expect(Playbook.recommendations(in: Self.situation([], experiment: ("button", open))).isEmpty)
    }

    @Test("A campaign that costs more than it is said to bring is paused, a good one and a tiny one are not")
    func campaigns() throws {
        var situation = Self.situation([])
        situation.campaigns = [
            .init(name: "good", cost: 1000, claimedRevenue: 3000), .init(name: "bad", cost: 700, claimedRevenue: 210),
            .init(name: "tiny", cost: 10, claimedRevenue: 0),
        ]
        let found = Playbook.recommendations(in: situation)
        #expect(found.map(\.place) == [[DimensionValue("campaign_name", "bad")]])
        let advice = try #require(found.first)
        // A week long: what is lost is lost a week.
        #expect(abs(advice.effect.value - 490) < 1e-9)
        #expect(advice.effect.interval == 0...700)
    }

    @Test("A winner is worth what a week of its own days brings, however short the days asked about")
    func experimentDays() throws {
        let won = try ExperimentAnalysis(
            ExperimentAnalysisTests.shares([("control", 5100, 400), ("green", 5000, 560)]))
        var situation = Self.situation([], experiment: ("button", won))
        situation.experimentDays = Self.week
        let week = try #require(Playbook.recommendations(in: situation).first?.effect.value)
        situation.experimentDays = DateRange(start: Self.week.end.adding(days: -27), end: Self.week.end)
        let fourWeeks = try #require(Playbook.recommendations(in: situation).first?.effect.value)
        #expect(abs(week - 4 * fourWeeks) < 1e-6)
    }

    @Test("A campaign whose last week paid, or that has stopped, is not paused; check dates lie ahead")
    func latestDays() throws {
        var situation = Situation(
            period: Self.week, base: DateRange(start: Self.week.end.adding(days: -27), end: Self.week.end),
            asOf: Self.week.end.adding(days: 30), changes: [], sessions: 1, conversions: 1, revenue: 1)
        func paused(_ latest: Situation.Campaign.Week) -> [Recommendation] {
            situation.campaigns = [.init(name: "a", cost: 400, claimedRevenue: 100, latest: latest)]
            return Playbook.recommendations(in: situation)
        }
        let advice = try #require(paused(.init(cost: 100, claimedRevenue: 20)).first)
        // Four weeks long: a quarter is lost a week.
        #expect(abs(advice.effect.value - 75) < 1e-9)
        #expect(advice.checkDate == Self.week.end.adding(days: 51))
        #expect(advice.figures.map(\.metric) == ["return_on_ad_spend", "advertiser_ad_cost"])
        #expect(advice.subject == "pause_campaign/a")
        #expect(paused(.init(cost: 100, claimedRevenue: 200)).isEmpty)
        #expect(paused(.init(cost: 0, claimedRevenue: 0)).isEmpty)
    }

    @Test("A campaign whose revenue moved with its cost by more than the cost gets more budget, within what it had")
    func budget() throws {
        func weeks(_ slope: Double, _ noise: Double) -> [Situation.Campaign.Week] {
            (0..<30).map { week in
                let cost = 100 * (1 + 0.4 * sin(Double(week)))
                let wave = 1 + noise * cos(Double(week) * 2.3)
                return .init(cost: cost, claimedRevenue: 5 * pow(cost, slope) * wave)
            }
        }
        var situation = Self.situation([])
        func rules(_ weeks: [Situation.Campaign.Week]) -> [Recommendation] {
            situation.campaigns = [.init(name: "a", cost: 100, claimedRevenue: 500, weeks: weeks)]
            return Playbook.recommendations(in: situation).filter { $0.rule == "raise_budget" }
        }
        let advice = try #require(rules(weeks(1, 0.01)).first)
        let recent = weeks(1, 0.01).suffix(4).map(\.cost).reduce(0, +) / 4
        // Five of revenue for one of cost: four are gained.
        let more = min(recent * 1.2, weeks(1, 0).map(\.cost).max() ?? 0) - recent
        #expect(abs(advice.effect.value - 4 * more) < 0.03 * 4 * more)
        #expect(advice.effect.interval.contains(4 * more))
        // Nothing where revenue does not move with cost, where chance hides it, or where there is little history.
        #expect(rules(weeks(0, 0.01)).isEmpty)
        #expect(rules(weeks(1, 0.9)).isEmpty)
        #expect(rules(Array(weeks(1, 0.01).prefix(8))).isEmpty)
    }

    @Test("Slow pages are worth their visits' lost conversions, and only beyond chance")
    func slowness() throws {
        func shares(_ factor: Double) -> StratifiedShares {
            StratifiedShares([
                .init(
                    name: "mobile", part: 10 * factor, whole: 1000 * factor, otherPart: 30 * factor,
                    otherWhole: 1000 * factor)
            ])
        }
        var situation = Self.situation([])
        situation.slowness = .init(slowVisits: 1000, shares: shares(1))
        let advice = try #require(Playbook.recommendations(in: situation).first)
        // Two percent of a thousand visits convert less, at 50 each.
        #expect(abs(advice.effect.value - 1000) < 1e-6)
        #expect(advice.effect.interval.lowerBound > 0 && advice.effect.interval.upperBound < 2000)
        situation.slowness = .init(slowVisits: 1000, shares: shares(0.1))
        #expect(Playbook.recommendations(in: situation).isEmpty)
    }

    @Test("A product that nobody takes any more is worth a week's share of what it brought")
    func stoppedProduct() throws {
        var situation = Self.situation([])
        situation.stoppedProducts = [
            .init(
                name: "Lamp", since: .day("2026-11-16"), units: 0, unitsBefore: 5,
                earned: .init(revenue: 800, orders: 16, days: 28))
        ]
        let advice = try #require(Playbook.recommendations(in: situation).first)
        #expect(advice.rule == "restore_product" && advice.place == [DimensionValue("item_name", "Lamp")])
        #expect(abs(advice.effect.value - 200) < 1e-9)
        #expect(abs(advice.effect.interval.lowerBound - 200 * (1 - 0.49)) < 1e-9)
        #expect(advice.figures.map(\.before) == [5])
    }

    @Test("Every rule has a name of its own")
    func names() {
        #expect(Set(Playbook.rules.map(\.name)).count == Playbook.rules.count)
    }

    @Test("A campaign that pays on the whole and not of late is to be watched, and not to be paused")
    func wavering() {
        func campaign(_ name: String, _ claims: [Double]) -> Situation.Campaign {
            let weeks = claims.map { Situation.Campaign.Week(cost: 100, claimedRevenue: $0) }
            return .init(
                name: name, cost: 400, claimedRevenue: claims.reduce(0, +), latest: weeks[3], weeks: weeks)
        }
        var situation = Self.situation([])
        situation.campaigns = [
            campaign("fading", [500, 50, 60, 0]), campaign("once weak", [500, 500, 500, 0]),
            campaign("recovered", [0, 0, 0, 500]), campaign("lost", [50, 50, 50, 50]),
        ]
        #expect(situation.wavering.map(\.name) == ["fading"])
        #expect(PauseCampaign().recommendations(in: situation).map { $0.place.first?.value } == ["lost"])
    }
}
