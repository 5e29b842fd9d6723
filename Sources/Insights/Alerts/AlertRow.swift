package import Semantics

/// One row as an alert rule sees it.
package struct AlertRow: Sendable, Equatable {
    package var date: CivilDate
    /// Nil where missing.
    package var value: Double?
    /// How much lies behind the value; nil where nobody counts.
    package var volume: Double?
    /// What the detector says; nil where none was asked.
    package var verdict: PointVerdict?

    package init(date: CivilDate, value: Double?, volume: Double? = nil, verdict: PointVerdict? = nil) {
        self.date = date
        self.value = value
        self.volume = volume
        self.verdict = verdict
    }
}
