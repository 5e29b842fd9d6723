import Semantics

/// A run as one HTML file: it needs no network, follows the reader's light or dark setting, filters by verdict and words,
/// and can be read with the keyboard alone. Everything from suites and answers is escaped.
package enum HTMLReport {
    package static func write(_ run: RunResult, to sink: ReportSink) rethrows {
        try sink(head(run))
        for (index, suite) in run.byStanding.enumerated() {
            if index > 0 { try sink("\n") }
            try HTMLReportSuite.write(suite, to: sink)
        }
        try sink("\n</main>\n<script>\(HTMLReportStyle.script)</script>\n</body>\n</html>\n")
    }

    /// Everything before the suites.
    private static func head(_ run: RunResult) -> String {
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
        <p class="verdict \(run.isAboveGate ? "pass" : "fail")">\(headline(run))</p>
        \(setting(run))
        \(table(run))
        </header>
        <form role="search" aria-label="Filter cases">
        <input id="words" type="search" placeholder="Filter by words ( / )" aria-label="Filter by words">
        \(Verdict.allCases.map(box).joined(separator: "\n"))
        <output id="shown" aria-live="polite"></output>
        </form>
        <p class="hint">Keys: <kbd>j</kbd> <kbd>k</kbd> next and previous case, <kbd>Enter</kbd> opens, <kbd>/</kbd> \
        searches, <kbd>1</kbd>–<kbd>4</kbd> show and hide pass, fail, error, unsupported.</p>
        <main>

        """
    }

    /// What became of the run, in sentences.
    private static func headline(_ run: RunResult) -> String {
        func names(_ standing: SuiteResult.Standing, _ words: String) -> String? {
            let names = run.suites.filter { $0.standing == standing }.map(\.name)
            return names.isEmpty ? nil : "\(words): \(names.joined(separator: ", "))."
        }
        if run.isAboveGate, run.suites.allSatisfy(\.isAboveGate) { return "Every suite is above its gate." }
        let parts = [
            names(.belowGate, "Below the gate"), names(.faulty, "Not accepted for problems in their files"),
            names(.nothingJudged, "Nothing was judged in"),
        ]
        return MarkupText.escaped(parts.compactMap(\.self).joined(separator: " "))
    }

    private static func setting(_ run: RunResult) -> String {
        guard !run.setting.isEmpty else { return "" }
        let lines = run.setting.map {
            "<dt>\(MarkupText.escaped($0.name))</dt><dd>\(MarkupText.escaped($0.value))</dd>"
        }
        return "<dl>\(lines.joined())</dl>"
    }

    private static func table(_ run: RunResult) -> String {
        let head = Verdict.allCases.map(\.rawValue) + ["problems", "left out", "pass rate", "gate"]
        let rows = run.byStanding.map { suite in
            let counts = Verdict.allCases.map { suite.count($0) }
            let others = [suite.problems.count, suite.leftOut.reduce(0) { $0 + $1.count }]
            let cells = (counts + others).map(String.init) + [rate(suite), percent(suite.gate)]
            let name = MarkupText.escaped(suite.name)
            let row = zip(head, cells).map { label, cell in
                "<td data-label=\"\(label)\"\(cell == "0" ? " class=\"none\"" : "")>\(cell)</td>"
            }
            return "<tr><th scope=\"row\"><a href=\"#\(name)\">\(name)</a></th>\(row.joined())</tr>"
        }
        return "<table class=\"suites\"><thead><tr>"
            + (["suite"] + head).map { "<th scope=\"col\">\($0)</th>" }.joined()
            + "</tr></thead><tbody>" + rows.joined(separator: "\n") + "</tbody></table>"
    }

    /// `95 % (89.2–97.8 %)`: with its interval where cases were repeated.
    private static func rate(_ suite: SuiteResult) -> String {
        let sure = suite.passInterval.map { interval in
            " (\(((interval.lowerBound * 1000).rounded() / 10).plain)–\(((interval.upperBound * 1000).rounded() / 10).plain) %)"
        }
        return percent(suite.passRate) + (sure ?? "")
    }

    static func percent(_ share: Double?) -> String {
        share.map { "\((($0 * 1000).rounded() / 10).plain) %" } ?? "–"
    }

    private static func box(_ verdict: Verdict) -> String {
        "<label><input type=\"checkbox\" name=\"verdict\" value=\"\(verdict.rawValue)\" checked> "
            + "\(verdict.rawValue)</label>"
    }
}
