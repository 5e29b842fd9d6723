import Semantics

/// "Why?", "why there?", of the one that led a ranking: it is meant, and only the data knows which it is.
enum LeaderTalk {
    /// The parameter that says so, of a ranking.
    static let key = "leader"

    private static let asking = PatternList(
        "^ [and|but|so|ok] why [that|this|it|there|then|them|him|was|is] [one|day|week|month|page|channel|country|product|so] "
            + "[good|bad|high|low|much|strong|weak] $",
        "^ [and|but|so|ok] what happened [there|then|on|that|in] [that|this] [day|week|month] $")

    /// The words of the pattern: right as they stand, and nothing to mend other words to.
    static var words: [String] { asking.words }

    /// What was ranked, with the question why; nil where something else is asked, or several were.
    static func draft(_ frame: QuestionFrame, after state: QuestionDraft) -> QuestionDraft? {
        guard frame.has(asking), frame.metrics.isEmpty, frame.values.isEmpty, frame.names.isEmpty,
            frame.periods.isEmpty, state.intent == nil, let ranking = state.ranking,
            (state.limit ?? ranking.limit) == 1, state.breakdown.count == 1
        else { return nil }
        var result = state
        result.set(key, .bool(true))
        return result
    }
}
