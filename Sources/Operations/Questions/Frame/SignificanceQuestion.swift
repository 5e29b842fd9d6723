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
        beyond|by|just|pure|mere|only|down|due [to] [pure|mere] chance
        chance or real|not
        real|true|genuine difference
        difference|gap|lead real|genuine|noise|random|luck|chance|meaningful
        is|was|be that|this|it [just|only|mere|pure|simply] chance|luck|random|noise
        or [is|was|just|only|mere] [that|this|it|just|only] [just|only|mere|pure] chance|luck|random|noise
        """)
    private static let experiments = PatternList(
        """
        test|tests|experiment|experiments|variant|variants|variation|variations|control|treatment|a/b|split
        sample|srm|uplift|winner|conclusive
        """)

    static func isAsked(_ frame: QuestionFrame) -> Bool {
        frame.has(asking) && !frame.has(experiments) && !frame.names.contains { $0.kind == .experiment }
    }

    /// "On mobile and desktop, is the difference real?": two values that are named are held against one another.
    static func read(into draft: inout QuestionDraft) {
        draft.set(key, .bool(true))
        if draft.breakdown.isEmpty, draft.filters.contains(where: { $0.op == .isIn }) { draft.comparesValues = true }
    }

    /// Whether it is asked of groups or days that the message names, or of those the conversation had.
    static func isOfFigures(_ frame: QuestionFrame, groups: Set<DimensionID>) -> Bool {
        guard isAsked(frame) else { return false }
        let experimental: Set<DimensionID> = ["variant", "experiment_id"]
        let named = Set(frame.dimensions.map(\.dimension)).union(groups)
        return !named.isDisjoint(with: experimental)
            ? false
            : !named.isEmpty || frame.values.count > 1
                || frame.periods.count > 1 || frame.partner != nil
    }
}
