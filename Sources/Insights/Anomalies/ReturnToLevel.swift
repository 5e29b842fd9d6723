import Semantics

/// A figure that goes back to what it was before an anomaly: the end of that anomaly, and none of its own.
///
/// While days are slow for a week, the level that the detector expects follows them; the first ordinary day then lies as far
/// from it as the first slow one did.
extension MetricWatch.Sight {
    /// Days after an anomaly's first within which a return is one.
    private static let longest = 28
    /// Days from which the level after a change is taken.
    private static let settled = 7

    /// Without the findings that only end an earlier one, which then lasts until the level was back.
    package func joiningReturns() -> MetricWatch.Sight {
        var joined = self
        for entry in series {
            var known: [MetricWatch.Finding] = []
            let own = findings.filter { $0.dimensions == entry.series.dimensions }
            for finding in own.sorted(by: { $0.period.start < $1.period.start }) {
                guard let place = known.lastIndex(where: { ends($0, with: finding, entry.series.values) }) else {
                    known.append(finding)
                    continue
                }
                known[place].period = span(of: known[place], before: finding, entry.series.values)
                known[place].episode.isOngoing = false
                joined.findings.removeAll { $0 == finding }
            }
            for longer in known {
                let isSame = { (other: MetricWatch.Finding) in
                    other.dimensions == longer.dimensions && other.episode.rows == longer.episode.rows
                }
                if let place = joined.findings.firstIndex(where: isSame) { joined.findings[place] = longer }
            }
        }
        return joined
    }

    /// Whether the later one leads back: the other way, and to where the first one left.
    private func ends(
        _ first: MetricWatch.Finding, with later: MetricWatch.Finding, _ values: [Double]
    ) -> Bool {
        guard later.episode.kind == .levelShift, let away = first.episode.difference,
            let back = later.episode.difference, away * back < 0, let usual = first.episode.expected?.value,
            first.period.start < later.period.start,
            later.period.start <= first.period.start.adding(days: Self.longest)
        else { return false }
        let rows = later.episode.rows.lowerBound..<min(values.count, later.episode.rows.lowerBound + Self.settled)
        let after = values[rows].filter(\.isFinite).sorted()
        guard !after.isEmpty else { return false }
        return abs(after[after.count / 2] - usual) < abs(away) / 2
    }

    /// The days that lay beyond half of the way that the figure had gone: from the first next to the anomaly's beginning to the
    /// last before it was back.
    private func span(
        of first: MetricWatch.Finding, before later: MetricWatch.Finding, _ values: [Double]
    ) -> DateRange {
        guard let away = first.episode.difference, let usual = first.episode.expected?.value else {
            return first.period
        }
        func isAway(_ row: Int) -> Bool {
            let distance = values[row] - usual
            return distance * away > 0 && abs(distance) > abs(away) / 2
        }
        var start = first.episode.rows.lowerBound
        while start > 0, isAway(start - 1) { start -= 1 }
        let rows = start..<max(start + 1, later.episode.rows.lowerBound)
        let end = rows.last(where: isAway) ?? first.episode.peak
        return DateRange(start: days[start], end: days[max(start, end)])
    }
}
