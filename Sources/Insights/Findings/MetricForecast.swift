package import Semantics

/// What a metric will do, as a finding.
///
/// *Step before:* a `MetricTable` along a time axis. *Step after:* an operation's result, or an answer.
package struct MetricForecast: Sendable, Equatable {
    package var metric: MetricID
    /// Which part of the whole this is about; empty for the whole.
    package var dimensions: [DimensionValue]
    package var granularity: Granularity
    /// First days of the buckets that were learned from, oldest first, with their values.
    package var history: [(start: CivilDate, value: Double?)]
    /// First days of the buckets ahead.
    package var steps: [CivilDate]
    package var forecast: SeriesForecast
    package var evidence: Evidence

    package init(
        metric: MetricID, dimensions: [DimensionValue] = [], granularity: Granularity,
        history: [(start: CivilDate, value: Double?)], steps: [CivilDate], forecast: SeriesForecast, evidence: Evidence
    ) {
        self.metric = metric
        self.dimensions = dimensions
        self.granularity = granularity
        self.history = history
        self.steps = steps
        self.forecast = forecast
        self.evidence = evidence
    }

    package static func == (a: MetricForecast, b: MetricForecast) -> Bool {
        a.metric == b.metric && a.dimensions == b.dimensions && a.granularity == b.granularity
            && a.history.elementsEqual(b.history, by: ==) && a.steps == b.steps && a.forecast == b.forecast
            && a.evidence == b.evidence
    }
}
