package import Statistics

/// What one variant did, ready for testing.
package struct ExperimentSample: Sendable {
    /// One metric among the users of a variant.
    package struct Metric: Sendable {
        /// The metric (first) beside its denominator or covariate (second); second is empty without either.
        package var moments: PairedMoments
        /// Every value is 0 or 1.
        package var isBinary: Bool
        /// Every user's value, ascending; empty where only sums are known.
        package var values: [Double]

        package init(moments: PairedMoments, isBinary: Bool, values: [Double] = []) {
            self.moments = moments
            self.isBinary = isBinary
            self.values = values
        }

        /// How many users did something.
        package init(users: Double, successes: Double) {
            self.init(SampleMoments(count: users, sum: successes, sumOfSquares: successes))
        }

        /// From count, sum and sum of squares; 0/1 values are known by their squares.
        package init(_ moments: SampleMoments) {
            let isBinary =
                moments.sum >= 0 && moments.sum <= moments.count
                && abs(moments.sum - moments.sumOfSquares) <= 1e-9 * max(1, moments.sum)
            self.init(moments: PairedMoments(first: moments), isBinary: isBinary)
        }
    }

    package var variant: String
    package var users: Double
    /// In the order of the experiment's metrics.
    package var metrics: [Metric]

    package init(variant: String, users: Double, metrics: [Metric]) {
        self.variant = variant
        self.users = users
        self.metrics = metrics
    }
}

/// Everything known about an experiment. *Step before:* rows of users, or of variants. *Step after:*
/// `ExperimentAnalysis`.
package struct ExperimentData: Sendable {
    /// How the second of a pair is used.
    package enum Companion: Sendable {
        case none, denominator, covariate
    }

    package var metricNames: [String]
    package var companion: Companion
    package var samples: [ExperimentSample]
    /// Users seen in more than one variant.
    package var multiplyExposed: Int
    /// Whether these are in no sample, rather than in several.
    package var leavesOutMultiplyExposed: Bool

    package init(
        metricNames: [String], companion: Companion = .none, samples: [ExperimentSample], multiplyExposed: Int = 0,
        leavesOutMultiplyExposed: Bool = true
    ) {
        self.metricNames = metricNames
        self.companion = companion
        self.samples = samples
        self.multiplyExposed = multiplyExposed
        self.leavesOutMultiplyExposed = leavesOutMultiplyExposed
    }
}
