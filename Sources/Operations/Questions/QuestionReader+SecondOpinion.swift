import Semantics

/// What the words of a question have most often been asked for, where the cues tell another kind.
extension QuestionReader {
    /// Kinds whose reading follows from the structure of a question and not from a cue.
    private static let structural: Set<QuestionIntent> = [.metricValue, .trend, .breakdown, .ranking, .comparison]
    /// No reading of one request is any of these.
    private static let untold: Set<QuestionIntent> = [.multi, .outOfScope, .help, .provenance]

    /// The reading, or that as the kind which its words speak for, where that one is whole. What is refused stays so.
    func opined(
        _ first: Reading, on question: String, _ tokens: [Token], after state: QuestionDraft?, _ context: Context
    ) -> Reading {
        let told = first.interpretation
        guard state == nil, !told.outOfScope,
            let odds = KindOdds.standard.likeliest(question), odds.kind != told.intent,
            !QuestionReader.untold.contains(odds.kind), let need = need(of: odds.kind, against: told),
            odds.probability >= need
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

    /// How likely another kind must be before it is tried; nil where it never is.
    ///
    /// Less where the reading is in doubt itself, or only what is left when no cue speaks. A cue that spoke is not given up for
    /// what is left, nor several requests for one.
    private func need(of kind: QuestionIntent, against told: Interpretation) -> Double? {
        let isStructural = QuestionReader.structural.contains(kind)
        let wasStructural = QuestionReader.structural.contains(told.intent)
        if told.intent == .multi { return nil }
        // What a figure or a time is missing for stays a question to ask back, unless another kind asks for none.
        if told.needsClarification { return isStructural || [.why, .forecast].contains(kind) ? nil : 0.85 }
        if isStructural { return wasStructural ? 0.95 : nil }
        return wasStructural ? told.confidence < 1 ? 0.5 : 0.65 : told.confidence < 1 ? 0.6 : 0.9
    }
}
