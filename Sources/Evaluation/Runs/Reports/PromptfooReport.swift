import Semantics

/// A run in the shape of promptfoo's own results, without what differs from run to run (ids, times).
package enum PromptfooReport {
    package static func write(_ run: RunResult, to sink: ReportSink) rethrows {
        try sink("{\"results\":{\"version\":3,\"results\":[")
        var index = 0
        for suite in run.suites {
            for item in suite.cases {
                try sink((index > 0 ? "," : "") + result(item, index: index).serialized)
                index += 1
            }
        }
        func count(_ verdicts: Verdict...) -> JSONValue {
            .integer(Int64(run.suites.reduce(0) { sum, suite in sum + verdicts.reduce(0) { $0 + suite.count($1) } }))
        }
        let stats = JSONValue.object([
            "successes": count(.pass), "failures": count(.fail), "errors": count(.error, .unsupported),
        ])
        let config = JSONValue.object(["description": .string(run.suites.map(\.name).joined(separator: ", "))])
        try sink("],\"stats\":\(stats.serialized)},\"config\":\(config.serialized)}\n")
    }

    private static func result(_ result: CaseResult, index: Int) -> JSONValue {
        let passes = result.verdict == .pass
        // 0 no failure, 1 an assertion, 2 an error.
        let reason: Int64 = passes ? 0 : result.verdict == .fail ? 1 : 2
        var object: [JSONValue.Member] = [
            .init("id", .string(result.id)), .init("testIdx", .integer(Int64(index))),
            .init("description", .string(result.description)),
            .init("prompt", .object(["raw": .string(result.input), "label": .string(result.input)])),
            .init("provider", .object(["id": .string(result.respondent), "label": .string("")])),
            .init("vars", .object(result.variables)),
            .init("response", .object(["output": .string(result.output)])),
            .init("success", .bool(passes)), .init("score", .number(result.score)),
            .init("failureReason", .integer(reason)),
            .init(
                "gradingResult",
                .object([
                    "pass": .bool(passes), "score": .number(result.score), "reason": .string(result.reason),
                    "componentResults": .array(result.assertions.flatMap(component)),
                ])),
        ]
        if result.verdict == .error || result.verdict == .unsupported {
            object.append(.init("error", .string(result.reason)))
        }
        return .object(object)
    }

    /// A set's members follow the set, as promptfoo writes them.
    private static func component(_ assertion: AssertionResult) -> [JSONValue] {
        let own = JSONValue.object([
            "pass": .bool(assertion.verdict == .pass), "score": .number(assertion.score),
            "reason": .string(assertion.reason),
            "assertion": .object([
                "type": .string(assertion.type), "value": assertion.expected ?? .null,
                "weight": .number(assertion.weight), "metric": .optional(assertion.metric) { .string($0) },
            ]),
        ])
        return [own] + assertion.members.flatMap(component)
    }
}
