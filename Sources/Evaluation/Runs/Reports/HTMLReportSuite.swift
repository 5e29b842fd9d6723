import Semantics

/// The part of the HTML report that belongs to one suite: what it is about, what is wrong with it, and its cases, those that
/// did not pass first.
enum HTMLReportSuite {
    private static let order: [Verdict] = [.fail, .error, .unsupported, .pass]

    static func write(_ suite: SuiteResult, to sink: ReportSink) rethrows {
        let name = MarkupText.escaped(suite.name)
        var parts = ["<h2>\(name)</h2>"]
        if !suite.about.isEmpty { parts.append("<p>\(MarkupText.escaped(suite.about))</p>") }
        let lines = ["\(suite.size); \(suite.verdict)."] + [suite.world.map(world)].compactMap(\.self)
        parts.append("<p class=\"why\">\(MarkupText.escaped(lines.joined(separator: " ")))</p>")
        let faults = suite.problems.map(\.description) + suite.notes.map { "Note: \($0)." }
        if !faults.isEmpty {
            parts.append(
                "<ul class=\"problems\">\(faults.map { "<li>\(MarkupText.escaped($0))</li>" }.joined())</ul>")
        }
        parts.append(summary(suite))
        try sink("<section id=\"\(name)\">\(parts.filter { !$0.isEmpty }.joined(separator: "\n"))")
        for verdict in order {
            for result in suite.cases.of(verdict) { try sink("\n" + item(result)) }
        }
        try sink("</section>")
    }

    private static func world(_ world: WorldSetting) -> String {
        "Asked on \(world.askedAt.description) in the shop of seed \(world.seed), about \(world.events) events."
    }

    /// Scores by name, passes by tag, and what a judge's opinions are worth; empty where there are none.
    private static func summary(_ suite: SuiteResult) -> String {
        var lines = suite.metrics.map { ($0.name, HTMLReport.percent($0.score)) }
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

    private static let longestLine = 120

    /// A text in a line.
    private static func line(_ text: String) -> String {
        let line = text.prefix(longestLine + 1).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > longestLine ? line.prefix(longestLine) + "…" : line
    }

    private static func item(_ result: CaseResult) -> String {
        let verdict = result.verdict.rawValue
        let title = [result.id, result.description].filter { !$0.isEmpty }.joined(separator: " · ")
        let tags = result.tags.map { " <span class=\"tag\">\(MarkupText.escaped($0))</span>" }.joined()
        let reason =
            result.verdict == .pass
            ? "" : "<span class=\"reason\">\(MarkupText.escaped(line(result.shortReason)))</span>"
        var parts = ["<p>\(MarkupText.escaped(result.shortReason))</p>"]
        if !result.why.isEmpty { parts.append("<p class=\"why\">Why: \(MarkupText.escaped(result.why))</p>") }
        parts.append("<h4>Asked</h4><pre>\(MarkupText.escaped(result.input))</pre>")
        parts.append("<h4>Answered by \(MarkupText.escaped(result.respondent))</h4>")
        parts.append("<pre>\(MarkupText.escaped(result.output))</pre>")
        if !result.assertions.isEmpty { parts.append("<ul>\(result.assertions.map(assertion).joined())</ul>") }
        return "<details class=\"case\" data-verdict=\"\(verdict)\"><summary><b class=\"\(verdict)\">\(verdict)</b> "
            + "\(MarkupText.escaped(title))\(tags) <span class=\"why\">\(MarkupText.escaped(line(result.input)))</span>"
            + "\(reason)</summary>\(parts.joined())</details>"
    }

    private static func assertion(_ result: AssertionResult) -> String {
        let members = result.members.isEmpty ? "" : "<ul>\(result.members.map(assertion).joined())</ul>"
        return "<li><b class=\"\(result.verdict.rawValue)\">\(result.verdict.rawValue)</b> "
            + "<code>\(MarkupText.escaped(result.type))</code> \(MarkupText.escaped(result.reason))\(members)</li>"
    }
}
