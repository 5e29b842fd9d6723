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
    package var episodes: [AnomalyEpisode] {
        var episodes: [AnomalyEpisode] = []
        for row in verdicts.indices where verdicts[row].alerts {
            guard let kind = verdicts[row].kind else { continue }
            var end = row
            var next = row + 1
            while next < verdicts.count, next <= end + 2, !verdicts[next].alerts {
                if isOutside(next) || isMissing(next) && kind == .missing { end = next }
                next += 1
            }
            let peak = (row...end).max { distance($0) < distance($1) } ?? row
            let value = points[peak].value
            episodes.append(
                AnomalyEpisode(
                    kind: kind, rows: row...end, peak: peak, value: value.isFinite ? value : nil,
                    expected: verdicts[peak].expected, score: verdicts[row].score,
                    severity: AnomalySeverity(score: verdicts[row].score, kind: kind),
                    isOngoing: end == verdicts.count - 1))
        }
        return episodes
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
