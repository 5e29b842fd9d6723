import Semantics
import TestSupport
import Testing

@Suite("The agreement check")
struct AgreementCheckTests {
    @Test("the in-memory source agrees with itself, whether data comes at once or in batches", arguments: [1, 2, 3])
    func agreesWithItself(seed: UInt64) async throws {
        let report = try await AgreementCheck(candidate: { InMemorySource(settings: $0) }).run(seed: seed, count: 60)
        #expect(report.disagreement == nil, "\(report)")
        #expect(report.compared == 60, "\(report)")
    }

    @Test("a count that is wrong by one, now and then, is found and shown")
    func findsAnError() async throws {
        let check = AgreementCheck(candidate: { MiscountingSource(counting: 1, from: 20, settings: $0) })
        let report = try await check.run(seed: 4, count: 200)
        let disagreement = try #require(report.disagreement)
        #expect(disagreement.contains("seed 4, query"))
        #expect(disagreement.contains("first ["))
    }

    @Test("the same seed makes the same world and asks the same questions")
    func sameSeed() {
        let worlds = (RandomWorld(seed: 7), RandomWorld(seed: 7))
        #expect(worlds.0.batches.map(\.events) == worlds.1.batches.map(\.events))
        #expect(worlds.0.batches.map(\.observations) == worlds.1.batches.map(\.observations))
        var first = RandomQueries(seed: 9, world: worlds.0, catalogue: .standard)
        var second = RandomQueries(seed: 9, world: worlds.1, catalogue: .standard)
        for _ in 0..<50 {
            #expect(first.plan() == second.plan())
            #expect(first.query() == second.query())
        }
    }

    @Test("worlds are as nasty as they say", arguments: 1...20)
    func nasty(seed: Int) async throws {
        let world = RandomWorld(seed: UInt64(seed))
        let events = world.batches.flatMap(\.events)
        #expect(events.count > Set(events.map(\.key)).count, "duplicates")
        #expect(events.contains { $0.user == nil }, "nobody's events")
        #expect(Dictionary(grouping: events) { [$0.user ?? "", "\($0.time)"] }.contains { $0.value.count > 1 }, "ties")
        #expect(world.batches.contains { $0.observations.contains { $0.interval != nil } }, "outages")
        let source = InMemorySource(settings: world.settings)
        var restated = 0
        for batch in world.batches {
            await source.append(batch)
            restated += await source.commit(progress: { _ in }).restated
        }
        #expect(restated > 0, "restatements")
        #expect(await source.inventory().sessions > 20, "sessions")
    }

    @Test("most random questions have an answer that is not empty")
    func questionsBite() async throws {
        let world = RandomWorld(seed: 5)
        let source = InMemorySource(settings: world.settings)
        for batch in world.batches { await source.append(batch) }
        _ = await source.commit(progress: { _ in })
        var queries = RandomQueries(seed: 5, world: world, catalogue: Catalogue(settings: world.settings))
        var biting = 0
        for _ in 0..<100 where try await source.compute(queries.plan()).totals.contains(where: { ($0 ?? 0) != 0 }) {
            biting += 1
        }
        #expect(biting > 50, "\(biting) of 100")
    }
}

@Suite("The difference of two tables")
struct MeasureTableDifferenceTests {
    private func table(_ rows: [MeasureTable.Row], totals: [Double?] = [1]) -> MeasureTable {
        MeasureTable(rows: rows, totals: totals, rowsRead: 0, sources: [], snapshot: "")
    }

    @Test("order, sources and snapshots are no difference")
    func same() {
        let a = MeasureTable.Row(bucket: 0, values: ["a", nil], measures: [1])
        let b = MeasureTable.Row(bucket: 1, values: ["a", nil], measures: [nil])
        var other = table([b, a])
        other.snapshot = "other"
        other.sources = ["x"]
        other.rowsRead = 9
        #expect(difference(table([a, b]), other) == nil)
    }

    @Test("a missing row, another value, null against zero and another total are differences")
    func different() {
        let row = MeasureTable.Row(bucket: 0, values: ["a"], measures: [1])
        let base = table([row])
        #expect(difference(base, table([]))?.contains("has no such row") == true)
        #expect(
            difference(base, table([.init(bucket: 0, values: ["a"], measures: [2])]))
                == "group '0 a': first [1.0], second [2.0]")
        #expect(difference(base, table([.init(bucket: 0, values: ["a"], measures: [nil])])) != nil)
        #expect(difference(base, table([row], totals: [nil])) == "totals: first [1.0], second [null]")
        #expect(difference(base, table([row, row]))?.contains("twice") == true)
    }

    @Test("money is equal to the last millionth; what is added in another order may differ in the last digits")
    func tolerance() {
        let a = table([], totals: [123_456_789.000001, 0.1 + 0.2])
        let b = table([], totals: [123_456_789.000001, 0.3])
        let measures = [TestMeasure.revenue, Measure(.sumNumber(.lcp), of: .events)]
        #expect(difference(a, b, measures: measures) == nil)
        #expect(difference(a, b) != nil)
        #expect(difference(a, table([], totals: [123_456_789.000002, 0.3]), measures: measures) != nil)
    }
}
