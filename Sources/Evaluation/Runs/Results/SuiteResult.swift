import Semantics

/// How one suite came out.
package struct SuiteResult: Sendable {
    package let name: String
    package let cases: CaseResults
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

    /// Whether a suite is good enough, what needs looking at first.
    package enum Standing: Sendable, Equatable, CaseIterable {
        case belowGate
        /// Enough cases pass, and its files have problems.
        case faulty
        /// No case passed or failed.
        case nothingJudged
        case aboveGate
    }

    package func count(_ verdict: Verdict) -> Int { cases.tally.count(verdict) }

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
    package var judging: JudgeAgreement? { JudgeAgreement(cases.tally.opinions) }

    /// Cases by their tags, in the order of their first use.
    package var slices: [(tag: String, cases: Int, passed: Int)] { cases.tally.slices }

    /// Score by the names under which assertions are added up, in the order of their first use.
    package var metrics: [(name: String, score: Double)] { cases.tally.metrics }

    /// `{"name","cases":[{"id","verdict","score","assertions":[…]}],"summary":{…}}`
    func write(to sink: ReportSink) rethrows {
        try sink("{\"name\":\(JSONValue.string(name).serialized),\"cases\":[")
        for place in cases.indices { try sink((place > 0 ? "," : "") + cases.text(at: place)) }
        try sink("]")
        for member in rest {
            try sink(",\(JSONValue.string(member.key).serialized):\(member.value.serialized)")
        }
        try sink("}")
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
