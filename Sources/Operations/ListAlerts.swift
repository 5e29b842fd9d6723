import Insights
package import Semantics

/// `alerts.list`: the rules, how far each was judged, and how often each was right.
package struct ListAlerts: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package init() {}
    }

    package let name = "alerts.list"
    package let summary = "Lists the alert rules, with what each has done and how often it was right."
    package let route = OperationRoute.get("/api/alerts")
    package let parameters: [OperationParameter] = []
    package let outputSchema = JSONSchema.record(
        "The rules, in the order they were made.", ["alerts": JSONSchema.array(of: JSONSchema.keptAlert)])
    package let example: JSONValue = .object([JSONValue.Member]())

    package func run(_ input: Input, in context: OperationContext) async throws -> AlertList {
        let store = try context.alertStore()
        let log = AlertLog(try await store.alertLog())
        let records = log.records
        return AlertList(
            alerts: try await store.alertRules().map { kept in
                KeptAlert(
                    rule: kept.rule, judgedThrough: kept.judgedThrough,
                    record: records[kept.rule.id] ?? AlertRecord(),
                    openAlarm: log.openAlarm(of: kept.rule.id)?.id,
                    isSaved: true)
            })
    }
}

package struct AlertList: OperationOutput {
    package var alerts: [KeptAlert]

    package var json: JSONValue { .object(["alerts": .array(alerts.map(\.json))]) }
}
