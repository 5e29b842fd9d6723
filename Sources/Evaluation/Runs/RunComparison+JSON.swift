package import Semantics

extension RunComparison {
    package var json: JSONValue {
        .object([
            "suites": .array(suites.map(\.json)), "only_before": names(onlyBefore), "only_after": names(onlyAfter),
        ])
    }

    fileprivate func names(_ names: [String]) -> JSONValue { .array(names.map { .string($0) }) }
}

extension RunComparison.SuiteComparison {
    package var json: JSONValue {
        .object([
            "name": .string(name), "shared": .integer(Int64(shared)), "passed_before": .integer(Int64(passedBefore)),
            "passed_after": .integer(Int64(passedAfter)), "p_value": .number(pValue),
            "reworded": .integer(Int64(reworded.count)),
            "slices": .array(
                slices.map {
                    .object([
                        "tag": .string($0.tag), "shared": .integer(Int64($0.shared)),
                        "passed_before": .integer(Int64($0.passedBefore)),
                        "passed_after": .integer(Int64($0.passedAfter)), "p_value": .number($0.pValue),
                    ])
                }), "flips": .array(flips.map(\.json)), "rewordings": .array(reworded.map(\.json)),
            "changed": .array(changed.map { .string($0) }),
            "only_before": .array(onlyBefore.map { .string($0) }), "only_after": .array(onlyAfter.map { .string($0) }),
        ])
    }
}

extension RunComparison.Flip {
    package var json: JSONValue {
        func side(_ side: RunComparison.Side) -> JSONValue {
            .object([
                "verdict": .string(side.verdict), "score": .number(side.score), "reason": .string(side.reason),
                "output": .string(side.output),
            ])
        }
        return .object([
            "id": .string(id), "input": .string(input), "before": side(before), "after": side(after),
            "case_changed": .bool(isOtherCase),
        ])
    }
}
