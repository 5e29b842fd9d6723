import Insights
package import Semantics

extension Fact {
    /// The wire shape of a fact: `id`, `kind`, `label`, `metric`, `value`, `unit`, `period`, `dimensions`,
    /// `comparison`, `breakdown`, `ranking` and `conditions` where there are any, `provenance`.
    package var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("id", .string(id)), .init("kind", .string(kind.rawValue)), .init("label", .string(label)),
            .init("metric", .string(metric.name)), .init("value", number(value)),
            .init("unit", .string(unit.name(in: currency))), .init("period", period.json),
            .init(
                "dimensions",
                .object(
                    dimensions.map { .init($0.dimension.name, .optional($0.value) { .string($0) }) })),
        ]
        if let comparison {
            members.append(
                .init(
                    "comparison",
                    .object([
                        "value": number(comparison.value), "period": comparison.period.json,
                        "kind": .string(comparison.kind.rawValue),
                    ])))
        }
        if let breakdown { members.append(.init("breakdown", breakdown.json)) }
        if let ranking { members.append(.init("ranking", ranking.json)) }
        if !conditions.isEmpty { members.append(.init("conditions", .array(conditions.map { .string($0) }))) }
        members.append(.init("provenance", provenance.json))
        return .object(members)
    }

    private func number(_ value: Double?) -> JSONValue {
        switch unit {
        case .metric(let unit): MetricTable.number(value, unit, currency)
        case .rank: .optional(value) { .number($0) }
        }
    }
}
