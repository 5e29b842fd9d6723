import Evaluation
import Insights
import Semantics
import Testing

/// The detector on daily figures with planted changes, calendar given.
struct KPIWorldRecallTests {
    @Test("Four of five planted changes are found at one false alarm a year")
    func recall() {
        var scorer = AnomalyScorer(threshold: DetectorSettings.alertScore)
        for number in 0..<40 {
            let series = KPIWorld().series(number, seed: 11)
            var book = EventBook(EventCalendar(series.holidays))
            let points = series.rows.map { row in
                let time = Double(row.date.daysSinceEpoch) * 86_400
                return SeriesPoint(time: time, value: row.value ?? .nan, events: book.events(at: time))
            }
            let verdicts = AnomalyScan(points).verdicts
            scorer.add(
                zip(series.rows, zip(points, verdicts)).map {
                    .init(day: $0.day, score: $1.1.score, isHoliday: !$1.0.events.isEmpty)
                }, changes: series.changes)
        }
        #expect(scorer.falseAlarmsPerYear <= 1.5)
        #expect(scorer.recall >= 0.75)
        #expect((scorer.tallies[.missing]?.recall ?? 0) >= 0.95)
        #expect((scorer.tallies[.missing]?.delays ?? []).allSatisfy { $0 <= 7 })
        let shifts = (scorer.tallies[.levelShift]?.delays ?? []).sorted()
        #expect(!shifts.isEmpty && shifts[shifts.count / 2] <= 3)
    }
}
