import Insights
package import Semantics

extension AlertRule {
    package var json: JSONValue {
        .object([
            "id": .string(id), "name": .string(name), "metric": .string(metric.name),
            "filters": .array(filters.map(\.json)),
            "granularity": .string(granularity.rawValue), "condition": condition.json,
            "for_steps": .integer(Int64(forSteps)),
            "minimum_volume": .optional(minimumVolume) { .number($0) },
            "volume_metric": .string(volumeMetric.name), "hysteresis": .number(hysteresis),
            "muted_until": .optional(mutedUntil) { .string("\($0)") },
        ])
    }
}

extension AlertCondition {
    var json: JSONValue {
        var members = [JSONValue.Member("op", .string(op.rawValue))]
        switch self {
        case .absolute(_, let limit, _): members.append(.init("value", .number(limit)))
        case .relative(_, let share, let versus):
            members.append(.init("value", .number(AlertCondition.percent(share))))
            members.append(.init("versus", .string(versus.rawValue)))
        case .anomaly(let severity, let side, let rate):
            members.append(.init("severity", .string(severity.rawValue)))
            members.append(.init("side", .optional(side) { .string($0.rawValue) }))
            members.append(.init("false_alarms_per_month", .optional(rate) { .number($0) }))
        case .missing: break
        }
        return .object(members)
    }

    static let schema = JSONSchema.object(
        [
            .init("op", JSONSchema.string(among: Operator.allCases.map(\.rawValue))),
            .init(
                "value",
                JSONSchema.number(
                    "The limit in the metric's unit, rates as fractions; of a change in percent: -20.")),
            .init("versus", JSONSchema.string(among: Versus.allCases.map(\.rawValue))),
            .init("severity", JSONSchema.string(among: AnomalySeverity.allCases.map(\.rawValue))),
            .init("side", JSONSchema.nullable(JSONSchema.string(among: ["above", "below"]))),
            .init(
                "false_alarms_per_month",
                JSONSchema.nullable(JSONSchema.number("How many false alarms a month you accept of it."))),
        ], required: ["op"])
}

extension AlertRecord {
    var json: JSONValue {
        .object([
            "fired": .integer(Int64(fired)), "muted": .integer(Int64(muted)),
            "true": .integer(Int64(verdicts[.true] ?? 0)),
            "false": .integer(Int64(verdicts[.false] ?? 0)),
            "known": .integer(Int64(verdicts[.known] ?? 0)),
            "precision": .optional(precision) { .number($0) },
            "last_step": .optional(lastStep) { .string($0) },
        ])
    }
}

extension AlertLog.Alarm {
    var json: JSONValue {
        guard case .object(let firing) = firing.json else { return .null }
        return .object(
            [
                .init("alarm", .integer(Int64(id))), .init("time", .string("\(time)")),
            ] + firing + [
                .init("ended_at", .optional(endedAt) { .string($0) }),
                .init("verdict", .optional(verdict) { .string($0.rawValue) }),
                .init("judged_by", .optional(judgedBy) { .string($0) }),
                .init("note", .optional(note) { .string($0) }),
            ])
    }
}
