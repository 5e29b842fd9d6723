extension MetricQuery {
    /// The query as JSON with its keys in a fixed order: what a replay sends.
    package var json: JSONValue {
        .object([
            "metrics": .array(metrics.map { .string($0.name) }),
            "breakdown": .array(breakdown.map { .string($0.name) }),
            "filters": .array(filters.map(\.json)),
            "segment": .optional(segment) {
                .object(["unit": .string($0.unit.rawValue), "filters": .array($0.filters.map(\.json))])
            },
            "period": .optional(period, \.json),
            "comparison": .optional(comparison) {
                switch $0 {
                case .previous: .string("previous")
                case .year: .string("year")
                case .range(let range): range.json
                }
            },
            "granularity": .string(granularity.rawValue),
            "order": .optional(order) { .object(["by": .string($0.by), "dir": .string($0.dir.rawValue)]) },
            "limit": .optional(limit) { .integer(Int64($0)) },
        ])
    }

    package var canonicalJSON: String { json.serialized }
}

extension Filter {
    package var json: JSONValue {
        let value: JSONValue =
            switch self.value {
            case .text(let text): .string(text)
            case .number(let number): .number(number)
            case .list(let list): .array(list.map { .string($0) })
            }
        return .object(["field": .string(field), "op": .string(op.rawValue), "value": value])
    }
}

extension DateRange {
    package var json: JSONValue { .object(["start": .string("\(start)"), "end": .string("\(end)")]) }
}
