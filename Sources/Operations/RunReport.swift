package import Semantics

/// `report.run`: one named report, as data or as a text.
package struct RunReport: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var name: String
        package var request: ReportRequest
        package var format: ReportFormat
        /// A few sentences tell what it shows.
        package var narrates: Bool

        package init(
            name: String, request: ReportRequest = ReportRequest(), format: ReportFormat = .json, narrates: Bool = false
        ) {
            self.name = name
            self.request = request
            self.format = format
            self.narrates = narrates
        }

        private enum CodingKeys: String, CodingKey {
            case name, format
            case narrates = "narrate"
        }

        package init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            self.init(
                name: try container.decode(String.self, forKey: .name), request: try ReportRequest(from: decoder),
                format: try container.decodeIfPresent(ReportFormat.self, forKey: .format) ?? .json,
                narrates: try container.decodeIfPresent(Bool.self, forKey: .narrates) ?? false)
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
            ),
            .optional(
                "narrate", JSONSchema.boolean(),
                "Adds a few sentences that tell what it shows, by the language model where there is one; false without."
            ),
        ]
    package let outputSchema = ReportSchema.rendered
    package let example: JSONValue = .object([
        "name": .string("weekly_summary"),
        "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")]),
    ])

    package func run(_ input: Input, in context: OperationContext) async throws -> RenderedReport {
        let definition = try ReportCatalogue.report(named: input.name)
        let now = context.now()
        var report = try await ReportWriter(context: context, now: now).write(definition, input.request)
        if input.narrates { report.narrative = try await ReportTeller(context: context, now: now).tell(report) }
        return RenderedReport(report: report, format: input.format)
    }
}
