import Semantics

/// Holds two answers to a law: each number of the one must be in the other as the law says.
///
/// Values, shares and ranks are held to it; what is estimated (forecasts, expected values, the choice of drivers) follows from
/// noise and size by no such rule.
struct LawComparison {
    let law: WorldLaw
    /// What names of the first world are called in the second.
    let names: [String: String]

    private static let kinds: Set<String> = ["value", "share", "rank"]

    /// One assertion a number, and one on how many there are; none where the first answer has no number.
    func assertions(_ before: EvaluationReply, _ after: EvaluationReply) -> [AssertionResult] {
        let (expected, seen) = (facts(before), facts(after))
        guard !expected.isEmpty else { return [] }
        var results = [
            LawComparison.judged(
                "same-number-of-facts", expected.count == seen.count,
                "The answers have \(expected.count) and \(seen.count) facts.")
        ]
        var known = Dictionary(seen.map { (subject(of: $0, names: [:], days: 0), $0) }) { first, _ in first }
        let days = law == .shifted ? WorldLaw.days : 0
        var alone: [JSONValue] = []
        for fact in expected {
            if let other = known.removeValue(forKey: subject(of: fact, names: names, days: days)) {
                results.append(held(fact, other))
            } else {
                alone.append(fact)
            }
        }
        // Of names with equal numbers others may be shown, as names decide then: what is left must be the same numbers.
        var left = known.sorted { $0.key < $1.key }.map(\.value)
        for fact in alone {
            let twin = law == .renamed ? left.firstIndex { isTwin($0, of: fact) } : nil
            results.append(held(fact, twin.map { left.remove(at: $0) }))
        }
        if law == .renamed { results.append(UnchangedAnswer(plain: before, reply: after).words()) }
        return results
    }

    /// About another name of the same kind, with the same number.
    private func isTwin(_ after: JSONValue, of before: JSONValue) -> Bool {
        let old = names.mapValues { _ in LawComparison.mark }
        let new = Dictionary(names.values.map { ($0, LawComparison.mark) }) { first, _ in first }
        return subject(of: before, names: old, days: 0) == subject(of: after, names: new, days: 0)
            && held(before, after).verdict == .pass
    }

    private static let mark = "‹name›"

    static func judged(_ type: String, _ holds: Bool, _ reason: String) -> AssertionResult {
        AssertionResult(
            type: type, verdict: holds ? .pass : .fail, score: holds ? 1 : 0, reason: holds ? "The law holds." : reason)
    }

    private func facts(_ reply: EvaluationReply) -> [JSONValue] {
        (reply.json?["facts"]?.elements ?? []).filter {
            LawComparison.kinds.contains($0["kind"]?.text ?? "value") && factor($0) != nil
        }
    }

    private func factor(_ fact: JSONValue) -> Double? {
        let metric = Catalogue.standard.metric(MetricID(fact["metric"]?.text ?? ""))
        return law.factor(unit: fact["unit"]?.text ?? "", additivity: metric?.additivity)
    }

    /// What a fact is about, in the words of the second world.
    private func subject(of fact: JSONValue, names: [String: String], days: Int) -> String {
        var about = [fact["kind"]?.text ?? "value", fact["metric"]?.text ?? ""]
        for end in ["start", "end"] {
            let day = fact["period"]?[end]?.text.flatMap { CivilDate($0) }
            about.append(day.map { $0.adding(days: days).description } ?? "")
        }
        if case .object(let members) = fact["dimensions"] {
            about += members.sorted { $0.key < $1.key }.map { member in
                let name = member.value.text ?? ""
                return "\(member.key)=\(names[name] ?? name)"
            }
        }
        return about.joined(separator: "\u{1F}")
    }

    private func held(_ before: JSONValue, _ after: JSONValue?) -> AssertionResult {
        let metric = before["metric"]?.text ?? ""
        let factor = factor(before) ?? 1
        func follows(_ one: JSONValue?, _ other: JSONValue?) -> Bool {
            guard let value = one?.double else { return other?.double == nil }
            return abs((other?.double ?? .nan) - value * factor) <= max(abs(value * factor), 1) * 1e-9
        }
        let holds =
            after.map {
                follows(before["value"], $0["value"])
                    && follows(before["comparison"]?["value"], $0["comparison"]?["value"])
            } ?? false
        return LawComparison.judged(
            "\(law.rawValue):\(metric)", holds,
            after.map {
                "'\($0["label"]?.text ?? "")' does not follow from '\(before["label"]?.text ?? "")'."
            } ?? "Nothing in the other answer follows from '\(before["label"]?.text ?? "")'.")
    }
}
