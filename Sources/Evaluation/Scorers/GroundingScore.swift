import Semantics

/// How well an answer is borne out by its facts, by the verdict of the verifier that production uses.
///
/// * faithfulness: the share of claims that follow from the facts; 1 where nothing is claimed.
/// * citation precision: the share of citations that name a fact of which their sentence says something true.
/// * citation recall: the share of true claims whose sentence cites one of their facts.
struct GroundingScore: Sendable, Equatable {
    let faithfulness: Double
    let precision: Double
    let recall: Double
    /// The first claim or citation that is at fault; nil where all is well.
    let fault: String?

    /// - Parameter verification: `{"claims":[{"text","facts","status","reason"}]}`.
    init(_ verification: JSONValue) {
        var sentences: [(text: String, cited: Set<String>, carried: Set<String>)] = []
        var places: [String: Int] = [:]
        var counts = (claims: 0, verified: 0, bound: 0, cited: 0)
        var fault: String?
        for claim in verification["claims"]?.elements ?? [] {
            let text = claim["text"]?.text ?? ""
            if places[text] == nil {
                places[text] = sentences.count
                sentences.append((text, GroundingScore.citations(in: text), []))
            }
            counts.claims += 1
            guard claim["status"]?.text == "verified" else {
                fault = fault ?? "\(SuitePart.quoted(text)): \(claim["reason"]?.text ?? "it does not follow")"
                continue
            }
            counts.verified += 1
            let facts = Set(claim["facts"]?.elements?.compactMap(\.text) ?? [])
            guard !facts.isEmpty, let place = places[text] else { continue }
            sentences[place].carried.formUnion(facts)
            counts.bound += 1
            if sentences[place].cited.isDisjoint(with: facts) {
                fault = fault ?? "\(SuitePart.quoted(text)) cites nothing that it is drawn from"
            } else {
                counts.cited += 1
            }
        }
        let cited = sentences.reduce(0) { $0 + $1.cited.count }
        let right = sentences.reduce(0) { $0 + $1.cited.intersection($1.carried).count }
        func share(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }
        faithfulness = share(counts.verified, counts.claims)
        precision = share(right, cited)
        recall = share(counts.cited, counts.bound)
        if fault == nil, let odd = sentences.first(where: { !$0.cited.isSubset(of: $0.carried) }) {
            fault = "\(SuitePart.quoted(odd.text)) cites a fact of which it says nothing"
        }
        self.fault = fault
    }

    /// The ids that a sentence cites: `[F1]`, and `(F1)` as verdicts write them.
    private static func citations(in text: String) -> Set<String> {
        Set(
            text.matches(of: #/[\[(]\s*(F[0-9]+(?:\s*[,;]\s*F[0-9]+)*)\s*[\])]/#).flatMap { match in
                match.output.1.split { !$0.isLetter && !$0.isNumber }.map(String.init)
            })
    }
}

/// The least that an answer's grounding must come to, each from 0 to 1.
struct GroundingLimits: Sendable {
    var faithfulness: Double?
    var precision: Double?
    var recall: Double?

    static func read(_ part: SuitePart, _ reader: inout SuiteReader) -> GroundingLimits? {
        guard let entries = reader.entries(part, keys: ["faithfulness", "precision", "recall"]) else { return nil }
        let numbers = entries.mapValues { reader.number($0) }
        guard !numbers.isEmpty, numbers.values.allSatisfy({ $0.map { (0...1).contains($0) } ?? false }) else {
            reader.report(
                part.problem(
                    .badValue, "These are no shares from 0 to 1.",
                    "Write {faithfulness: 1, precision: 1, recall: 0.9}."))
            return nil
        }
        return GroundingLimits(
            faithfulness: numbers["faithfulness"] ?? nil, precision: numbers["precision"] ?? nil,
            recall: numbers["recall"] ?? nil)
    }

    func assertions(_ score: GroundingScore) -> [AssertionResult] {
        func judged(_ name: String, _ value: Double, _ least: Double?) -> AssertionResult? {
            least.map { least in
                let holds = value >= least - 1e-12
                return AssertionResult(
                    type: "grounded:\(name)", verdict: holds ? .pass : .fail, score: value,
                    reason: "The \(name) is \(value.plain); at least \(least.plain) is asked for."
                        + (holds ? "" : score.fault.map { " \($0)." } ?? ""),
                    metric: name)
            }
        }
        return [
            judged("faithfulness", score.faithfulness, faithfulness),
            judged("citation precision", score.precision, precision),
            judged("citation recall", score.recall, recall),
        ].compactMap(\.self)
    }
}
