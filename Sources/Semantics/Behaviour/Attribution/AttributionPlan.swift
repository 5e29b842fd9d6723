/// Attribution that can be computed.
///
/// *Step before:* `BehaviourPlanner`. *Step after:* `BehaviourSource.attribution`, which follows these rules:
///
/// * **Conversions** are the events of the period that fulfil `conversion`, repeated purchases left out. A conversion is
///   worth the event's value; 0 without one.
/// * Its **touches** are the sessions of its user that began at or before it, and at most `lookBackMilliseconds` earlier
///   (both ends included), in the order they began; sessions that begin at one millisecond in the order of their first
///   events. They are labelled by `touch`.
/// * Every rule gives out the whole conversion and its whole value: `AttributionRule` says to whom.
/// * A conversion without touches (also without a user) goes to the label of a direct visit, and is counted apart.
/// * Where `tellsPaths`, the table also holds paths of labels: each conversion has that of its touches (one direct visit
///   where it has none); and each user who began a session in the period and has no conversion in it has one that came to
///   nothing, of the touches that a conversion at the start of their last such session would have. Of longer paths only the
///   last `TouchPath.longest` touches count.
package struct AttributionPlan: Sendable, Hashable {
    package var period: DateRange
    package var calendar: PropertyCalendar
    /// Any of these, each with its names.
    package var conversion: EventCondition
    /// Where names count from a day on only (a key event's marking); names that are not here always count.
    package var since: [String: CivilDate]
    /// The part of the session's traffic source that is credited.
    package var touch: TrafficField
    package var rules: [AttributionRule]
    package var lookBackMilliseconds: Int64
    package var halfLifeMilliseconds: Double
    package var tellsPaths: Bool

    package init(
        period: DateRange, calendar: PropertyCalendar, conversion: EventCondition, since: [String: CivilDate] = [:],
        touch: TrafficField, rules: [AttributionRule] = AttributionRule.allCases, lookBackMilliseconds: Int64,
        halfLifeMilliseconds: Double = 7 * 86_400_000, tellsPaths: Bool = false
    ) {
        self.period = period
        self.calendar = calendar
        self.conversion = conversion
        self.since = since
        self.touch = touch
        self.rules = rules
        self.lookBackMilliseconds = lookBackMilliseconds
        self.halfLifeMilliseconds = halfLifeMilliseconds
        self.tellsPaths = tellsPaths
    }
}

/// A rule that shares a conversion out among its touches, first to last.
package enum AttributionRule: String, Hashable, Sendable, Codable, CaseIterable {
    /// All to the first.
    case firstClick = "first_click"
    /// All to the last.
    case lastClick = "last_click"
    /// All to the last that is not a direct visit; to the last when all are.
    case lastNonDirectClick = "last_non_direct_click"
    /// The same to each.
    case linear
    /// 40 % to the first, 40 % to the last, the rest evenly to those between; of two half each, one alone takes all.
    case positionBased = "position_based"
    /// In proportion to 2^(−age / half-life), the age being the time from the touch to the conversion.
    case timeDecay = "time_decay"
}

/// A model that learns from all paths, also from those that came to nothing, what each label is worth.
package enum PathModel: String, Hashable, Sendable, Codable, CaseIterable {
    /// By what would be lost without the label, in a first-order Markov chain.
    case markov
    /// By the Shapley value: each path's conversions go evenly to the labels it needs.
    case shapley
}

extension TrafficSource {
    /// Whether the visit came from nowhere that is known: rule 2 of the channel group.
    package var isDirect: Bool {
        source?.lowercased() == "(direct)" && ["(none)", "(not set)"].contains(medium?.lowercased() ?? "(not set)")
    }
}
