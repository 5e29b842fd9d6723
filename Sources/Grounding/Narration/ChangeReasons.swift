package import Insights
package import Semantics

/// What is known about why a metric changed, besides where the change is.
///
/// *Step before:* driver analysis and factor split. *Step after:* `Narrator.tellChange`.
package struct ChangeReasons: Sendable {
    /// Conditions in which the metric moved otherwise than the rest, beyond noise; the largest first.
    package var drivers: [Finding]
    /// The metric as a product; empty where it is none. The contributions add up to the change.
    package var factors: [Factor]
    /// Days with a name that lie in one of the periods only.
    package var events: [Event]
    /// The days, where all together are no more than the usual up and down.
    package var ordinary: OrdinaryDays?

    package init(drivers: [Finding] = [], factors: [Factor] = [], events: [Event] = []) {
        self.drivers = drivers
        self.factors = factors
        self.events = events
    }

    /// Whether something stands out beyond noise, in the metric or in one of its factors.
    package var isLocated: Bool { !drivers.isEmpty || factors.contains { !$0.drivers.isEmpty } }

    /// Days of which no more lie outside what was expected than chance brings.
    package struct OrdinaryDays: Sendable, Equatable {
        package var count: Int
        package var outside: Int

        package init(count: Int, outside: Int) {
            self.count = count
            self.outside = outside
        }
    }

    /// One factor of a product.
    package struct Factor: Sendable, Equatable {
        /// `sessions`, `orders per session`: what it is.
        package var name: String
        /// `traffic`, `conversion`: its part in the product, in a word that names no metric.
        package var role: String
        package var metric: MetricID
        package var unit: MetricUnit
        package var baseline: Double
        package var current: Double
        /// In the unit of the product.
        package var contribution: Double
        /// Where the factor itself moved beyond noise.
        package var drivers: [Finding]

        package init(
            name: String, role: String, metric: MetricID, unit: MetricUnit, baseline: Double, current: Double,
            contribution: Double,
            drivers: [Finding] = []
        ) {
            self.name = name
            self.role = role
            self.metric = metric
            self.unit = unit
            self.baseline = baseline
            self.current = current
            self.contribution = contribution
            self.drivers = drivers
        }
    }

    /// Days with a name.
    package struct Event: Sendable, Equatable {
        /// Untrusted text.
        package var name: String
        package var range: DateRange
        /// Whether it lies in the later of the two periods.
        package var isCurrent: Bool

        package init(name: String, range: DateRange, isCurrent: Bool) {
            self.name = name
            self.range = range
            self.isCurrent = isCurrent
        }
    }
}
