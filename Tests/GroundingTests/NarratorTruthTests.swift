import Insights
import Semantics
import Testing

@testable import Grounding

/// The narrator's own words are held to what any text is held to.
@Suite struct `What the narrator says passes the check of claims` {
    private let narrator: Narrator
    private let catalogue = Catalogue.standard

    init() throws {
        narrator = Narrator(
            catalogue: .standard, settings: WorkspaceSettings(), today: try #require(CivilDate("2026-11-23")))
    }

    private static let pool: [(MetricID, MetricUnit, Double, Double)] = [
        ("sessions", .count, 200, 60_000), ("total_revenue", .currency, 900, 400_000),
        ("bounce_rate", .fraction, 0.2, 0.8),
        ("session_key_event_rate", .fraction, 0.004, 0.09), ("average_purchase_revenue", .currency, 20, 180),
        ("average_session_duration", .seconds, 20, 400), ("return_on_ad_spend", .ratio, 0.8, 9),
        ("ecommerce_purchases", .count, 10, 5_000), ("lcp", .milliseconds, 900, 6_000),
    ]

    private static func draw(_ dice: inout Dice, _ metric: (MetricID, MetricUnit, Double, Double)) -> Double {
        let value = metric.2 + (metric.3 - metric.2) * dice.uniform()
        switch metric.1 {
        case .count, .milliseconds: return value.rounded()
        case .currency: return (value * 100).rounded() / 100
        default: return value
        }
    }

    private func check(_ draft: AnswerDraft, _ seed: UInt64) {
        let verifier = ClaimVerifier(facts: draft.sheet.facts.map(ReferenceFact.init), catalogue: catalogue)
        let result = verifier.verify(draft.text)
        #expect(
            result.isAccepted, "seed \(seed): \(draft.text)\n\(result.faults.map { "\($0.reason ?? "") < \($0.text)" })"
        )
        #expect(!result.claims.isEmpty)
    }

    private func periods(_ dice: inout Dice) throws -> (DateRange, DateRange) {
        let start = try #require(CivilDate("2026-11-16")).adding(days: -7 * dice.int(0...20))
        return (
            DateRange(start: start, end: start.adding(days: 6)),
            DateRange(start: start.adding(days: -7), end: start.adding(days: -1))
        )
    }

