import Semantics

/// What a case of our own suites is about.
enum CaseKind: String, CaseIterable {
    /// How a question is understood.
    case reading
    /// The answer to a question.
    case answers
    /// The answers to questions that follow on one another.
    case conversation
    /// The verdicts of the verifier on true and on changed texts.
    case claims
    /// Texts of strangers that want to be obeyed.
    case injection
    /// Data about people that must not turn up.
    case privacy
    /// Answers in a world and in the world changed by a rule.
    case laws
    /// Planted causes in tables.
    case causes
    /// Planted anomalies in series.
    case alarms
    /// Series whose end is known.
    case forecasts

    var needsWorld: Bool {
        switch self {
        case .answers, .conversation, .claims, .injection, .privacy, .laws: true
        case .reading, .causes, .alarms, .forecasts: false
        }
    }

    static func read(_ part: SuitePart, _ reader: inout SuiteReader) -> CaseKind? {
        if let kind = part.text.flatMap({ CaseKind(rawValue: $0) }) { return kind }
        let all = allCases.map(\.rawValue)
        reader.report(
            part.problem(
                .badValue, "\(SuitePart.quoted(part.text ?? "")) cannot be asked for.",
                "Choose one of: \(all.joined(separator: ", ")).",
                suggestions: NearestNames.suggestions(for: part.text ?? "", among: all)))
        return nil
    }
}

/// Reads the cases of a suite, of whatever kind.
struct CaseReader {
    let setting: SuiteSetting
    let ledgers: WorldLedgers

    func read(
        _ kind: CaseKind, _ part: SuitePart, id: String, _ reader: inout SuiteReader
    ) -> [any EvaluationCase] {
        if kind.needsWorld, setting.namedWorld == nil {
            reader.report(
                part.problem(
                    .missingKey, "'world' is missing.",
                    "Write world: {seed: 20, now: 2026-11-23T10:00:00Z, events: 20000} at the top."))
            return []
        }
        switch kind {
        case .reading: return one(ReadingCaseReader.read(part, id: id, today: setting.today, &reader))
        case .answers:
            return one(AnswerCaseReader(setting: setting, expectations: expectations()).read(part, id: id, &reader))
        case .conversation:
            return one(
                ConversationCaseReader(setting: setting, expectations: expectations()).read(part, id: id, &reader))
        case .claims: return one(ClaimCase.read(part, id: id, world: setting.world, &reader))
        case .injection: return InjectionReader(setting: setting, ledger: ledger()).read(part, id: id, &reader)
        case .privacy: return one(PrivacyCase.read(part, id: id, world: setting.world, &reader))
        case .laws: return LawCaseReader(world: setting.world, ledgers: ledgers).read(part, id: id, &reader)
        case .causes: return one(CausesCase.read(part, id: id, &reader))
        case .alarms: return one(AlarmsCase.read(part, id: id, &reader))
        case .forecasts: return one(ForecastsCase.read(part, id: id, &reader))
        }
    }

    private func one(_ item: (any EvaluationCase)?) -> [any EvaluationCase] { item.map { [$0] } ?? [] }

    private func ledger() -> WorldLedger { ledgers.ledger(of: setting.world) }

    private func expectations() -> AnswerExpectationReader {
        AnswerExpectationReader(world: setting.world, ledgers: ledgers, each: setting.each)
    }
}
