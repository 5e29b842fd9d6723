import Insights
import Testing

@testable import Evaluation

/// The detector on daily figures with planted changes, calendar given.
struct KPIWorldRecallTests {
    @Test("Four of five planted changes are found at one false alarm a year")
    func recall() {
        var scorer = AnomalyScorer(threshold: DetectorSettings.alertScore)
        for number in 0..<40 { AlarmsCase.judge(KPIWorld().series(number, seed: 11), by: &scorer) }
        #expect(scorer.falseAlarmsPerYear <= 1.5)
        #expect(scorer.recall >= 0.75)
        #expect((scorer.tallies[.missing]?.recall ?? 0) >= 0.95)
        #expect((scorer.tallies[.missing]?.delays ?? []).allSatisfy { $0 <= 7 })
        let shifts = (scorer.tallies[.levelShift]?.delays ?? []).sorted()
        #expect(!shifts.isEmpty && shifts[shifts.count / 2] <= 3)
    }
}
