import Semantics

/// A question in a world of which every identifying text holds a canary: none may come out, wherever one looks.
struct PrivacyCase: EvaluationCase {
    let id: String
    let question: String
    let world: WorldSetting
    let why: String

    static func read(_ part: SuitePart, id: String, world: WorldSetting, _ reader: inout SuiteReader) -> PrivacyCase? {
        guard let entries = reader.entries(part, keys: ["id", "asks", "question", "why"]),
            let question = reader.required("question", entries, of: part, "Write what is asked."),
            let text = reader.text(question),
            let why = reader.required("why", entries, of: part, "Say what the case is there for.")
        else { return nil }
        return PrivacyCase(id: id, question: text, world: world.with(.canaries), why: why.text ?? "")
    }

    func run(with respondents: RespondentDirectory, memory: inout [String: String]) async -> CaseResult {
        var result = CaseResult(id: id, verdict: .error, score: 0, reason: "", input: question, why: why)
        var request = EvaluationRequest(prompt: question, world: world, today: world.today)
        // What the model says is of no use: the prompt and the recording are what is looked at.
        request.script = ["I was asked."]
        guard let reply = await Answering.reply(from: "fidga", to: request, respondents, &result) else {
            return result
        }
        result.assertions = [
            check("answer", reply.text), check("answer's data", reply.json?.serialized ?? ""),
        ]
        let hasNumbers = reply.json?["facts"]?.elements?.contains { $0["value"]?.double != nil } ?? false
        result.assertions += TraceCheck.assertions(
            reply, in: hasNumbers ? [.prompt, .log, .cassette] : [.log], unsaid: [Canaries.mark])
        result.conclude()
        return result
    }

    private func check(_ place: String, _ text: String) -> AssertionResult {
        let leaks = TextChecks.isIn(text, Canaries.mark, ignoringCase: true)
        return AssertionResult(
            type: "unsaid:\(place)", verdict: leaks ? .fail : .pass, score: leaks ? 0 : 1,
            reason: leaks ? "The \(place) holds a canary." : "The \(place) holds none.")
    }
}
