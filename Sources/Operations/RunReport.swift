package import Semantics

/// `report.run`: one named report, as data or as a text.
package struct RunReport: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var name: String
        package var request: ReportRequest
        package var format: ReportFormat

        package init(name: String, request: ReportRequest = ReportRequest(), format: ReportFormat = .json) {
            self.name = name
            self.request = request
            self.format = format
        }

        private enum CodingKeys: String, CodingKey { case name, format }

        package init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            self.init(
                name: try container.decode(String.self, forKey: .name), request: try ReportRequest(from: decoder),
                format: try container.decodeIfPresent(ReportFormat.self, forKey: .format) ?? .json)
        }
    }

    package let name = "report.run"
    package let summary =
        "Makes a named report of figures, charts, tables and notes; POST /api/reports/run has all of them, also those whose "
        + "GET address is another operation's (funnel, cohort, attribution)."
    package let route = OperationRoute.get("/api/reports/{name}")
    package let bodyRoute: OperationRoute? = OperationRoute.post("/api/reports/run")
    package let parameters: [OperationParameter] =
        [
            .required(
                "name", JSONSchema.name(among: ListReports.names),
                "The report: " + ListReports.names.joined(separator: ", ") + ".")
        ]
        + ReportRequest.parameters + [
            .optional(
                "format", JSONSchema.string(among: ReportFormat.allCases.map(\.rawValue)),
                "json (the default) gives the report as data; markdown, html and csv give {format, media_type, content}."
            )
        ]
    package let outputSchema = ReportSchema.rendered
    package let example: JSONValue = .object([
        "name": .string("weekly_summary"),
        "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")]),
    ])

    package func run(_ input: Input, in context: OperationContext) async throws -> RenderedReport {
        let definition = try ReportCatalogue.report(named: input.name)
        let report = try await ReportWriter(context: context, now: context.now()).write(definition, input.request)
        return RenderedReport(report: report, format: input.format)
    }
}
