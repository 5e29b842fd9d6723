import Foundation
import Statistics
import Testing

/// Results of real tests, published as sums: ASOS Digital Experiments (Liu et al., 2021; CC BY 4.0), last snapshots of the
/// ten clearest. Expected numbers: z-tests with unpooled errors by scipy, to ten digits.
@Suite("Published experiments")
struct PublishedExperimentsTests {
    struct Published: Sendable {
        var users: (control: Double, treatment: Double)
        var means: (control: Double, treatment: Double)
        var z: Double
        var p: Double
        var interval: ClosedRange<Double>
    }

    private static let tests = [
        Published(
            users: (64_817_937, 64_812_440), means: (0.0630099659, 0.06423549245), z: 28.58352763, p: 1.076659986e-179,
            interval: 0.001141492556...0.001309560537),
        Published(
            users: (1_876_887, 14_690_234), means: (0.2617738841, 0.2654021032), z: 10.64209831, p: 1.898060143e-26,
            interval: 0.002960007006...0.004296431187),
        Published(
            users: (2_938_321, 2_936_745), means: (0.1856008925, 0.1840503687), z: -4.841160677, p: 1.290829441e-06,
            interval: -0.002178259782 ... -0.000922787802),
        Published(
            users: (3_683_546, 3_682_640), means: (0.1959465146, 0.1970689505), z: 3.833298274, p: 0.0001264364902,
            interval: 0.0005485348674...0.001696337041),
    ]

    @Test("The unpooled test gives the published numbers", arguments: tests)
    func published(test: Published) {
        func estimate(_ mean: Double, _ users: Double) -> Estimate {
            Estimate(
                meanOf: SampleMoments(count: users, sum: mean * users, sumOfSquares: mean * users))
        }
        let result = DifferenceTest(
            estimate(test.means.treatment, test.users.treatment),
            minus: estimate(test.means.control, test.users.control))
        #expect(abs(result.statistic - test.z) < 1e-4)
        #expect(abs(log(result.pValue / test.p)) < 2e-3)
        #expect(abs(result.interval().lowerBound - test.interval.lowerBound) < 1e-9)
        #expect(abs(result.interval().upperBound - test.interval.upperBound) < 1e-9)
    }
}
