package import Semantics

/// `alerts.check`: judges every rule on the steps that are new, and logs what fired.
package struct CheckAlerts: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var rules: [String]?

        package init(rules: [String]? = nil) { self.rules = rules }
    }

    package let name = "alerts.check"
    package let summary =
        "Judges every alert rule on the steps that are new since the last check, and logs what fired."
    package let route = OperationRoute.post("/api/alerts/check")
    package let effect = OperationEffect.writes
    package let parameters: [OperationParameter] = [
        .optional(
            "rules", JSONSchema.nullable(JSONSchema.array(of: JSONSchema.string())),
            "Ids; every rule without.")
    ]
    package let outputSchema = JSONSchema.record(
        "What is new.",
        [
            "rules": JSONSchema.integer("How many rules were judged"),
            "alarms": JSONSchema.array(of: JSONSchema.alarm),
            "ended": JSONSchema.array(
                of: JSONSchema.record(["rule": JSONSchema.string(), "step": JSONSchema.string()])),
            "problems": JSONSchema.array(
                of: JSONSchema.record(["rule": JSONSchema.string(), "message": JSONSchema.string()])),
            "days_behind": JSONSchema.integer("Days that are over and have no data yet"),
        ])
    package let example: JSONValue = .object([JSONValue.Member]())

    package func run(_ input: Input, in context: OperationContext) async throws -> AlertCheck {
        try await AlertChecker(context: context).check(input.rules)
    }
}
