import Insights
import Semantics

extension ReferenceFact {
    /// Our own fact, as the check sees it.
    package init(_ fact: Fact) {
        let unit: ReferenceUnit =
            switch fact.unit {
            case .metric(let unit): ReferenceUnit(name: unit.name(in: fact.currency))
            case .rank: .rank
            }
        var dimensions: [String: String] = [:]
        for dimension in fact.dimensions { dimensions[dimension.dimension.name] = SafeText.name(dimension.value) }
        for condition in fact.conditions { dimensions[ReferenceFact.dimension(of: condition)] = condition }
        self.init(
            id: fact.id, label: fact.label, metric: fact.metric.name, value: fact.value, unit: unit,
            period: fact.period, dimensions: dimensions, kind: Kind(rawValue: fact.kind.rawValue) ?? .value,
            comparison: fact.comparison.map { comparison in
                Comparison(
                    value: comparison.value, period: comparison.period,
                    kind: comparison.kind == .yearAgo
                        ? .yearAgo : comparison.kind == .expected ? .expected : .previous)
            }, breakdown: fact.breakdown, ranking: fact.ranking)
    }
}
