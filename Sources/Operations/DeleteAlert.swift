package import Semantics

/// `alerts.delete`: takes a rule away; what it did stays in the log.
package struct DeleteAlert: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var id: String

        package init(id: String) { self.id = id }
    }

    package let name = "alerts.delete"
    package let summary = "Takes an alert rule away; what it did stays in the log."
    package let route = OperationRoute.post("/api/alerts/{id}/delete")
    package let effect = OperationEffect.writes
    package let parameters: [OperationParameter] = [
        .required("id", JSONSchema.string(), "The rule's id.")
    ]
    package let outputSchema = JSONSchema.record(["deleted": JSONSchema.string("The rule's id")])
    package let example: JSONValue = .object(["id": .string("sessions-below-500")])

    package func run(_ input: Input, in context: OperationContext) async throws -> DeletedAlert {
        let id = try await context.alertRule(input.id).rule.id
        _ = try await context.alertStore().deleteAlertRule(id)
        return DeletedAlert(id: id)
    }
}

package struct DeletedAlert: OperationOutput {
    package var id: String

    package var json: JSONValue { .object(["deleted": .string(id)]) }
}
