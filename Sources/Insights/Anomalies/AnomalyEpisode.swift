package import Semantics

/// One anomaly of a series: the row that alarmed and what followed.
package struct AnomalyEpisode: Sendable, Equatable {
    package var kind: AnomalyKind
    /// Rows of the series, the last one included.
    package var rows: ClosedRange<Int>
    /// The row of the largest distance from what was expected.
    package var peak: Int
    /// The value at the peak; nil where it is missing.
    package var value: Double?
    package var expected: PointVerdict.Expectation?
    package var score: Double
    package var severity: AnomalySeverity
    /// Whether values still lie outside at the last row of the series.
    package var isOngoing: Bool

    /// The peak's distance from what was expected; nil where there is no value or no expectation.
    package var difference: Double? {
        guard let value, let expected else { return nil }
        return value - expected.value
    }
}

extension AnomalySeverity {
    init(score: Double, kind: AnomalyKind) {
        // score = R / (R + f): ten times rarer than accepted is 10/11.
        switch score {
        case _ where kind == .outage || kind == .missing: self = .critical
        case (100.0 / 101)...: self = .critical
        case (10.0 / 11)...: self = .warning
        default: self = .notice
        }
    }
}
