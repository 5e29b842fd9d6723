import Foundation
package import Semantics
import Statistics

/// Two runs, case by case: what flipped, and whether the difference could be chance.
package struct RunComparison: Sendable {
    package struct Side: Sendable, Hashable {
        package let verdict: String
        package let score: Double
        package let output: String
        package let reason: String
    }

    /// A case whose verdict is not the same in both runs.
    package struct Flip: Sendable, Hashable {
        package let id: String
        package let input: String
        package let before: Side
        package let after: Side
    }

    package struct SuiteComparison: Sendable {
        package let name: String
        package let flips: [Flip]
        /// Cases that both runs have.
        package let shared: Int
        package let passedBefore: Int
        package let passedAfter: Int
        package let onlyBefore: [String]
        package let onlyAfter: [String]
        /// Texts that differ while the verdict is the same.
        package let reworded: Int
        /// McNemar's exact test of the shared cases: passed against not passed.
        package let pValue: Double
        /// The shared cases of each tag, in the order of their first use.
        package let slices: [Slice]
    }

    /// Cases of one tag.
    package struct Slice: Sendable, Hashable {
        package let tag: String
        package let shared: Int
        package let passedBefore: Int
        package let passedAfter: Int
        /// McNemar's exact test, as of the suite.
        package let pValue: Double
    }

    package let suites: [SuiteComparison]
    package let onlyBefore: [String]
    package let onlyAfter: [String]

    /// Compares two runs in their published shape.
    /// - Throws: when one of them is no run.
    package init(before: JSONValue, after: JSONValue) throws(ComparisonError) {
        let old = try RunComparison.suites(of: before, "first")
        let new = try RunComparison.suites(of: after, "second")
        suites = old.compactMap { suite in
            new.first { $0.name == suite.name }.map { RunComparison.compare(suite.cases, $0.cases, suite.name) }
        }
        onlyBefore = old.map(\.name).filter { name in !new.contains { $0.name == name } }
        onlyAfter = new.map(\.name).filter { name in !old.contains { $0.name == name } }
    }

    /// A case or a suite that was there is gone, or passed and does not pass any more.
    package var isWorse: Bool {
        !onlyBefore.isEmpty
            || suites.contains { suite in
                !suite.onlyBefore.isEmpty || suite.flips.contains { $0.before.verdict == Verdict.pass.rawValue }
            }
    }

    private typealias Cases = [(id: String, input: String, tags: [String], side: Side)]

    private static func suites(of run: JSONValue, _ which: String) throws(ComparisonError) -> [(
        name: String, cases: Cases
    )] {
        guard let suites = run["suites"]?.elements else {
            throw ComparisonError("The \(which) file is not the result of a run: it has no \"suites\".")
        }
        return suites.map { suite in
            let cases = (suite["cases"]?.elements ?? []).map { item in
                (
                    item["id"]?.text ?? "", item["input"]?.text ?? "",
                    item["tags"]?.elements?.compactMap(\.text) ?? [],
                    Side(
                        verdict: item["verdict"]?.text ?? "", score: item["score"]?.double ?? 0,
                        output: item["output"]?.text ?? "", reason: item["reason"]?.text ?? "")
                )
            }
            return (suite["name"]?.text ?? "", cases)
        }
    }

    private static func compare(_ before: Cases, _ after: Cases, _ name: String) -> SuiteComparison {
        let new = Dictionary(after.map { ($0.id, $0.side) }) { first, _ in first }
        let old = Dictionary(before.map { ($0.id, $0.side) }) { first, _ in first }
        let pairs = before.compactMap { item in new[item.id].map { (before: item, after: $0) } }
        let passed = Verdict.pass.rawValue
        let flips = pairs.filter { $0.before.side.verdict != $0.after.verdict }
        return SuiteComparison(
            name: name,
            flips: flips.map {
                Flip(id: $0.before.id, input: $0.before.input, before: $0.before.side, after: $0.after)
            },
            shared: pairs.count, passedBefore: pairs.count { $0.before.side.verdict == passed },
            passedAfter: pairs.count { $0.after.verdict == passed },
            onlyBefore: before.map(\.id).filter { new[$0] == nil },
            onlyAfter: after.map(\.id).filter { old[$0] == nil },
            reworded: pairs.count {
                $0.before.side.verdict == $0.after.verdict && $0.before.side.output != $0.after.output
            },
            pValue: McNemarTest(
                lost: flips.count { $0.before.side.verdict == passed },
                gained: flips.count { $0.after.verdict == passed }
            ).pValue, slices: slices(pairs))
    }

    private static func slices(_ pairs: [(before: Cases.Element, after: Side)]) -> [Slice] {
        var order: [String] = []
        var byTag: [String: [(before: Bool, after: Bool)]] = [:]
        let passed = Verdict.pass.rawValue
        for pair in pairs {
            for tag in pair.before.tags {
                if byTag[tag] == nil { order.append(tag) }
                byTag[tag, default: []].append((pair.before.side.verdict == passed, pair.after.verdict == passed))
            }
        }
        return order.map { tag in
            let cases = byTag[tag] ?? []
            return Slice(
                tag: tag, shared: cases.count, passedBefore: cases.count { $0.before },
                passedAfter: cases.count { $0.after },
                pValue: McNemarTest(
                    lost: cases.count { $0.before && !$0.after }, gained: cases.count { !$0.before && $0.after }
                ).pValue)
        }
    }
}

/// Why two runs cannot be compared.
package struct ComparisonError: Error, Sendable, Hashable {
    package let message: String
    init(_ message: String) { self.message = message }
}

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
            "reworded": .integer(Int64(reworded)),
            "slices": .array(
                slices.map {
                    .object([
                        "tag": .string($0.tag), "shared": .integer(Int64($0.shared)),
                        "passed_before": .integer(Int64($0.passedBefore)),
                        "passed_after": .integer(Int64($0.passedAfter)), "p_value": .number($0.pValue),
                    ])
                }), "flips": .array(flips.map(\.json)),
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
        ])
    }
}
