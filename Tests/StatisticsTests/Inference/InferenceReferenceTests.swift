import Statistics
import Testing

@Suite("Tests agree with statsmodels, scipy and gbstats")
struct InferenceReferenceTests {
    private let control = [2.5, 2.1, 0.4, 1.9, 1.1, 3.3, 0.0, 2.2]
    private let treatment = [1.2, 3.4, 2.2, 5.9, 4.4, 0.3, 7.7, 2.8]

    private func near(_ a: Double, _ b: Double, _ tolerance: Double = 1e-9) -> Bool { abs(a - b) <= tolerance }

    private func pairs(_ a: [Double], _ b: [Double]) -> PairedMoments {
        var pairs = PairedMoments()
        for (x, y) in zip(a, b) { pairs.add(x, y) }
        return pairs
    }

    // statsmodels 0.15.0: proportions_ztest([460, 400], [5000, 5100]),
    // confint_proportions_2indep(460, 5000, 400, 5100, method='wald', compare='diff').
    @Test("Two proportions: pooled test, unpooled interval")
    func proportions() {
        let test = TwoProportionTest(460, of: 5000, minus: 400, of: 5100)
        #expect(near(test.statistic, 2.4427638494699333))
        #expect(near(test.pValue, 0.014575271068997855))
        #expect(near(test.interval().lowerBound, 0.002677199483693337))
        #expect(near(test.interval().upperBound, 0.024460055418267446))
    }

    // scipy 1.17.1: ttest_ind(a, b, equal_var=False) and its confidence_interval(0.95).
    @Test("Welch's test")
    func welch() {
        let a = Estimate(meanOf: SampleMoments([1.2, 3.4, 2.2, 5.9, 4.4, 0.3, 7.7]))
        let b = Estimate(meanOf: SampleMoments([2.5, 2.1, 0.4, 1.9, 1.1]))
        let test = DifferenceTest(a, minus: b)
        #expect(near(test.statistic, 1.8701206317207297))
        #expect(near(test.degreesOfFreedom, 7.616531624923642))
        #expect(near(test.pValue, 0.10024795041367943))
        #expect(near(test.interval().lowerBound, -0.48445059889875086))
        #expect(near(test.interval().upperBound, 4.455879170327322))
    }

    // gbstats 0.8.0: TwoSidedTTest over RatioStatistic, difference_type="absolute".
    @Test("Ratios by the delta method")
    func ratio() {
        let test = DifferenceTest(
            Estimate(ratioOf: pairs(treatment, [2, 3, 1, 6, 4, 1, 5, 3])),
            minus: Estimate(ratioOf: pairs(control, [3, 2, 1, 4, 2, 5, 1, 2])))
        #expect(near(test.difference, 0.441))
        #expect(near(test.pValue, 0.012642404684646724))
        #expect(near(test.interval().lowerBound, 0.11179428315622325))
        #expect(near(test.interval().upperBound, 0.7702057168437764))
    }

    // gbstats 0.8.0: compute_theta and TwoSidedTTest over RegressionAdjustedStatistic.
    @Test("CUPED")
    func controlVariate() {
        let a = pairs(control, [2.0, 2.4, 0.1, 1.2, 1.5, 2.9, 0.3, 1.8])
        let b = pairs(treatment, [1.0, 2.9, 1.8, 4.4, 3.0, 0.6, 5.1, 2.0])
        let all = a + b
        let slope = all.covariance / all.second.variance
        #expect(near(slope, 1.4511265012711498))
        let test = DifferenceTest(
            Estimate(adjustedMeanOf: b, slope: slope, centre: all.second.mean),
            minus: Estimate(adjustedMeanOf: a, slope: slope, centre: all.second.mean))
        #expect(near(test.difference, 0.24003901113351445))
        #expect(near(test.pValue, 0.3352408353938574))
        #expect(near(test.interval().lowerBound, -0.2817186771456167))
        #expect(near(test.interval().upperBound, 0.7617966994126456))
    }

