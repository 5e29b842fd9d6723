import Semantics
import Statistics

/// The facts of an answer, and texts about them: the narrator's own and true ones in other words must be accepted, and
/// texts made false must be rejected.
struct ClaimCase: EvaluationCase {
    let id: String
    let question: String
    let world: WorldSetting
    let seed: UInt64
    /// How many texts of each rule are tried.
    let texts: Int
    let accepts: [String]
    let rejects: [String]
    let why: String

    static func read(_ part: SuitePart, id: String, world: WorldSetting, _ reader: inout SuiteReader) -> ClaimCase? {
        guard
            let entries = reader.entries(
                part, keys: ["id", "asks", "question", "seed", "texts", "accepts", "rejects", "why"]),
            let question = reader.required("question", entries, of: part, "Write what is asked."),
            let text = reader.text(question),
            let why = reader.required("why", entries, of: part, "Say what the case is there for.")
        else { return nil }
        let seed = entries["seed"].flatMap { reader.whole($0) } ?? 1
        let texts = entries["texts"].flatMap { reader.whole($0) } ?? 2
        guard seed >= 0, (0...100).contains(texts) else {
            reader.report(part.problem(.badValue, "There is no such case.", "texts are 0 to 100; seed a whole number."))
            return nil
        }
        return ClaimCase(
            id: id, question: text, world: world, seed: UInt64(seed), texts: Int(texts),
            accepts: entries["accepts"]?.texts ?? [], rejects: entries["rejects"]?.texts ?? [], why: why.text ?? "")
    }

    func run(with respondents: RespondentDirectory, memory: inout [String: String]) async -> CaseResult {
        var result = CaseResult(id: id, verdict: .error, score: 0, reason: "", input: question, why: why)
        var request = EvaluationRequest(prompt: question, world: world, today: world.today)
        request.isShared = true
        guard let answer = await Answering.reply(from: "fidga", to: request, respondents, &result) else {
            return result
        }
        let facts = answer.json?["facts"]?.elements ?? []
        guard !facts.isEmpty else {
            result.reason = "The answer has no facts, so nothing can be said about them."
            return result
        }
        let written = SheetTexts(facts: facts).all + SheetCauses(facts: facts).all
        for text in chosen(from: written) + own(answer) + given {
            guard let assertion = await judge(text, facts, respondents, &result) else { return result }
            result.assertions.append(assertion)
        }
        result.conclude()
        return result
    }

    /// Of each rule so many texts, drawn by the seed.
    private func chosen(from texts: [SheetText]) -> [SheetText] {
        var generator = RandomSeed(seed).generator()
        var order: [String] = []
        var byRule: [String: [SheetText]] = [:]
        for text in texts {
            if byRule[text.rule] == nil { order.append(text.rule) }
            byRule[text.rule, default: []].append(text)
        }
        return order.flatMap { rule in
            var texts = byRule[rule] ?? []
            texts.shuffle(using: &generator)
            return texts.prefix(self.texts)
        }
    }

    private func own(_ answer: EvaluationReply) -> [SheetText] {
        [SheetText(rule: "true:narrator", text: answer.text, isTrue: true)]
    }

    private var given: [SheetText] {
        accepts.map { SheetText(rule: "true:given", text: $0, isTrue: true) }
            + rejects.map { SheetText(rule: "false:given", text: $0, isTrue: false) }
    }

    private func judge(
        _ text: SheetText, _ facts: [JSONValue], _ respondents: RespondentDirectory, _ result: inout CaseResult
    ) async -> AssertionResult? {
        var request = EvaluationRequest(prompt: text.text, world: world, today: world.today)
        request.facts = .array(facts)
        let output = result.output
        guard let reply = await Answering.reply(from: "fidga:verify", to: request, respondents, &result) else {
            return nil
        }
        result.output = output
        let verdict = reply.json?["verdict"]?.text ?? ""
        let wanted = text.isTrue ? "accepted" : "rejected"
        let faults = (reply.json?["claims"]?.elements ?? []).compactMap { $0["reason"]?.text }
        return AssertionResult(
            type: text.rule, verdict: verdict == wanted ? .pass : .fail, score: verdict == wanted ? 1 : 0,
            reason: "\(SuitePart.quoted(text.text)) was \(verdict)"
                + (faults.first.map { ": \($0)" } ?? "."),
            expected: .string(wanted), metric: text.isTrue ? "acceptance" : "rejection")
    }
}
