package import Semantics

extension MetricDefinition {
    /// The wire shape of a metric's definition.
    package var json: JSONValue {
        let takes: String? =
            switch parameter {
            case .eventName: "event_name"
            case .percentile: "percentile"
            case nil: nil
            }
        return .object([
            "id": .string(id.name), "name": .string(name), "description": .string(summary),
            "formula": .string(formula), "unit": .string(unit.rawValue), "scope": .string(scope.rawValue),
            "additivity": .string(additivity.rawValue), "polarity": .string(polarity.rawValue),
            "null_rule": .string(nullRule), "source": .string(source),
            "synonyms": .array(synonyms.map { .string($0) }), "example_question": .string(exampleQuestion),
            "parameter": .optional(takes) { .string($0) },
        ])
    }
}

extension DimensionDefinition {
    /// The wire shape of a dimension's definition.
    package var json: JSONValue {
        .object([
            "id": .string(id.name), "name": .string(name), "description": .string(summary),
            "scope": .string(scope.rawValue), "source": .string(source),
            "synonyms": .array(synonyms.map { .string($0) }), "values": .array(values.map { .string($0) }),
        ])
    }
}
