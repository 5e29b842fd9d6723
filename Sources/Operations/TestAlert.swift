package import Semantics

/// `alerts.test`: how often a rule, kept or not, would have fired.
package struct TestAlert: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var id: String?
        package var rule: AlertDraft?
        package var days: Int?

        package init(id: String? = nil, rule: AlertDraft? = nil, days: Int? = nil) {
            self.id = id
            self.rule = rule
            self.days = days
        }
    }

    static let usualDays = 90
    static let mostDays = 1_100

    package let name = "alerts.test"
    package let summary =
        "Plays an alert rule back over past days and says how often it would have fired."
    package let route = OperationRoute.post("/api/alerts/test")
    package let parameters: [OperationParameter] = [
        .optional("id", JSONSchema.string(), "A rule that is kept."),
        .optional(
            "rule",
            JSONSchema.object(
                AlertDraft.parameters(isNew: true).map { .init($0.name, $0.describedSchema) },
                required: ["metric", "condition"]),
            "A rule that is not kept, as alerts.create takes it."),
        .optional("days", JSONSchema.integer(minimum: 1, maximum: mostDays), "Days back from today; 90 without."),
    ]
    package let outputSchema = JSONSchema.backTest
    package let example: JSONValue = .object([
        "rule": .object([
            "metric": .string("sessions"), "condition": .object(["op": .string("anomaly")]),
        ])
    ])

    package func run(_ input: Input, in context: OperationContext) async throws -> AlertTrial {
        let rule: AlertRule
        switch (input.id, input.rule) {
        case (let id?, nil): rule = try await context.alertRule(id).rule
        case (nil, let draft?): rule = try draft.rule(in: context, taken: [])
        default:
            throw OperationError.invalidParameters([
                ParameterProblem(
                    location: "id", message: "Give either the 'id' of a kept rule or a 'rule'.")
            ])
        }
        return try await AlertTrial.run(rule, days: try TestAlert.days(input.days), in: context)
    }

    static func days(_ days: Int?) throws(OperationError) -> Int {
        let days = days ?? usualDays
        guard (1...mostDays).contains(days) else {
            throw .invalidParameters([
                ParameterProblem(location: "days", message: "A rule is tried on 1 to \(mostDays) days.")
            ])
        }
        return days
    }
}
