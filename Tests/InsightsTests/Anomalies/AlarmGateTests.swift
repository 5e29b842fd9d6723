import Testing

@testable import Insights

struct AlarmGateTests {
    /// One row a year is accepted; evidence is given in decades beyond that.
    private func scores(_ evidence: [Double], calm: Double, settled: Double = 100) -> [Bool] {
        var gate = AlarmGate(acceptedPerYear: 1, escalation: 0.5, opening: 1, settled: settled, calm: calm)
        return evidence.enumerated().map { row, decades in
            gate.admit(log10PerYear: -decades, now: Double(row), refractory: 10).score >= 0.5
        }
    }

    @Test("An episode alarms once, and again when evidence is clearly rarer")
    func once() {
        #expect(scores([1, 1.2, 1.4, 2, 2], calm: .infinity) == [true, false, false, true, false])
    }

    @Test("An episode beyond doubt alarms no more, however rare what follows is")
    func settled() {
        #expect(scores([1, 2, 3], calm: .infinity, settled: 0.5) == [true, false, false])
    }

    @Test("Evidence that was away for long enough opens another episode")
    func calm() {
        let quiet = -9.0
        #expect(scores([1, quiet, quiet, 1], calm: 3) == [true, false, false, false])
        #expect(scores([1, quiet, quiet, quiet, 1], calm: 3) == [true, false, false, false, true])
        #expect(scores([1, quiet, quiet, quiet, 1], calm: .infinity) == [true, false, false, false, false])
        // What is held back counts as evidence still.
        #expect(scores([1, quiet, 0, quiet, quiet, 1], calm: 3).last == false)
    }
}
