import Grounding
import Semantics

/// An answer as one HTML page that needs nothing else: no script, no address, no file.
struct AnswerPage {
    let answer: VerifiedAnswer

    var html: String {
        let title = MarkupText.escaped(answer.question)
        let paragraphs = answer.text.split(separator: "\n").map { "<p>\(MarkupText.escaped(String($0)))</p>" }
        let parts =
            ["<h1>\(title)</h1>"] + paragraphs + [ChartSVG().svg(answer.charts) ?? "", table, facts]
        return """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>\(title)</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff; }
            h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; }
            table { border-collapse: collapse; margin: 1rem 0; font-variant-numeric: tabular-nums; }
            th, td { padding: .3rem .8rem; border-bottom: 1px solid #ddd; text-align: left; }
            td.number, th.number { text-align: right; } svg { max-width: 100%; }
            @media (prefers-color-scheme: dark) { body { color: #e6e9ed; background: #14171b; } th, td { border-color: #353b43; } }
            </style></head><body>
            \(parts.filter { !$0.isEmpty }.joined(separator: "\n"))
            </body></html>

            """
    }

    private var table: String {
        guard let table = answer.table, table.rows.count > 1 else { return "" }
        let text = MetricTableText(table, names: .standard).textTable
        func row(_ cells: [String], _ tag: String) -> String {
            let columns = zip(text.columns, cells).map { column, cell in
                "<\(tag)\(column.alignment == .trailing ? " class=\"number\"" : "")>\(MarkupText.escaped(cell))</\(tag)>"
            }
            return "<tr>\(columns.joined())</tr>"
        }
        let head = row(text.columns.map(\.title), "th")
        return "<table><thead>\(head)</thead><tbody>\(text.rows.map { row($0, "td") }.joined())</tbody></table>"
    }

    private var facts: String {
        let items = answer.sheet.facts.map { fact in
            "<li id=\"\(MarkupText.escaped(fact.id))\">\(MarkupText.escaped(fact.id)): \(MarkupText.escaped(fact.label)) "
                + "(\(MarkupText.escaped("\(fact.period)")); \(MarkupText.escaped(fact.provenance.sources.joined(separator: ", "))))</li>"
        }
        return items.isEmpty ? "" : "<h2>Facts</h2><ul>\(items.joined())</ul>"
    }
}
