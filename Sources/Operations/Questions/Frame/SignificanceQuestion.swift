import Semantics

/// "Is the difference between mobile and desktop significant?": whether figures differ beyond chance, where no experiment is
/// spoken of.
enum SignificanceQuestion {
    /// The parameter that says it is asked.
    static let key = "significance"

    private static let asking = PatternList(
        """
        significant|significance|significantly
        statistically
        beyond chance
        chance or real|not
        real|true|genuine difference
        difference|gap|lead real|genuine|noise|random|luck|chance|meaningful
        """)
    /// Of figures that are no rates, whether they lie within what is usual is the question.
    private static let askingOfRates = PatternList(
        """
        by|just|pure|mere|only [down|due] [to] [pure|mere] chance
        is|was that|this|it [really] real|genuine|meaningful $
        is|was that|this|the drop|fall|rise|change|difference|gap|increase|decrease [really] real|genuine|meaningful
        is|was|be that|this|it [just|only|mere|pure|simply] chance|luck|random|noise
        or [is|was|just|only|mere] [that|this|it|just|only] [just|only|mere|pure] chance|luck|random|noise
        """)
    /// "Is that drop in conversion significant?": of the days before.
    private static let moved = PatternList(
        "drop|fall|rise|change|increase|decrease|dip|decline|jump|growth|slump in|of",
        "is|was|are|were that|this|the .. .. .. drop|fall|rise|change|increase|decrease|dip|decline|jump|growth|slump")
    private static let experiments = PatternList(
        """
        test|tests|experiment|experiments|variant|variants|variation|variations|control|treatment|a/b
        sample|srm|uplift|winner|conclusive
        """)

    /// - Parameter about: the figures the conversation was about.
    static func isAsked(_ frame: QuestionFrame, about: [MetricID]) -> Bool {
        let named = frame.metrics.filter { !$0.isWeak }.map(\.metric)
        let metrics = named.isEmpty ? about : named
        let ofRates = !metrics.isEmpty && metrics.allSatisfy(MetricFacts.isFraction)
        return (frame.has(asking) || ofRates && frame.has(askingOfRates)) && !frame.has(experiments)
            && !frame.names.contains { $0.kind == .experiment }
    }

    /// "On mobile and desktop, is the difference real?": two values that are named are held against one another.
    static func read(_ frame: QuestionFrame, into draft: inout QuestionDraft) {
        draft.set(key, .bool(true))
        if frame.has(moved), draft.breakdown.isEmpty, draft.second == nil { draft.changes = true }
        guard draft.breakdown.isEmpty, let values = draft.filters.first(where: { $0.op == .isIn }) else { return }
        draft.comparesValues = true
        draft.breakdown = [DimensionID(values.field)]
    }

    /// Whether it is asked of groups or days that the message names, or of those the conversation had.
    ///
    /// - Parameter compared: whether the conversation held two periods against one another.
    static func isOfFigures(
        _ frame: QuestionFrame, about: [MetricID], groups: Set<DimensionID>, compared: Bool
    ) -> Bool {
        guard isAsked(frame, about: about) else { return false }
        let experimental: Set<DimensionID> = ["variant", "experiment_id"]
        let named = Set(frame.dimensions.map(\.dimension)).union(groups)
        guard named.isDisjoint(with: experimental) else { return false }
        return !named.isEmpty || frame.values.count > 1 || frame.periods.count > 1 || frame.partner != nil
            || compared || frame.has(moved) && !frame.metrics.isEmpty
    }
}
