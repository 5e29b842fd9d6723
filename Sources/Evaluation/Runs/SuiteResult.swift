package import Semantics

/// How one suite came out.
package struct SuiteResult: Sendable {
    package let name: String
    package let cases: [CaseResult]
    /// What is wrong with the suite's files.
    package let problems: [SuiteProblem]
    /// Names of the file that have no effect here.
    package let ignored: [String]
    /// The share of supported cases that must pass.
    package let gate: Double
    /// How often each case was asked.
    package var repeats = 1
    /// What its author says of it; empty for nothing.
    package var about = ""
    /// The world that the suite names; nil where it names none.
    package var world: WorldSetting?
    /// Cases that are written and were not run.
    package var leftOut: [LeftOutCases] = []
    /// What its author may not have meant.
    package var notes: [String] = []

    /// Whether a suite is good enough.
    package enum Standing: Sendable, Equatable {
        case aboveGate, belowGate
        /// Enough cases pass, and its files have problems.
        case faulty
        /// No case passed or failed.
        case nothingJudged
    }

    package func count(_ verdict: Verdict) -> Int { cases.count { $0.verdict == verdict } }

    /// The share of supported cases that passed; nil without any.
    package var passRate: Double? {
        let supported = cases.count - count(.unsupported)
        return supported == 0 ? nil : Double(count(.pass)) / Double(supported)
    }

    /// Where the share of passing lies, with 95 % confidence; nil where every case was asked once.
    package var passInterval: ClosedRange<Double>? {
        guard repeats > 1, let passRate else { return nil }
        return PassInterval.of(rate: passRate, cases: (cases.count - count(.unsupported)) / repeats)
    }

    package var standing: Standing {
        if let passRate, passRate < gate { return .belowGate }
        if !problems.isEmpty { return .faulty }
        return passRate == nil ? .nothingJudged : .aboveGate
    }

    /// The standing in words: `BELOW ITS GATE, 1 problem`.
    package var verdict: String {
        let faults = problems.count == 1 ? "1 problem" : "\(problems.count) problems"
        switch standing {
        case .aboveGate: return "above its gate"
        case .belowGate: return "BELOW ITS GATE" + (problems.isEmpty ? "" : ", \(faults)")
        case .faulty: return "\(faults); NOT ACCEPTED"
        case .nothingJudged: return "NOTHING WAS JUDGED"
        }
    }

    /// `16 cases`, or `13 of 16 cases, 3 left out for their problems`. Repeats count.
    package var size: String {
        guard !leftOut.isEmpty else { return cases.count == 1 ? "1 case" : "\(cases.count) cases" }
        let all = leftOut.reduce(cases.count / max(1, repeats)) { $0 + $1.count }
        let reasons = leftOut.map { "\($0.count) left out \($0.reason)" }
        return (["\(cases.count / max(1, repeats)) of \(all) cases"] + reasons).joined(separator: ", ")
    }

    /// Enough cases pass, and the files are in order.
    package var isAboveGate: Bool { standing == .aboveGate }

    /// What a judge's opinions are worth; nil where no judge was asked.
    package var judging: JudgeAgreement? { JudgeAgreement(cases) }

    /// Cases by their tags, in the order of their first use.
    package var slices: [(tag: String, cases: Int, passed: Int)] {
        var order: [String] = []
        var counts: [String: (cases: Int, passed: Int)] = [:]
        for item in cases where item.verdict != .unsupported {
            for tag in item.tags {
                if counts[tag] == nil { order.append(tag) }
                counts[tag, default: (0, 0)].cases += 1
                if item.verdict == .pass { counts[tag, default: (0, 0)].passed += 1 }
            }
        }
        return order.map { ($0, counts[$0]?.cases ?? 0, counts[$0]?.passed ?? 0) }
    }

    /// Score by the names under which assertions are added up, in the order of their first use.
    package var metrics: [(name: String, score: Double)] {
        var order: [String] = []
        var sums: [String: (score: Double, weight: Double)] = [:]
        for assertion in cases.flatMap(\.assertions) {
            guard let metric = assertion.metric, assertion.verdict == .pass || assertion.verdict == .fail else {
                continue
            }
            if sums[metric] == nil { order.append(metric) }
            let sum = sums[metric] ?? (0, 0)
            sums[metric] = (sum.score + assertion.score * assertion.weight, sum.weight + assertion.weight)
        }
        return order.map { name in
            let sum = sums[name] ?? (0, 0)
            return (name, sum.weight > 0 ? sum.score / sum.weight : 0)
        }
    }

    package var json: JSONValue {
        .object([.init("name", .string(name)), .init("cases", .array(cases.map(\.json)))] + rest)
    }

    /// Appends `json` as text, one case after the other: the whole is never held twice.
    func write(to text: inout String) {
        text += "{\"name\":\(JSONValue.string(name).serialized),\"cases\":["
        for (index, item) in cases.enumerated() { text += (index > 0 ? "," : "") + item.json.serialized }
        text += "]"
        for member in rest {
            text += ",\(JSONValue.string(member.key).serialized):\(member.value.serialized)"
        }
        text += "}"
    }

    /// What follows the cases.
    private var rest: [JSONValue.Member] {
        var object: [JSONValue.Member] = [.init("summary", summary)]
        if !problems.isEmpty { object.append(.init("problems", .array(problems.map(\.json)))) }
        if !ignored.isEmpty { object.append(.init("ignored", .array(ignored.map { .string($0) }))) }
        if !notes.isEmpty { object.append(.init("notes", .array(notes.map { .string($0) }))) }
        return object
    }

    private var summary: JSONValue {
        var object: [JSONValue.Member] = [.init("cases", .integer(Int64(cases.count)))]
        for verdict in Verdict.allCases {
            object.append(.init(verdict.rawValue, .integer(Int64(count(verdict)))))
        }
        object += [
            .init("problems", .integer(Int64(problems.count))), .init("pass_rate", .optional(passRate) { .number($0) }),
            .init("gate", .number(gate)), .init("above_gate", .bool(isAboveGate)),
        ]
        if !leftOut.isEmpty {
            object.append(
                .init(
                    "left_out",
                    .array(
                        leftOut.map {
                            .object(["cases": .integer(Int64($0.count)), "reason": .string($0.reason)])
                        })))
        }
        if let passInterval {
            object += [
                .init("repeats", .integer(Int64(repeats))),
                .init(
                    "pass_interval", .array([.number(passInterval.lowerBound), .number(passInterval.upperBound)])),
            ]
        }
        if !metrics.isEmpty {
            object.append(.init("metrics", .object(metrics.map { .init($0.name, .number($0.score)) })))
        }
        if let judging { object.append(.init("judge", judging.json)) }
        return .object(object)
    }
}

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

    /// `{"suites":[{"name","cases":[{"id","verdict","score","assertions":[…]}],"summary":{…}}]}`
    package var json: JSONValue { .object(["suites": .array(suites.map(\.json))]) }

    /// `json` as text.
    package var serialized: String {
        var text = "{\"suites\":["
        for (index, suite) in suites.enumerated() {
            if index > 0 { text += "," }
            suite.write(to: &text)
        }
        return text + "]}"
    }
}
