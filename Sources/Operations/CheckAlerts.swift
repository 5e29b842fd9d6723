import Grounding
package import Semantics

/// `alerts.check`: judges every rule on the steps that are new, and logs what fired.
package struct CheckAlerts: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var rules: [String]?
        /// A few sentences tell what is new.
        package var digest: Bool?

        package init(rules: [String]? = nil, digest: Bool? = nil) {
            self.rules = rules
            self.digest = digest
        }
    }

    package let name = "alerts.check"
    package let summary =
        "Judges every alert rule on the steps that are new since the last check, and logs what fired."
    package let route = OperationRoute.post("/api/alerts/check")
    package let effect = OperationEffect.writes
    package let parameters: [OperationParameter] = [
        .optional(
            "rules", JSONSchema.nullable(JSONSchema.array(of: JSONSchema.string())),
            "Ids; every rule without."),
        .optional(
            "digest", JSONSchema.nullable(JSONSchema.boolean()),
            "Adds a few sentences that tell what is new, by the language model where there is one; false without."),
    ]
    package let outputSchema = JSONSchema.record(
        "What is new.", sometimes: ["digest"],
        [
            "rules": JSONSchema.integer("How many rules were judged"),
            "alarms": JSONSchema.array(of: JSONSchema.alarm),
            "ended": JSONSchema.array(
                of: JSONSchema.record(["rule": JSONSchema.string(), "step": JSONSchema.string()])),
            "problems": JSONSchema.array(
                of: JSONSchema.record(["rule": JSONSchema.string(), "message": JSONSchema.string()])),
            "days_behind": JSONSchema.integer("Days that are over and have no data yet"), "digest": JSONSchema.answer,
        ])
    package let example: JSONValue = .object([JSONValue.Member]())

    package func run(_ input: Input, in context: OperationContext) async throws -> AlertCheck {
        var check = try await AlertChecker(context: context).check(input.rules)
        if input.digest == true {
            check.digest = try await AlertDigest(context: context, now: context.now()).tell(check)
        }
        return check
    }
}
