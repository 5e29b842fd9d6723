import Semantics

/// A question asked in a world, and what is expected of the answer.
struct AnswerCase: EvaluationCase {
    var id: String
    var question: String
    let conversation: [EvaluationRequest.Turn]
    var world: WorldSetting
    var expectation: AnswerExpectation
    /// What a scripted language model says when it is asked for words, one reply after the other; empty for no model.
    let modelSays: [String]
    /// What must stand in something the model was sent, and what must not stand in any of it.
    let promptSays: [String]
    let promptMustNotSay: [String]
    let cassette: String?
    /// Where it is written: `eval/suites/numbers.yaml:9:5`.
    let place: String
    let why: String
    let tags: [String]

    func asking(_ question: String, id: String) -> AnswerCase {
        var copy = self
        (copy.question, copy.id) = (question, id)
        return copy
    }

    func run(with respondents: RespondentDirectory, memory: inout [String: String]) async -> CaseResult {
        var result = CaseResult(id: id, verdict: .error, score: 0, reason: "", input: question, why: why, tags: tags)
        result.modelSays = modelSays
        var request = EvaluationRequest(
            prompt: question, conversation: conversation, world: world, today: world.today)
        request.cassette = modelSays.isEmpty ? cassette : nil
        guard let script = await script(asking: request, respondents, &result) else { return result }
        request.script = script
        guard let reply = await Answering.reply(from: "fidga", to: request, respondents, &result) else {
            // Replies that a cassette lacks are a matter of the case's text.
            if request.cassette != nil { result.reason = "\(place): \(result.reason)" }
            return result
        }
        result.assertions = expectation.assertions(for: reply, to: question)
        if let limits = expectation.grounding {
            let check = GroundingCheck(world: world, limits: limits)
            guard let results = await check.assertions(for: reply, respondents, &result) else { return result }
            result.assertions += results
        }
        if !promptSays.isEmpty { result.assertions += TraceCheck.assertions(reply, said: promptSays) }
        if !promptMustNotSay.isEmpty { result.assertions += TraceCheck.assertions(reply, unsaid: promptMustNotSay) }
        result.conclude()
        return result
    }

    /// What the model says, with the facts of the narrator's answer in the place of `{F1}`: no number is ever typed.
    private func script(
        asking request: EvaluationRequest, _ respondents: RespondentDirectory, _ result: inout CaseResult
    ) async -> [String]? {
        guard modelSays.contains(where: { $0.contains("{F") }) else { return modelSays }
        var plain = request
        plain.isShared = true
        guard let reply = await Answering.reply(from: "fidga", to: plain, respondents, &result) else { return nil }
        let facts = (reply.json?["facts"]?.elements ?? []).compactMap { SheetFact($0) }
        return modelSays.map { text in
            facts.reduce(text) { $0.replacing("{\($1.id)}", with: $1.written($1.value) ?? "") }
        }
    }
}

extension CaseResult {
    /// Sums the assertions up; all must pass.
    mutating func conclude() {
        let sum = AssertionSum(assertions, threshold: nil)
        (verdict, score, reason) = (sum.verdict, sum.score, sum.reason)
    }
}

/// Reads a case of an answer suite.
struct AnswerCaseReader {
    let setting: SuiteSetting
    let expectations: AnswerExpectationReader

    private static let keys =
        ["id", "asks", "question", "conversation", "model_says", "prompt_says", "prompt_must_not_say", "why", "tags"]
        + AnswerExpectation.keys

    func read(_ part: SuitePart, id: String, _ reader: inout SuiteReader) -> AnswerCase? {
        guard let entries = reader.entries(part, keys: Self.keys),
            let question = reader.required("question", entries, of: part, "Write what is asked."),
            let text = reader.text(question),
            let why = reader.required("why", entries, of: part, "Say what the case is there for."),
            let expectation = expectations.read(entries, of: part, &reader)
        else { return nil }
        let words = reader.texts(entries["model_says"], mayBeBlank: true)
        if words.isEmpty, let fault = setting.cassetteFault {
            reader.report(fault)
            return nil
        }
        return AnswerCase(
            id: id, question: text, conversation: ReadingCaseReader.turns(entries["conversation"], &reader),
            world: setting.world, expectation: expectation,
            modelSays: words,
            promptSays: reader.texts(entries["prompt_says"]),
            promptMustNotSay: reader.texts(entries["prompt_must_not_say"]), cassette: setting.cassette,
            place: part.place, why: why.text ?? "", tags: reader.texts(entries["tags"]))
    }
}
