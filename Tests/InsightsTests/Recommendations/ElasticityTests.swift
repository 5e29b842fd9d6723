import Foundation
import Statistics
import Testing

@testable import Insights

@Suite("Elasticity") struct ElasticityTests {
    private static func weeks(_ count: Int, elasticity: Double, noise: Double, seed: UInt64) -> [(
        lever: Double, outcome: Double
    )] {
        var random = SeededGenerator(seed: seed)
        return (0..<count).map { _ in
            let lever = 1000 * exp(random.normal(deviation: 0.3))
            return (lever, 5000 * pow(lever / 1000, elasticity) * exp(random.normal(deviation: noise)))
        }
    }

    @Test("Without noise the law is found exactly, and used")
    func exact() throws {
        let found = try Elasticity(Self.weeks(40, elasticity: 0.4, noise: 0, seed: 1))
        #expect(abs(found.value - 0.4) < 1e-9)
        let there = try found.outcome(at: found.lever)
        #expect(abs(there.value - found.outcome) < 1e-6)
        let more = try found.outcome(at: found.lever * 1.05)
        #expect(abs(more.value / found.outcome - pow(1.05, 0.4)) < 1e-9)
    }

    @Test("The interval covers the truth about as often as it says")
    func coverage() throws {
        var covered = 0
        for seed in UInt64(1)...300 {
            let found = try Elasticity(Self.weeks(40, elasticity: 0.4, noise: 0.15, seed: seed))
            let half =
                StudentDistribution(degreesOfFreedom: found.degreesOfFreedom).quantile(0.975) * found.standardError
            covered += abs(found.value - 0.4) <= half ? 1 : 0
        }
        // Differences of independent noise are related, so it may be a little off 95 %.
        #expect((255...300).contains(covered), "\(covered) of 300")
    }

    @Test("Beyond what was tried nothing is said")
    func beyond() throws {
        let found = try Elasticity(Self.weeks(40, elasticity: 0.4, noise: 0.1, seed: 3))
        #expect(throws: InsightsError.self) { try found.outcome(at: found.observed.upperBound * 1.01) }
        #expect(throws: InsightsError.self) { try found.outcome(at: 0) }
    }

    @Test("Too short a history, and a lever that never moved, are refused in words")
    func refused() {
        #expect(throws: InsightsError.self) { try Elasticity(Self.weeks(10, elasticity: 1, noise: 0, seed: 1)) }
        #expect(throws: InsightsError.self) { try Elasticity((0..<30).map { (100, 500 + Double($0)) }) }
        #expect(throws: InsightsError.self) { try Elasticity([]) }
    }
}
