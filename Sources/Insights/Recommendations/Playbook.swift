package import Semantics

/// What is known when recommendations are made.
package struct Situation: Sendable {
    /// A metric's driver of the last week.
    package struct Change: Sendable {
        package var metric: MetricID
        package var driver: DriverAnalysis.Driver
        /// Visits there of campaigns that have fallen silent: so much of the loss has its reason already.
        package var silenced: Double

        package init(metric: MetricID, driver: DriverAnalysis.Driver, silenced: Double = 0) {
            self.metric = metric
            self.driver = driver
            self.silenced = silenced
        }
    }

    /// A campaign that brought visits in the two periods before, and none in this one.
    package struct Silent: Sendable, Equatable {
        package var name: String
        /// Visits in the period before.
        package var visits: Double
        /// The first day without any.
        package var since: CivilDate
        /// What it had brought; nil where revenue is not known by campaign.
        package var earned: Earned?

        /// Revenue of so many days before it stopped, and the orders that it came by.
        package struct Earned: Sendable, Equatable {
            package var revenue: Double
            package var orders: Double
            package var days: Double

            package init(revenue: Double, orders: Double, days: Double) {
                self.revenue = revenue
                self.orders = orders
                self.days = days
            }
        }

        package init(name: String, visits: Double, since: CivilDate, earned: Earned? = nil) {
            self.name = name
            self.visits = visits
            self.since = since
            self.earned = earned
        }
    }

    /// A product that is looked at and that nobody takes any more.
    package struct StoppedProduct: Sendable, Equatable {
        package var name: String
        /// The first day without any that was taken.
        package var since: CivilDate
        /// Units of the period, and of the one before.
        package var units: Double
        package var unitsBefore: Double
        /// What it had brought in the days before it stopped, and the units that it came by.
        package var earned: Silent.Earned

        package init(name: String, since: CivilDate, units: Double, unitsBefore: Double, earned: Silent.Earned) {
            self.name = name
            self.since = since
            self.units = units
            self.unitsBefore = unitsBefore
            self.earned = earned
        }
    }

    /// A campaign in `base`, and in its last week.
    package struct Campaign: Sendable, Equatable {
        package var name: String
        package var cost: Double
        package var claimedRevenue: Double
        /// The last seven days of `base`: what was true for long may be over.
        package var latest: Week
        /// The whole weeks up to the period's end, oldest first.
        package var weeks: [Week]

        package struct Week: Sendable, Equatable {
            package var cost: Double
            package var claimedRevenue: Double

            package init(cost: Double, claimedRevenue: Double) {
                self.cost = cost
                self.claimedRevenue = claimedRevenue
            }

            /// Whether its platform claims at least what it cost; what costs nothing does.
            var pays: Bool { claimedRevenue >= cost }
        }

        /// Cheaper ones, as a share of all cost, are not worth the work.
        static let leastShareOfCost = 0.02

        /// - Parameter latest: as the whole where nothing else is known.
        package init(
            name: String, cost: Double, claimedRevenue: Double, latest: Week? = nil, weeks: [Week] = []
        ) {
            self.name = name
            self.cost = cost
            self.claimedRevenue = claimedRevenue
            self.latest = latest ?? Week(cost: cost, claimedRevenue: claimedRevenue)
            self.weeks = weeks
        }

        /// What its platform claims for one of cost; nil for one that costs nothing.
        package var returnOnCost: Double? { cost > 0 ? claimedRevenue / cost : nil }
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

    /// The days that changes are told of.
    package var period: DateRange
    /// The days that levels are taken from: some whole weeks that end with the period.
    package var base: DateRange
    /// The day that check dates count from: no earlier than the period's end.
    package var asOf: CivilDate
    package var changes: [Change]
    /// The experiment that runs, by its id; nil when none does.
    package var experiment: (id: String, analysis: ExperimentAnalysis)?
    /// The days of the experiment, in which its users were counted.
    package var experimentDays: DateRange
    /// What advertising campaigns cost in `base`, and the revenue that platforms claim for them.
    package var campaigns: [Campaign] = []
    /// Campaigns that have fallen silent.
    package var silent: [Silent] = []
    /// Products that nobody takes any more.
    package var stoppedProducts: [StoppedProduct] = []
    /// Conversion of slow visits against fast ones, inside devices; nil where pages do not say how fast they were.
    package var slowness: Slowness?
    /// Sessions of the period; sessions, conversions and money of `base` say what one is worth.
    package var sessions: Double
    /// Sessions of `base`; nil where it is the period.
    package var baseSessions: Double?
    package var conversions: Double
    package var revenue: Double

    package init(
        period: DateRange, base: DateRange? = nil, asOf: CivilDate? = nil, changes: [Change],
        experiment: (id: String, analysis: ExperimentAnalysis)? = nil, sessions: Double, conversions: Double,
        revenue: Double
    ) {
        self.period = period
        self.base = base ?? period
        self.asOf = max(asOf ?? period.end, period.end)
        experimentDays = self.base
        self.changes = changes
        self.experiment = experiment
        self.sessions = sessions
        self.conversions = conversions
        self.revenue = revenue
    }

    var days: Double { Double(period.dayCount) }
    var baseDays: Double { Double(base.dayCount) }
    /// Money that a converting session brings.
    var valueOfConversion: Double { conversions > 0 ? revenue / conversions : 0 }
    var valueOfSession: Double {
        let sessions = baseSessions ?? self.sessions
        return sessions > 0 ? revenue / sessions : 0
    }
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
        RepairConversion(), RestartCampaign(), RestoreProduct(), RegainVisits(), AdoptVariant(), PauseCampaign(),
        RaiseBudget(), SpeedUpPages(),
    ]

    /// Most expected money for the work first.
    package static func recommendations(in situation: Situation) -> [Recommendation] {
        rules.flatMap { $0.recommendations(in: situation) }
            .filter { $0.effect.value > 0 }
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

extension Situation.Change {
    /// The level at the driver's place, now and before; none where there was nothing to divide by.
    func figures(_ unit: MetricUnit, over period: DateRange) -> [Recommendation.Figure] {
        guard let current = driver.current, let baseline = driver.baseline else { return [] }
        return [.init(metric, current, unit, before: baseline, over: period)]
    }
}

extension DriverAnalysis.Driver {
    var dimensionValues: [DimensionValue] { condition.map { DimensionValue(DimensionID($0.dimension), $0.value) } }
}
