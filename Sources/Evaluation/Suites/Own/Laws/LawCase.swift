import Semantics

/// A question asked in a world and in the same world changed by a rule: the answers must differ as the rule says.
struct LawCase: EvaluationCase {
    let id: String
    let question: String
    /// The question as it is asked in the changed world.
    let changedQuestion: String
    let law: WorldLaw
    let world: WorldSetting
    let changedWorld: WorldSetting
    /// What names of the world are called in the changed one.
    let names: [String: String]
    let why: String
    /// Made from a case of another suite: an answer of which the law does not speak is no fault.
    let isDerived: Bool

    /// - Returns: nil where the law says nothing about the question.
    init?(
        id: String, question: String, law: WorldLaw, world: WorldSetting,
        changed: (world: WorldSetting, names: [String: String]), why: String, isDerived: Bool
    ) {
        guard let other = law.asked(question, names: changed.names) else { return nil }
        self.id = id
        self.question = question
        changedQuestion = other
        self.law = law
        self.world = world
        (changedWorld, names) = changed
        self.why = why
        self.isDerived = isDerived
    }

    func run(with respondents: RespondentDirectory, memory: inout [String: String]) async -> CaseResult {
        var result = CaseResult(id: id, verdict: .error, score: 0, reason: "", input: question, why: why)
        var plain = EvaluationRequest(prompt: question, world: world, today: world.today)
        plain.isShared = true
        var changed = plain
        (changed.prompt, changed.world, changed.today) = (changedQuestion, changedWorld, changedWorld.today)
        guard let before = await Answering.reply(from: "fidga", to: plain, respondents, &result),
            let after = await Answering.reply(from: "fidga", to: changed, respondents, &result)
        else { return result }
        let comparison = LawComparison(law: law, names: names)
        result.assertions = comparison.assertions(before, after)
        if isDerived, result.assertions.isEmpty {
            (result.verdict, result.reason) = (.unsupported, "The answer has no number of which the law speaks.")
            return result
        }
        if result.assertions.isEmpty {
            result.assertions = [LawComparison.judged("numbers", false, "The answer has no number to hold to the law.")]
        }
        result.conclude()
        return result
    }
}

/// Reads a case of a suite of laws: one for each law that it names.
struct LawCaseReader {
    let world: WorldSetting
    let ledgers: WorldLedgers

    func read(_ part: SuitePart, id: String, _ reader: inout SuiteReader) -> [LawCase] {
        let all = WorldLaw.allCases.map(\.rawValue)
        guard let entries = reader.entries(part, keys: ["id", "asks", "question", "laws", "why"]),
            let question = reader.required("question", entries, of: part, "Write what is asked."),
            let text = reader.text(question),
            let laws = reader.required("laws", entries, of: part, "Write laws: [\(all.joined(separator: ", "))]."),
            let why = reader.required("why", entries, of: part, "Say what the case is there for.")
        else { return [] }
        return (laws.elements ?? [laws]).compactMap { part in
            guard let law = part.text.flatMap(WorldLaw.init(rawValue:)) else {
                reader.report(
                    part.problem(
                        .badValue, "\(SuitePart.quoted(part.text ?? "")) is no law.",
                        "Laws: \(all.joined(separator: ", ")).",
                        suggestions: NearestNames.suggestions(for: part.text ?? "", among: all)))
                return nil
            }
            let item = LawCase(
                id: "\(id)/\(law.rawValue)", question: text, law: law, world: world,
                changed: law.changed(world, ledgers), why: why.text ?? "", isDerived: false)
            if item == nil {
                reader.report(
                    question.problem(
                        .badValue, "The question names days of the calendar, which the law '\(law.rawValue)' moves.",
                        "Ask about the last week, yesterday, or the last 28 days."))
            }
            return item
        }
    }
}
