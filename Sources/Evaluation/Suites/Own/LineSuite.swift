import Semantics

/// Reads sets of JSON lines: samples (`input`, `ideal`) and questions with their reading (`question`, `expect`).
enum LineSuite {
    private static let sampleKeys = ["id", "input", "ideal", "match", "metadata", "tags", "why"]

    static func read(_ lines: FilePieces, file: String, name: String) -> Suite {
        var reader = SuiteReader()
        /// The lines that are in order.
        var good: [UInt32] = []
        var ids: [String: Int] = [:]
        var faulty = 0
        for index in 0..<lines.count {
            let before = reader.reports
            let item = item(SuiteDocument.line(index, of: lines, file: file), &ids, &reader)
            if item != nil, reader.reports == before { good.append(UInt32(index)) } else { faulty += 1 }
        }
        let cases = SuiteCases(count: good.count) { [good] place in
            var (ids, unheard) = ([String: Int](), SuiteReader())
            return item(SuiteDocument.line(Int(good[place]), of: lines, file: file), &ids, &unheard)
        }
        var suite = Suite(name: name, cases: cases, problems: reader.problems)
        suite.leftOut = LeftOutCases.faulty(faulty)
        return suite
    }

    private static func item(
        _ line: Result<SuitePart, SuiteProblem>, _ ids: inout [String: Int], _ reader: inout SuiteReader
    ) -> (any EvaluationCase)? {
        let part: SuitePart
        switch line {
        case .success(let read): part = read
        case .failure(let problem):
            reader.report(problem)
            return nil
        }
        let number = part.line ?? 1
        let id = part["id"]?.text ?? "line-\(number)"
        if let first = ids[id] {
            reader.report(
                part.problem(
                    .duplicate, "The id \(SuitePart.quoted(id)) stands on line \(first) already.",
                    "Give each line an id of its own."))
            return nil
        }
        ids[id] = number
        if part["expect"] != nil || part["question"] != nil {
            return ReadingCaseReader.read(part, id: id, today: ReadingCaseReader.usualDay, &reader)
        }
        return sample(part, id, &reader)
    }

    private static func sample(_ part: SuitePart, _ id: String, _ reader: inout SuiteReader) -> SampleCase? {
        guard let entries = reader.entries(part, keys: sampleKeys),
            let input = reader.required("input", entries, of: part, "Write what is asked: \"input\": …"),
            let ideal = reader.required("ideal", entries, of: part, "Write what is right: \"ideal\": …")
        else { return nil }
        var turns = turns(input)
        guard let question = turns.popLast() else {
            reader.report(
                input.problem(
                    .wrongType, "This is neither a text nor a list of messages.",
                    "Write a text, or [{\"role\": \"user\", \"content\": …}]."))
            return nil
        }
        guard question.text.contains(where: { !$0.isWhitespace }) else {
            reader.report(input.problem(.badValue, "There is nothing in this text.", "Write what is asked."))
            return nil
        }
        let match = entries["match"]?.text ?? SampleCase.Match.start.rawValue
        guard let match = SampleCase.Match(rawValue: match) else {
            let all = SampleCase.Match.allCases.map(\.rawValue)
            reader.report(
                part.problem(
                    .badValue, "\(SuitePart.quoted(match)) is no way to match.",
                    "Choose one of: \(all.joined(separator: ", ")).",
                    suggestions: NearestNames.suggestions(for: match, among: all)))
            return nil
        }
        let ideals = (ideal.elements ?? [ideal]).map(\.json.templateText)
        guard !ideals.isEmpty, match == .equals || ideals.allSatisfy({ !$0.isEmpty }) else {
            reader.report(
                ideal.problem(.missingKey, "There is nothing to compare with.", "Write what is right: \"ideal\": …"))
            return nil
        }
        for (text, part) in zip(ideals, ideal.elements ?? [ideal]) where match == .regex {
            do throws(CheckFault) {
                _ = try PatternCheck.expression(text)
            } catch {
                reader.report(part.problem(.badValue, error.message, "Correct the expression."))
                return nil
            }
        }
        return SampleCase(
            id: id, prompt: question.text, conversation: turns, ideals: ideals, match: match,
            why: entries["why"]?.text ?? "", tags: reader.texts(entries["tags"]))
    }

    /// A text is one turn of the user's; a list is the turns of a conversation.
    private static func turns(_ part: SuitePart) -> [EvaluationRequest.Turn] {
        if let text = part.text { return [.init(role: "user", text: text)] }
        return (part.elements ?? []).compactMap { message in
            guard let text = message["content"]?.text else { return nil }
            return .init(role: message["role"]?.text ?? "user", text: text)
        }
    }
}

/// A sample: an input, and outputs of which any is right.
struct SampleCase: EvaluationCase {
    /// How the output is compared with what is right.
    enum Match: String, CaseIterable, Sendable {
        case start, equals, includes, regex
    }

    let id: String
    let prompt: String
    let conversation: [EvaluationRequest.Turn]
    let ideals: [String]
    let match: Match
    let why: String
    let tags: [String]

    func run(with respondents: RespondentDirectory, memory: inout [String: String]) async -> CaseResult {
        var result = CaseResult(id: id, verdict: .error, score: 0, reason: "", input: prompt, why: why, tags: tags)
        guard
            let reply = await Answering.reply(
                from: "fidga", to: EvaluationRequest(prompt: prompt, conversation: conversation), respondents, &result)
        else { return result }
        let kind: AssertionKind =
            switch match {
            case .start: .startsWith
            case .equals: .equals
            case .includes: .contains
            case .regex: .regex
            }
        let scorer = AssertionScorer(reply: reply, output: .string(reply.text), variables: [:])
        let each = await scorer.score(
            ideals.map { ideal in
                // TRICKY: what is right is data, not a template.
                Assertion(name: "ideal", check: .kind(kind), value: .string(Template.literal(ideal)))
            })
        var best =
            each.first { $0.verdict == .pass } ?? each.first
            ?? AssertionResult(
                type: "ideal", verdict: .error, score: 0, reason: "There is nothing to compare with.")
        best.expected = .array(ideals.map { .string($0) })
        result.assertions = [best]
        let sum = AssertionSum(result.assertions, threshold: nil)
        (result.verdict, result.score, result.reason) = (sum.verdict, sum.score, sum.reason)
        return result
    }
}

/// Asks, and says in the case's result why there is no answer.
enum Answering {
    static func reply(
        from name: String, to request: EvaluationRequest, _ respondents: RespondentDirectory,
        _ result: inout CaseResult
    ) async -> EvaluationReply? {
        let (name, respondent) = respondents.find(name)
        result.respondent = name
        guard let respondent else {
            // An error, not unsupported: a suite of our own must not pass its gate because nobody was asked.
            result.reason = "Nobody here answers to \(SuitePart.quoted(name))."
            return nil
        }
        do {
            let reply = try await respondent.reply(to: request)
            result.output = reply.text
            return reply
        } catch let error as RespondentError {
            result.reason = error.message
        } catch {
            result.reason = "There was no answer (\(type(of: error)))."
        }
        return nil
    }
}
