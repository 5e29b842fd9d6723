import Foundation
package import Semantics

/// Finds the days since when nothing succeeds any more though cases go on: the product that is looked at and never taken.
///
/// Where a share `p` of independent cases succeeds, `n` of them bring none with the chance `(1 - p)^n`; it is bounded by that
/// times the runs without a success that were looked at. `p` is the lower of the share on all other days and of the share in
/// the four weeks before the run, so that what goes out of season, less and less of it, is no stop.
package struct StopScan {
    /// Days without a success.
    package struct Stop: Sendable, Equatable {
        package var rows: ClosedRange<Int>
        package var cases: Double
        /// The share that succeeded before.
        package var usualShare: Double
        /// An upper bound of the chance that ordinary days bring such a run anywhere.
        package var chance: Double
    }

    /// A stop may be by chance once in so many looks.
    private static let leastRarity = 1_000.0
    /// Rows just before a run that must show what is usual, and the cases they must hold.
    package static let before = 28
    private static let leastCasesBefore = 30.0

    private let successes: [Double]
    private let cases: [Double]

    /// - Parameters:
    ///   - successes: one number a day.
    ///   - cases: of which they are; one number a day.
    package init(successes: [Double], cases: [Double]) {
        precondition(successes.count == cases.count)
        self.successes = successes
        self.cases = cases
    }

    /// The surest stop that reaches into `rows`; nil where none is sure.
    ///
    /// - Parameter groups: how many groups are looked at together: the more there are, the surer a stop must be.
    package func stop(in rows: Range<Int>, among groups: Int) -> Stop? {
        let runs = silentRuns
        let looks = Double(max(1, runs.count * groups))
        return runs.compactMap { run -> Stop? in
            guard run.overlaps(rows), let usual = usualShare(besides: run) else { return nil }
            let count = cases[run].reduce(0, +)
            let chance = min(1, pow(1 - usual, count) * looks)
            guard chance * StopScan.leastRarity <= 1 else { return nil }
            return Stop(rows: run, cases: count, usualShare: usual, chance: chance)
        }.min { $0.chance < $1.chance }
    }

    /// The longest runs of rows without a success, each from its first case on.
    private var silentRuns: [ClosedRange<Int>] {
        var runs: [ClosedRange<Int>] = []
        var first: Int?
        for row in cases.indices {
            if successes[row] > 0 {
                if let start = first { runs.append(start...(row - 1)) }
                first = nil
            } else if cases[row] > 0, first == nil {
                first = row
            }
        }
        if let start = first { runs.append(start...(cases.count - 1)) }
        return runs
    }

    /// Nil where too little was before.
    private func usualShare(besides run: ClosedRange<Int>) -> Double? {
        let recent = max(0, run.lowerBound - StopScan.before)..<run.lowerBound
        let recentCases = cases[recent].reduce(0, +)
        guard recentCases >= StopScan.leastCasesBefore else { return nil }
        let all = successes.reduce(0, +) / (cases.reduce(0, +) - cases[run].reduce(0, +))
        return min(1, all, successes[recent].reduce(0, +) / recentCases)
    }
}

extension StopScan.Stop {
    /// The stop as an anomaly of the share that succeeds.
    ///
    /// - Parameter days: of the rows.
    package func finding(
        of metric: MetricID, for dimensions: [DimensionValue], days: [CivilDate]
    ) -> MetricWatch.Finding {
        let deviation = (usualShare * (1 - usualShare) / cases).squareRoot() * 1.959964
        let score = 1 - chance
        return MetricWatch.Finding(
            metric: metric, dimensions: dimensions,
            period: DateRange(start: days[rows.lowerBound], end: days[rows.upperBound]), peak: days[rows.lowerBound],
            episode: AnomalyEpisode(
                kind: .outage, rows: rows, peak: rows.lowerBound, value: 0,
                expected: .init(
                    value: usualShare, lower: max(0, usualShare - deviation), upper: min(1, usualShare + deviation)),
                score: score, severity: .critical, isOngoing: rows.upperBound == days.count - 1),
            events: [])
    }
}
