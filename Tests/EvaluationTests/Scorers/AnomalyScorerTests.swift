import Testing

@testable import Evaluation

struct AnomalyScorerTests {
    private let change = PlantedChange(kind: .levelShift, days: 10...23, size: 3)

    private func scorer(_ alarms: Set<Int>, days: Int = 365, without: Set<Int> = []) -> AnomalyScorer {
        var scorer = AnomalyScorer(threshold: 0.5)
        let rows = (0..<days).filter { !without.contains($0) }.map {
            AnomalyScorer.Row(day: $0, score: alarms.contains($0) ? 0.9 : 0.1, isHoliday: $0 == 100)
        }
        scorer.add(rows, changes: [change])
        return scorer
    }

    @Test("An onset within seven days finds, a later one does not, and both are no false alarm")
    func inTime() {
        #expect(scorer([12]).recall == 1)
        #expect(scorer([12]).tallies[.levelShift]?.delays == [2])
        #expect(scorer([18]).recall == 0)
        #expect(scorer([18, 25]).falseAlarms == 0)
    }

    @Test("Every row outside counts as a false alarm, holidays apart too")
    func falseAlarms() {
        let scored = scorer([5, 26, 100])
        #expect(scored.falseAlarms == 3)
        #expect(scored.falseAlarmsOnHolidays == 1)
        #expect(abs(scored.falseAlarmsPerYear - 3) < 0.01)
    }

    @Test("A detector that is always on finds nothing")
    func alwaysOn() {
        #expect(scorer(Set(0..<365)).recall == 0)
    }

    @Test("Days that left no row show at the row after them")
    func absent() {
        let scored = scorer([30], without: Set(10...29))
        #expect(scored.recall == 1)
        #expect(scored.falseAlarms == 0)
    }
}
