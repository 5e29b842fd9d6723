import Semantics
import TestSupport
import Testing

@Suite("Trust in a table") struct TrustCheckTests {
    /// Events on every second day from the 2nd to the 14th, and what a week's ads cost.
    ///
    /// - Parameter hours: from the start of the last day until all of this comes in; nil where nobody can tell.
    private func trust(in metrics: MetricID..., importedAfter hours: Int64? = nil) async throws -> Trust {
        let calendar = WorkspaceSettings().calendar
        let start = try #require(CivilDate("2026-11-02"))
        let last = calendar.start(of: start.adding(days: 12)).milliseconds
        let source = InMemorySource(now: { hours.map { Instant(milliseconds: last + $0 * 3_600_000) } })
        var batch = IngestBatch(source: "shop")
        for days in stride(from: 0, through: 12, by: 2) {
            let time = calendar.start(of: start.adding(days: days))
            batch.events.append(
                Event(key: EventKey(high: 0, low: UInt64(days)), time: time, name: "page_view", user: "ann"))
        }
        let week = DateRange(start: start, end: start.adding(days: 6))
        await source.append(batch)
        let cost = Observation(source: "ads", key: "ads", period: week, money: [.cost: Money(micros: 5_000_000)])
        await source.append(IngestBatch(source: "ads", observations: [cost]))
        _ = await source.commit { _ in }
        let engine = MetricEngine(source: source, catalogue: .standard, settings: WorkspaceSettings())
        let query = MetricQuery(metrics: metrics, period: DateRange(start: start, end: start.adding(days: 12)))
        return try await engine.table(for: query, now: calendar.start(of: start.adding(days: 13))).trust
    }

    @Test("names the first few days without events, and counts the rest")
    func gaps() async throws {
        let trust = try await trust(in: "event_count", "advertiser_ad_cost")
        #expect(!trust.complete)
        #expect(
            trust.flags == [
                "gap: no events on 2026-11-03, 2026-11-05, 2026-11-07, 2026-11-09, 2026-11-11, and on 1 more"
            ])
    }

    @Test("says nothing of days without events where no events are asked about")
    func observations() async throws {
        let trust = try await trust(in: "advertiser_ad_cost")
        #expect(trust.complete && trust.flags == [])
    }

    @Test(
        "names the last day where its data came before it was over", arguments: [(-1, false), (15, true), (24, false)])
    func partialDay(hours: Int64, isPartial: Bool) async throws {
        let flags = try await trust(in: "event_count", importedAfter: hours).flags
        #expect(flags.contains("partial_day: 2026-11-14 was not over when its data came") == isPartial)
        // The ads' week had been over for days.
        #expect(try await trust(in: "advertiser_ad_cost", importedAfter: hours).flags == [])
    }
}
