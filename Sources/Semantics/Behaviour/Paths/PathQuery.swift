/// Paths through sessions as they are asked for: what people see or do after, before or around something.
///
/// *Step before:* a reader of JSON. *Step after:* `BehaviourPlanner` → `[QueryIssue]` or `PathPlan`.
package struct PathQuery: Hashable, Sendable {
    /// What a step shows: `page_path` of page views unless said otherwise, or `event_name`.
    package var dimension: DimensionID
    /// Which events are steps; everything empty: page views for pages, titles and referrers, else every event.
    package var selection: EventSelection
    package var direction: PathDirection
    /// The value to follow from (or back from); nil: from the session's beginning (or end).
    package var anchor: String?
    /// Steps of a path, the anchor included; 2 to 10.
    package var depth: Int
    /// Whether the same value several times in a row is one step.
    package var collapse: Bool
    /// Sessions that begin on these days; nil: the last 28 complete days.
    package var period: DateRange?
    /// At most this many paths: of each length where an end is fixed, else of the full length.
    package var limit: Int

    package init(
        dimension: DimensionID = "page_path", selection: EventSelection = EventSelection(),
        direction: PathDirection = .forward, anchor: String? = nil, depth: Int = PathQuery.standardDepth,
        collapse: Bool = true, period: DateRange? = nil, limit: Int = PathQuery.standardLimit
    ) {
        self.dimension = dimension
        self.selection = selection
        self.direction = direction
        self.anchor = anchor
        self.depth = depth
        self.collapse = collapse
        self.period = period
        self.limit = limit
    }

    package static let standardDepth = 4
    package static let standardLimit = 20
    package static let depths = 2...10
    package static let limits = 1...1000

    /// The query as JSON with its keys in a fixed order: what a replay sends.
    package var json: JSONValue {
        .object([
            "dimension": .string(dimension.name), "events": .array(selection.events.map { .string($0) }),
            "filters": .array(selection.filters.map(\.json)), "direction": .string(direction.rawValue),
            "anchor": .optional(anchor) { .string($0) }, "depth": .integer(Int64(depth)), "collapse": .bool(collapse),
            "period": .optional(period, \.json), "limit": .integer(Int64(limit)),
        ])
    }
}

/// Which way paths are followed.
package enum PathDirection: String, Hashable, Sendable, Codable, CaseIterable {
    /// What comes after the anchor's first occurrence in a session, or from the session's beginning on.
    case forward
    /// What comes before the anchor's last occurrence in a session, or before the session's end, nearest first.
    case backward
    /// Every run of steps, wherever it stands in a session.
    case transitions
}

extension PathQuery: Decodable {
    private enum CodingKeys: String, CodingKey {
        case dimension, direction, anchor, depth, collapse, period, limit
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            dimension: try container.decodeIfPresent(DimensionID.self, forKey: .dimension) ?? "page_path",
            selection: try EventSelection(from: decoder),
            direction: try container.decodeIfPresent(PathDirection.self, forKey: .direction) ?? .forward,
            anchor: try container.decodeIfPresent(String.self, forKey: .anchor),
            depth: try container.decodeIfPresent(Int.self, forKey: .depth) ?? PathQuery.standardDepth,
            collapse: try container.decodeIfPresent(Bool.self, forKey: .collapse) ?? true,
            period: try container.decodeIfPresent(DateRange.self, forKey: .period),
            limit: try container.decodeIfPresent(Int.self, forKey: .limit) ?? PathQuery.standardLimit)
    }
}
