package import Semantics

extension Interpretation {
    /// The published shape: every field always present, null, `[]` or false where it does not apply.
    package var json: JSONValue {
        .object([
            "intent": .string(intent.rawValue),
            "metrics": .array(metrics.map { .string($0.name) }),
            "breakdown": .array(breakdown.map { .string($0.name) }),
            "filters": .array(filters.map(\.json)),
            "period": .optional(period, \.json),
            "comparison": .optional(comparison, \.json),
            "granularity": .string(granularity.rawValue),
            "horizon": .optional(horizon, \.json),
            "limit": .optional(limit) { .integer(Int64($0)) },
            "order": .optional(order) { .object(["by": .string($0.by), "dir": .string($0.dir.rawValue)]) },
            "needs_clarification": .bool(needsClarification),
            "clarify_about": .array(clarifyAbout.map { .string($0.rawValue) }),
            "clarification": .optional(clarifyingQuestion) { .string($0) },
            "out_of_scope": .bool(outOfScope),
            "params": params,
            "parts": .array(parts.map(\.json)),
            "confidence": .number(confidence),
            "notes": .array(notes.map { .string($0) }),
            "thread": .optional(thread) { .string($0) },
        ])
    }
}

extension Filter {
    /// `{"field","op","value"}`
    var json: JSONValue {
        .object(["field": .string(field), "op": .string(op.rawValue), "value": value.json])
    }
}

extension FilterValue {
    fileprivate var json: JSONValue {
        switch self {
        case .text(let text): .string(text)
        case .number(let number): .number(number)
        case .list(let list): .array(list.map { .string($0) })
        }
    }
}
