package import Grounding
package import Insights
package import Semantics

/// The anomalies of a period.
package struct AnomalyReport: OperationOutput {
    package struct Anomaly: Sendable {
        package var finding: MetricWatch.Finding
        package var unit: MetricUnit
        /// The part that most of the change against a week before lies in.
        package var place: AnomalyPlace?
        /// What stopped, where it is no figure out of its range: told by its cases, day by day it is too thin.
        package var stop: Stop?

        /// Whether it is a stop that lasts no longer: what goes on comes before it.
        var isOver: Bool { stop != nil && !finding.episode.isOngoing }
    }

    /// What no longer goes on to its end.
    package enum Stop: String, Sendable {
        /// A group in which checkouts are no longer finished.
        case checkout
        /// A product that is looked at and no longer taken.
        case product
    }

    /// What the detector said of a metric as a whole, day by day.
    package struct Watched: Sendable {
        package var metric: MetricID
        package var unit: MetricUnit
        package var days: [CivilDate]
        /// A value a day; not finite where missing.
        package var values: [Double]
        package var verdicts: [PointVerdict]
    }

    package var period: DateRange
    /// The most severe first, then the latest.
    package var anomalies: [Anomaly]
    package var trust: Trust?
    /// Of money; without anomalies it says nothing.
    package var currency = Currency.usd
    /// Of each metric, or of the groups in which something was found.
    package var charts: [ChartSpec] = []
    package var drawsCharts = false
    /// Of each metric that was looked at as a whole, on the days of `period`.
    package var watched: [Watched] = []

    package var json: JSONValue {
        .object([
            "period": period.json, "anomalies": .array(anomalies.map { json(of: $0) }),
            "charts": .array(charts.map { $0.json(drawn: drawsCharts) }),
            "trust": .optional(trust) { $0.json },
        ])
    }

    private func json(of anomaly: Anomaly) -> JSONValue {
        let finding = anomaly.finding
        let episode = finding.episode
        return .object([
            "metric": .string(finding.metric.name), "dimensions": json(of: finding.dimensions),
            "kind": .string(episode.kind.rawValue), "severity": .string(episode.severity.rawValue),
            "score": .number(episode.score), "period": finding.period.json, "ongoing": .bool(episode.isOngoing),
            "date": .string("\(finding.peak)"), "value": .optional(episode.value) { .number($0) },
            "expected": .optional(episode.expected) { .number($0.value) },
            "lower": .optional(episode.expected) { .number($0.lower) },
            "upper": .optional(episode.expected) { .number($0.upper) },
            "difference": .optional(episode.difference) { .number($0) },
            "unit": .string(anomaly.unit.name(in: currency)),
            "stop": .optional(anomaly.stop) { .string($0.rawValue) },
            "events": .array(finding.events.map { .string($0) }),
            "where": .optional(anomaly.place) { place in
                .object([
                    "dimensions": json(of: place.part.dimensions),
                    "change_against_week_before": .number(place.part.value),
                    "silent_since": .optional(place.silentSince) { .string("\($0)") },
                ])
            },
        ])
    }

    private func json(of dimensions: [DimensionValue]) -> JSONValue {
        .object(
            dimensions.map { JSONValue.Member($0.dimension.name, .optional($0.value) { .string($0) }) })
    }
}
