package import Insights
package import Semantics

/// A checked statement: one number with everything needed to say it, doubt it and compute it again.
///
/// *Step before:* `MetricTable` or `Finding`, by `FactBuilder`. *Step after:* `FactSheet`, and from there an answer.
package struct Fact: Sendable, Equatable {
    /// `F1`, unique in its sheet; empty until it stands in one.
    package var id: String
    package var kind: FactKind
    /// Says in words all that the other fields say. Safe to show.
    package var label: String
    package var metric: MetricID
    /// Nil where the number does not exist.
    package var value: Double?
    package var unit: FactUnit
    package var period: DateRange
    /// The values as sent: untrusted text.
    package var dimensions: [DimensionValue]
    package var comparison: Comparison?
    /// The groups that this one is among; nil where it is no group's number.
    package var breakdown: Breakdown?
    /// What a rank is counted by; nil for what is no rank.
    package var ranking: Ranking?
    /// In words, what the fact is held to besides its dimensions: `country is Germany or France`. Safe to show.
    package var conditions: [String]
    package var provenance: Provenance
    /// The reporting currency, for money.
    package var currency: Currency

    package init(
        kind: FactKind, label: String, metric: MetricID, value: Double?, unit: FactUnit, period: DateRange,
        dimensions: [DimensionValue], comparison: Comparison?, breakdown: Breakdown? = nil, ranking: Ranking? = nil,
        conditions: [String] = [], provenance: Provenance, currency: Currency
    ) {
        id = ""
        self.kind = kind
        self.label = label
        self.metric = metric
        self.value = value
        self.unit = unit
        self.period = period
        self.dimensions = dimensions
        self.comparison = comparison
        self.breakdown = breakdown
        self.ranking = ranking
        self.conditions = conditions
        self.provenance = provenance
        self.currency = currency
    }

    /// The same number at another time, or as it was expected.
    package struct Comparison: Sendable, Equatable {
        package enum Kind: String, Sendable {
            case previous, expected
            case yearAgo = "year_ago"
        }
        package var value: Double?
        package var period: DateRange
        package var kind: Kind

        package init(value: Double?, period: DateRange, kind: Kind) {
            self.value = value
            self.period = period
            self.kind = kind
        }
    }
}

/// What a fact's number is of its metric.
package enum FactKind: String, Sendable {
    case value, share, rank, contribution, anomaly
    /// What level and season let expect, and the ends of its interval.
    case expected
    case expectedLower = "expected_lower"
    case expectedUpper = "expected_upper"
    case forecast
    /// The ends of a forecast's interval.
    case forecastLower = "forecast_lower"
    case forecastUpper = "forecast_upper"
    /// By what part a forecast's method came closer to the past than repeating it does.
    case backTest = "back_test"
    /// A target, how likely it is reached, and what each step that is left needs or is expected to bring.
    case goal, chance, pace
    /// What a variant of an experiment did; how much better it did than the control; how likely chance does as much.
    case experiment, lift
    case pValue = "p_value"
}

/// What a fact's number counts.
package enum FactUnit: Sendable, Hashable {
    case metric(MetricUnit)
    case rank

    /// The wire name; money carries its ISO code.
    package func name(in currency: Currency) -> String {
        switch self {
        case .metric(let unit): unit.name(in: currency)
        case .rank: "rank"
        }
    }
}
