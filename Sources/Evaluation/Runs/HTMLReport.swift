import Semantics

/// A run as one HTML file: it needs no network, follows the reader's light or dark setting, filters by verdict and words,
/// and can be read with the keyboard alone. Everything from suites and answers is escaped.
package enum HTMLReport {
    package static func html(_ run: RunResult) -> String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
        <title>Evaluation: \(MarkupText.escaped(run.suites.map(\.name).joined(separator: ", ")))</title>
        <style>\(HTMLReportStyle.css)</style>
        </head>
        <body>
        <header>
        <h1>Evaluation</h1>
        <p class="\(run.isAboveGate ? "pass" : "fail")">\(headline(run))</p>
        \(table(run))
        <form role="search" aria-label="Filter cases">
        <input id="words" type="search" placeholder="Filter by words ( / )" aria-label="Filter by words">
        \(Verdict.allCases.map(box).joined(separator: "\n"))
        <output id="shown" aria-live="polite"></output>
        </form>
        <p class="hint">Keys: <kbd>j</kbd> <kbd>k</kbd> next and previous case, <kbd>Enter</kbd> opens, <kbd>/</kbd> \
        searches, <kbd>1</kbd>–<kbd>4</kbd> show and hide pass, fail, error, unsupported.</p>
        </header>
        <main>
        \(run.suites.map(section).joined(separator: "\n"))
        </main>
        <script>\(HTMLReportStyle.script)</script>
        </body>
        </html>

        """
    }

    private static func headline(_ run: RunResult) -> String {
        let below = run.suites.filter { !$0.isAboveGate }.map(\.name)
        return below.isEmpty
            ? "Every suite is above its gate." : MarkupText.escaped("Below the gate: \(below.joined(separator: ", ")).")
    }

    private static func table(_ run: RunResult) -> String {
        let head = ["suite"] + Verdict.allCases.map(\.rawValue) + ["pass rate", "gate"]
        let rows = run.suites.map { suite in
            let counts = Verdict.allCases.map { String(suite.count($0)) }
            let cells = counts + [rate(suite), percent(suite.gate)]
            let name = MarkupText.escaped(suite.name)
            return "<tr><th scope=\"row\"><a href=\"#\(name)\">\(name)</a></th>"
                + cells.map { "<td>\($0)</td>" }.joined() + "</tr>"
        }
        return "<table><thead><tr>" + head.map { "<th scope=\"col\">\($0)</th>" }.joined()
            + "</tr></thead><tbody>" + rows.joined(separator: "\n") + "</tbody></table>"
    }

    /// `95 % (89.2–97.8 %)`: with its interval where cases were repeated.
    private static func rate(_ suite: SuiteResult) -> String {
        let sure = suite.passInterval.map { interval in
            " (\(((interval.lowerBound * 1000).rounded() / 10).plain)–\(((interval.upperBound * 1000).rounded() / 10).plain) %)"
        }
        return percent(suite.passRate) + (sure ?? "")
    }

    /// What was asked, in a line.
    private static func question(_ result: CaseResult) -> String {
        let line = result.input.prefix(longestLine + 1).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > longestLine ? line.prefix(longestLine) + "…" : line
    }

    private static let longestLine = 120

    private static func percent(_ share: Double?) -> String {
        share.map { "\((($0 * 1000).rounded() / 10).plain) %" } ?? "–"
    }

    private static func box(_ verdict: Verdict) -> String {
        "<label><input type=\"checkbox\" name=\"verdict\" value=\"\(verdict.rawValue)\" checked> "
            + "\(verdict.rawValue)</label>"
    }

    private static func section(_ suite: SuiteResult) -> String {
        let name = MarkupText.escaped(suite.name)
        let problems = suite.problems.map { "<li>\(MarkupText.escaped($0.description))</li>" }
        let list = problems.isEmpty ? "" : "<ul class=\"problems\">\(problems.joined())</ul>"
        return "<section id=\"\(name)\"><h2>\(name)</h2>\(list)\(summary(suite))\n"
            + suite.cases.map(item).joined(separator: "\n") + "</section>"
    }

    /// Scores by name, passes by tag, and what a judge's opinions are worth; empty where there are none.
    private static func summary(_ suite: SuiteResult) -> String {
        var lines = suite.metrics.map { ($0.name, percent($0.score)) }
        lines += suite.slices.map { ($0.tag, "\($0.passed) of \($0.cases) pass") }
        let rows = lines.map {
            "<tr><th scope=\"row\">\(MarkupText.escaped($0.0))</th><td>\(MarkupText.escaped($0.1))</td></tr>"
        }
        let table =
            rows.isEmpty
            ? "" : "<details><summary>Scores and slices</summary><table>\(rows.joined())</table></details>"
        let judge = suite.judging.map {
            "<p class=\"why\">\(MarkupText.escaped($0.sentence.prefix(1).uppercased() + $0.sentence.dropFirst())).</p>"
        }
        return (judge ?? "") + table
    }

    private static func item(_ result: CaseResult) -> String {
        let verdict = result.verdict.rawValue
        let title = [result.id, result.description].filter { !$0.isEmpty }.joined(separator: " · ")
        var parts = ["<p>\(MarkupText.escaped(result.reason))</p>"]
        if !result.why.isEmpty { parts.append("<p class=\"why\">Why: \(MarkupText.escaped(result.why))</p>") }
        parts.append("<h4>Asked</h4><pre>\(MarkupText.escaped(result.input))</pre>")
        parts.append("<h4>Answered by \(MarkupText.escaped(result.respondent))</h4>")
        parts.append("<pre>\(MarkupText.escaped(result.output))</pre>")
        if !result.assertions.isEmpty { parts.append("<ul>\(result.assertions.map(assertion).joined())</ul>") }
        return "<details class=\"case\" data-verdict=\"\(verdict)\"><summary><b class=\"\(verdict)\">\(verdict)</b> "
            + "\(MarkupText.escaped(title)) <span class=\"why\">\(MarkupText.escaped(question(result)))</span></summary>"
            + "\(parts.joined())</details>"
    }

    private static func assertion(_ result: AssertionResult) -> String {
        let members = result.members.isEmpty ? "" : "<ul>\(result.members.map(assertion).joined())</ul>"
        return "<li><b class=\"\(result.verdict.rawValue)\">\(result.verdict.rawValue)</b> "
            + "<code>\(MarkupText.escaped(result.type))</code> \(MarkupText.escaped(result.reason))\(members)</li>"
    }
}
