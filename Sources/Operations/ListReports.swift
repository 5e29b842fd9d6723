package import Semantics

/// `report.list`: every named report.
package struct ListReports: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package init() {}
    }

    package let name = "report.list"
    package let summary = "Lists the named reports: what each is for, the days it is about, its version."
    package let route = OperationRoute.get("/api/reports")
    package let parameters: [OperationParameter] = []
    package let outputSchema = JSONSchema.record(
        "The reports.",
        [
            "reports": JSONSchema.array(
                of: JSONSchema.record([
                    "name": JSONSchema.string("What report.run takes"), "version": JSONSchema.integer(),
                    "title": JSONSchema.string(), "summary": JSONSchema.string(),
                    "span": JSONSchema.string("The days it is about when nobody says: day, week, month, 28 days"),
                    "aliases": JSONSchema.array(of: JSONSchema.string(), "Other names it answers to"),
                ]))
        ])
    package let example: JSONValue = .object([JSONValue.Member]())

    /// What `report.run` can be asked for.
    package static var names: [String] { ReportCatalogue.all.map(\.name) }

    package func run(_ input: Input, in context: OperationContext) async throws -> ReportList {
        ReportList(
            entries: ReportCatalogue.all.map { report in
                ReportList.Entry(
                    name: report.name, version: report.version, title: report.title, summary: report.summary,
                    span: report.span.rawValue, aliases: report.aliases)
            })
    }
}

/// The named reports, in the order shown to people.
package struct ReportList: OperationOutput, Equatable {
    package struct Entry: Sendable, Equatable {
        package var name: String
        package var version: Int
        package var title: String
        package var summary: String
        /// `day`, `week`, `month`, `28 days`.
        package var span: String
        package var aliases: [String]
    }

    package var entries: [Entry]

    package var json: JSONValue {
        .object([
            "reports": .array(
                entries.map { entry in
                    .object([
                        "name": .string(entry.name), "version": .integer(Int64(entry.version)),
                        "title": .string(entry.title), "summary": .string(entry.summary), "span": .string(entry.span),
                        "aliases": .array(entry.aliases.map { .string($0) }),
                    ])
                })
        ])
    }
}
