package import Semantics

/// What a caller decides about a report; everything else is the report's own.
package struct ReportRequest: Decodable, Sendable, Equatable {
    /// Nil: the last days that are over, as many as the report is about.
    package var period: DateRange?
    /// Nil: the days before, or for one day its weekday a week before.
    package var comparison: ComparisonRequest?
    /// On dimensions; they apply to the metric tables that know them.
    package var filters: [Filter]
    /// Rows of a table.
    package var limit: Int

    package init(
        period: DateRange? = nil, comparison: ComparisonRequest? = nil, filters: [Filter] = [],
        limit: Int = ReportRequest.standardLimit
    ) {
        self.period = period
        self.comparison = comparison
        self.filters = filters
        self.limit = limit
    }

    package static let standardLimit = 10
    static let limits = 1...1000

    private enum CodingKeys: String, CodingKey { case period, comparison, filters, limit }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            period: try container.decodeIfPresent(DateRange.self, forKey: .period),
            comparison: try container.decodeIfPresent(ComparisonRequest.self, forKey: .comparison),
            filters: try container.decodeIfPresent([Filter].self, forKey: .filters) ?? [],
            limit: try container.decodeIfPresent(Int.self, forKey: .limit) ?? ReportRequest.standardLimit)
    }

    static let parameters: [OperationParameter] = [
        .optional(
            "period", JSONSchema.nullable(JSONSchema.period),
            "Both days included; the last complete day, week, month or 28 days without, as the report says."),
        .optional(
            "comparison", QueryMetrics.comparison,
            "What figures are compared with: previous, year, or days; the days before without."),
        .optional("filters", JSONSchema.array(of: JSONSchema.filter), "All must hold."),
        .optional(
            "limit", JSONSchema.integer(minimum: limits.lowerBound, maximum: limits.upperBound),
            "At most this many rows of a table; 10 without."),
    ]
}
