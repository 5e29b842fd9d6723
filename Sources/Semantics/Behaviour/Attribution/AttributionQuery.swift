/// Attribution as it is asked for: which visits are credited with conversions.
///
/// *Step before:* a reader of JSON. *Step after:* `BehaviourPlanner` → `[QueryIssue]` or `AttributionPlan`.
package struct AttributionQuery: Hashable, Sendable {
    /// The conversions; no event name for the workspace's key events.
    package var conversion: EventSelection
    /// A traffic dimension of sessions: what is credited.
    package var touch: DimensionID
    package var rules: [AttributionRule]
    /// Models that learn from paths, beside the rules.
    package var pathModels: [PathModel]
    /// How long before a conversion a session may have begun; nil: 30 days where all conversions are acquisitions
    /// (`first_open`, `first_visit`), else 90.
    package var lookBackDays: Int?
    /// The age at which `time_decay` halves a touch's weight.
    package var halfLifeDays: Double
    /// Days of the conversions; nil: the last 28 complete days.
    package var period: DateRange?

    package init(
        conversion: EventSelection = EventSelection(), touch: DimensionID = AttributionQuery.standardTouch,
        rules: [AttributionRule] = AttributionRule.allCases, pathModels: [PathModel] = [], lookBackDays: Int? = nil,
        halfLifeDays: Double = AttributionQuery.standardHalfLife, period: DateRange? = nil
    ) {
        self.conversion = conversion
        self.touch = touch
        self.rules = rules
        self.pathModels = pathModels
        self.lookBackDays = lookBackDays
        self.halfLifeDays = halfLifeDays
        self.period = period
    }

    package static let standardTouch: DimensionID = "session_default_channel_group"
    package static let standardHalfLife = 7.0
    package static let acquisitions: Set<String> = ["first_open", "first_visit"]
    package static let lookBacks = 1...366
    /// The names of all rules and models.
    package static let models = AttributionRule.allCases.map(\.rawValue) + PathModel.allCases.map(\.rawValue)

    /// The query as JSON with its keys in a fixed order: what a replay sends.
    package var json: JSONValue {
        .object([
            "events": .array(conversion.events.map { .string($0) }),
            "filters": .array(conversion.filters.map(\.json)), "touch": .string(touch.name),
            "models": .array((rules.map(\.rawValue) + pathModels.map(\.rawValue)).map { .string($0) }),
            "look_back_days": .optional(lookBackDays) { .integer(Int64($0)) },
            "half_life_days": .number(halfLifeDays), "period": .optional(period, \.json),
        ])
    }
}

extension AttributionQuery: Decodable {
    private enum CodingKeys: String, CodingKey {
        case touch, period
        case rules = "models"
        case lookBackDays = "look_back_days"
        case halfLifeDays = "half_life_days"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let models = try container.decodeIfPresent([String].self, forKey: .rules)
        if let unknown = models?.first(where: { !AttributionQuery.models.contains($0) }) {
            throw DecodingError.dataCorruptedError(
                forKey: .rules, in: container,
                debugDescription: "There is no model '\(unknown.prefix(40))'; there are "
                    + AttributionQuery.models.joined(separator: ", ") + ".")
        }
        self.init(
            conversion: try EventSelection(from: decoder),
            touch: try container.decodeIfPresent(DimensionID.self, forKey: .touch) ?? AttributionQuery.standardTouch,
            rules: models.map { $0.compactMap(AttributionRule.init(rawValue:)) } ?? AttributionRule.allCases,
            pathModels: (models ?? []).compactMap(PathModel.init(rawValue:)),
            lookBackDays: try container.decodeIfPresent(Int.self, forKey: .lookBackDays),
            halfLifeDays: try container.decodeIfPresent(Double.self, forKey: .halfLifeDays)
                ?? AttributionQuery.standardHalfLife,
            period: try container.decodeIfPresent(DateRange.self, forKey: .period))
    }
}
