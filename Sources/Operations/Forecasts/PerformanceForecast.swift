package import Grounding
package import Insights
package import Semantics

/// The result of `performance.forecast`.
package struct PerformanceForecast: Sendable {
    package enum Entry: Sendable {
        case told(Told)
        /// Why there is none, in words.
        case refused(MetricID, String)
    }

    package struct Told: Sendable {
        package var forecast: MetricForecast
        package var unit: MetricUnit
        package var currency: Currency
        package var goal: GoalPacing?
        /// Why nothing is said of the goal that was asked about.
        package var goalNote: String?
        package var parts: Parts?
        /// Possible futures, equally likely; a value a step.
        package var scenarios: [[Double]] = []
        package var chart: ChartSpec?
        package var drawsChart = false
    }

    /// Forecasts of a dimension's values that add up to the whole.
    package struct Parts: Sendable {
        package struct Part: Sendable {
            /// Nil where rows have none, or for the rest.
            package var value: String?
            /// Whether it is all smaller values together.
            package var isRest: Bool
            package var point: [Double]
        }
        package var dimension: DimensionID
        package var total: [Double]
        package var parts: [Part]
    }

    package var forecasts: [Entry]
    package var trust: Trust
    package var provenance: Provenance?
}
