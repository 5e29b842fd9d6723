package import Semantics

/// `campaigns.report`: what advertising cost and brought.
package struct ReportCampaigns: Operation {
    package init() {}

    package let name = "campaigns.report"
    package let summary = "Reports spend, reach and return of ads by platform, campaign, ad group and ad."
    package let route = OperationRoute.get("/api/campaigns")
    package let parameters = ReportRequest.parameters
    package let outputSchema = ReportSchema.report
    package let example: JSONValue = .object([
        "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")])
    ])

    package func run(_ input: ReportRequest, in context: OperationContext) async throws -> Report {
        try await ReportWriter(context: context, now: context.now()).write(CampaignReport(), input)
    }
}
