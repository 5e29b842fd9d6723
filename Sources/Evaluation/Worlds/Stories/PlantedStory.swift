package import Semantics

/// Something that truly happened in a world: what an examiner may ask about, and what a right answer must say.
package struct PlantedStory: Sendable, Hashable, Identifiable {
    /// What a metric did inside the story's scope.
    package struct Effect: Sendable, Hashable {
        package let metric: MetricID
        /// Change against `PlantedStory.baseline`, as a fraction of it, in which the planted cause must show in a large
        /// world; −1 means gone.
        package let change: ClosedRange<Double>

        package var isRise: Bool { change.lowerBound > 0 }
    }

    /// A short name that never changes: `checkout-bug`.
    package let id: String
    package let title: String
    /// What changed, in a sentence.
    package let cause: String
    /// The days it lasted, in the property's time zone.
    package let period: DateRange
    /// The exact moments, when it lasted less than a day.
    package let interval: Range<Instant>?
    /// Ordinary days to compare with.
    package let baseline: DateRange
    /// Where it happened; a row must match all. Empty for everywhere.
    package let scope: [DimensionID: String]
    package let effects: [Effect]

    init(
        id: String, title: String, cause: String, period: DateRange, interval: Range<Instant>? = nil,
        baseline: DateRange, scope: [DimensionID: String], effects: [Effect]
    ) {
        self.id = id
        self.title = title
        self.cause = cause
        self.period = period
        self.interval = interval
        self.baseline = baseline
        self.scope = scope
        self.effects = effects
    }
}
