import Testing

@testable import Statistics

@Suite struct `McNemar's exact test` {
    // Exact fractions, by adding up binomial coefficients in whole numbers (Python 3.11, fractions and math.comb):
    // min(1, 2 * sum(comb(n, k) for k in range(min(b, c) + 1)) / 2**n)
    @Test(arguments: [
        (0, 0, 1.0), (0, 1, 1.0), (0, 5, 0.0625), (1, 9, 0.021484375), (9, 1, 0.021484375), (3, 3, 1.0),
        (10, 25, 0.01667384780012071), (2, 14, 0.004180908203125), (400, 500, 0.0009564441369189461),
    ])
    func `its p-value is the two-sided binomial`(lost: Int, gained: Int, expected: Double) {
        let value = McNemarTest(lost: lost, gained: gained).pValue
        #expect(abs(value - expected) <= expected * 1e-9)
    }

    @Test func `vast counts neither over- nor underflow`() {
        #expect(McNemarTest(lost: 500_000, gained: 500_100).pValue > 0.9)
        #expect(McNemarTest(lost: 0, gained: 5000).pValue >= 0)
    }
}
