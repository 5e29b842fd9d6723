import Foundation
import Statistics
import Testing

@testable import Insights

@Suite("What is different about a period") struct PeriodDifferencesTests {
    private static let values = [100.0, 110, 95, 105, 100, 98, 104, 101, 99, 103, 60]

    // Reference: numpy and scipy 1.17.1, 2 · t.sf(|log 60 − log mean(104, 101, 99, 103 … )| / scale, 6).
    @Test("A series is held against its own past")
    func reference() throws {
        let found = PeriodDifferences([
            .init(key: 0, values: Self.values, counts: Self.values.map { $0 * 10 })
        ])
        let one = try #require(found.tested.first)
        #expect(abs(one.pValue - 1.9560471303636145e-05) < 1e-12)
        #expect(one.expected == 101.75)
        #expect(found.notable.count == 1)
    }

    @Test("Too short a past, too few to count, and nothing at all are not tested")
    func untestable() {
        #expect(PeriodDifferences([.init(key: 0, values: [1, 2, 3], counts: [100, 100, 100])]).tested.isEmpty)
        #expect(
            PeriodDifferences([.init(key: 0, values: Self.values, counts: Self.values.map { $0 / 10 })]).tested.isEmpty)
        #expect(
            PeriodDifferences([.init(key: 0, values: Self.values.map { _ in 0 }, counts: Self.values)]).tested.isEmpty)
    }

    /// Thirteen weeks of thirty groups: what people do by chance, and what weeks do to all and to each.
    private static func world(_ seed: UInt64, planted: Bool) -> [PeriodDifferences.Series] {
        var random = SeededGenerator(seed: seed)
        let common = (0..<13).map { _ in random.normal(deviation: 0.05) }
        return (0..<30).map { group in
            let base = exp(log(40) + Double(group) / 29 * (log(5000) - log(40)))
            let counts = (0..<13).map { week -> Double in
                let effect = planted && group == 20 && week == 12 ? 0.4 : 1
                let own = random.normal(deviation: 0.004 * Double(group))
                return Double(random.poisson(mean: base * exp(common[week] + own) * effect))
            }
            return .init(key: group, values: counts, counts: counts)
        }
    }

    @Test("In weeks in which nothing happened, nothing is notable but for the stated share")
    func nullWeeks() {
        let runs = 400
        let alarms = (0..<runs).count { !PeriodDifferences(Self.world(UInt64($0), planted: false)).notable.isEmpty }
        // One in twenty, and three standard errors.
        #expect(
            Double(alarms) / Double(runs) < 0.05 + 3 * (0.05 * 0.95 / Double(runs)).squareRoot(), "\(alarms) of \(runs)"
        )
    }

    @Test("A planted change is among the first three")
    func planted() {
        let runs = 100
        let found = (0..<runs).count { run in
            PeriodDifferences(Self.world(UInt64(run + 10_000), planted: true)).tested.prefix(3).contains {
                $0.key == 20
            }
        }
        #expect(found >= 90, "\(found) of \(runs)")
    }
}
