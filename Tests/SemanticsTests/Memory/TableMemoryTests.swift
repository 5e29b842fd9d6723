import Semantics
import TestSupport
import Testing

/// A source that counts what is computed.
private actor CountingSource: MetricSource {
    private let source: InMemorySource
    private(set) var computed = 0

    init(_ source: InMemorySource) { self.source = source }

    func inventory() async -> Inventory { await source.inventory() }

    func compute(_ plan: QueryPlan) async throws -> MeasureTable {
        computed += 1
        return try await source.compute(plan)
    }

    func values(of dimension: DimensionID, in period: DateRange, limit: Int) async -> [String] {
        await source.values(of: dimension, in: period, limit: limit)
    }
}

@Suite("Tables that were computed") struct TableMemoryTests {
    private let day = CivilDate.day("2026-11-02")

    private func bring(_ count: Int, into source: InMemorySource, from first: Int = 0) async {
        let time = WorkspaceSettings().calendar.start(of: day)
        var batch = IngestBatch(source: "shop")
        for number in first..<first + count {
            batch.events.append(
                Event(
                    key: EventKey(high: 0, low: UInt64(number)), time: time, name: "page_view", user: "u\(number)"))
        }
        await source.append(batch)
        _ = await source.commit { _ in }
    }

    @Test("are kept for the same query, data and day, and for nothing else")
    func kept() async throws {
        let data = InMemorySource(now: { nil })
        await bring(3, into: data)
        let source = CountingSource(data)
        let settings = WorkspaceSettings()
        let engine = MetricEngine(source: source, catalogue: .standard, settings: settings, memory: TableMemory())
        let query = MetricQuery(metrics: ["event_count"], period: DateRange(day: day))
        let now = settings.calendar.start(of: day.adding(days: 2))
        let first = try await engine.table(for: query, now: now)
        #expect(first.totals["event_count"] == 3)
        #expect(try await engine.table(for: query, now: now) == first)
        #expect(await source.computed == 1)
        _ = try await engine.table(for: query, now: settings.calendar.start(of: day.adding(days: 3)))
        #expect(await source.computed == 2)
        _ = try await engine.table(for: MetricQuery(metrics: ["sessions"], period: DateRange(day: day)), now: now)
        #expect(await source.computed == 3)
        await bring(2, into: data, from: 3)
        #expect(try await engine.table(for: query, now: now).totals["event_count"] == 5)
        #expect(await source.computed == 4)
    }

    @Test("are computed afresh without a memory")
    func afresh() async throws {
        let data = InMemorySource(now: { nil })
        await bring(1, into: data)
        let source = CountingSource(data)
        let engine = MetricEngine(source: source, catalogue: .standard, settings: WorkspaceSettings())
        let query = MetricQuery(metrics: ["event_count"], period: DateRange(day: day))
        let now = WorkspaceSettings().calendar.start(of: day.adding(days: 2))
        _ = try await engine.table(for: query, now: now)
        _ = try await engine.table(for: query, now: now)
        #expect(await source.computed == 2)
    }
}
