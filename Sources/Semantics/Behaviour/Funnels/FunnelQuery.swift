/// A funnel as it is asked for.
///
/// *Step before:* a reader of JSON. *Step after:* `BehaviourPlanner` → `[QueryIssue]` or `FunnelPlan`.
package struct FunnelQuery: Hashable, Sendable {
    /// One step: which events fulfil it, and what it is called.
    package struct Step: Hashable, Sendable {
        /// Nil: the names of its events.
        package var name: String?
        package var selection: EventSelection

        package init(name: String? = nil, _ selection: EventSelection) {
            self.name = name
            self.selection = selection
        }

        package var title: String {
            name ?? (selection.events.isEmpty ? "any event" : selection.events.joined(separator: " or "))
        }
    }

    /// 2 to 16.
    package var steps: [Step]
    package var window: FunnelWindow
    package var order: FunnelOrder
    package var entry: FunnelEntry
    package var unit: FunnelUnit
    /// Filters on the events of every step.
    package var filters: [Filter]
    package var breakdown: DimensionID?
    /// Days on which units enter; nil: the last 28 complete days.
    package var period: DateRange?
    /// At most this many groups, the largest first steps first.
    package var limit: Int

    package init(
        steps: [Step], window: FunnelWindow = .standard, order: FunnelOrder = .eventual, entry: FunnelEntry = .closed,
        unit: FunnelUnit = .users, filters: [Filter] = [], breakdown: DimensionID? = nil, period: DateRange? = nil,
        limit: Int = FunnelQuery.standardLimit
    ) {
        self.steps = steps
        self.window = window
        self.order = order
        self.entry = entry
        self.unit = unit
        self.filters = filters
        self.breakdown = breakdown
        self.period = period
        self.limit = limit
    }

    package static let standardLimit = 50
    package static let stepCounts = 2...16

    /// The query as JSON with its keys in a fixed order: what a replay sends.
    package var json: JSONValue {
        .object([
            "steps": .array(
                steps.map { step in
                    .object([
                        .init("name", .optional(step.name) { .string($0) }),
                        .init("events", .array(step.selection.events.map { .string($0) })),
                        .init("filters", .array(step.selection.filters.map(\.json))),
                    ])
                }),
            "window": window.json, "order": .string(order.rawValue), "entry": .string(entry.rawValue),
            "unit": .string(unit.rawValue), "filters": .array(filters.map(\.json)),
            "breakdown": .optional(breakdown) { .string($0.name) }, "period": .optional(period, \.json),
            "limit": .integer(Int64(limit)),
        ])
    }
}

extension FunnelQuery: Decodable {
    private enum CodingKeys: String, CodingKey {
        case steps, window, order, entry, unit, filters, breakdown, period, limit
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            steps: try container.decode([Step].self, forKey: .steps),
            window: try container.decodeIfPresent(FunnelWindow.self, forKey: .window) ?? .standard,
            order: try container.decodeIfPresent(FunnelOrder.self, forKey: .order) ?? .eventual,
            entry: try container.decodeIfPresent(FunnelEntry.self, forKey: .entry) ?? .closed,
            unit: try container.decodeIfPresent(FunnelUnit.self, forKey: .unit) ?? .users,
            filters: try container.decodeIfPresent([Filter].self, forKey: .filters) ?? [],
            breakdown: try container.decodeIfPresent(DimensionID.self, forKey: .breakdown),
            period: try container.decodeIfPresent(DateRange.self, forKey: .period),
            limit: try container.decodeIfPresent(Int.self, forKey: .limit) ?? FunnelQuery.standardLimit)
    }
}

extension FunnelQuery.Step: Decodable {
    private enum CodingKeys: String, CodingKey { case name }

    package init(from decoder: any Decoder) throws {
        let selection = try EventSelection(from: decoder)
        let named = try? decoder.container(keyedBy: CodingKeys.self)
        self.init(name: try named?.decodeIfPresent(String.self, forKey: .name), selection)
    }
}
