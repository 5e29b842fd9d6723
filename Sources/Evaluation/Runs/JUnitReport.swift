import Semantics

/// A run as JUnit XML, for continuous integration. Times are zero, so that the same run gives the same bytes.
package enum JUnitReport {
    package static func xml(_ run: RunResult) -> String {
        var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
        let cases = run.suites.flatMap(\.cases)
        lines.append(
            "<testsuites name=\"fidga eval\"\(counts(cases, problems: run.suites.flatMap(\.problems).count)) time=\"0\">"
        )
        for suite in run.suites {
            lines.append(
                "  <testsuite name=\"\(MarkupText.escaped(suite.name))\""
                    + "\(counts(suite.cases, problems: suite.problems.count)) time=\"0\">")
            lines += suite.cases.flatMap { element($0, suite: suite.name) }
            for problem in suite.problems {
                lines += opened(name: problem.place, suite: suite.name)
                lines.append("      <error message=\"\(MarkupText.escaped(problem.description))\"/>")
                lines.append("    </testcase>")
            }
            lines.append("  </testsuite>")
        }
        return (lines + ["</testsuites>", ""]).joined(separator: "\n")
    }

    private static func counts(_ cases: [CaseResult], problems: Int) -> String {
        func count(_ verdict: Verdict) -> Int { cases.count { $0.verdict == verdict } }
        return " tests=\"\(cases.count + problems)\" failures=\"\(count(.fail))\" "
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
