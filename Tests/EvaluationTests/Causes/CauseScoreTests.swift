import Insights
import Statistics
import Testing

@testable import Evaluation

@Suite("Planted causes")
struct CauseScoreTests {
    /// Dimension → value of what the analysis names; a change of everything is no condition.
    static func found(in table: CauseTable) throws -> [[Int: Int]] {
        var builder = ChangeCellsBuilder(
            dimensions: table.design.sizes.indices.map { "\($0)" }, isRate: table.design.isRate)
        for row in table.rows {
            builder.add(row.values.map { "\($0)" }, measure: row.measure, base: row.base, isCurrent: row.isCurrent)
        }
        return try DriverAnalysis(of: builder.build()).drivers.map { driver in
            Dictionary(
                uniqueKeysWithValues: driver.condition.map { (Int($0.dimension) ?? -1, Int($0.value) ?? -1) })
        }.filter { !$0.isEmpty }
    }

    @Test("Nine in ten causes are named exactly")
    func localisation() throws {
        var scores: [CauseScore] = []
        var seed: UInt64 = 0
        while scores.count < 20 {
            let table = CauseTable(seed: RandomSeed(seed))
            seed += 1
            // Small tables keep the test short.
            guard !table.causes.isEmpty, table.cells.count < 800 else { continue }
            scores.append(CauseScore(found: try Self.found(in: table), in: table))
        }
        #expect(scores.reduce(0) { $0 + $1.cells } / 20 >= 0.95)
        #expect(scores.reduce(0) { $0 + $1.conditions } / 20 >= 0.9)
    }

    @Test("Where nothing was planted, nothing is named")
    func noise() throws {
        var alarms = 0
        for seed in 0..<20 {
            let table = CauseTable(seed: RandomSeed(7).child(seed), causes: 0)
            guard table.cells.count < 800 else { continue }
            if try !Self.found(in: table).isEmpty { alarms += 1 }
        }
        #expect(alarms <= 1)
    }

    @Test("The same seed makes the same table, and planted conditions share no cell")
    func generator() {
        let (one, two) = (CauseTable(seed: RandomSeed(4)), CauseTable(seed: RandomSeed(4)))
        #expect(one.rows.map(\.measure) == two.rows.map(\.measure))
        for seed in 0..<30 {
            let table = CauseTable(seed: RandomSeed(UInt64(seed)))
            for cell in table.cells {
                #expect(table.causes.count(where: { CauseTable.covers($0, cell) }) <= 1)
            }
        }
    }

    @Test("The score counts cells and conditions")
    func score() {
        let table = CauseTable(seed: RandomSeed(1), causes: 1)
        #expect(CauseScore(found: table.causes, in: table) == CauseScore(found: table.causes.reversed(), in: table))
        #expect(CauseScore(found: table.causes, in: table).conditions == 1)
        #expect(CauseScore(found: [], in: table).cells == (table.causes.isEmpty ? 1 : 0))
    }

    @Test("Ranks are those of the planted effects")
    func ranks() throws {
        // A table with three causes whose effects noise could not exchange.
        let table = try #require(
            (0..<400).lazy.map { CauseTable(seed: RandomSeed(9).child($0), causes: 3) }.first { table in
                let sizes = table.causes.map { abs(table.effect(of: $0)) }.sorted()
                return sizes.count == 3 && sizes[1] > 1.3 * sizes[0] && sizes[2] > 1.3 * sizes[1]
            })
        let right = table.causes.sorted { abs(table.effect(of: $0)) > abs(table.effect(of: $1)) }
        let best = CauseScore(found: right, in: table)
        #expect(best.firstRank == 1 && best.pairs == (3, 3))
        let reversed = CauseScore(found: right.reversed(), in: table)
        #expect(reversed.firstRank == 1.0 / 3 && reversed.pairs == (3, 0))
        let without = CauseScore(found: [right[1], right[2]], in: table)
        #expect(without.firstRank == 0 && without.pairs == (1, 1))
        #expect(CauseScore(found: [], in: CauseTable(seed: RandomSeed(1), causes: 0)).firstRank == nil)
    }

    @Test("A planted effect is what the rows show, about")
    func effects() {
        for seed in 0..<20 {
            let table = CauseTable(seed: RandomSeed(3).child(seed), causes: 1)
            guard let cause = table.causes.first, table.design.noise == .rows || !table.design.isRate else { continue }
            func sum(_ isCurrent: Bool) -> Double {
                table.rows.filter { $0.isCurrent == isCurrent && CauseTable.covers(cause, $0.values) }
                    .reduce(0) { $0 + $1.measure }
            }
            let change = sum(true) - sum(false)
            // Rows count amounts of 20 about, cells count as they are: the sign is what can be said of all.
            guard abs(change) > 0.2 * sum(false) else { continue }
            #expect((change > 0) == (table.effect(of: cause) > 0))
        }
    }
}
