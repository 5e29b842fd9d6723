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

    /// A case that came out otherwise: another verdict, or another text.
    package struct Flip: Sendable, Hashable {
        package let id: String
        package let input: String
        package let before: Side
        package let after: Side
        /// What is asked or expected is not the same, so the difference need not be the answer's.
        package let isOtherCase: Bool
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
        /// Cases whose texts differ while the verdict is the same.
        package let reworded: [Flip]
        /// Cases that came out the same though they ask or expect something else.
        package let changed: [String]
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

    /// A case as a run's file shows it.
    private struct Item {
        let id: String
        let input: String
        let modelSays: [String]
        let tags: [String]
        let side: Side
        /// What was expected, by assertion.
        let expected: [String]

        init(_ json: JSONValue) {
            id = json["id"]?.text ?? ""
            input = json["input"]?.text ?? ""
            modelSays = json["model_says"]?.elements?.compactMap(\.text) ?? []
            tags = json["tags"]?.elements?.compactMap(\.text) ?? []
            side = Side(
                verdict: json["verdict"]?.text ?? "", score: json["score"]?.double ?? 0,
                output: json["output"]?.text ?? "", reason: json["reason"]?.text ?? "")
            expected = (json["assertions"]?.elements ?? []).map { assertion in
                "\(assertion["type"]?.text ?? "") \(assertion["expected"]?.serialized ?? "")"
            }
        }

        /// Whether another case is asked under the same id. Where one of the two was not judged, nobody knows.
        func isOther(than item: Item) -> Bool {
            guard input == item.input, modelSays == item.modelSays else { return true }
            // An answer that abstains where it may is held to less.
            let mayDiffer = (expected + item.expected).contains { $0.contains("abstains") }
            return !mayDiffer && !expected.isEmpty && !item.expected.isEmpty && expected != item.expected
        }
    }

    private typealias Cases = [Item]

    private static func suites(of run: JSONValue, _ which: String) throws(ComparisonError) -> [(
        name: String, cases: Cases
    )] {
        guard let suites = run["suites"]?.elements else {
            throw ComparisonError("The \(which) file is not the result of a run: it has no \"suites\".")
        }
        return suites.map { suite in
            (suite["name"]?.text ?? "", (suite["cases"]?.elements ?? []).map(Item.init))
        }
    }

    private static func compare(_ before: Cases, _ after: Cases, _ name: String) -> SuiteComparison {
        let new = Dictionary(after.map { ($0.id, $0) }) { first, _ in first }
        let old = Set(before.map(\.id))
        let pairs = before.compactMap { item in new[item.id].map { (before: item, after: $0) } }
        let passed = Verdict.pass.rawValue
        let flips = pairs.filter { $0.before.side.verdict != $0.after.side.verdict }
        let reworded = pairs.filter {
            $0.before.side.verdict == $0.after.side.verdict && $0.before.side.output != $0.after.side.output
        }
        func flip(_ pair: (before: Item, after: Item)) -> Flip {
            Flip(
                id: pair.before.id, input: pair.after.input, before: pair.before.side, after: pair.after.side,
                isOtherCase: pair.before.isOther(than: pair.after))
        }
        return SuiteComparison(
            name: name,
            flips: flips.map(flip),
            shared: pairs.count, passedBefore: pairs.count { $0.before.side.verdict == passed },
            passedAfter: pairs.count { $0.after.side.verdict == passed },
            onlyBefore: before.map(\.id).filter { new[$0] == nil },
            onlyAfter: after.map(\.id).filter { !old.contains($0) },
            reworded: reworded.map(flip),
            changed: pairs.filter {
                $0.before.side.verdict == $0.after.side.verdict && $0.before.side.output == $0.after.side.output
                    && $0.before.isOther(than: $0.after)
            }.map(\.before.id),
            pValue: McNemarTest(
                lost: flips.count { $0.before.side.verdict == passed },
                gained: flips.count { $0.after.side.verdict == passed }
            ).pValue, slices: slices(pairs))
    }

    private static func slices(_ pairs: [(before: Item, after: Item)]) -> [Slice] {
        var order: [String] = []
        var byTag: [String: [(before: Bool, after: Bool)]] = [:]
        let passed = Verdict.pass.rawValue
        for pair in pairs {
            for tag in pair.before.tags {
                if byTag[tag] == nil { order.append(tag) }
                byTag[tag, default: []].append((pair.before.side.verdict == passed, pair.after.side.verdict == passed))
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
