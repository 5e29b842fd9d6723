import Semantics

/// What is sent away by its words alone, where no rule knows them, and what is not, though no rule knows them either.
extension QuestionReader {
    /// How likely a question must be none of ours before it is refused: less where it names no figure, more where nothing was left to
    /// a default, or more is said of a figure than its name, and most in a talk, whose turns lean on what was said.
    private static let need = (alone: 0.5, withoutFigure: 0.4, whole: 0.65, ofMore: 0.8, inTalk: 0.9)
    /// How likely it must be before a question is asked back, and no number given: less where a word of it is accounted for by
    /// nothing.
    private static let doubt = (plain: 0.45, withStrange: 0.25)
    /// How unlikely that must be before a question of which nothing was understood is asked back, and not refused.
    static let ours = 0.3

    /// The reading, or a refusal where the words of the question speak for one.
    ///
    /// A refusal by rule keeps its reason, unless it only knew nothing of the words; a day of the calendar is told whatever it is.
    func scoped(
        _ reading: Reading, _ refusal: ScopeOdds.Refusal?, _ tokens: [Token], after state: QuestionDraft?,
        _ context: Context
    ) -> Reading {
        let told = reading.interpretation
        let isAdvice = told.intent == .recommendation && QuestionReader.planning.matches(tokens)
        // "Optimisation ideas for /checkout": a page by its address is ours.
        if isAdvice, tokens.contains(where: { $0.raw.hasPrefix("/") }) { return reading }
        let refused = told.outOfScope ? told.params["reason"]?.text : nil
        guard let refusal, refused == nil || refused == "unrelated", told.params["day"] == nil,
            told.params["report"] == nil, !told.needsClarification || knowsNothing(told)
        else { return reading }
        if refused != nil, refusal.probability < QuestionReader.ours, !ScopeCheck.namesForeign(tokens) {
            return state == nil
                ? (clarifying([.metric, .period], QuestionDraft()), nil) : (unread(after: state), state)
        }
        // A test that is named is ours, unless all speaks for another.
        if told.intent == .abtest, told.params["experiment"] != nil, refusal.reason == "unrelated",
            refusal.probability < QuestionReader.need.ofMore
        {
            return reading
        }
        guard refusal.reason != refused else { return reading }
        let need = isAdvice ? QuestionReader.need.ofMore : need(told, inTalk: state != nil)
        if refusal.probability >= need { return (outOfScope(refusal.reason), nil) }
        let mayBeElse =
            state == nil && !told.outOfScope && !told.needsClarification && !told.saysMore && !isAdvice
            && !told.filters.contains { QuestionReader.titled.contains($0.field) }
            && refusal.probability >= QuestionReader.doubt.withStrange
        guard mayBeElse, refusal.probability >= QuestionReader.doubt.plain || hasStrangers(tokens, context) else {
            return reading
        }
        return (clarifying([.metric, .period], QuestionDraft()), nil)
    }

    /// What has titles that may say anything.
    private static let titled: Set<String> = ["session_campaign_name", "campaign_name", "item_name", "page_path"]

    /// "Give me a plan for this week", "ideas for /checkout"
    private static let planning = PatternList(
        "plan|roadmap|agenda|priorities|priority for|of [the|my|our] [this|next|coming|growth|marketing|sales|whole] week|month|quarter|year|today|tomorrow|team",
        "optimisation|optimization|improvement|conversion|growth ideas|suggestions|tips")

    private func need(_ told: Interpretation, inTalk: Bool) -> Double {
        if inTalk { return QuestionReader.need.inTalk }
        // "Where should I put 3,000 euros?" names no figure, and asks what only we tell.
        if told.intent == .recommendation, told.params["budget"] != nil { return QuestionReader.need.ofMore }
        if [.dataQuality, .reportSchedule].contains(told.intent) { return QuestionReader.need.whole }
        if told.metrics.isEmpty { return QuestionReader.need.withoutFigure }
        if told.saysMore { return QuestionReader.need.ofMore }
        return told.confidence >= 1 ? QuestionReader.need.whole : QuestionReader.need.alone
    }

    /// Whether a question is asked back for no word of it was understood, and not for a name, or for what no data can tell.
    private func knowsNothing(_ told: Interpretation) -> Bool {
        told.metrics.isEmpty && told.breakdown.isEmpty && told.filters.isEmpty
            && told.clarifyingQuestion == Clarifier.question(told.clarifyAbout, draft: QuestionDraft())
    }

    /// Whether a word is none of the grammar's, of everyday talk, of the workspace's names or of anything that the frame mentions.
    private func hasStrangers(_ tokens: [Token], _ context: Context) -> Bool {
        let frame = frame(tokens, context)
        let mentions =
            frame.metrics.map(\.tokens) + frame.dimensions.map(\.tokens) + frame.values.map(\.tokens)
            + frame.names.map(\.tokens) + frame.dates.map(\.tokens) + frame.thresholds.map(\.tokens)
        return tokens.indices.contains { index in
            let token = tokens[index]
            return ScopeCheck.isStrange(token) && !token.quoted && !known.contains(token.text)
                && !known.contains(token.stem) && !phrasebook.nameWords.contains(token.text)
                && !mentions.contains { $0.contains(index) }
        }
    }
}
