package import Semantics

/// A form that a report can have outside a terminal.
package enum ReportFormat: String, Sendable, Codable, CaseIterable {
    case json, markdown, html, csv

    var mediaType: String {
        switch self {
        case .json: "application/json"
        case .markdown: "text/markdown; charset=utf-8"
        case .html: "text/html; charset=utf-8"
        case .csv: "text/csv; charset=utf-8; header=present"
        }
    }
}

/// A report in the form that was asked for.
package struct RenderedReport: OperationOutput, Equatable {
    package var report: Report
    package var format: ReportFormat

    /// The report as text, in any of the forms.
    package var content: String {
        switch format {
        case .json: report.json.serialized
        case .markdown: MarkdownReport.text(report)
        case .html: HTMLReportPage.html(report)
        case .csv: CSVReport.text(report)
        }
    }

    package var json: JSONValue {
        guard format != .json else { return report.json }
        return .object([
            "report": .string(report.name), "version": .integer(Int64(report.version)), "period": report.period.json,
            "format": .string(format.rawValue), "media_type": .string(format.mediaType), "content": .string(content),
            "trust": report.trust.json, "snapshot": .string(report.snapshot),
        ])
    }
}
