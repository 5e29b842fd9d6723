package import Insights
package import Semantics

/// `alerts.log`: what fired, when it ended, and what was said of it.
package struct ReadAlertLog: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var rule: String?
        package var period: DateRange?
        package var limit: Int?

        package init(rule: String? = nil, period: DateRange? = nil, limit: Int? = nil) {
            self.rule = rule
            self.period = period
            self.limit = limit
        }
    }

    private static let usualLimit = 100

    package let name = "alerts.log"
    package let summary =
        "Lists the alarms that were raised, the latest first, with verdicts and each rule's precision."
    package let route = OperationRoute.get("/api/alerts/log")
    package let parameters: [OperationParameter] = [
        .optional("rule", JSONSchema.nullable(JSONSchema.string()), "Only of this rule's id."),
        .optional(
            "period", JSONSchema.nullable(JSONSchema.period), "Only steps in these days, both included."),
        .optional("limit", JSONSchema.integer(minimum: 1), "At most this many; 100 without."),
    ]
    package let outputSchema = JSONSchema.record(
        "The alarms and the records of the rules that raised them.",
        [
            "alarms": JSONSchema.array(of: JSONSchema.alarm, "The latest first"),
            "records": JSONSchema.map(of: JSONSchema.alertRecord, "Rule id → its record"),
            "total": JSONSchema.integer("How many there are, those beyond the limit too"),
        ])
    package let example: JSONValue = .object(["limit": .integer(10)])

    package func run(_ input: Input, in context: OperationContext) async throws -> AlertHistory {
        let log = AlertLog(try await context.alertStore().alertLog())
        let found = log.alarms.reversed().filter { alarm in
            let day = CivilDate(alarm.firing.step.prefix(10))
            return (input.rule.map { $0 == alarm.firing.rule } ?? true)
                && (input.period.map { period in day.map(period.contains) ?? false } ?? true)
        }
        return AlertHistory(
            alarms: Array(found.prefix(input.limit ?? Self.usualLimit)), total: found.count,
            records: log.records.filter { record in found.contains { $0.firing.rule == record.key } })
    }
}

/// A part of the alert log.
package struct AlertHistory: OperationOutput {
    /// The latest first.
    package var alarms: [AlertLog.Alarm]
    /// How many there are, those beyond the limit too.
    package var total: Int
    package var records: [String: AlertRecord]

    package var json: JSONValue {
        .object([
            "alarms": .array(alarms.map(\.json)),
            "records": .object(
                records.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, $0.value.json) }),
            "total": .integer(Int64(total)),
        ])
    }
}
