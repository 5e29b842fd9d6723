import Testing

@testable import Evaluation

struct KPIWorldTests {
    @Test("The same seed gives the same series, another seed others")
    func seeds() {
        let world = KPIWorld()
        #expect(world.series(3, seed: 1).rows == world.series(3, seed: 1).rows)
        #expect(world.series(3, seed: 1).rows != world.series(3, seed: 2).rows)
        #expect(world.series(3, seed: 1).rows != world.series(4, seed: 1).rows)
    }

    @Test("All kinds of figures and of changes occur, apart from each other, and outages are what they say")
    func changes() throws {
        let series = (0..<60).map { KPIWorld().series($0, seed: 7) }
        #expect(Set(series.map(\.kind)) == Set(KPISeries.Kind.allCases))
        #expect(Set(series.flatMap { $0.changes.map(\.kind) }) == Set(PlantedChange.Kind.allCases))
        for one in series {
            for (before, after) in zip(one.changes, one.changes.dropFirst()) {
                #expect(after.days.lowerBound - before.days.upperBound > 50)
            }
            for change in one.changes {
                let rows = one.rows.filter { change.days.contains($0.day) }
                if change.kind == .outage { #expect(rows.allSatisfy { ($0.value ?? 0) == 0 }) }
                if change.kind == .missing { #expect(rows.allSatisfy { $0.value == nil }) }
            }
            #expect(one.rows.allSatisfy { ($0.value ?? 0) >= 0 && ($0.value ?? 0).isFinite })
        }
    }

    @Test("Rates stay between 0 and 1")
    func rates() {
        let rates = (0..<60).map { KPIWorld().series($0, seed: 7) }.filter { $0.kind == .conversion }
        #expect(!rates.isEmpty)
        #expect(rates.allSatisfy { $0.rows.allSatisfy { (0...1).contains($0.value ?? 0) } })
    }

    @Test(
        "A noisy figure that is planted to grow and grow stays within its numbers", arguments: [(164, 101), (22, 104)])
    func growth(number: Int, seed: UInt64) {
        let values = KPIWorld().series(number, seed: seed).rows.compactMap(\.value)
        #expect(values.count > 600)
        #expect(values.allSatisfy { $0.isFinite && $0 < 1e9 })
    }
}
