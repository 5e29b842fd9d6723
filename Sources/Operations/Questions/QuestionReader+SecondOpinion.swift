import Semantics

/// What the words of a question have most often been asked for, where the cues tell another kind.
extension QuestionReader {
    /// Kinds whose reading follows from the structure of a question and not from a cue.
    private static let structural: Set<QuestionIntent> = [.metricValue, .trend, .breakdown, .ranking, .comparison]
    /// No reading of one request is any of these.
    private static let untold: Set<QuestionIntent> = [.multi, .outOfScope, .help, .provenance]

    /// The reading, or that as the kind which its words speak for, where that one is whole.
    func opined(
        _ first: Reading, on question: String, _ tokens: [Token], after state: QuestionDraft?, _ context: Context
    ) -> Reading {
        let told = first.interpretation
        guard state == nil, !told.outOfScope || told.params["reason"]?.text == "unrelated",
            let odds = KindOdds.standard.likeliest(question), odds.kind != told.intent,
            !QuestionReader.untold.contains(odds.kind), odds.probability >= need(of: odds.kind, against: told)
        else { return first }
        let attempts: [Attempt] =
            QuestionReader.structural.contains(odds.kind)
            ? [.otherThan(told.intent), .taken(as: odds.kind)] : [.taken(as: odds.kind)]
        for attempt in attempts {
            var second = reading(tokens, repairs: 0, nil, isPart: false, attempt, context)
            // "From Monday through Sunday": one value of these days, and none for each.
            if odds.kind == .metricValue {
                second.interpretation.breakdown = []
                second.state?.breakdown = []
            }
            if isWhole(second.interpretation, as: odds.kind) { return second }
        }
        return first
    }

    /// Whether a reading has what its kind needs.
    private func isWhole(_ reading: Interpretation, as kind: QuestionIntent) -> Bool {
        guard reading.intent == kind, !reading.needsClarification, !reading.outOfScope, !Doubt.isHollow(reading) else {
            return false
        }
        return switch kind {
        case .breakdown: !reading.breakdown.isEmpty
        case .ranking: !reading.breakdown.isEmpty && reading.order != nil
        case .trend: reading.granularity != .none
        case .comparison: reading.comparison != nil
        default: true
        }
    }

    /// How likely another kind must be before it is tried: less, where the reading is in doubt itself or only what is left when
    /// no cue speaks.
    private func need(of kind: QuestionIntent, against told: Interpretation) -> Double {
        let isStructural = QuestionReader.structural.contains(kind)
        // What a figure or a time is missing for stays a question to ask back, unless another kind asks for none.
        if told.needsClarification { return isStructural || [.why, .forecast].contains(kind) ? 2 : 0.8 }
        if told.confidence < 1 { return 0.5 }
        return QuestionReader.structural.contains(told.intent) && !isStructural ? 0.6 : 0.9
    }
}
