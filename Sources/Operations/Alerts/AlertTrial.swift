package import Insights
package import Semantics

/// What a rule would have done over past days, and whether that is more than most people stand.
package struct AlertTrial: OperationOutput {
    package var backtest: AlertBacktest

    /// More alarms a month than this are soon read by nobody.
    private static let bearable = 4.0

    /// Plays a rule back over the days up to the last complete one.
    static func run(_ rule: AlertRule, days: Int, in context: OperationContext) async throws
        -> AlertTrial
    {
        let first = context.today.adding(days: -days)
        let rows = try await AlertReader(context: context).rows(of: rule, from: first)
        return AlertTrial(backtest: AlertBacktest(rule, over: rows, from: first))
    }

    package var warning: String? {
        guard let rate = backtest.firingsPerMonth, rate > Self.bearable else { return nil }
        return
            "That is about \(Int(rate.rounded())) a month: a wider limit, a longer duration or a hysteresis makes it fewer."
    }

    package var json: JSONValue {
        .object([
            "days": .integer(Int64(backtest.days)),
            "fired": .integer(Int64(backtest.firings.count)),
            "per_month": .optional(backtest.firingsPerMonth) { .number($0) },
            "firings": .array(backtest.firings.map(\.json)),
            "active": .bool(backtest.isActive),
            "sentence": .string(backtest.sentence),
            "warning": .optional(warning) { .string($0) },
        ])
    }
}

extension AlertFiring {
    package var json: JSONValue {
        .object([
            "rule": .string(rule), "name": .string(name), "metric": .string(metric.name),
            "step": .string(step),
            "value": .optional(value) { .number($0) }, "reference": .optional(reference) { .number($0) },
            "muted": .bool(isMuted),
        ])
    }
}
