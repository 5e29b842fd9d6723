import Statistics
import Testing

@Suite("Quantile estimates")
struct QuantileEstimateTests {
    @Test("The value is the nearest rank")
    func nearestRank() {
        #expect(Estimate(quantile: 0.75, of: [1, 2, 3, 4]).value == 3)
        #expect(Estimate(quantile: 0.75, of: [1800, 2400, 2500, 2600, 5000]).value == 2600)
        #expect(Estimate(quantile: 0.5, of: [7]).value == 7)
    }

    @Test("Its 95 % interval covers the true median in about 95 of 100 samples")
    func coverage() {
        var covered = 0
        for run in 0..<400 {
            var generator = RandomSeed(5).child(run).generator()
            let sample = (0..<200).map { _ in generator.logNormal(median: 3, sigma: 1) }.sorted()
            let estimate = Estimate(quantile: 0.5, of: sample)
            if abs(estimate.value - 3) <= 1.96 * estimate.standardError { covered += 1 }
        }
        #expect((368...394).contains(covered))
    }
}
