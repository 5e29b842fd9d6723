import Semantics
import Testing

@testable import Insights

/// Slow days that end: the first ordinary day is no anomaly of its own.
@Suite struct `A return to the usual level ends an anomaly` {
    private let first = CivilDate(daysSinceEpoch: 20_000)

    private func finding(
        _ kind: AnomalyKind, rows: ClosedRange<Int>, value: Double, expected: Double
    ) -> MetricWatch.Finding {
        let period = DateRange(
            start: first.adding(days: rows.lowerBound), end: first.adding(days: rows.upperBound))
        return MetricWatch.Finding(
            metric: "lcp", dimensions: [], period: period, peak: period.start,
            episode: AnomalyEpisode(
                kind: kind, rows: rows, peak: rows.lowerBound, value: value,
                expected: .init(value: expected, lower: expected - 200, upper: expected + 200), score: 0.999,
                severity: .critical, isOngoing: true), events: [])
    }

    private func joined(_ values: [Double], _ findings: [MetricWatch.Finding]) -> [MetricWatch.Finding] {
        MetricWatch.Sight(
            days: values.indices.map { first.adding(days: $0) }, findings: findings,
            series: [(series: .init(metric: "lcp", values: values), verdicts: [])]
        ).joiningReturns().findings
    }

    /// Ten usual days, six slow ones, ten usual ones.
    private let values: [Double] =
        Array(repeating: 2_100, count: 10) + Array(repeating: 3_200, count: 6) + Array(repeating: 2_200, count: 10)

    @Test func `the anomaly lasts from its first day to its last, and is all that is told`() {
        let slow = finding(.spike, rows: 11...20, value: 3_200, expected: 2_100)
        let back = finding(.levelShift, rows: 21...25, value: 2_200, expected: 2_800)
        let found = joined(values, [back, slow])
        #expect(found.map(\.episode.kind) == [.spike])
        #expect(found.first?.period == DateRange(start: first.adding(days: 10), end: first.adding(days: 15)))
        #expect(found.first?.episode.isOngoing == false)
    }

    @Test func `a level that goes on to somewhere else is an anomaly of its own`() {
        let beyond = Array(values[..<16]) + Array(repeating: 1_200.0, count: 10)
        let slow = finding(.spike, rows: 10...15, value: 3_200, expected: 2_100)
        let lower = finding(.levelShift, rows: 16...25, value: 1_200, expected: 2_800)
        #expect(joined(beyond, [lower, slow]) == [lower, slow])
    }

    @Test func `what comes back after more than four weeks was a level of its own`() {
        let long =
            Array(repeating: 2_100.0, count: 5) + Array(repeating: 3_200, count: 40)
            + Array(repeating: 2_100, count: 10)
        let up = finding(.levelShift, rows: 5...20, value: 3_200, expected: 2_100)
        let down = finding(.levelShift, rows: 45...54, value: 2_100, expected: 3_200)
        #expect(joined(long, [down, up]) == [down, up])
    }

    @Test func `the same direction again is no return`() {
        let slow = finding(.spike, rows: 10...15, value: 3_200, expected: 2_100)
        let again = finding(.levelShift, rows: 20...25, value: 2_900, expected: 2_200)
        #expect(joined(values, [again, slow]).count == 2)
    }
}
