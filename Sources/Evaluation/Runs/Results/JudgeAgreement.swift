import Semantics

/// How often a judge's opinion is that of people, where a case says what people found: a tag `human=pass` or `human=fail`.
package struct JudgeAgreement: Sendable, Equatable {
    /// Opinions of a judge.
    package let opinions: Int
    /// Opinions on what people judged, too.
    package let labelled: Int
    package let agreed: Int
    /// Agreement beyond chance: Cohen's kappa (J. Cohen, "A coefficient of agreement for nominal scales", Educational and
    /// Psychological Measurement 20, 1960); nil where one side says always the same.
    package let kappa: Double?

    /// Opinions, added up case by case.
    struct Count: Sendable {
        fileprivate var opinions = 0
        fileprivate var (both, judgeOnly, humanOnly, neither) = (0, 0, 0, 0)

        mutating func add(_ item: CaseResult) {
            let label = item.tags.first { $0.hasPrefix("human=") }.flatMap {
                Verdict(rawValue: String($0.dropFirst(6)))
            }
            for opinion in JudgeAgreement.opinions(item.assertions) {
                opinions += 1
                switch (opinion, label) {
                case (true, .pass): both += 1
                case (true, .fail): judgeOnly += 1
                case (false, .pass): humanOnly += 1
                case (false, .fail): neither += 1
                default: continue
                }
            }
        }
    }

    /// - Returns: nil where no judge was asked.
    init?(_ counts: Count) {
        let opinions = counts.opinions
        guard opinions > 0 else { return nil }
        self.opinions = opinions
        labelled = counts.both + counts.judgeOnly + counts.humanOnly + counts.neither
        agreed = counts.both + counts.neither
        let n = Double(labelled)
        let chance =
            (Double(counts.both + counts.judgeOnly) * Double(counts.both + counts.humanOnly)
                + Double(counts.neither + counts.humanOnly) * Double(counts.neither + counts.judgeOnly)) / (n * n)
        kappa = n > 0 && chance < 1 ? (Double(agreed) / n - chance) / (1 - chance) : nil
    }

    fileprivate static func opinions(_ assertions: [AssertionResult]) -> [Bool] {
        assertions.flatMap { assertion -> [Bool] in
            let isOpinion = AssertionKind.isJudged(assertion.type) && [.pass, .fail].contains(assertion.verdict)
            return (isOpinion ? [assertion.verdict == .pass] : []) + opinions(assertion.members)
        }
    }

    /// In a sentence.
    package var sentence: String {
        guard labelled > 0 else {
            return
                "a judge gave \(opinions) opinions; no case says what people found (human: pass or fail), so nothing is "
                + "known of how good they are"
        }
        let beyond = kappa.map { ", kappa \($0.plain)" } ?? ""
        return "a judge gave \(opinions) opinions; with people it agrees on \(agreed) of \(labelled)\(beyond)"
    }

    var json: JSONValue {
        .object([
            "opinions": .integer(Int64(opinions)), "labelled": .integer(Int64(labelled)),
            "agreed": .integer(Int64(agreed)), "kappa": .optional(kappa) { .number($0) },
        ])
    }
}
