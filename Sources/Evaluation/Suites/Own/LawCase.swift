import Semantics

/// A question asked in a world and in the same world changed by a rule: the answers must differ as the rule says.
struct LawCase: EvaluationCase {
    enum Law: String, CaseIterable, Sendable {
        /// Everything happens twice: counts and money double, rates stay.
        case doubled
        /// Everything happens a week later, and is asked about a week later: only days differ.
        case shifted
    }

    let id: String
    let question: String
    let law: Law
    let world: WorldSetting
    let why: String

    static func read(_ part: SuitePart, id: String, world: WorldSetting, _ reader: inout SuiteReader) -> [LawCase] {
        guard let entries = reader.entries(part, keys: ["id", "asks", "question", "laws", "why"]),
            let question = reader.required("question", entries, of: part, "Write what is asked."),
            let text = reader.text(question),
            let laws = reader.required("laws", entries, of: part, "Write laws: [doubled, shifted]."),
            let why = reader.required("why", entries, of: part, "Say what the case is there for.")
        else { return [] }
        return laws.texts.compactMap { name in
            guard let law = Law(rawValue: name) else {
                let all = Law.allCases.map(\.rawValue)
                reader.report(
                    laws.problem(
                        .badValue, "\(SuitePart.quoted(name)) is no law.", "Laws: \(all.joined(separator: ", ")).",
                        suggestions: NearestNames.suggestions(for: name, among: all)))
                return nil
            }
            return LawCase(id: "\(id)/\(name)", question: text, law: law, world: world, why: why.text ?? "")
        }
    }

    func run(with respondents: RespondentDirectory, memory: inout [String: String]) async -> CaseResult {
        var result = CaseResult(id: id, verdict: .error, score: 0, reason: "", input: question, why: why)
        var plain = EvaluationRequest(prompt: question, world: world, today: world.today)
        plain.isShared = true
        var changed = plain
        let other = world.with(law == .doubled ? .doubled : .shifted(days: 7))
        (changed.world, changed.today) = (other, other.today)
        guard let before = await Answering.reply(from: "fidga", to: plain, respondents, &result),
            let after = await Answering.reply(from: "fidga", to: changed, respondents, &result)
        else { return result }
        let (expected, seen) = (LawCase.facts(before), LawCase.facts(after))
        result.assertions = [
            LawCase.judged(
                "same-number-of-facts", !expected.isEmpty && expected.count == seen.count,
                "The answers have \(expected.count) and \(seen.count) facts.")
        ]
        result.assertions += zip(expected, seen).map(held)
        result.conclude()
        return result
    }

    private func held(_ before: JSONValue, _ after: JSONValue) -> AssertionResult {
        let unit = before["unit"]?.text ?? ""
        let isRate = ["fraction", "ratio", "seconds", "minutes", "rank"].contains(unit)
        let factor = law == .doubled && !isRate ? 2.0 : 1
        let days = law == .shifted ? 7 : 0
        let (value, other) = (before["value"]?.double, after["value"]?.double)
        let start = before["period"]?["start"]?.text.flatMap { CivilDate($0) }
        let moved = start?.adding(days: days).description == after["period"]?["start"]?.text
        let holds = value.map { abs((other ?? .nan) - $0 * factor) <= max(abs($0), 1) * 1e-9 } ?? (other == nil)
        return LawCase.judged(
            "\(law.rawValue):\(before["metric"]?.text ?? "")",
            holds && moved && before["dimensions"] == after["dimensions"] && before["kind"] == after["kind"],
            "\(after["label"]?.text ?? "nothing") does not follow from \(before["label"]?.text ?? "nothing").")
    }

    private static func judged(_ type: String, _ holds: Bool, _ reason: String) -> AssertionResult {
        AssertionResult(
            type: type, verdict: holds ? .pass : .fail, score: holds ? 1 : 0, reason: holds ? "The law holds." : reason)
    }

    private static func facts(_ reply: EvaluationReply) -> [JSONValue] { reply.json?["facts"]?.elements ?? [] }
}