    // gbstats 0.8.0: SequentialTwoSidedTTest, sequential_tuning_parameter=20.
    @Test("The confidence sequence")
    func sequence() {
        let test = DifferenceTest(
            Estimate(meanOf: SampleMoments(treatment)), minus: Estimate(meanOf: SampleMoments(control)))
        let sequence = ConfidenceSequence(tuning: 20)
        let half = sequence.halfWidth(standardError: test.standardError, count: 16)
        #expect(near(test.difference + half, 4.687712019095109))
        #expect(near(sequence.pValue(statistic: test.statistic, count: 16), 0.5745476341375887))
    }

    // gbstats 0.8.0: EffectBayesianABTest, flat prior, difference_type="absolute"; risk[1] is the treatment's.
    @Test("Chance to win and expected loss of means")
    func bayesianMeans() {
        let test = DifferenceTest(
            Estimate(meanOf: SampleMoments(treatment)), minus: Estimate(meanOf: SampleMoments(control)))
        let posterior = PosteriorComparison(difference: test.difference, standardError: test.standardError)
        #expect(near(posterior.chanceToWin, 0.9709643129769833))
        #expect(near(posterior.expectedLoss, 0.010632071874866405))
    }

    // scipy 1.17.1: integrate.quad over stats.beta densities; gbstats' normal posterior gives 0.99269 for the first.
    @Test(
        "Chance to win and expected loss of shares",
        arguments: [
            (460.0, 5000.0, 400.0, 5100.0, 0.9927018992535125, 1.3304710963909571e-05),
            (3, 10, 0, 8, 0.9318885448916305, 0.005513784461152881), (0, 20, 0, 20, 0.5, 0.02219873150105698),
            (60000, 1_000_000, 59500, 1_000_000, 0.9321027640342837, 1.001255639033987e-05),
            (90, 100, 3000, 10000, 1, 0),
        ])
    func bayesianShares(s: Double, n: Double, cs: Double, cn: Double, chance: Double, loss: Double) {
        let posterior = PosteriorComparison(successes: s, of: n, controlSuccesses: cs, of: cn)
        #expect(near(posterior.chanceToWin, chance, 1e-9))
        #expect(near(posterior.expectedLoss, loss, 1e-9))
    }

    // scipy 1.17.1: stats.chisquare.
    @Test("Goodness of fit")
    func goodness() {
        #expect(near(GoodnessOfFit(of: [5000, 5230, 4900]).pValue, 0.0034222330717257905))
        #expect(near(GoodnessOfFit(of: [500, 1600], expecting: [1, 3]).pValue, 0.20771208572755318))
    }

    // statsmodels 0.15.0: multipletests(method='holm' and 'fdr_bh').
    @Test("Corrections for many tests")
    func corrections() {
        let values = [0.01, 0.04, 0.03, 0.005, 0.2]
        #expect(zip(MultipleTesting.holm(values), [0.04, 0.09, 0.09, 0.025, 0.2]).allSatisfy { near($0, $1) })
        #expect(
            zip(MultipleTesting.benjaminiHochberg(values), [0.025, 0.05, 0.05, 0.025, 0.2]).allSatisfy { near($0, $1) })
        #expect(MultipleTesting.holm([]) == [])
    }

    // statsmodels 0.15.0: NormalIndPower: solve_power(0.2, alpha 0.05, power 0.8) = 392.4430, power(0.2, 150) = 0.409968.
    @Test("Power and sample size")
    func power() {
        let plan = SampleSize()
        #expect(plan.countPerGroup(variance: 1, toFind: 0.2) == 393)
        #expect(near(plan.power(toFind: 0.2, standardError: (2.0 / 150).squareRoot()), 0.4099681115375941))
        let smallest = plan.detectableDifference(variance: 1, 392.4430232577885, 392.4430232577885)
        #expect(near(smallest, 0.2, 1e-4))
    }
}
