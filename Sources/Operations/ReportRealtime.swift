package import Semantics

/// `realtime.report`: the last minutes, and where today is heading.
package struct ReportRealtime: Operation {
    package init() {}

    package let name = "realtime.report"
    package let summary = "Reports who is active in the last 5 and 30 minutes, and projects today to its end."
    package let route = OperationRoute.get("/api/reports/realtime")
    package let parameters: [OperationParameter] = [
        .optional("filters", JSONSchema.array(of: JSONSchema.filter), "All must hold, for today's figures.")
    ]
    package let outputSchema = ReportSchema.report
    package let example: JSONValue = .object([JSONValue.Member]())

    package func run(_ input: ReportRequest, in context: OperationContext) async throws -> Report {
        try await ReportWriter(context: context, now: context.now()).write(RealtimeReport(), input)
    }
}
