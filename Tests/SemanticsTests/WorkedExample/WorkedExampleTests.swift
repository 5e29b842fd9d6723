import Semantics
import TestSupport
import Testing

/// Every figure of the worked example in the metric definitions, through the catalogue's formulas, the planner and the
/// metric engine, over the in-memory source. The figures were worked out by hand, from the list of 15 events.
@Suite("The worked example")
struct WorkedExampleTests {
    struct Figure: Sendable, CustomTestStringConvertible {
        var metric: MetricID
        var value: Double?
        init(_ metric: MetricID, _ value: Double?) {
            self.metric = metric
            self.value = value
        }
        var testDescription: String { "\(metric)" }
    }

    @Test(
        "over both days",
        arguments: [
            Figure("sessions", 6), Figure("engaged_sessions", 4), Figure("engagement_rate", 4.0 / 6),
            Figure("bounce_rate", 2.0 / 6), Figure("average_session_duration", 475.5), Figure("total_users", 4),
            Figure("active_users", 4), Figure("new_users", 4), Figure("returning_users", 2),
            Figure("screen_page_views", 8), Figure("screen_page_views_per_session", 8.0 / 6), Figure("event_count", 15),
            Figure("sessions_per_user", 6.0 / 4), Figure("entrances", 6), Figure("exits", 6),
            Figure("scrolled_users", 1), Figure("key_events", 2), Figure("key_events:sign_up", 1),
            Figure("key_events:purchase", 1), Figure("session_key_event_rate", 2.0 / 6),
            Figure("session_key_event_rate:purchase", 1.0 / 6), Figure("user_key_event_rate", 0.5),
            Figure("user_key_event_rate:sign_up", 0.25), Figure("gross_purchase_revenue", 120),
            Figure("refund_amount", 30), Figure("purchase_revenue", 90), Figure("total_revenue", 90),
            Figure("refund_rate", 0.25), Figure("ecommerce_purchases", 1), Figure("average_purchase_revenue", 120),
            Figure("net_average_purchase_revenue", 90), Figure("average_revenue_per_user", 22.5),
            Figure("revenue_per_session", 15), Figure("add_to_carts", 2), Figure("checkouts", 0),
            Figure("cart_abandonment_rate", 0.5), Figure("checkout_abandonment_rate", nil),
            Figure("total_purchasers", 1), Figure("purchaser_rate", 0.25), Figure("items_purchased", 0),
            Figure("lcp", nil), Figure("advertiser_ad_cost", nil), Figure("return_on_ad_spend", nil),
            Figure("downtime_minutes", 0),
        ])
    func overBothDays(figure: Figure) async throws {
        let table = try await WorkedExampleTests.ask(MetricQuery(metrics: [figure.metric]))
        let value = try #require(table.totals[figure.metric])
        #expect(WorkedExampleTests.same(value, figure.value), "\(figure.metric): \(String(describing: value))")
        #expect(table.rows.count == 1)
    }

    @Test("by day: users do not add up, sessions do, and the one across midnight counts once")
    func byDay() async throws {
        let table = try await WorkedExampleTests.ask(
            MetricQuery(
                metrics: ["sessions", "total_users", "average_session_duration", "total_revenue"], granularity: .day))
        #expect(
            WorkedExampleTests.rows(table) == [
                "2026-11-16": [4, 3, 2839.0 / 4, 0], "2026-11-17": [2, 3, 14.0 / 2, 90],
            ])
        #expect(table.totals["sessions"] == 6)
        #expect(table.totals["total_users"] == 4)
    }

    @Test("by page: exits, and the rate at which a page is left")
    func byPage() async throws {
        let table = try await WorkedExampleTests.ask(
            MetricQuery(metrics: ["exits", "exit_rate", "screen_page_views"], breakdown: ["page_path"]))
        #expect(
            WorkedExampleTests.rows(table) == [
                "/pricing": [2, 1, 2], "/": [1, 0.5, 2], "/blog/a": [1, 1, 1], "/checkout": [1, 1, 1],
                "/p/2": [1, 1, 1],
                "/p/1": [0, 0, 1], "/thanks": [0, nil, 0], "–": [0, nil, 0],
            ])
    }

    @Test("by session channel")
    func byChannel() async throws {
        let table = try await WorkedExampleTests.ask(
            MetricQuery(metrics: ["sessions"], breakdown: ["session_default_channel_group"]))
        #expect(
            WorkedExampleTests.rows(table) == [
                "Organic Search": [2], "Direct": [1], "Email": [1], "Paid Social": [1], "Paid Search": [1],
            ])
    }

    @Test("new and returning users are more than all users: two people are both")
    func newAndReturning() async throws {
        let table = try await WorkedExampleTests.ask(
            MetricQuery(metrics: ["sessions", "active_users"], breakdown: ["new_vs_returning"]))
        // The refund is in no session: it makes a group of its own, in which nobody is active.
        #expect(WorkedExampleTests.rows(table) == ["new": [4, 4], "returning": [2, 2], "–": [0, 0]])
        #expect(table.totals["active_users"] == 4)
    }

    // MARK: Asking

    private static func ask(_ query: MetricQuery) async throws -> MetricTable {
        let source = InMemorySource(settings: WorkedExample.settings)
        await source.append(IngestBatch(source: "worked example", events: WorkedExample.events))
        _ = await source.commit(progress: { _ in })
        let engine = MetricEngine(
            source: source, catalogue: Catalogue(settings: WorkedExample.settings), settings: WorkedExample.settings)
        var query = query
        query.period = WorkedExample.period
        return try await engine.table(for: query, now: .utc("2026-11-23 12:00:00"))
    }

    /// The metrics of each row, by its dimension values.
    private static func rows(_ table: MetricTable) -> [String: [Double?]] {
        var rows: [String: [Double?]] = [:]
        for row in table.rows {
            var labels: [String] = []
            var numbers: [Double?] = []
            for cell in row {
                switch cell {
                case .text(let text): labels.append(text ?? "–")
                case .number(let number): numbers.append(number)
                }
            }
            rows[labels.joined(separator: " ")] = numbers
        }
        return rows
    }

    private static func same(_ a: Double?, _ b: Double?) -> Bool {
        guard let a, let b else { return a == nil && b == nil }
        return abs(a - b) <= 1e-12 * max(1, abs(b))
    }
}
