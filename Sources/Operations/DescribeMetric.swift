import Grounding
package import Semantics

/// `metrics.describe`: how one metric or dimension is defined here.
package struct DescribeMetric: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var id: String
        package init(id: String) { self.id = id }
    }

    package let name = "metrics.describe"
    package let summary =
        "Explains one metric or dimension: meaning, formula, unit, null rule, where its definition comes from."
    package let route = OperationRoute.get("/api/metrics/{id}")
    package let isRepeatable = true
    package let parameters: [OperationParameter] = [
        .required("id", JSONSchema.string(), "The id of a metric or dimension, such as bounce_rate.")
    ]
    package let outputSchema = JSONSchema.definition
    package let example: JSONValue = .object(["id": .string("bounce_rate")])

    package func run(_ input: Input, in context: OperationContext) async throws -> CatalogueEntry {
        let catalogue = context.catalogue
        let inventory = try await context.source.inventory()
        let known = catalogue.dimensions + inventory.propertyDimensions
        if let metric = catalogue.metric(MetricID(input.id)) {
            let dimensions = known.filter { catalogue.knows(metric, by: $0.id) }
            return .metric(metric, dimensions: dimensions.map(\.id))
        }
        if let dimension = catalogue.dimension(DimensionID(input.id)),
            dimension.id.property.map(inventory.mayHave(property:)) ?? true
        {
            let metrics = catalogue.metrics.filter { catalogue.knows($0, by: dimension.id) }
            return .dimension(dimension, metrics: metrics.map(\.id))
        }
        let names = catalogue.metrics.map(\.id.name) + known.map(\.id.name)
        throw OperationError.notFound(
            "unknown_metric", "There is no metric or dimension '\(SafeText.line(input.id, longest: 60))'.",
            suggestions: NearestNames.suggestions(for: input.id, among: names))
    }
}

/// One entry of the catalogue, with what it can be combined with.
package enum CatalogueEntry: OperationOutput, Equatable {
    case metric(MetricDefinition, dimensions: [DimensionID])
    case dimension(DimensionDefinition, metrics: [MetricID])

    package var json: JSONValue {
        switch self {
        case .metric(let metric, let dimensions):
            extended(metric.json, "metric", "dimensions", dimensions.map(\.name))
        case .dimension(let dimension, let metrics):
            extended(dimension.json, "dimension", "metrics", metrics.map(\.name))
        }
    }

    private func extended(_ json: JSONValue, _ kind: String, _ key: String, _ names: [String]) -> JSONValue {
        guard case .object(let members) = json else { return json }
        return .object(
            [.init("kind", .string(kind))] + members + [.init(key, .array(names.map { .string($0) }))])
    }
}
