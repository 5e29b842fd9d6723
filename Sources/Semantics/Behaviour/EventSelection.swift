/// Which events a request means: some names, narrowed by filters. In JSON an event name alone, or an object with `events`,
/// `filters` or both.
package struct EventSelection: Hashable, Sendable {
    /// Any of these names; empty for every event.
    package var events: [String]
    /// All must pass on the event; session and user dimensions are those of its session and user.
    package var filters: [Filter]

    package init(events: [String] = [], filters: [Filter] = []) {
        self.events = events
        self.filters = filters
    }

    package var isEmpty: Bool { events.isEmpty && filters.isEmpty }

    package var json: JSONValue {
        .object([
            "events": .array(events.map { .string($0) }), "filters": .array(filters.map(\.json)),
        ])
    }
}

extension EventSelection: Codable {
    private enum CodingKeys: String, CodingKey { case events, filters }

    package init(from decoder: any Decoder) throws {
        if let name = try? decoder.singleValueContainer().decode(String.self) {
            self.init(events: [name])
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            events: try container.decodeIfPresent([String].self, forKey: .events) ?? [],
            filters: try container.decodeIfPresent([Filter].self, forKey: .filters) ?? [])
    }
}

/// An `EventSelection` whose dimensions are resolved.
///
/// A purchase that repeats a transaction (see `SessionRules`) is never selected by name: an order that arrives twice is
/// one order.
package struct EventCondition: Sendable, Hashable {
    /// Any of these names; empty for every event.
    package var names: [String]
    package var filters: [DimensionFilter]

    package init(names: [String] = [], filters: [DimensionFilter] = []) {
        self.names = names
        self.filters = filters
    }

    package static let any = EventCondition()

    /// Whether repeated purchases are left out: where events are selected by names.
    package var leavesOutRepeated: Bool { !names.isEmpty }
}
