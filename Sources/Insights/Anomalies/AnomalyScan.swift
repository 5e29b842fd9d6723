import Semantics

/// A whole series seen by a detector: every row's verdict, and the anomalies they make up.
package struct AnomalyScan: Sendable {
    package let points: [SeriesPoint]
    package let verdicts: [PointVerdict]

    package init(_ points: [SeriesPoint], settings: DetectorSettings = .standard) {
        var detector = SeriesDetector(settings: settings)
        self.points = points
        verdicts = points.map { detector.observe($0) }
    }

    /// The anomalies, oldest first.
    ///
    /// An anomaly begins at an alert and lasts while values lie outside what is expected, one ordinary row between allowed.
    /// Further alerts of the same kind on the same side meanwhile are of the same anomaly: it has grown clearer.
    package var episodes: [AnomalyEpisode] {
        var episodes: [AnomalyEpisode] = []
        var row = 0
        while row < verdicts.count {
            guard verdicts[row].alerts, let kind = verdicts[row].kind else {
                row += 1
                continue
            }
            var end = row
            var next = row + 1
            while next < verdicts.count, next <= end + 2, !verdicts[next].alerts || isSame(row, next) {
                if verdicts[next].alerts || isOutside(next) || isMissing(next) && kind == .missing { end = next }
                next += 1
            }
            episodes.append(episode(row...end, kind))
            row = end + 1
        }
        return episodes
    }

    private func episode(_ rows: ClosedRange<Int>, _ kind: AnomalyKind) -> AnomalyEpisode {
        let peak = rows.max { distance($0) < distance($1) } ?? rows.lowerBound
        let value = points[peak].value
        let score = verdicts[rows].filter(\.alerts).map(\.score).max() ?? verdicts[rows.lowerBound].score
        return AnomalyEpisode(
            kind: kind, rows: rows, peak: peak, value: value.isFinite ? value : nil, expected: verdicts[peak].expected,
            score: score, severity: AnomalySeverity(score: score, kind: kind),
            isOngoing: rows.upperBound == verdicts.count - 1)
    }

    /// Whether two rows stand out in the same way.
    private func isSame(_ first: Int, _ second: Int) -> Bool {
        verdicts[first].kind == verdicts[second].kind && isAbove(first) == isAbove(second)
    }

    /// Nil where nothing can be compared.
    private func isAbove(_ row: Int) -> Bool? {
        guard let expected = verdicts[row].expected, points[row].value.isFinite else { return nil }
        return points[row].value > expected.value
    }

    private func isMissing(_ row: Int) -> Bool { !points[row].value.isFinite }

    private func isOutside(_ row: Int) -> Bool { distance(row) > 1 }

    /// Distance from what was expected, in half widths of the interval.
    private func distance(_ row: Int) -> Double {
        guard let expected = verdicts[row].expected, points[row].value.isFinite else { return 0 }
        let half = (expected.upper - expected.lower) / 2
        let difference = abs(points[row].value - expected.value)
        return half > 0 ? difference / half : difference > 0 ? 2 : 0
    }
}
