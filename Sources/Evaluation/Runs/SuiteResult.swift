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

    /// Enough cases pass, and the files are in order.
    package var isAboveGate: Bool { problems.isEmpty && (passRate ?? 1) >= gate }

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
        var object: [JSONValue.Member] = [
            .init("name", .string(name)), .init("cases", .array(cases.map(\.json))), .init("summary", summary),
        ]
        if !problems.isEmpty { object.append(.init("problems", .array(problems.map(\.json)))) }
        if !ignored.isEmpty { object.append(.init("ignored", .array(ignored.map { .string($0) }))) }
        return .object(object)
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

    package init(suites: [SuiteResult]) { self.suites = suites }

    package var isAboveGate: Bool { suites.allSatisfy(\.isAboveGate) }

    /// `{"suites":[{"name","cases":[{"id","verdict","score","assertions":[…]}],"summary":{…}}]}`
    package var json: JSONValue { .object(["suites": .array(suites.map(\.json))]) }
}
