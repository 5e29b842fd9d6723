import Semantics

/// What the words of a question have most often been asked for, where the cues tell another kind.
extension QuestionReader {
    /// Kinds whose reading follows from the structure of a question and not from a cue.
    private static let structural: Set<QuestionIntent> = [.metricValue, .trend, .breakdown, .ranking, .comparison]

    /// "What is the bounce rate?" asks for its value.
    private static let asksValue = PatternList("^ [and|so|ok|then] what is|was|are|were the|our|my")

    /// The reading, or that as the kind which its words speak for, where that one is whole. What is refused stays so, unless it
    /// only held nothing that a rule knows, and is likely ours.
    func opined(
        _ first: Reading, _ refusal: ScopeOdds.Refusal?, on question: String, _ tokens: [Token],
        after state: QuestionDraft?, _ context: Context
    ) -> Reading {
        let told = first.interpretation
        guard state == nil, let odds = KindOdds.standard.likeliest(question), odds.kind != told.intent,
            odds.kind != .definition || !QuestionReader.asksValue.matches(tokens),
            !told.outOfScope || !ScopeCheck.namesForeign(tokens), !isReadWhole(tokens, as: told, context),
            !QuestionReader.isPlainlyAsked(told.intent, tokens),
            odds.kind != .forecast || !IntentCues.landed.matches(tokens),
            let need = need(of: odds.kind, against: told, refusal), odds.probability >= need
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

    /// Whether a cue spoke that stands in questions of that kind alone, whatever the other words speak for.
    private static func isPlainlyAsked(_ kind: QuestionIntent, _ tokens: [Token]) -> Bool {
        switch kind {
        case .dataQuality: IntentCues.unrecorded.matches(tokens)
        case .alertManage: AlertActions.asked.matches(tokens)
        case .recommendation: IntentCues.doing.matches(tokens)
        case .definition: counted.matches(tokens)
        case .reportSchedule:
            tokens.contains { $0.kind == .email || $0.kind == .hashtag } && IntentCues.recurring.matches(tokens)
        default: false
        }
    }

    /// "Which events count towards signups?", "how long until a session times out?"
    private static let counted = PatternList(
        "which|what =events|actions count|counts|counted|are", "session|sessions [times|time] out", "with or without")

    /// Words that say nothing beside a figure, its groups and its days.
    private static let plain: Set<String> = [
        "by", "per", "each", "every", "for", "in", "on", "of", "the", "our", "a", "an", "and", "show", "me", "us",
        "give",
        "list", "what", "how", "many", "much", "was", "were", "is", "are", "did", "do", "does", "we", "have", "had",
        "has",
        "get", "got", "number", "total", "count", "over", "during", "from", "to", "with", "at", "across", "split",
        "just", "only", "figure",
        "please",
    ]

    /// "Conversions by channel last month": a split of which every word is read is nothing else.
    private func isReadWhole(_ tokens: [Token], as told: Interpretation, _ context: Context) -> Bool {
        guard [.breakdown, .metricValue].contains(told.intent), !told.needsClarification else { return false }
        let frame = frame(tokens, context)
        // "From Monday through Sunday" splits nothing.
        if told.breakdown.contains("day_of_week") { return false }
        let read =
            frame.metrics.map(\.tokens) + frame.dimensions.map(\.tokens) + frame.values.map(\.tokens)
            + frame.names.map(\.tokens) + frame.dates.map(\.tokens)
        return tokens.indices.allSatisfy { index in
            QuestionReader.plain.contains(tokens[index].text) || read.contains { $0.contains(index) }
        }
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
        case .forecast: reading.horizon.map { $0.start <= $0.end } ?? false
        case .comparison: reading.comparison != nil
        default: true
        }
    }

    /// How likely another kind must be before it is tried; nil where it never is.
    ///
    /// Each is where, of questions that nobody had seen, the odds were right at least five times as often as the rules: less where
    /// nothing was understood, where the reading is in doubt itself, or where it is only what is left when no cue speaks. A cue that
    /// spoke is not given up for what is left, nor several requests for one.
    private func need(of kind: QuestionIntent, against told: Interpretation, _ refusal: ScopeOdds.Refusal?) -> Double? {
        let isStructural = QuestionReader.structural.contains(kind)
        if told.intent == .multi || kind == .multi { return nil }
        if told.outOfScope {
            let mayBeOurs =
                told.params["reason"]?.text == "unrelated" && !isStructural
                && refusal.map { $0.probability < QuestionReader.ours / 2 } ?? false
            return mayBeOurs ? 0.5 : nil
        }
        // What a figure or a time is missing for stays a question to ask back, unless another kind asks for none.
        if told.needsClarification { return isStructural || told.clarifyAbout == [.entity] ? nil : 0.6 }
        let isSure = told.confidence >= 1
        if QuestionReader.structural.contains(told.intent) {
            if kind == .help || isStructural && told.saysMore { return nil }
            let isPlain = ![.ranking, .comparison].contains(told.intent) && !told.saysMore
            return isStructural || !isPlain ? isSure ? 0.9 : 0.6 : isSure ? 0.6 : 0.5
        }
        // How near a goal will be is a forecast too.
        if told.intent == .goalPacing, kind == .forecast { return nil }
        return isStructural ? nil : isSure && !told.saysMore ? 0.6 : 0.9
    }
}

extension Interpretation {
    /// Whether the words gave what only a rule can tell: a share that is claimed, days that are counted, a bound of a figure.
    var saysMore: Bool {
        let isTold = if case .object(let told) = params { told.contains { $0.key != "percentile" } } else { false }
        return isTold || filters.contains { [.gt, .gte, .lt, .lte].contains($0.op) }
    }
}
