import Foundation
import Semantics

/// A question asked in a world, the numbers that a right answer states, and words that it must not use.
struct AnswerCase: EvaluationCase {
    let id: String
    let question: String
    let conversation: [EvaluationRequest.Turn]
    let world: WorldSetting
    let facts: [ExpectedFact]
    let says: [String]
    let mustNotSay: [String]
    let mayAbstain: Bool
    let why: String
    let tags: [String]

    func run(with respondents: RespondentDirectory, memory: inout [String: String]) async -> CaseResult {
        var result = CaseResult(id: id, verdict: .error, score: 0, reason: "", input: question, why: why, tags: tags)
        let request = EvaluationRequest(
            prompt: question, conversation: conversation, world: world, today: world.today)
        guard let reply = await Answering.reply(from: "fidga", to: request, respondents, &result) else {
            return result
        }
        let stated = reply.json?["facts"]?.elements ?? []
        if mayAbstain, stated.isEmpty {
            result.assertions = [
                AssertionResult(type: "abstains", verdict: .pass, score: 1, reason: "The answer states no number.")
            ]
        } else {
            result.assertions = facts.map { $0.assertion(facts: stated, text: reply.text) }
            result.assertions += says.map { said($0, in: reply.text, type: "says", wanted: true) }
        }
        result.assertions += mustNotSay.map { said($0, in: reply.text, type: "must-not-say", wanted: false) }
        let sum = AssertionSum(result.assertions, threshold: nil)
        (result.verdict, result.score, result.reason) = (sum.verdict, sum.score, sum.reason)
        return result
    }

    private func said(_ words: String, in text: String, type: String, wanted: Bool) -> AssertionResult {
        let isSaid = TextChecks.isIn(text, words, ignoringCase: true)
        return AssertionResult(
            type: type, verdict: isSaid == wanted ? .pass : .fail, score: isSaid == wanted ? 1 : 0,
            reason: "The answer \(isSaid ? "says" : "does not say") \(SuitePart.quoted(words)).",
            expected: .string(words))
    }
}

/// Reads a case of an answer suite, and counts in the world what it expects.
struct AnswerCaseReader {
    let world: WorldSetting
    let ledger: WorldLedger

    private static let keys = [
        "id", "question", "conversation", "facts", "says", "must_not_say", "may_abstain", "why", "tags",
    ]

    func read(_ part: SuitePart, id: String, _ reader: inout SuiteReader) -> AnswerCase? {
        guard let entries = reader.entries(part, keys: Self.keys),
            let question = reader.required("question", entries, of: part, "Write what is asked."),
            let text = reader.text(question),
            let why = reader.required("why", entries, of: part, "Say what the case is there for.")
        else { return nil }
        let factParts = entries["facts"].map { reader.elements($0, of: "fact") } ?? []
        let facts = factParts.compactMap { fact($0, &reader) }
        guard facts.count == factParts.count else { return nil }
        let says = texts(entries["says"])
        let mustNotSay = texts(entries["must_not_say"])
        guard !facts.isEmpty || !says.isEmpty || !mustNotSay.isEmpty else {
            reader.report(
                part.problem(
                    .missingKey, "Nothing is expected of the answer.", "Add 'facts', 'says' or 'must_not_say'."))
            return nil
        }
        return AnswerCase(
            id: id, question: text, conversation: ReadingCaseReader.turns(entries["conversation"], &reader),
            world: world, facts: facts, says: says, mustNotSay: mustNotSay,
            mayAbstain: entries["may_abstain"].flatMap { reader.flag($0) } ?? false, why: why.text ?? "",
            tags: texts(entries["tags"]))
    }

    private func texts(_ part: SuitePart?) -> [String] {
        part.map { ($0.elements ?? [$0]).compactMap(\.text) } ?? []
    }

    private func fact(_ part: SuitePart, _ reader: inout SuiteReader) -> ExpectedFact? {
        guard let entries = reader.entries(part, keys: ["metric", "period", "where", "tolerance"]),
            let metricPart = reader.required("metric", entries, of: part, "Name a metric of the catalogue."),
            let periodPart = reader.required("period", entries, of: part, "Write period: {start: …, end: …}."),
            let period = period(periodPart, &reader)
        else { return nil }
        let metric = MetricID(metricPart.text ?? "")
        guard WorldLedger.metrics.contains(metric) else {
            let all = WorldLedger.metrics.map(\.name)
            reader.report(
                metricPart.problem(
                    .unknownName, "\(SuitePart.quoted(metric.name)) cannot be counted in a world.",
                    "Metrics: \(all.joined(separator: ", ")).",
                    suggestions: NearestNames.suggestions(for: metric.name, among: all)))
            return nil
        }
        var filters: [DimensionID: String] = [:]
        for (key, value) in entries["where"]?.entries ?? [] {
            guard WorldLedger.dimensions[DimensionID(key)] != nil else {
                let all = WorldLedger.dimensions.keys.map(\.name).sorted()
                reader.report(
                    value.problem(
                        .unknownName, "A world cannot be narrowed to \(SuitePart.quoted(key)).",
                        "Dimensions: \(all.joined(separator: ", ")).",
                        suggestions: NearestNames.suggestions(for: key, among: all)))
                return nil
            }
            filters[DimensionID(key)] = value.text
        }
        let tolerance = entries["tolerance"].flatMap { reader.number($0) } ?? 0
        return ExpectedFact(
            metric: metric, period: period, filters: filters,
            value: ledger.value(of: metric, in: period, where: filters), tolerance: max(0, tolerance))
    }

    private func period(_ part: SuitePart, _ reader: inout SuiteReader) -> DateRange? {
        guard let entries = reader.entries(part, keys: ["start", "end"]),
            let start = entries["start"].flatMap({ reader.date($0) }),
            let end = entries["end"].flatMap({ reader.date($0) }), start <= end
        else {
            reader.report(part.problem(.badValue, "This is no period.", "Write {start: 2026-11-16, end: 2026-11-22}."))
            return nil
        }
        return DateRange(start: start, end: end)
    }
}
