import Semantics

/// Numerator and denominator of a rate as metrics of their own, so that groups of it can be weighed.
struct RateParts {
    let numerator: MetricDefinition
    let denominator: MetricDefinition

    /// Nil unless the metric is a quotient, or one minus a quotient.
    init?(_ metric: MetricDefinition) {
        guard case .formula(let formula) = metric.computation else { return nil }
        let parts: (Formula, Formula)
        switch formula {
        case .divide(let a, let b): parts = (a, b)
        case .subtract(.constant(1), .divide(let a, let b)): parts = (.subtract(b, a), b)
        default: return nil
        }
        numerator = RateParts.part("numerator", parts.0, of: metric)
        denominator = RateParts.part("denominator", parts.1, of: metric)
    }

    /// The engine of a workspace, with both as metrics that can be asked for.
    func engine(in context: OperationContext) -> MetricEngine {
        MetricEngine(
            source: context.engine.source,
            catalogue: Catalogue(
                metrics: context.catalogue.metrics + [numerator, denominator],
                dimensions: context.catalogue.dimensions), settings: context.settings, memory: context.engine.memory)
    }

    private static func part(_ name: String, _ formula: Formula, of metric: MetricDefinition) -> MetricDefinition {
        var part = metric
        part.id = MetricID("\(metric.id.name)#\(name)")
        part.computation = .formula(formula)
        part.additivity = .additive
        part.parameter = nil
        return part
    }
}
