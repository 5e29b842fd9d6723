package import Semantics

extension ExperimentAnalysis {
    /// The result as surfaces give it.
    package var json: JSONValue {
        .object([
            "metrics": .array(metrics.map { ExperimentAnalysis.json(of: $0) }),
            "sample_ratio": .object([
                "p_value": ExperimentAnalysis.number(sampleRatio.pValue), "ok": .bool(sampleRatio.isAsIntended),
            ]),
            "method": .string(
                Array(Set(metrics.map(\.method))).sorted().joined(separator: "; ")
                    + "; p-values adjusted by Holm for the verdicts; χ² test of the sample ratio"),
            "control": .string(control),
            "notes": .array(notes.map { .string($0) }),
        ])
    }

    private static func json(of metric: MetricOutcome) -> JSONValue {
        .object([
            "metric": .string(metric.metric),
            "variants": .array(metric.variants.map { json(of: $0) }),
            "verdict": .string(metric.verdict.text),
            "outcome": .string(metric.verdict.outcome.rawValue),
            "detectable_difference": .optional(metric.detectable, number),
        ])
    }

    static func json(of row: ExperimentComparison) -> JSONValue {
        .object([
            "variant": .string(row.variant), "users": number(row.users), "mean": .optional(row.mean, number),
            "difference": .optional(row.difference, number), "relative": .optional(row.relative, number),
            "interval": .optional(row.interval) { .array([number($0.lowerBound), number($0.upperBound)]) },
            "p_value": .optional(row.pValue, number), "chance_to_win": .optional(row.chanceToWin, number),
            "expected_loss": .optional(row.expectedLoss, number),
            "adjusted_p_value": .optional(row.adjustedPValue, number),
            "standard_error": .optional(row.standardError, number),
        ])
    }

    /// Null for what is no number; whole numbers without a point.
    private static func number(_ value: Double) -> JSONValue {
        guard value.isFinite else { return .null }
        if let whole = Int64(exactly: value) { return .integer(whole) }
        return .number(value)
    }
}
