package import Semantics

/// One step of a series as an alert rule sees it.
package struct AlertRow: Sendable, Equatable {
    /// As the axis labels it.
    package var step: String
    /// The first day of the step.
    package var day: CivilDate
    /// Nil where missing.
    package var value: Double?
    /// How much lies behind the value; nil where nobody counts.
    package var volume: Double?
    /// What the detector says; nil where none was asked.
    package var verdict: PointVerdict?

    package init(
        step: String, day: CivilDate, value: Double?, volume: Double? = nil,
        verdict: PointVerdict? = nil
    ) {
        self.step = step
        self.day = day
        self.value = value
        self.volume = volume
        self.verdict = verdict
    }

    /// A day.
    package init(date: CivilDate, value: Double?, volume: Double? = nil, verdict: PointVerdict? = nil) {
        self.init(step: "\(date)", day: date, value: value, volume: volume, verdict: verdict)
    }
}
