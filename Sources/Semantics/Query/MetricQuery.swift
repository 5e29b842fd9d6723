/// The one question the house understands: chat, command line, JSON-RPC and reports all compile to it.
///
/// *Step before:* a reader of words or of JSON. *Step after:* `QueryPlanner` → `[QueryIssue]` or `QueryPlan`.
package struct MetricQuery: Hashable, Sendable, Codable {
    package var metrics: [MetricID]
    package var breakdown: [DimensionID]
    package var filters: [Filter]
    /// Keeps only what users (or sessions) do that also did something else; nil for everybody.
    package var segment: Segment?
    /// Nil: the last 28 complete days.
    package var period: DateRange?
    package var comparison: ComparisonRequest?
    package var granularity: Granularity
    package var order: SortOrder?
    /// At most this many rows, after ordering; nil for all.
    package var limit: Int?

    package init(
        metrics: [MetricID], breakdown: [DimensionID] = [], filters: [Filter] = [], segment: Segment? = nil,
        period: DateRange? = nil, comparison: ComparisonRequest? = nil, granularity: Granularity = .none,
        order: SortOrder? = nil, limit: Int? = nil
    ) {
        self.metrics = metrics
        self.breakdown = breakdown
        self.filters = filters
        self.segment = segment
        self.period = period
        self.comparison = comparison
        self.granularity = granularity
        self.order = order
        self.limit = limit
    }

    private enum CodingKeys: String, CodingKey {
        case metrics, breakdown, filters, segment, period, comparison, granularity, order, limit
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        metrics = try container.decode([MetricID].self, forKey: .metrics)
        breakdown = try container.decodeIfPresent([DimensionID].self, forKey: .breakdown) ?? []
        filters = try container.decodeIfPresent([Filter].self, forKey: .filters) ?? []
        segment = try container.decodeIfPresent(Segment.self, forKey: .segment)
        period = try container.decodeIfPresent(DateRange.self, forKey: .period)
        comparison = try container.decodeIfPresent(ComparisonRequest.self, forKey: .comparison)
        granularity = try container.decodeIfPresent(Granularity.self, forKey: .granularity) ?? .none
        order = try container.decodeIfPresent(SortOrder.self, forKey: .order)
        limit = try container.decodeIfPresent(Int.self, forKey: .limit)
    }
}

/// Users, or sessions, that have at least one event in the period passing all filters.
package struct Segment: Hashable, Sendable, Codable {
    package enum Unit: String, Hashable, Sendable, Codable { case users, sessions }
    package var unit: Unit
    package var filters: [Filter]

    package init(unit: Unit, filters: [Filter]) {
        self.unit = unit
        self.filters = filters
    }
}

package struct SortOrder: Hashable, Sendable, Codable {
    package enum Direction: String, Hashable, Sendable, Codable { case asc, desc }
    /// A metric or dimension of the query, or how its first metric changed: `abs_change` in its own unit, `pct_change` in
    /// percent; both below zero for a fall.
    package var by: String
    package var dir: Direction

    package init(by: String, dir: Direction) {
        self.by = by
        self.dir = dir
    }
}

/// What to compare with: `"previous"`, `"year"`, or explicit days.
package enum ComparisonRequest: Hashable, Sendable {
    /// The calendar unit before, or as many days immediately before; to-date ranges align on elapsed days.
    case previous
    /// A year before; whole weeks shift 364 days, so that Mondays meet Mondays.
    case year
    case range(DateRange)
}

extension ComparisonRequest: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let word = try? container.decode(String.self) {
            switch word {
            case "previous": self = .previous
            case "year": self = .year
            default:
                throw DecodingError.dataCorruptedError(
                    in: container, debugDescription: "comparison is \"previous\", \"year\" or {start, end}")
            }
        } else {
            self = .range(try container.decode(DateRange.self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .previous: try container.encode("previous")
        case .year: try container.encode("year")
        case .range(let range): try container.encode(range)
        }
    }
}
