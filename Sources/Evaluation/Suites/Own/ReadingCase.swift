import Semantics

/// A question and how it must be understood, field by field.
struct ReadingCase: EvaluationCase {
    var id: String
    var question: String
    let conversation: [EvaluationRequest.Turn]
    let today: CivilDate
    let expected: JSONValue
    /// Partial replacements of `expected` that are equally right.
    let accepted: [JSONValue]
    let why: String
    let tags: [String]

    func asking(_ question: String, id: String) -> ReadingCase {
        var copy = self
        (copy.question, copy.id) = (question, id)
        return copy
    }

    func run(with respondents: RespondentDirectory, memory: inout [String: String]) async -> CaseResult {
        var result = CaseResult(id: id, verdict: .error, score: 0, reason: "", input: question, why: why, tags: tags)
        let request = EvaluationRequest(prompt: question, conversation: conversation, today: today)
        guard let reply = await Answering.reply(from: "fidga:interpret", to: request, respondents, &result) else {
            return result
        }
        guard let reading = reply.json ?? JSONChecks.parsed(reply.text) else {
            result.reason = "The answer is not an interpretation in JSON."
            return result
        }
        let readings = ([.object([])] + accepted).map { override in
            ReadingComparison(expected: expected.overridden(by: override)).assertions(for: reading)
        }
        result.assertions = readings.first { $0.allSatisfy { $0.verdict == .pass } } ?? readings[0]
        let sum = AssertionSum(result.assertions, threshold: nil)
        (result.verdict, result.score, result.reason) = (sum.verdict, sum.score, sum.reason)
        return result
    }
}

extension JSONValue {
    /// The object with some members replaced or added.
    fileprivate func overridden(by other: JSONValue) -> JSONValue {
        guard case .object(let members) = self, case .object(let changes) = other else { return self }
        return .object(members.filter { member in !changes.contains { $0.key == member.key } } + changes)
    }
}

/// Reads a case of a reading suite.
enum ReadingCaseReader {
    /// The day of question sets that name none: Monday, 23 November 2026.
    static let usualDay = CivilDate(daysSinceEpoch: 20_780)

    private static let keys = ["id", "asks", "conversation", "question", "expect", "accept", "tags", "why", "note"]

    static func read(_ part: SuitePart, id: String, today: CivilDate, _ reader: inout SuiteReader) -> ReadingCase? {
        guard let entries = reader.entries(part, keys: keys),
            let question = reader.required("question", entries, of: part, "Write what is asked."),
            let expect = reader.required("expect", entries, of: part, "Write how it must be understood."),
            let text = reader.text(question), ReadingVocabulary.check(expect, &reader)
        else { return nil }
        let accepted = entries["accept"].map { reader.elements($0, of: "reading") } ?? []
        for part in accepted where !ReadingVocabulary.check(part, &reader) { return nil }
        return ReadingCase(
            id: id, question: text, conversation: turns(entries["conversation"], &reader), today: today,
            expected: expect.json, accepted: accepted.map(\.json), why: entries["why"]?.text ?? "",
            tags: reader.texts(entries["tags"]))
    }

    static func turns(_ part: SuitePart?, _ reader: inout SuiteReader) -> [EvaluationRequest.Turn] {
        guard let part else { return [] }
        return reader.elements(part, of: "turn").compactMap { turn in
            guard let entries = reader.entries(turn, keys: ["role", "text"]),
                let role = reader.required("role", entries, of: turn, "Write role: user, or role: assistant."),
                let text = reader.required("text", entries, of: turn, "Write what was said.")
            else { return nil }
            return .init(role: role.text ?? "user", text: text.text ?? "")
        }
    }
}
