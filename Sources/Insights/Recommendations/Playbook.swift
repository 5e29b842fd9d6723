package import Semantics

/// What is known when recommendations are made.
package struct Situation: Sendable {
    /// A metric's driver of the last week.
    package struct Change: Sendable {
        package var metric: MetricID
        package var driver: DriverAnalysis.Driver

        package init(metric: MetricID, driver: DriverAnalysis.Driver) {
            self.metric = metric
            self.driver = driver
        }
    }

    package struct Campaign: Sendable, Equatable {
        package var name: String
        package var cost: Double
        package var claimedRevenue: Double
        /// The whole weeks up to the period's end, oldest first.
        package var weeks: [Week]

        package struct Week: Sendable, Equatable {
            package var cost: Double
            package var claimedRevenue: Double

            package init(cost: Double, claimedRevenue: Double) {
                self.cost = cost
                self.claimedRevenue = claimedRevenue
            }
        }

        package init(name: String, cost: Double, claimedRevenue: Double, weeks: [Week] = []) {
            self.name = name
            self.cost = cost
            self.claimedRevenue = claimedRevenue
            self.weeks = weeks
        }
    }

    package struct Slowness: Sendable, Equatable {
        /// Visits that met a slow page.
        package var slowVisits: Double
        /// Their conversion less that of fast visits.
        package var shares: StratifiedShares

        package init(slowVisits: Double, shares: StratifiedShares) {
            self.slowVisits = slowVisits
            self.shares = shares
        }
    }

    package var period: DateRange
    package var changes: [Change]
    /// The experiment that runs, by its id; nil when none does.
    package var experiment: (id: String, analysis: ExperimentAnalysis)?
    /// What advertising campaigns cost in the period, and the revenue that platforms claim for them.
    package var campaigns: [Campaign] = []
    /// Conversion of slow visits against fast ones, inside devices; nil where pages do not say how fast they were.
    package var slowness: Slowness?
    /// Of the period.
    package var sessions: Double
    package var conversions: Double
    package var revenue: Double

    package init(
        period: DateRange, changes: [Change], experiment: (id: String, analysis: ExperimentAnalysis)? = nil,
        sessions: Double, conversions: Double, revenue: Double
    ) {
        self.period = period
        self.changes = changes
        self.experiment = experiment
        self.sessions = sessions
        self.conversions = conversions
        self.revenue = revenue
    }

    var days: Double { Double(period.dayCount) }
    /// Money that a converting session brings.
    var valueOfConversion: Double { conversions > 0 ? revenue / conversions : 0 }
    var valueOfSession: Double { sessions > 0 ? revenue / sessions : 0 }
}

/// One pattern and the action that answers it.
package protocol PlaybookRule: Sendable {
    var name: String { get }
    /// What to do in this situation; none where the pattern is not there.
    func recommendations(in situation: Situation) -> [Recommendation]
}

/// All rules, and the ranking of what they say.
package enum Playbook {
    package static let rules: [any PlaybookRule] = [
        RepairConversion(), RegainVisits(), AdoptVariant(), PauseCampaign(), RaiseBudget(),
        SpeedUpPages(),
    ]

    /// Most expected money for the work first.
    package static func recommendations(in situation: Situation) -> [Recommendation] {
        rules.flatMap { $0.recommendations(in: situation) }.filter { $0.effect.value > 0 }
            .sorted { ($1.worth, $0.action) < ($0.worth, $1.action) }
    }
}

extension Recommendation.Effect {
    /// A week's share of what a driver took away, its interval from the driver's strength.
    init(undoing loss: Double, strength: Double?, days: Double) {
        let value = loss / days * 7
        let half = strength.map { value * 1.96 / max($0, 1) } ?? value
        self.init(value: value, interval: (value - half)...(value + half))
    }
}

extension DriverAnalysis.Driver {
    var dimensionValues: [DimensionValue] { condition.map { DimensionValue(DimensionID($0.dimension), $0.value) } }
}
