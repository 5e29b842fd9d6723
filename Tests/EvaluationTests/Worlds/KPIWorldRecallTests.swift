import Insights
import Semantics
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

    @Test("An anomaly that grows clearer while it goes on is told once, with its clearest score")
    func episodes() {
        var grown = 0
        for number in 0..<40 {
            let points = KPIWorld().series(number, seed: 11).rows.map {
                SeriesPoint(time: Double($0.date.daysSinceEpoch) * 86_400, value: $0.value ?? .nan)
            }
            let scan = AnomalyScan(points)
            for episode in scan.episodes {
                let alerts = scan.verdicts[episode.rows].filter(\.alerts)
                #expect(Set(alerts.map(\.kind)).count == 1)
                #expect(episode.score == alerts.map(\.score).max())
                if alerts.count > 1 { grown += 1 }
            }
            for (before, after) in zip(scan.episodes, scan.episodes.dropFirst()) where before.kind == after.kind {
                let isBeside = after.rows.lowerBound - before.rows.upperBound <= 1
                // The side on which each began.
                let sides = [before, after].map { episode -> Bool? in
                    let row = episode.rows.lowerBound
                    return scan.verdicts[row].expected.map { scan.points[row].value > $0.value }
                }
                #expect(!isBeside || sides[0] != sides[1], "series \(number), rows \(after.rows)")
            }
        }
        #expect(grown > 0)
    }
}
