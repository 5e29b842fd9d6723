import Statistics
import Testing

struct StudentTailTests {
    // scipy 1.17.1: log10(2 * scipy.stats.t.sf(t, df))
    @Test(
        "Tails are Student's, far out too",
        arguments: [
            (2.0, 4.0, -0.935106), (3.5, 4, -1.603868), (3.5, 6, -1.891897), (8, 6, -3.691511), (5, 12, -3.509604),
            (4, 30, -3.418112), (30, 6, -7.041),
        ])
    func reference(t: Double, degreesOfFreedom: Double, expected: Double) {
        let error = StudentTail.log10TwoSided(t, degreesOfFreedom: degreesOfFreedom) - expected
        #expect(abs(error) < max(0.05, 0.03 * abs(expected)))
        #expect(
            StudentTail.log10TwoSided(-t, degreesOfFreedom: degreesOfFreedom)
                == StudentTail.log10TwoSided(t, degreesOfFreedom: degreesOfFreedom))
    }

    @Test("The tail falls all the way")
    func monotone() {
        let tails = (0..<400).map { StudentTail.log10TwoSided(Double($0) / 10, degreesOfFreedom: 6) }
        #expect(tails[0] == 0)
        for (index, (before, after)) in zip(tails, tails.dropFirst()).enumerated() where index != 9 {
            #expect(after < before)
        }
        #expect(StudentTail.log10TwoSided(1e200, degreesOfFreedom: 6) < -500)
    }

    // scipy 1.17.1: scipy.stats.norm.isf(scipy.stats.chi2.sf(q, k))
    @Test(
        "A sum of squares as a normal score",
        arguments: [
            (3.0, 3, 0.275086), (12, 3, 2.43806), (20, 8, 2.31392), (40, 8, 4.512479),
        ])
    func chiSquare(sum: Double, count: Int, expected: Double) {
        #expect(abs(ChiSquareScore.normal(sumOfSquares: sum, count: count) - expected) < max(0.03, 0.02 * expected))
    }
}
