package import Semantics

/// `traffic.report`: traffic and engagement by where it comes from.
package struct ReportTraffic: Operation {
    package init() {}

    package let name = "traffic.report"
    package let summary = "Reports visits, people and engagement by channel, source, page, device and country."
    package let route = OperationRoute.get("/api/ga-traffic")
    package let parameters = ReportRequest.parameters
    package let outputSchema = ReportSchema.report
    package let example: JSONValue = .object([
        "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")])
    ])

    package func run(_ input: ReportRequest, in context: OperationContext) async throws -> Report {
        try await ReportWriter(context: context, now: context.now()).write(TrafficReport(), input)
    }
}
