/// Cohorts as they are asked for: people who began in the same day, week or month, and what they did later.
///
/// *Step before:* a reader of JSON. *Step after:* `BehaviourPlanner` → `[QueryIssue]` or `CohortPlan`.
package struct CohortQuery: Hashable, Sendable {
    /// The event that a person's first of makes them begin; everything empty for their first event ever.
    package var entry: EventSelection
    /// The event that counts later; everything empty for any.
    package var activity: EventSelection
    package var measure: CohortMeasure
    /// `day`, `week` or `month`: the length of a cohort's beginning and of each later period.
    package var granularity: Granularity
    /// How many periods, the one of the beginning included.
    package var periods: Int
    /// Splits cohorts by the value that the entering event shows: `first_user_default_channel_group`.
    package var breakdown: DimensionID?
    /// Days on which people begin; nil: the twelve complete calendar periods before today.
    package var period: DateRange?
    /// At most this many values of the breakdown, the largest first.
    package var limit: Int

    package init(
        entry: EventSelection = EventSelection(), activity: EventSelection = EventSelection(),
        measure: CohortMeasure = .users, granularity: Granularity = .week, periods: Int = CohortQuery.standardPeriods,
        breakdown: DimensionID? = nil, period: DateRange? = nil, limit: Int = CohortQuery.standardLimit
    ) {
        self.entry = entry
        self.activity = activity
        self.measure = measure
        self.granularity = granularity
        self.periods = periods
        self.breakdown = breakdown
        self.period = period
        self.limit = limit
    }

    package static let standardPeriods = 12
    package static let standardLimit = 20
    package static let granularities: [Granularity] = [.day, .week, .month]

    /// The query as JSON with its keys in a fixed order: what a replay sends.
    package var json: JSONValue {
        .object([
            "entry": entry.json, "activity": activity.json, "measure": .string(measure.rawValue),
            "granularity": .string(granularity.rawValue), "periods": .integer(Int64(periods)),
            "breakdown": .optional(breakdown) { .string($0.name) }, "period": .optional(period, \.json),
            "limit": .integer(Int64(limit)),
        ])
    }
}

/// What is measured of a cohort in each later period.
package enum CohortMeasure: String, Hashable, Sendable, Codable, CaseIterable {
    /// How many of its people had an event that counts.
    case users
    /// How many events that count its people had.
    case events
    /// What its people brought in (`total_revenue`: purchases and other earnings less refunds), whatever counts.
    case revenue
}

extension CohortQuery: Decodable {
    private enum CodingKeys: String, CodingKey {
        case entry, activity, measure, granularity, periods, breakdown, period, limit
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            entry: try container.decodeIfPresent(EventSelection.self, forKey: .entry) ?? EventSelection(),
            activity: try container.decodeIfPresent(EventSelection.self, forKey: .activity) ?? EventSelection(),
            measure: try container.decodeIfPresent(CohortMeasure.self, forKey: .measure) ?? .users,
            granularity: try container.decodeIfPresent(Granularity.self, forKey: .granularity) ?? .week,
            periods: try container.decodeIfPresent(Int.self, forKey: .periods) ?? CohortQuery.standardPeriods,
            breakdown: try container.decodeIfPresent(DimensionID.self, forKey: .breakdown),
            period: try container.decodeIfPresent(DateRange.self, forKey: .period),
            limit: try container.decodeIfPresent(Int.self, forKey: .limit) ?? CohortQuery.standardLimit)
    }
}
