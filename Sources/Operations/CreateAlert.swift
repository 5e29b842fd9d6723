import Insights
package import Semantics

/// `alerts.create`: a new rule, tried on the past before it is kept.
package struct CreateAlert: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var draft: AlertDraft
        package var days: Int?
        package var dryRun: Bool?

        private enum CodingKeys: String, CodingKey {
            case days
            case dryRun = "dry_run"
        }

        package init(_ draft: AlertDraft, days: Int? = nil, dryRun: Bool = false) {
            self.draft = draft
            self.days = days
            self.dryRun = dryRun
        }

        package init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            days = try container.decodeIfPresent(Int.self, forKey: .days)
            dryRun = try container.decodeIfPresent(Bool.self, forKey: .dryRun)
            draft = try AlertDraft(from: decoder)
        }
    }

    package let name = "alerts.create"
    package let summary =
        "Makes an alert rule: a limit, a change or an anomaly of a metric; says how often it would have fired."
    package let route = OperationRoute.post("/api/alerts")
    package let effect = OperationEffect.writes
    package let parameters: [OperationParameter] =
        AlertDraft.parameters(isNew: true) + [
            .optional(
                "id", JSONSchema.string(), "Small letters, digits and '-'; made from the name without."),
            .optional(
                "days", JSONSchema.integer(minimum: 1, maximum: TestAlert.mostDays),
                "Days that the rule is tried on; 90 without."),
            .optional("dry_run", JSONSchema.boolean(), "Only tries the rule; false when left out."),
        ]
    package let outputSchema = JSONSchema.keptAlert
    package let example: JSONValue = .object([
        "metric": .string("sessions"),
        "condition": .object(["op": .string("lt"), "value": .integer(500)]),
        "dry_run": .bool(true),
    ])

    package func run(_ input: Input, in context: OperationContext) async throws -> KeptAlert {
        let store = try context.alertStore()
        let taken = Set(try await store.alertRules().map(\.rule.id))
        let rule = try input.draft.rule(in: context, taken: taken)
        guard !taken.contains(rule.id) else {
            throw OperationError.invalidParameters([
                ParameterProblem(
                    location: "id", message: "There is a rule '\(rule.id)' already; alerts.update changes it."
                )
            ])
        }
        let trial = try await AlertTrial.run(rule, days: try TestAlert.days(input.days), in: context)
        // What is past was tried; it fires for what is new.
        let through = try await AlertReader(context: context).rows(
            of: rule, from: context.today.adding(days: -1)
        ).last?.step
        let isDry = input.dryRun ?? false
        if !isDry { try await store.save(rule, judgedThrough: through) }
        return KeptAlert(
            rule: rule, judgedThrough: through, record: AlertRecord(), openAlarm: nil, trial: trial,
            isSaved: !isDry)
    }
}
