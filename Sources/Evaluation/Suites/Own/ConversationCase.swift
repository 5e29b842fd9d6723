import Semantics

/// Questions that follow on one another, each asked after the answers to those before it.
struct ConversationCase: EvaluationCase {
    struct Turn: Sendable {
        let question: String
        let expectation: AnswerExpectation
    }

    let id: String
    let turns: [Turn]
    let world: WorldSetting
    let why: String
    let tags: [String]

    func run(with respondents: RespondentDirectory, memory: inout [String: String]) async -> CaseResult {
        var result = CaseResult(
            id: id, verdict: .error, score: 0, reason: "", input: turns.map(\.question).joined(separator: "\n"),
            why: why, tags: tags)
        var conversation: [EvaluationRequest.Turn] = []
        var answers: [String] = []
        for (index, turn) in turns.enumerated() {
            let request = EvaluationRequest(
                prompt: turn.question, conversation: conversation, world: world, today: world.today)
            guard let reply = await Answering.reply(from: "fidga", to: request, respondents, &result) else {
                return result
            }
            var results = turn.expectation.assertions(for: reply, to: turn.question)
            if let limits = turn.expectation.grounding {
                let check = GroundingCheck(world: world, limits: limits)
                guard let more = await check.assertions(for: reply, respondents, &result) else { return result }
                results += more
            }
            result.assertions += results.map {
                var assertion = $0
                assertion.type = "turn \(index + 1): \($0.type)"
                return assertion
            }
            conversation += [.init(role: "user", text: turn.question), .init(role: "assistant", text: reply.text)]
            answers.append(reply.text)
        }
        result.output = answers.joined(separator: "\n\n")
        result.conclude()
        return result
    }
}

/// Reads a conversation.
struct ConversationCaseReader {
    let setting: SuiteSetting
    let expectations: AnswerExpectationReader

    func read(_ part: SuitePart, id: String, _ reader: inout SuiteReader) -> ConversationCase? {
        guard let entries = reader.entries(part, keys: ["id", "asks", "turns", "why", "tags"]),
            let list = reader.required("turns", entries, of: part, "List the questions under 'turns:'."),
            let why = reader.required("why", entries, of: part, "Say what the case is there for.")
        else { return nil }
        let parts = reader.elements(list, of: "turn")
        let turns = parts.compactMap { turn($0, &reader) }
        guard !turns.isEmpty, turns.count == parts.count else { return nil }
        return ConversationCase(
            id: id, turns: turns, world: setting.world, why: why.text ?? "", tags: reader.texts(entries["tags"]))
    }

    private func turn(_ part: SuitePart, _ reader: inout SuiteReader) -> ConversationCase.Turn? {
        guard let entries = reader.entries(part, keys: ["question"] + AnswerExpectation.keys),
            let question = reader.required("question", entries, of: part, "Write what is asked."),
            let text = reader.text(question), let expectation = expectations.read(entries, of: part, &reader)
        else { return nil }
        return .init(question: text, expectation: expectation)
    }
}
