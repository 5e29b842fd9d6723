package import Semantics

/// How one assertion came out.
package struct AssertionResult: Sendable, Hashable {
    /// As the suite names it: `not-contains`.
    package var type: String
    package var verdict: Verdict
    /// 0…1.
    package var score: Double
    package var weight: Double = 1
    /// Why, in a sentence.
    package var reason: String
    /// What was expected, as the suite says it; nil where nothing was said.
    package var expected: JSONValue?
    /// The name under which the suite adds it up.
    package var metric: String?
    /// The members of an `assert-set`.
    package var members: [AssertionResult] = []

    package var json: JSONValue {
        var object: [JSONValue.Member] = [
            .init("type", .string(type)), .init("verdict", .string(verdict.rawValue)), .init("score", .number(score)),
            .init("reason", .string(reason)),
        ]
        if let expected { object.append(.init("expected", expected.shortened)) }
        if weight != 1 { object.append(.init("weight", .number(weight))) }
        if let metric { object.append(.init("metric", .string(metric))) }
        if !members.isEmpty { object.append(.init("assertions", .array(members.map(\.json)))) }
        return .object(object)
    }
}

/// How one case came out.
package struct CaseResult: Sendable, Hashable {
    /// Unique in its suite.
    package var id: String
    package var description: String = ""
    package var verdict: Verdict
    /// 0…1.
    package var score: Double
    /// Why, in a sentence.
    package var reason: String
    /// Who answered.
    package var respondent: String = ""
    /// What was asked, and what was answered: untrusted text.
    package var input: String = ""
    package var output: String = ""
    /// What the suite lays in a language model's mouth; empty for nothing.
    package var modelSays: [String] = []
    package var variables: [JSONValue.Member] = []
    package var assertions: [AssertionResult] = []
    /// Why the case is in the suite.
    package var why: String = ""
    package var tags: [String] = []

    /// The reason with the turn it speaks of, and how many assertions more did not hold either.
    package var shortReason: String {
        let failed = assertions.filter { $0.verdict == .fail }
        guard verdict == .fail, let first = failed.first, first.reason == reason else { return reason }
        let turn = first.type.prefixMatch(of: #/turn [0-9]+: /#).map { String($0.output) } ?? ""
        return turn + reason + (failed.count > 1 ? " (and \(failed.count - 1) more)" : "")
    }

    package var json: JSONValue {
        var object: [JSONValue.Member] = [.init("id", .string(id))]
        if !description.isEmpty { object.append(.init("description", .string(description))) }
        if !why.isEmpty { object.append(.init("why", .string(why))) }
        object += [
            .init("verdict", .string(verdict.rawValue)), .init("score", .number(score)),
            .init("reason", .string(reason)), .init("respondent", .string(respondent)),
        ]
        if !tags.isEmpty { object.append(.init("tags", .array(tags.map { .string($0) }))) }
        if !variables.isEmpty { object.append(.init("vars", .object(variables))) }
        if !modelSays.isEmpty { object.append(.init("model_says", .array(modelSays.map { .string($0) }))) }
        object += [
            .init("input", .string(input)), .init("output", .string(output)),
            .init("assertions", .array(assertions.map(\.json))),
        ]
        return .object(object)
    }
}
