import Semantics

/// What a right answer says, and what it leaves unsaid.
struct AnswerExpectation: Sendable {
    var facts: [ExpectedFact] = []
    var says: [String] = []
    var mustNotSay: [String] = []
    /// An answer without any number is right, too.
    var mayAbstain = false
    /// Only an answer without any number is right.
    var abstains = false
    /// How the question must be understood, field by field; nil where nothing is asked of it.
    var reading: JSONValue?
    var style: StyleLimits?
    /// How well the text must be borne out by the answer's facts.
    var grounding: GroundingLimits?

    static let keys = ["facts", "says", "must_not_say", "may_abstain", "abstains", "reading", "style", "grounded"]

    var isEmpty: Bool {
        facts.isEmpty && says.isEmpty && mustNotSay.isEmpty && !abstains && reading == nil && style == nil
            && grounding == nil
    }

    /// - Parameter question: what was asked; a number in it may be said again.
    func assertions(for reply: EvaluationReply, to question: String) -> [AssertionResult] {
        let stated = reply.json?["facts"]?.elements ?? []
        var results: [AssertionResult] = []
        if abstains || (mayAbstain && stated.isEmpty) {
            results.append(abstention(stated, reply.text, question))
        }
        if !(mayAbstain && stated.isEmpty) {
            results += facts.map { $0.assertion(facts: stated, text: reply.text) }
            results += says.map { said($0, in: reply.text, type: "says", wanted: true) }
        }
        results += mustNotSay.map { said($0, in: reply.text, type: "must-not-say", wanted: false) }
        if let reading {
            results += ReadingComparison(expected: reading).assertions(for: reply.json?["interpretation"] ?? .null)
        }
        if let style { results += style.assertions(for: reply.text) }
        return results
    }

    private func abstention(_ stated: [JSONValue], _ text: String, _ question: String) -> AssertionResult {
        let asked = Set(AnswerExpectation.numbers(in: question))
        let invented = AnswerExpectation.numbers(in: text).filter { !asked.contains($0) }
        let count = stated.count == 1 ? "1 fact" : "\(stated.count) facts"
        let holds = stated.isEmpty && invented.isEmpty
        let reason =
            holds
            ? "The answer states no number."
            : stated.isEmpty
                ? "The answer says \(invented.joined(separator: ", "))." : "The answer states \(count)."
        return AssertionResult(
            type: "abstains", verdict: holds ? .pass : .fail, score: holds ? 1 : 0, reason: reason)
    }

    /// Runs of digits, apart from those of days, months, years and lengths of time.
    private static func numbers(in text: String) -> [String] {
        text.replacing(#/[0-9]{4}-[0-9]{2}-[0-9]{2}/#, with: "")
            .replacing(#/\b[0-9]{1,2}(?:[–-][0-9]{1,2})? [A-Z][a-z]{2,8}\b/#, with: "")
            .replacing(#/\b(?:19|20)[0-9]{2}\b/#, with: "").replacing(
                #/\b[0-9]+ (?:days|weeks|months|years)\b/#, with: ""
            )
            .split { !("0"..."9").contains($0) }.map(String.init)
    }

    private func said(_ words: String, in text: String, type: String, wanted: Bool) -> AssertionResult {
        let isSaid =
            wanted
            ? TextChecks.isIn(text, words, ignoringCase: true) : TextChecks.holdsWords(text, words, ignoringCase: true)
        return AssertionResult(
            type: type, verdict: isSaid == wanted ? .pass : .fail, score: isSaid == wanted ? 1 : 0,
            reason: "The answer \(isSaid ? "says" : "does not say") \(SuitePart.quoted(words)).",
            expected: .string(words))
    }
}

/// Reads an expectation, and counts in the world what it expects.
struct AnswerExpectationReader {
    let facts: ExpectedFactReader
    /// What is expected of every answer of the suite.
    let each: SuitePart?

    init(world: WorldSetting, ledgers: WorldLedgers, each: SuitePart?) {
        facts = ExpectedFactReader(world: world, ledgers: ledgers)
        self.each = each
    }

    /// - Returns: nil where something is wrong with it, or nothing is expected.
    func read(
        _ entries: [String: SuitePart], of part: SuitePart, _ reader: inout SuiteReader
    ) -> AnswerExpectation? {
        let before = reader.reports
        guard let facts = facts.facts(entries["facts"], &reader) else { return nil }
        let shared = each.flatMap { reader.entries($0, keys: ["says", "must_not_say", "style", "grounded"]) } ?? [:]
        var expectation = AnswerExpectation(
            facts: facts, says: reader.texts(shared["says"]) + reader.texts(entries["says"]),
            mustNotSay: reader.texts(shared["must_not_say"]) + reader.texts(entries["must_not_say"]),
            mayAbstain: entries["may_abstain"].flatMap { reader.flag($0) } ?? false,
            abstains: entries["abstains"].flatMap { reader.flag($0) } ?? false)
        if let part = entries["reading"] {
            guard ReadingVocabulary.check(part, &reader) else { return nil }
            expectation.reading = part.json
        }
        if let part = entries["style"] ?? shared["style"] {
            guard let style = StyleLimits.read(part, &reader) else { return nil }
            expectation.style = style
        }
        if let part = entries["grounded"] ?? shared["grounded"] {
            guard let grounding = GroundingLimits.read(part, &reader) else { return nil }
            expectation.grounding = grounding
        }
        let looksAtPrompts = entries["prompt_says"] != nil || entries["prompt_must_not_say"] != nil
        guard !expectation.isEmpty || looksAtPrompts else {
            // What is wrong with what is written was said.
            guard reader.reports == before else { return nil }
            let keys = AnswerExpectation.keys.filter { $0 != "may_abstain" }.joined(separator: ", ")
            let isFree = entries["may_abstain"] == nil ? "" : " of one that does not abstain"
            reader.report(
                part.problem(.missingKey, "Nothing is expected of the answer\(isFree).", "Add one of: \(keys)."))
            return nil
        }
        return expectation
    }
}
