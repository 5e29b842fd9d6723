import Foundation
import Statistics
import Testing

/// Draws against the moments of their distributions, five standard errors wide, on fixed seeds.
struct DistributionDrawTests {
    private static let count = 40_000

    private func moments(_ draw: (inout SeededGenerator) -> Double) -> (mean: Double, variance: Double) {
        var generator = SeededGenerator(seed: 2_026)
        let values = (0..<Self.count).map { _ in draw(&generator) }
        let mean = values.reduce(0, +) / Double(values.count)
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
        return (mean, variance)
    }

    @Test func uniformNumbersLieInTheUnitIntervalWithMeanOneHalf() {
        var generator = SeededGenerator(seed: 5)
        #expect((0..<10_000).allSatisfy { _ in (0..<1).contains(generator.uniform()) })
        let (mean, variance) = moments { $0.uniform() }
        #expect(abs(mean - 0.5) < 5 * (1 / 12.0).squareRoot() / Double(Self.count).squareRoot())
        #expect(abs(variance - 1 / 12.0) < 0.003)
    }

    @Test func normalDrawsHaveTheAskedMeanAndDeviation() {
        let (mean, variance) = moments { $0.normal(mean: 3, deviation: 2) }
        #expect(abs(mean - 3) < 5 * 2 / 200)
        // Var(s²) = 2σ⁴/(n−1): a standard error of 0.0283 for σ = 2.
        #expect(abs(variance - 4) < 5 * 0.0283)
    }

    /// Median m and mean m·exp(σ²/2).
    @Test func logNormalDrawsHaveTheAskedMedian() {
        var generator = SeededGenerator(seed: 11)
        let below = (0..<Self.count).filter { _ in generator.logNormal(median: 20, sigma: 0.5) < 20 }.count
        #expect(abs(Double(below) / Double(Self.count) - 0.5) < 5 * 0.5 / 200)
        let (mean, _) = moments { $0.logNormal(median: 20, sigma: 0.5) }
        #expect(abs(mean - 20 * exp(0.125)) < 0.35)
    }

    /// Mean and variance of a Poisson variable are equal, on both sides of the change of method at 10.
    @Test(arguments: [0.3, 4, 9.99, 10, 35, 400])
    func poissonDrawsHaveEqualMeanAndVariance(mean expected: Double) {
        let (mean, variance) = moments { Double($0.poisson(mean: expected)) }
        #expect(abs(mean - expected) < 5 * (expected / Double(Self.count)).squareRoot())
        // Var(s²) ≈ (2λ² + λ)/n.
        #expect(abs(variance - expected) < 5 * ((2 * expected * expected + expected) / Double(Self.count)).squareRoot())
    }

    /// P(X = k) = λᵏ e^−λ / k!, counted for λ = 12, which the rejection method draws.
    @Test func poissonDrawsFollowTheProbabilityFunction() {
        var generator = SeededGenerator(seed: 3)
        var counts = [Int: Int]()
        for _ in 0..<Self.count { counts[generator.poisson(mean: 12), default: 0] += 1 }
        var probability = exp(-12.0)
        for k in 0...25 {
            if k > 0 { probability *= 12 / Double(k) }
            let expected = probability * Double(Self.count)
            #expect(abs(Double(counts[k] ?? 0) - expected) < 5 * expected.squareRoot() + 1, "k = \(k)")
        }
    }

    @Test func nothingComesOfANonPositiveMean() {
        var generator = SeededGenerator(seed: 1)
        #expect(generator.poisson(mean: 0) == 0)
        #expect(generator.poisson(mean: -2) == 0)
    }

    @Test func integersBelowSevenAreEquallyLikely() {
        var generator = SeededGenerator(seed: 8)
        var counts = [Int](repeating: 0, count: 7)
        for _ in 0..<70_000 { counts[generator.integer(below: 7)] += 1 }
        #expect(counts.allSatisfy { abs($0 - 10_000) < 500 })
        #expect(generator.integer(below: 0) == 0)
        #expect(generator.integer(in: 5...5) == 5)
    }
}

struct SamplingTests {
    @Test func anAliasTableKeepsTheWeights() {
        let table = AliasTable(weights: [1, 2, 0, 5])
        var generator = SeededGenerator(seed: 4)
        var counts = [0, 0, 0, 0]
        for _ in 0..<80_000 { counts[table.draw(using: &generator)] += 1 }
        #expect(counts[2] == 0)
        for (count, expected) in zip(counts, [10_000, 20_000, 0, 50_000]) { #expect(abs(count - expected) < 700) }
    }

    @Test func weightsThatMeanNothingAreNotDrawn() {
        let table = AliasTable(weights: [.nan, -3, 1, .infinity])
        var generator = SeededGenerator(seed: 4)
        #expect((0..<1000).allSatisfy { _ in table.draw(using: &generator) == 2 })
        #expect(AliasTable(weights: []).draw(using: &generator) == 0)
        let equal = AliasTable(weights: [0, 0])
        #expect(Set((0..<100).map { _ in equal.draw(using: &generator) }) == [0, 1])
    }

    @Test(arguments: [0.0, 0.4, 0.99])
    func aSystematicSampleIsWithinOneOfItsExpectation(start: Double) {
        var sampler = SystematicSampler(start: start)
        let probabilities = (0..<500).map { 0.01 + Double($0 % 7) / 100 }
        let taken = probabilities.filter { sampler.takes($0) }.count
        #expect(abs(Double(taken) - probabilities.reduce(0, +)) <= 1)
    }

    @Test func aSystematicSampleTakesTheCertainAndLeavesTheImpossible() {
        var sampler = SystematicSampler(start: 0.5)
        #expect(sampler.takes(1) && !sampler.takes(0) && sampler.takes(2) && !sampler.takes(-1))
    }

    /// Ten members of a golden sequence never leave a gap of a fifth empty.
    @Test(arguments: [0.0, 0.31, 0.9])
    func aGoldenSequenceFillsTheInterval(start: Double) {
        var sequence = GoldenSequence(start: start)
        let sorted = (0..<10).map { _ in sequence.next() }.sorted()
        let gaps = zip(sorted.dropFirst(), sorted).map { $0 - $1 } + [sorted[0], 1 - sorted[9]]
        #expect(gaps.allSatisfy { $0 < 0.2 })
    }
}
