package import Semantics

/// `metrics.list`: what can be asked for.
package struct ListMetrics: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var search: String?
        package init(search: String? = nil) { self.search = search }
    }

    package let name = "metrics.list"
    package let summary = "Lists the metrics and dimensions that can be asked for."
    package let route = OperationRoute.get("/api/metrics")
    package let isRepeatable = true
    package let parameters: [OperationParameter] = [
        .optional(
            "search", JSONSchema.nullable(JSONSchema.string()),
            "Only entries whose id, name or synonyms hold this text.")
    ]
    package let outputSchema = JSONSchema.record(
        "The catalogue.",
        [
            "metrics": JSONSchema.array(of: JSONSchema.metricDefinition),
            "dimensions": JSONSchema.array(of: JSONSchema.dimensionDefinition),
        ])
    package let example: JSONValue = .object(["search": .string("revenue")])

    package func run(_ input: Input, in context: OperationContext) async throws -> CatalogueListing {
        // The custom properties of the events are dimensions too.
        let dimensions = context.catalogue.dimensions + (try await context.source.inventory()).propertyDimensions
        guard let search = input.search?.lowercased(), !search.isEmpty else {
            return CatalogueListing(metrics: context.catalogue.metrics, dimensions: dimensions)
        }
        func holds(_ texts: [String]) -> Bool { texts.contains { $0.lowercased().contains(search) } }
        return CatalogueListing(
            metrics: context.catalogue.metrics.filter { holds([$0.id.name, $0.name] + $0.synonyms) },
            dimensions: dimensions.filter { holds([$0.id.name, $0.name] + $0.synonyms) })
    }
}

/// Entries of the catalogue.
package struct CatalogueListing: OperationOutput, Equatable {
    package var metrics: [MetricDefinition]
    package var dimensions: [DimensionDefinition]

    package init(metrics: [MetricDefinition], dimensions: [DimensionDefinition]) {
        self.metrics = metrics
        self.dimensions = dimensions
    }

    package var json: JSONValue {
        .object(["metrics": .array(metrics.map(\.json)), "dimensions": .array(dimensions.map(\.json))])
    }
}
