import Statistics

/// The strongest evidence in the latest innovations: how rare, and of what kind.
struct ChangeEvidence: Sendable {
    /// log₁₀ of the chance of a row as strange as this.
    var log10Chance = 0.0
    var kind: AnomalyKind?

    mutating func consider(_ chance: Double, _ kind: @autoclosure () -> AnomalyKind) {
        guard chance < log10Chance else { return }
        log10Chance = chance
        self.kind = kind()
    }
}

/// Matched filters on standardised innovations: a single value, a step, a slope, a change of scatter.
struct ChangeTests: Sendable {
    let cadence: DetectorSettings.Cadence
    let varianceWeight: Double
    /// Hours scatter by day and night: only longer steps are tested for scatter.
    let testsScatter: Bool

    private static let rampRows: ContiguousArray = [5, 8, 11]
    private static let scatterRows: ContiguousArray = [3, 5, 8]

    /// - Parameter rows: how many innovations the tests may look at.
    func evidence(in tracker: LevelTracker, latest: Double, rows: Int) -> ChangeEvidence {
        var evidence = ChangeEvidence()
        let point = StudentTail.log10TwoSided(latest, degreesOfFreedom: cadence.pointFreedom)
        evidence.consider(point, latest > 0 ? .spike : .drop)
        let stepRows = min(8, rows)
        guard stepRows >= 2 else { return evidence }
        evidence.consider(sum(tracker.strongestStep(within: stepRows)), .levelShift)
        var ramp = 0.0
        for back in ChangeTests.rampRows where back < min(15, rows) {
            ramp = max(ramp, abs(tracker.rampScore(back: back)))
        }
        if ramp > 0 { evidence.consider(sum(ramp), .trendChange) }
        if testsScatter { scatter(of: tracker, rows: rows, into: &evidence) }
        return evidence
    }

    private func sum(_ score: Double) -> Double {
        StudentTail.log10TwoSided(score, degreesOfFreedom: cadence.sumFreedom) + cadence.windowPrice
    }

    private func scatter(of tracker: LevelTracker, rows: Int, into evidence: inout ChangeEvidence) {
        var most = 0.0
        for count in ChangeTests.scatterRows where count <= rows {
            most = max(most, ChiSquareScore.normal(sumOfSquares: tracker.energy(of: count), count: count))
        }
        guard most > 0 else { return }
        let chance = StudentTail.log10TwoSided(most * varianceWeight, degreesOfFreedom: 30)
        evidence.consider(
            chance + cadence.windowPrice, rows > 13 && tracker.weeklyLikeness > 0.5 ? .seasonality : .variance)
    }
}
