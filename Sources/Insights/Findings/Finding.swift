package import Semantics

/// Something that numbers mean, with what supports it.
///
/// *Step before:* `MetricTable`. *Step after:* `FactSheet`.
package struct Finding: Sendable, Equatable {
    package enum Kind: String, Sendable {
        /// A part of a whole's change: arithmetic, not a cause.
        case contribution
    }

    package var kind: Kind
    package var metric: MetricID
    /// What was found, in the metric's unit: for a contribution, current minus baseline.
    package var value: Double
    package var baseline: Double
    package var current: Double
    /// Which part of the whole this is about; empty for the whole.
    package var dimensions: [DimensionValue]
    package var period: DateRange
    package var baselinePeriod: DateRange
    package var evidence: Evidence

    package init(
        kind: Kind, metric: MetricID, value: Double, baseline: Double, current: Double, dimensions: [DimensionValue],
        period: DateRange, baselinePeriod: DateRange, evidence: Evidence
    ) {
        self.kind = kind
        self.metric = metric
        self.value = value
        self.baseline = baseline
        self.current = current
        self.dimensions = dimensions
        self.period = period
        self.baselinePeriod = baselinePeriod
        self.evidence = evidence
    }
}

/// One dimension held at one value; nil where the rows have none.
package struct DimensionValue: Sendable, Hashable {
    /// What a missing value is called.
    package static let noValue = "(none)"

    package var dimension: DimensionID
    package var value: String?

    package init(_ dimension: DimensionID, _ value: String?) {
        self.dimension = dimension
        self.value = value
    }
}
