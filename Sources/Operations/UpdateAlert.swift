import Insights
package import Semantics

/// `alerts.update`: changes what is given of a rule, and keeps the rest.
package struct UpdateAlert: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var id: String
        package var changes: AlertDraft

        private enum CodingKeys: String, CodingKey { case id }

        package init(id: String, changes: AlertDraft) {
            self.id = id
            self.changes = changes
        }

        package init(from decoder: any Decoder) throws {
            id = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .id)
            changes = try AlertDraft(from: decoder)
        }
    }

    package let name = "alerts.update"
    package let summary = "Changes an alert rule: its condition, its name, until when it is silent."
    package let route = OperationRoute.post("/api/alerts/{id}/update")
    package let effect = OperationEffect.writes
    package let parameters: [OperationParameter] =
        [.required("id", JSONSchema.string(), "The rule's id.")] + AlertDraft.parameters(isNew: false)
    package let outputSchema = JSONSchema.keptAlert
    package let example: JSONValue = .object([
        "id": .string("sessions-below-500"), "muted_until": .string("2026-12-01"),
    ])

    package func run(_ input: Input, in context: OperationContext) async throws -> KeptAlert {
        let store = try context.alertStore()
        let kept = try await context.alertRule(input.id)
        let rule = try input.changes.changed(kept.rule, in: context)
        let trial = try await AlertTrial.run(rule, days: TestAlert.usualDays, in: context)
        // Labels of another granularity would not sort with the old ones.
        let through =
            rule.granularity == kept.rule.granularity
            ? kept.judgedThrough
            : try await AlertReader(context: context).rows(of: rule, from: context.today.adding(days: -1))
                .last?.step
        if rule.granularity != kept.rule.granularity { _ = try await store.deleteAlertRule(rule.id) }
        try await store.save(rule, judgedThrough: through)
        let log = AlertLog(try await store.alertLog())
        return KeptAlert(
            rule: rule, judgedThrough: through, record: log.records[rule.id] ?? AlertRecord(),
            openAlarm: log.openAlarm(of: rule.id)?.id, trial: trial, isSaved: true)
    }
}
