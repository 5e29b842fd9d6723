import Semantics

/// A run as JUnit XML, for continuous integration. Times are zero, so that the same run gives the same bytes.
package enum JUnitReport {
    package static func write(_ run: RunResult, to sink: ReportSink) rethrows {
        try sink(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"fidga eval\"\(counts(run.suites)) time=\"0\">\n"
        )
        for suite in run.suites {
            try sink("  <testsuite name=\"\(MarkupText.escaped(suite.name))\"\(counts([suite])) time=\"0\">\n")
            for result in suite.cases { try sink(lines(element(result, suite: suite.name))) }
            for problem in suite.problems {
                let message = "      <error message=\"\(MarkupText.escaped(problem.description))\"/>"
                try sink(lines(opened(name: problem.place, suite: suite.name) + [message, "    </testcase>"]))
            }
            try sink("  </testsuite>\n")
        }
        try sink("</testsuites>\n")
    }

    private static func lines(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

    private static func counts(_ suites: [SuiteResult]) -> String {
        func count(_ verdict: Verdict) -> Int { suites.reduce(0) { $0 + $1.count(verdict) } }
        let problems = suites.reduce(0) { $0 + $1.problems.count }
        return " tests=\"\(suites.reduce(problems) { $0 + $1.cases.count })\" failures=\"\(count(.fail))\" "
            + "errors=\"\(count(.error) + problems)\" skipped=\"\(count(.unsupported))\""
    }

    private static func opened(name: String, suite: String) -> [String] {
        [
            "    <testcase name=\"\(MarkupText.escaped(name))\" classname=\"\(MarkupText.escaped(suite))\" time=\"0\">"
        ]
    }

    private static func element(_ result: CaseResult, suite: String) -> [String] {
        let name = result.description.isEmpty ? result.id : "\(result.id): \(result.description)"
        let reason = MarkupText.escaped(result.shortReason)
        let details = MarkupText.escaped("asked: \(result.input)\nanswered: \(result.output)")
        let inside: String
        switch result.verdict {
        case .pass: inside = ""
        case .fail: inside = "      <failure message=\"\(reason)\">\(details)</failure>"
        case .error: inside = "      <error message=\"\(reason)\">\(details)</error>"
        case .unsupported: inside = "      <skipped message=\"\(reason)\"/>"
        }
        return opened(name: name, suite: suite) + [inside, "    </testcase>"].filter { !$0.isEmpty }
    }
}