    @Test(arguments: UInt64(1)...60) func `values with and without a comparison`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let (week, before) = try periods(&dice)
        let chosen = Array(dice.shuffled(Self.pool).prefix(3))
        let values = chosen.map { Self.draw(&dice, $0) }
        let old = chosen.map { Self.draw(&dice, $0) }
        let isCompared = dice.chance(0.7)
        let fixture = TableFixture(
            metrics: chosen.map { ($0.0, $0.1) }, rows: [([], values)], totals: values, period: week,
            reference: isCompared ? (before, [old], old) : nil)
        var draft = AnswerDraft()
        let query = MetricQuery(metrics: chosen.map(\.0), comparison: isCompared ? .previous : nil)
        narrator.tell(fixture.table, of: query, into: &draft)
        check(draft, seed)
        guard isCompared else { return }
        var summary = AnswerDraft()
        narrator.tellSummary(fixture.table, of: query, movers: [], into: &summary)
        check(summary, seed)
    }

    @Test(arguments: UInt64(1)...60) func `groups, rankings, and where a change is`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed &+ 500)
        let (week, before) = try periods(&dice)
        let metric = dice.pick(Array(Self.pool.prefix(2)))
        let names = dice.shuffled(["Organic Search", "Paid Search", "Email", "Direct", "Referral"]).prefix(
            dice.int(2...5))
        let values = names.map { _ in Self.draw(&dice, metric) }.sorted(by: >)
        let old = names.map { _ in Self.draw(&dice, metric) }
        let total = values.reduce(0, +)
        let isCompared = dice.chance(0.6)
        let fixture = TableFixture(
            dimensions: ["session_default_channel_group"], metrics: [(metric.0, metric.1)],
            rows: zip(names, values).map { ([$0], [$1]) }, totals: [total], period: week,
            reference: isCompared ? (before, old.map { [$0] }, [old.reduce(0, +)]) : nil)
        let order = dice.chance(0.5) ? SortOrder(by: metric.0.name, dir: .desc) : nil
        var draft = AnswerDraft()
        let query = MetricQuery(
            metrics: [metric.0], breakdown: ["session_default_channel_group"], comparison: isCompared ? .previous : nil,
            order: order)
        narrator.tell(fixture.table, of: query, into: &draft)
        check(draft, seed)
        guard isCompared else { return }
        let whole = TableFixture(
            metrics: [(metric.0, metric.1)], rows: [([], [total])], totals: [total], period: week,
            reference: (before, [[old.reduce(0, +)]], [old.reduce(0, +)]))
        var change = AnswerDraft()
        narrator.tellChange(
            whole.table, of: MetricQuery(metrics: [metric.0], comparison: .previous),
            by: [ChangeBreakdown(dimension: "session_default_channel_group", table: fixture.table, query: query)],
            into: &change)
        check(change, seed)
    }

    @Test(arguments: UInt64(1)...30) func `why: factors, what drives them, known days`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed &+ 1300)
        let (week, before) = try periods(&dice)
        let sessions = (old: Double(dice.int(900...2_000)), new: Double(dice.int(300...3_000)))
        let perOrder = (old: Double(dice.int(40...90)), new: Double(dice.int(40...90)))
        let rate = (old: 0.03, new: Double(dice.int(10...60)) / 1_000)
        let old = sessions.old * rate.old * perOrder.old
        let new = sessions.new * rate.new * perOrder.new
        let split = try #require(
            FactorSplit(
                baseline: [sessions.old, rate.old, perOrder.old], current: [sessions.new, rate.new, perOrder.new]))
        let fixture = TableFixture(
            metrics: [("total_revenue", .currency)], rows: [([], [new])], totals: [new], period: week,
            reference: (before, [[old]], [old]))
        let driver = Finding(
            kind: .contribution, metric: "sessions", value: -200, baseline: 240, current: 40,
            dimensions: [DimensionValue("session_default_channel_group", "Paid Search")], period: week,
            baselinePeriod: before, evidence: Evidence(method: "test", provenance: fixture.table.provenance))
        let reasons = ChangeReasons(
            factors: [
                .init(
                    name: "sessions", role: "traffic", metric: "sessions", unit: .count, baseline: sessions.old,
                    current: sessions.new,
                    contribution: split.contributions[0], drivers: [driver]),
                .init(
                    name: "orders per session", role: "conversion", metric: "orders_per_session", unit: .fraction,
                    baseline: rate.old,
                    current: rate.new, contribution: split.contributions[1]),
                .init(
                    name: "revenue per order", role: "basket size", metric: "revenue_per_order", unit: .currency,
                    baseline: perOrder.old,
                    current: perOrder.new, contribution: split.contributions[2]),
            ], events: [.init(name: "Launch day", range: DateRange(day: week.start), isCurrent: true)])
        var draft = AnswerDraft()
        narrator.tellChange(
            fixture.table, of: MetricQuery(metrics: ["total_revenue"], comparison: .previous), by: [],
            because: ["total_revenue": reasons], into: &draft)
        #expect(draft.text.contains("Paid Search -200"))
        #expect(draft.text.contains("Launch day (\(PeriodWords.name(DateRange(day: week.start)))) lies in"))
        check(draft, seed)
    }

    @Test(arguments: UInt64(1)...40) func `trends`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed &+ 900)
        let (week, _) = try periods(&dice)
        let metric = dice.pick(Self.pool)
        let values = week.days.map { _ in Self.draw(&dice, metric) }
        let fixture = TableFixture(
            dimensions: ["date"], metrics: [(metric.0, metric.1)],
            rows: zip(week.days, values).map { (["\($0)"], [$1]) },
            totals: [metric.1 == .count ? values.reduce(0, +) : Self.draw(&dice, metric)],
            period: week)
        var draft = AnswerDraft()
        narrator.tell(fixture.table, of: MetricQuery(metrics: [metric.0], granularity: .day), into: &draft)
        check(draft, seed)
    }
}
