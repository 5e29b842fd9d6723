import Statistics
import Testing

/// Reference numbers: scipy 1.17.1 (`scipy.special.gammainc`, `gammaincc`, `betainc`; `scipy.stats` cdf, sf, ppf, pdf).
@Suite("Distributions agree with scipy")
struct DistributionReferenceTests {
    /// Relative, but never finer than the smallest difference of doubles near 1.
    static func agrees(_ value: Double, _ reference: Double, within tolerance: Double = 2e-13) -> Bool {
        abs(value - reference) <= max(tolerance * abs(reference), 1e-300)
    }

    @Test(
        "The incomplete gamma function",
        arguments: [
            (0.5, 0.1, 0.34527915398142317, 0.6547208460185768), (3, 2.5, 0.45618688411667035, 0.5438131158833297),
            (10, 30, 0.9999928782491372, 7.121750862815593e-06), (1000, 900, 0.0005499022657117818, 0.9994500977342882),
        ])
    func gamma(a: Double, x: Double, lower: Double, upper: Double) {
        #expect(Self.agrees(GammaFunction.lower(a, x), lower))
        #expect(Self.agrees(GammaFunction.upper(a, x), upper))
    }

    @Test("Large shapes keep their digits")
    func largeShapes() {
        #expect(Self.agrees(GammaFunction.upper(1e6, 1.001e6), 0.15865521363165971, within: 1e-11))
        #expect(Self.agrees(BetaFunction.regularised(0.0505, 50001, 950001), 0.9888203899111171, within: 1e-12))
        #expect(Self.agrees(BetaFunction.regularised(0.6001, 3e7, 2e7), 0.9255455996692656, within: 1e-9))
    }

    @Test(
        "The incomplete beta function",
        arguments: [
            (0.5, 0.5, 0.3, 0.36901011956554536), (2, 7, 0.9, 0.99999927), (150, 60, 0.6, 0.0002590969584845532),
        ])
    func beta(a: Double, b: Double, x: Double, value: Double) {
        #expect(Self.agrees(BetaFunction.regularised(x, a, b), value))
    }

    @Test("Arguments outside the domain have no value")
    func outside() {
        #expect(GammaFunction.lower(-1, 2).isNaN)
        #expect(GammaFunction.upper(1, -2).isNaN)
        #expect(BetaFunction.regularised(1.5, 1, 1).isNaN)
        #expect(NormalDistribution.quantile(1.5).isNaN)
        #expect(StudentDistribution(degreesOfFreedom: 3).quantile(-0.1).isNaN)
    }

    @Test(
        "The normal distribution",
        arguments: [
            (-8, 6.22096057427174e-16), (-1.96, 0.024997895148220435), (0.5, 0.6914624612740131),
            (3, 0.9986501019683699),
        ])
    func normal(x: Double, lower: Double) {
        #expect(Self.agrees(NormalDistribution.lower(x), lower))
        #expect(Self.agrees(NormalDistribution.upper(-x), lower))
    }

    @Test(
        "Normal quantiles",
        arguments: [
            (1e-12, -7.034483825301131), (0.025, -1.9599639845400545), (0.3, -0.5244005127080409),
            (0.975, 1.959963984540054), (0.999999, 4.753424308817087),
        ])
    func normalQuantile(p: Double, x: Double) { #expect(Self.agrees(NormalDistribution.quantile(p), x)) }

    @Test(
        "Student's t, both tails",
        arguments: [
            (2.1, 3.5, 0.11352582522079814), (1, 1, 0.5), (12.5, 40, 2.1383921681039393e-15),
            (1.96, 1e6, 0.04999606758526985),
        ])
    func student(t: Double, degrees: Double, value: Double) {
        #expect(Self.agrees(StudentDistribution(degreesOfFreedom: degrees).twoSided(t), value, within: 1e-11))
    }

    @Test(
        "Student quantiles",
        arguments: [
            (0.975, 3.5, 2.9400886379827282), (0.975, 1, 12.706204736174694), (0.6, 12, 0.25903274567688733),
            (0.975, 1e6, 1.959966356814107),
        ])
    func studentQuantile(p: Double, degrees: Double, t: Double) {
        #expect(Self.agrees(StudentDistribution(degreesOfFreedom: degrees).quantile(p), t, within: 1e-11))
    }

    @Test(
        "Upper tails of χ²",
        arguments: [
            (3.84, 1, 0.05004352124870519), (50, 10, 2.669083424904495e-07), (0.2, 4, 0.9953211598395555),
            (1e4, 9000, 3.031801838549065e-13),
        ])
    func chiSquared(x: Double, degrees: Double, value: Double) {
        #expect(Self.agrees(ChiSquaredDistribution(degreesOfFreedom: degrees).upper(x), value, within: 1e-11))
    }

    @Test("Quantiles of χ² and beta")
    func otherQuantiles() {
        let median = ChiSquaredDistribution(degreesOfFreedom: 9000).quantile(0.5)
        #expect(Self.agrees(ChiSquaredDistribution(degreesOfFreedom: 1).quantile(0.95), 3.841458820694124))
        #expect(Self.agrees(median, 8999.333342113196, within: 1e-12))
        #expect(Self.agrees(BetaDistribution(3, 9).quantile(0.025), 0.06021773417290665))
        #expect(Self.agrees(BetaDistribution(500, 20).quantile(0.9), 0.9718906858313469))
    }

    @Test(
        "Upper tails of F",
        arguments: [
            (3.2, 2, 17, 0.0661425666664213), (0.4, 5, 5, 0.831315844457088), (15, 1, 100, 0.0001920508540141487),
        ])
    func f(x: Double, numerator: Double, denominator: Double, value: Double) {
        #expect(Self.agrees(FDistribution(numerator, denominator).upper(x), value, within: 1e-12))
    }

    @Test("Densities")
    func densities() {
        #expect(Self.agrees(BetaDistribution(4, 9).density(0.3), 3.081862614599997))
        #expect(Self.agrees(StudentDistribution(degreesOfFreedom: 7).density(1.5), 0.12626306128596107, within: 1e-12))
        #expect(Self.agrees(ChiSquaredDistribution(degreesOfFreedom: 5).density(3), 0.15418032980376928))
    }
}
