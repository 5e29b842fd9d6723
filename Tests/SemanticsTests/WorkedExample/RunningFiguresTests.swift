import Semantics
import TestSupport
import Testing

@Suite("Running figures of a query")
struct RunningFiguresTests {
    private static func running(_ id: MetricID, of base: MetricID, days: Int?) throws -> MetricDefinition {
        var metric = try #require(Catalogue.standard.metric(base))
        metric.id = id
        metric.computation = .cumulative(of: base, days: days)
        return metric
    }

    @Test("Daily, weekly and running users of each day, with the last day's as totals")
    func users() async throws {
        let metrics = [
            try Self.running("dau", of: "total_users", days: 1), try Self.running("wau", of: "total_users", days: 7),
            try Self.running("users_to_date", of: "total_users", days: nil),
            try Self.running("orders_to_date", of: "ecommerce_purchases", days: nil),
        ]
        let settings = WorkspaceSettings(metrics: metrics)
        let source = InMemorySource(settings: settings)
        await source.append(
            IngestBatch(
                source: "test",
                events: [
                    .fixture("2026-11-10 09:00:00", "page_view", user: "old"),
                    .fixture("2026-11-16 09:00:00", "purchase", user: "a", value: "1", transaction: "T1"),
                    .fixture("2026-11-17 09:00:00", "page_view", user: "a"),
                    .fixture("2026-11-17 10:00:00", "purchase", user: "b", value: "1", transaction: "T2"),
                ]))
        _ = await source.commit(progress: { _ in })
        let engine = MetricEngine(source: source, catalogue: Catalogue(settings: settings), settings: settings)
        let query = MetricQuery(
            metrics: metrics.map(\.id) + ["event_count"], period: .days("2026-11-16", "2026-11-18"), granularity: .day)
        let now = CivilDate.day("2026-11-19")
        let table = try await engine.table(for: query, now: settings.calendar.start(of: now))
        let wanted: [[MetricTable.Cell]] = [
            [.text("2026-11-16"), .number(1), .number(2), .number(1), .number(1), .number(1)],
            [.text("2026-11-17"), .number(2), .number(2), .number(2), .number(2), .number(2)],
            [.text("2026-11-18"), .number(0), .number(2), .number(2), .number(2), .number(0)],
        ]
        #expect(table.rows == wanted)
        let totals = metrics.map { table.totals[$0.id] ?? nil }
        #expect(totals == [0, 2, 2, 2])
    }
}
