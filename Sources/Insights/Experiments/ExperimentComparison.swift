import Statistics

/// One metric of one variant beside the control.
package struct ExperimentComparison: Sendable, Equatable {
    package let variant: String
    package let users: Double
    /// Nil where there is nothing to average.
    package let mean: Double?
    /// The rest is nil for the control itself, and where the data have no spread at all.
    package private(set) var difference: Double?
    package private(set) var relative: Double?
    package private(set) var interval: ClosedRange<Double>?
    package private(set) var pValue: Double?
    /// Corrected for all comparisons of the experiment (Holm).
    package internal(set) var adjustedPValue: Double?
    package private(set) var chanceToWin: Double?
    package private(set) var expectedLoss: Double?
    package private(set) var standardError: Double?

    /// The control.
    init(_ sample: ExperimentSample, _ estimate: Estimate) {
        variant = sample.variant
        users = sample.users
        mean = estimate.value.isFinite ? estimate.value : nil
    }

    /// - Parameters:
    ///   - sample, control: the samples; `index` is the metric's.
    ///   - estimates: of the variant and of the control.
    init(
        _ sample: ExperimentSample, _ estimate: Estimate, control: ExperimentSample, _ controlEstimate: Estimate,
        metric index: Int, settings: ExperimentSettings, isPlainMean: Bool
    ) {
        self.init(sample, estimate)
        guard estimate.value.isFinite, controlEstimate.value.isFinite else { return }
        let test = DifferenceTest(estimate, minus: controlEstimate)
        difference = test.difference
        if controlEstimate.value != 0 { relative = test.difference / abs(controlEstimate.value) }
        let metrics = (sample.metrics[index], control.metrics[index])
        if isPlainMean, metrics.0.isBinary, metrics.1.isBinary {
            compareShares(metrics.0.moments.first, metrics.1.moments.first, level: settings.level)
        } else if test.standardError > 0 {
            (standardError, pValue, interval) = (
                test.standardError, test.pValue, test.interval(level: settings.level)
            )
            let posterior = PosteriorComparison(difference: test.difference, standardError: test.standardError)
            (chanceToWin, expectedLoss) = (posterior.chanceToWin, posterior.expectedLoss)
        }
        if settings.isSequential { makeSequential(users + control.users, level: settings.level) }
    }

    private mutating func compareShares(_ own: SampleMoments, _ other: SampleMoments, level: Double) {
        guard own.count > 0, other.count > 0 else { return }
        let test = TwoProportionTest(own.sum, of: own.count, minus: other.sum, of: other.count)
        let posterior = PosteriorComparison(
            successes: own.sum, of: own.count, controlSuccesses: other.sum, of: other.count)
        (chanceToWin, expectedLoss) = (posterior.chanceToWin, posterior.expectedLoss)
        guard test.pooledError > 0 else { return }
        (standardError, pValue, interval) = (test.unpooledError, test.pValue, test.interval(level: level))
    }

    private mutating func makeSequential(_ count: Double, level: Double) {
        guard let standardError, let difference, standardError > 0 else { return }
        let sequence = ConfidenceSequence(
            significance: 1 - level, tuning: ExperimentSettings.sequentialTuning)
        let half = sequence.halfWidth(standardError: standardError, count: count)
        interval = (difference - half)...(difference + half)
        pValue = sequence.pValue(statistic: difference / standardError, count: count)
    }
}
