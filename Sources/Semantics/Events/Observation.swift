/// A value held over a period: an advertising fact, an imported aggregate, a failed check.
///
/// An observation is restated, not added: a later one with the same `source` and `key` replaces the earlier.
/// *Step before:* a connector's mapping. *Step after:* `IngestBatch` → `EventSink`.
package struct Observation: Sendable, Equatable {
    /// Who says so: the connector and account, `google_ads`, `series:pedestrians`.
    package var source: String
    /// Identity within the source: what a restatement replaces.
    package var key: String
    /// The days it speaks of, in the property's time zone.
    package var period: DateRange
    /// When it speaks of a shorter time than a day (an outage): the exact moments.
    package var interval: Range<Instant>?
    /// Dimension ids and their values: `ad_platform`, `campaign_name`, `country` …
    package var dimensions: [DimensionID: String]
    package var values: [ObservedQuantity: Double]
    package var money: [ObservedMoney: Money]

    package init(
        source: String, key: String, period: DateRange, interval: Range<Instant>? = nil,
        dimensions: [DimensionID: String] = [:], values: [ObservedQuantity: Double] = [:],
        money: [ObservedMoney: Money] = [:]
    ) {
        self.source = source
        self.key = key
        self.period = period
        self.interval = interval
        self.dimensions = dimensions
        self.values = values
        self.money = money
    }
}

/// Money in an observation.
package enum ObservedMoney: String, CaseIterable, Sendable, Codable {
    /// What an advertiser paid.
    case cost
    /// Revenue that the platform claims for its ads.
    case conversionValue = "conversion_value"
}

/// A number in an observation.
package enum ObservedQuantity: Hashable, Sendable, Codable {
    case impressions, clicks
    /// Distinct people reached in the period; never to be added up.
    case reach
    /// Key events that the platform claims for its ads; may be fractional.
    case conversions
    /// A bare series imported under a name of its own.
    case series(String)

    package var name: String {
        switch self {
        case .impressions: "impressions"
        case .clicks: "clicks"
        case .reach: "reach"
        case .conversions: "conversions"
        case .series(let name): "series:" + name
        }
    }

    package init?(name: String) {
        switch name {
        case "impressions": self = .impressions
        case "clicks": self = .clicks
        case "reach": self = .reach
        case "conversions": self = .conversions
        default:
            guard name.hasPrefix("series:"), name.utf8.count > 7 else { return nil }
            self = .series(String(name.dropFirst(7)))
        }
    }
}
