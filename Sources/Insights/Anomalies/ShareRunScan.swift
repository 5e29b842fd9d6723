import Foundation
package import Semantics

/// Finds the run of days on which fewer cases succeeded than on all other days of the same group: the purchases that stop while
/// checkouts go on.
///
/// The scan statistic for Bernoulli data in one dimension (M. Kulldorff, "A spatial scan statistic", Communications in
/// Statistics 26, 1997): of all runs, the one with the largest log likelihood ratio of a share of its own against one share for
/// all days. Single days have too few cases for any test of days one by one; a run of them has enough. Its chance is bounded by
/// that of one run times the number of runs looked at.
///
/// The cost grows with days times the longest run.
package struct ShareRunScan: Sendable {
    /// Days with fewer successes than usual.
    package struct Run: Sendable, Equatable {
        package var rows: ClosedRange<Int>
        /// Successes and cases within the run.
        package var successes: Double
        package var cases: Double
        /// Successes and cases on all other days.
        package var otherSuccesses: Double
        package var otherCases: Double
        /// An upper bound of the chance that ordinary days bring such a run anywhere.
        package var chance: Double

        package var share: Double { successes / cases }
        package var otherShare: Double { otherSuccesses / otherCases }
    }

    /// Longer runs are a new level.
    package static let longest = 28
    /// A run may be by chance once in so many looks.
    package static let leastRarity = 100.0
    /// What succeeds half as often as usual, or less, is broken; anything else is for other tests.
    private static let brokenShare = 0.5
    /// Other days must show what is usual.
    private static let leastOtherCases = 30.0

    private var successes: [Double]
    private var cases: [Double]

    /// - Parameters:
    ///   - successes: one number a day.
    ///   - cases: of which they are; one number a day.
    package init(successes: [Double], cases: [Double]) {
        precondition(successes.count == cases.count)
        self.successes = successes
        self.cases = cases
    }

    /// The strongest run that reaches into `rows`; nil where none is rare and deep enough.
    ///
    /// - Parameter groups: how many groups are looked at together: the more there are, the rarer a run must be.
    package func broken(in rows: Range<Int>, among groups: Int) -> Run? {
        // A run before or after may reach into the rows by its thinnest day: it is set aside as what it is, so that one run has
        // the same days whatever rows are asked about.
        let near =
            max(0, rows.lowerBound - ShareRunScan.longest)..<min(cases.count, rows.upperBound + ShareRunScan.longest)
        var scan = self
        for _ in 0..<ShareRunScan.mostAside {
            guard let run = scan.strongest(in: near, among: groups) else { return nil }
            if run.rows.overlaps(rows) { return run }
            for row in run.rows { (scan.successes[row], scan.cases[row]) = (0, 0) }
        }
        return nil
    }

    /// Runs beside the rows that are set aside at most.
    private static let mostAside = 4

    /// These rows as a run, however rare they are; nil where they, or the others, hold no cases.
    package func run(of rows: ClosedRange<Int>) -> Run? {
        guard cases.indices.contains(rows.lowerBound), cases.indices.contains(rows.upperBound) else { return nil }
        let inside = (successes: successes[rows].reduce(0, +), cases: cases[rows].reduce(0, +))
        let other = (successes: successes.reduce(0, +) - inside.successes, cases: cases.reduce(0, +) - inside.cases)
        guard inside.cases > 0, other.cases > 0 else { return nil }
        return Run(
            rows: rows, successes: inside.successes, cases: inside.cases, otherSuccesses: other.successes,
            otherCases: other.cases, chance: 1)
    }

    private func strongest(in rows: Range<Int>, among groups: Int) -> Run? {
        let total = (successes: successes.reduce(0, +), cases: cases.reduce(0, +))
        var best: (ratio: Double, run: Run)?
        var looked = 0
        for first in cases.indices where cases[first] > 0 {
            var inside = (successes: 0.0, cases: 0.0)
            for last in first..<min(cases.count, first + ShareRunScan.longest) {
                inside.successes += successes[last]
                inside.cases += cases[last]
                guard cases[last] > 0, last >= rows.lowerBound, first < rows.upperBound else { continue }
                looked += 1
                let other = (successes: total.successes - inside.successes, cases: total.cases - inside.cases)
                guard other.cases >= ShareRunScan.leastOtherCases, other.successes > 0,
                    inside.successes / inside.cases <= ShareRunScan.brokenShare * other.successes / other.cases
                else { continue }
                let ratio =
                    ShareRunScan.logLikelihood(inside) + ShareRunScan.logLikelihood(other)
                    - ShareRunScan.logLikelihood(total)
                guard ratio > best?.ratio ?? 0 else { continue }
                best = (
                    ratio,
                    Run(
                        rows: first...last, successes: inside.successes, cases: inside.cases,
                        otherSuccesses: other.successes, otherCases: other.cases, chance: 1)
                )
            }
        }
        guard var run = best?.run, let ratio = best?.ratio else { return nil }
        // Twice the ratio is the square of a normal deviate; falls are one side of it.
        run.chance = min(1, 0.5 * erfc(ratio.squareRoot()) * Double(looked * groups))
        return run.chance * ShareRunScan.leastRarity <= 1 ? run : nil
    }

    private static func logLikelihood(_ part: (successes: Double, cases: Double)) -> Double {
        func term(_ count: Double) -> Double { count > 0 ? count * log(count / part.cases) : 0 }
        return term(part.successes) + term(part.cases - part.successes)
    }
}

extension ShareRunScan.Run {
    /// Below this share of what is usual, nothing gets through.
    private static let stoppedShare = 0.1

    /// The run as an anomaly of the share that fails.
    ///
    /// - Parameters:
    ///   - days: of the rows.
    ///   - calendar: names the days.
    package func finding(
        of metric: MetricID, for dimensions: [DimensionValue], days: [CivilDate], calendar: EventCalendar
    ) -> MetricWatch.Finding {
        let deviation = (otherShare * (1 - otherShare) / cases).squareRoot() * 1.959964
        let kind: AnomalyKind = share <= Self.stoppedShare * otherShare ? .outage : .drop
        let score = 1 - chance
        let first = days[rows.lowerBound]
        return MetricWatch.Finding(
            metric: metric, dimensions: dimensions, period: DateRange(start: first, end: days[rows.upperBound]),
            peak: first,
            episode: AnomalyEpisode(
                kind: kind, rows: rows, peak: rows.lowerBound, value: 1 - share,
                expected: .init(
                    value: 1 - otherShare, lower: max(0, 1 - otherShare - deviation),
                    upper: min(1, 1 - otherShare + deviation)),
                score: score, severity: AnomalySeverity(score: score, kind: kind),
                isOngoing: rows.upperBound == days.count - 1),
            events: calendar.names(on: first))
    }
}
