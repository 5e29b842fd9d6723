/// How a run over some suites came out. It holds no clock and no place of a machine: the same suites, answers and build
/// give the same bytes.
package struct RunResult: Sendable {
    package let suites: [SuiteResult]
    /// What the run is of, for those who read its report: build, model.
    package let setting: [(name: String, value: String)]

    package init(suites: [SuiteResult], setting: [(name: String, value: String)] = []) {
        self.suites = suites
        self.setting = setting
    }

    /// No suite is below its gate or has a problem, and something was judged.
    package var isAboveGate: Bool {
        !suites.contains { $0.standing == .belowGate || $0.standing == .faulty }
            && suites.contains(where: \.isAboveGate)
    }

    /// The suites as one wants to read of them: those below their gate first.
    var byStanding: [SuiteResult] {
        SuiteResult.Standing.allCases.flatMap { standing in suites.filter { $0.standing == standing } }
    }

    /// Writes `{"suites":[…]}`.
    package func write(to sink: ReportSink) rethrows {
        try sink("{\"suites\":[")
        for (index, suite) in suites.enumerated() {
            if index > 0 { try sink(",") }
            try suite.write(to: sink)
        }
        try sink("]}")
    }

    /// The same as a line of its own.
    package func write(line sink: ReportSink) rethrows {
        try write(to: sink)
        try sink("\n")
    }
}
