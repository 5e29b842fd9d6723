import Semantics

/// A report as GitHub-flavoured Markdown. Everything from outside is escaped.
package enum MarkdownReport {
    package static func text(_ report: Report) -> String {
        let words = ReportText(report.currency)
        var lines = ["# \(escaped(report.title))", "", escaped(ReportText.days(report)) + ".", ""]
        for paragraph in report.narrative?.paragraphs ?? [] { lines += [escaped(paragraph), ""] }
        for section in report.sections {
            lines += ["## \(escaped(section.title))", ""]
            if !section.figures.isEmpty {
                lines += ["| Figure | Value | Before | Change |", "| --- | ---: | ---: | ---: |"]
                lines += section.figures.map { figure in
                    row([
                        figure.title, words.value(figure.value, figure.unit), words.value(figure.before, figure.unit),
                        words.change(figure) ?? "–",
                    ])
                }
                lines.append("")
            }
            for table in section.tables { lines += self.table(table, words) }
            lines += section.notes.map { "- \(escaped($0))" }
            if !section.notes.isEmpty { lines.append("") }
        }
        lines.append("_\(escaped(ReportText.trust(report)))_")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func table(_ table: ReportTable, _ words: ReportText) -> [String] {
        var lines = ["**\(escaped(table.title))**", "", row(table.columns.map(\.title))]
        lines.append("| " + table.columns.map { $0.isNumeric ? "---:" : "---" }.joined(separator: " | ") + " |")
        func texts(_ cells: [ReportTable.Cell]) -> [String] { zip(cells, table.columns).map { words.cell($0, $1) } }
        lines += table.rows.map { row(texts($0)) }
        if let totals = table.totals { lines.append(row(texts(totals))) }
        return lines + [""]
    }

    private static func row(_ cells: [String]) -> String {
        "| " + cells.map(escaped).joined(separator: " | ") + " |"
    }

    /// On one line, and nothing in it is markup: neither Markdown's nor HTML's.
    static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "|", "#", "~": out += "\\\(scalar)"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "&": out += "&amp;"
            default:
                switch scalar.properties.generalCategory {
                case .control, .lineSeparator, .paragraphSeparator: out += " "
                case .format, .surrogate, .unassigned, .privateUse: out += "\u{FFFD}"
                default: out.unicodeScalars.append(scalar)
                }
            }
        }
        return out
    }
}
