import Grounding
import Semantics

/// A report as one HTML page: it needs no network and no script, follows the reader's light or dark setting, and every
/// picture has its numbers beside it. Everything from outside is escaped.
package enum HTMLReportPage {
    package static func html(_ report: Report) -> String {
        let title = escaped(report.title)
        let narrative = (report.narrative?.paragraphs ?? []).map { "<p>\(escaped($0))</p>" }.joined()
        let sections = report.sections.map { HTMLReportSection(report: report).html($0) }
        return """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(title)</title>
            <style>\(HTMLReportLook.css)</style>
            </head>
            <body>
            <header>
            <h1>\(title)</h1>
            <p>\(escaped(ReportText.days(report)))</p>
            <p class="trust">\(escaped(ReportText.trust(report)))</p>
            </header>
            <main>
            \(narrative.isEmpty ? "" : "<section>\(narrative)</section>")
            \(sections.joined(separator: "\n"))
            </main>
            <footer><p>\(escaped(report.name)) version \(report.version), data \(escaped(report.snapshot))</p></footer>
            </body>
            </html>

            """
    }

    static func escaped(_ text: String) -> String { MarkupText.escaped(text) }
}

/// One section of the page.
struct HTMLReportSection {
    let report: Report
    private var words: ReportText { ReportText(report.currency) }

    func html(_ section: ReportSection) -> String {
        var parts = ["<section><h2>\(escaped(section.title))</h2>"]
        if !section.figures.isEmpty {
            parts.append("<dl class=\"figures\">\(section.figures.map(figure).joined())</dl>")
        }
        parts += section.charts.compactMap { ChartSVG(mostBars: 12).svg($0) }.map { "<figure>\($0)</figure>" }
        parts += section.tables.map(table)
        if !section.notes.isEmpty {
            parts.append("<ul class=\"notes\">\(section.notes.map { "<li>\(escaped($0))</li>" }.joined())</ul>")
        }
        let queries = section.evidence.map { "<pre>\(escaped($0.query))</pre>" }
        if !queries.isEmpty {
            parts.append("<details><summary>Where the numbers come from</summary>\(queries.joined())</details>")
        }
        return parts.joined(separator: "\n") + "</section>"
    }

    private func figure(_ figure: ReportFigure) -> String {
        let change = words.change(figure).map { text -> String in
            let verdict = words.isBetter(figure)
            let role = verdict == true ? "good" : verdict == false ? "bad" : "even"
            let word = verdict == true ? " better" : verdict == false ? " worse" : ""
            return "<dd class=\"\(role)\">\(escaped(text))\(word)"
                + " <span>from \(escaped(words.value(figure.before, figure.unit)))</span></dd>"
        }
        return "<div><dt>\(escaped(figure.title))</dt><dd class=\"value\">"
            + "\(escaped(words.value(figure.value, figure.unit)))</dd>\(change ?? "")</div>"
    }

    private func table(_ table: ReportTable) -> String {
        let head = table.columns.map { column in
            "<th scope=\"col\"\(column.isNumeric ? " class=\"number\"" : "")>\(escaped(column.title))</th>"
        }
        func row(_ cells: [ReportTable.Cell]) -> String {
            let texts = zip(cells, table.columns).enumerated().map { index, pair in
                let text = escaped(words.cell(pair.0, pair.1))
                if index == 0 { return "<th scope=\"row\">\(text)</th>" }
                let look = pair.1.isNumeric ? "number" : CivilDate(text) == nil ? nil : "day"
                return "<td\(look.map { " class=\"\($0)\"" } ?? "")>\(text)</td>"
            }
            return "<tr>\(texts.joined())</tr>"
        }
        let foot = table.totals.map { "<tfoot>\(row($0))</tfoot>" } ?? ""
        return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(escaped(table.title))\"><table>"
            + "<caption>\(escaped(table.title))</caption><thead><tr>\(head.joined())</tr></thead>"
            + "<tbody>\(table.rows.map(row).joined(separator: "\n"))</tbody>\(foot)</table></div>"
    }

    private func escaped(_ text: String) -> String { HTMLReportPage.escaped(text) }
}
