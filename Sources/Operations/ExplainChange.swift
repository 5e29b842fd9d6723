package import Semantics

/// `change.explain`: why a metric changed between two periods.
package struct ExplainChange: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var metric: MetricID
        package var period: DateRange?
        package var comparison: ComparisonRequest?
        package var filters: [Filter]
        package var segment: Segment?
        /// Where to look; nil for the dimensions that usually tell most.
        package var dimensions: [DimensionID]?

        private enum CodingKeys: String, CodingKey {
            case metric, period, comparison, filters, segment, dimensions
        }

        package init(
            metric: MetricID, period: DateRange? = nil, comparison: ComparisonRequest? = nil, filters: [Filter] = [],
            segment: Segment? = nil, dimensions: [DimensionID]? = nil
        ) {
            self.metric = metric
            self.period = period
            self.comparison = comparison
            self.filters = filters
            self.segment = segment
            self.dimensions = dimensions
        }

        package init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            self.init(
                metric: try container.decode(MetricID.self, forKey: .metric),
                period: try container.decodeIfPresent(DateRange.self, forKey: .period),
                comparison: try container.decodeIfPresent(ComparisonRequest.self, forKey: .comparison),
                filters: try container.decodeIfPresent([Filter].self, forKey: .filters) ?? [],
                segment: try container.decodeIfPresent(Segment.self, forKey: .segment),
                dimensions: try container.decodeIfPresent([DimensionID].self, forKey: .dimensions))
        }
    }

    package let name = "change.explain"
    package let summary =
        "Says why a metric changed: the conditions that moved otherwise than the rest, in parts that add up."
    package let route = OperationRoute.post("/api/explain")
    package let isRepeatable = true

    package let parameters: [OperationParameter] = [
        .required("metric", JSONSchema.string(), "Id of the metric."),
        .optional(
            "period", JSONSchema.nullable(JSONSchema.period), "Both days included; the past 28 complete days without."),
        .optional("comparison", QueryMetrics.comparison, "The period to compare with; \"previous\" without."),
        .optional("filters", JSONSchema.array(of: JSONSchema.filter), "All must hold."),
        .optional("segment", JSONSchema.nullable(QueryMetrics.segment), "Only users or sessions with such an event."),
        .optional(
            "dimensions", JSONSchema.nullable(JSONSchema.array(of: JSONSchema.string())),
            "Ids of dimensions to look in; without, up to four that usually tell most."),
    ]

    package let outputSchema = JSONSchema.change

    package let example: JSONValue = .object([
        "metric": .string("sessions"),
        "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")]),
    ])

    package func run(_ input: Input, in context: OperationContext) async throws -> ChangeExplanation {
        try await ChangeExplainer(context: context, now: context.now()).explain(input)
    }
}
