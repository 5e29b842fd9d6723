import Statistics
import Testing

@Suite("Confidence sequences")
struct ConfidenceSequenceTests {
    /// A/A tests of 30 days, looked at every day.
    private func falseAlarms(among runs: Int, seed: UInt64) -> (sequential: Int, fixed: Int) {
        var alarms = (sequential: 0, fixed: 0)
        let sequence = ConfidenceSequence(tuning: 5000)
        for run in 0..<runs {
            var generator = RandomSeed(seed).child(run).generator()
            var control = SampleMoments()
            var treatment = SampleMoments()
            var crossed = (sequential: false, fixed: false)
            for _ in 0..<30 {
                for _ in 0..<100 {
                    control.add(generator.chance(0.1) ? 1 : 0)
                    treatment.add(generator.chance(0.1) ? 1 : 0)
                }
                let test = DifferenceTest(Estimate(meanOf: treatment), minus: Estimate(meanOf: control))
                let half = sequence.halfWidth(
                    standardError: test.standardError, count: control.count + treatment.count)
                if abs(test.difference) > half { crossed.sequential = true }
                if test.pValue < 0.05 { crossed.fixed = true }
            }
            if crossed.sequential { alarms.sequential += 1 }
            if crossed.fixed { alarms.fixed += 1 }
        }
        return alarms
    }

    @Test("Looking every day errs in at most one of twenty tests without an effect; a fixed test far more often")
    func peeking() {
        let alarms = falseAlarms(among: 400, seed: 11)
        #expect(alarms.sequential <= 20)
        #expect(alarms.fixed > 60)
    }

    @Test("The p-value is α exactly where the interval touches zero")
    func agreement() {
        let sequence = ConfidenceSequence(significance: 0.05, tuning: 1000)
        for count in [10.0, 500, 20_000] {
            let half = sequence.halfWidth(standardError: 1, count: count)
            #expect(abs(sequence.pValue(statistic: half, count: count) - 0.05) < 1e-12)
        }
    }

    @Test("It is always wider than the interval for one look")
    func width() {
        for count in [10.0, 1000, 5000, 1e6] {
            #expect(ConfidenceSequence().halfWidth(standardError: 1, count: count) > 1.96)
        }
    }
}
