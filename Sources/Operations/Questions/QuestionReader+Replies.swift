import Semantics

/// Readings that are the same for many messages: of one thing that was advised, and of words that ask for nothing.
extension QuestionReader {
    /// One thing of the advice that was given.
    func advice(_ item: Int, of state: QuestionDraft, today: CivilDate) -> Interpretation {
        var result = Interpretation(intent: .recommendation)
        result.filters = state.filters
        result.breakdown = state.breakdown
        result.period = state.past?.range
        result.params = .object(
            state.params.filter { $0.key == "effort" } + [JSONValue.Member("item", .integer(Int64(item)))])
        return result
    }

    func outOfScope(_ reason: String) -> Interpretation {
        var result = Interpretation(intent: .outOfScope)
        result.outOfScope = true
        result.params = .object(["reason": .string(reason)])
        return result
    }

    /// Thanks asks for nothing; what was asked before still stands.
    func courtesy() -> Interpretation {
        asking(Courtesy.reply)
    }

    /// Words that say nothing of what can be asked; what was asked before still stands.
    func unread() -> Interpretation {
        asking(
            "That was not understood. Which figure do you mean, for which days, or by which group? "
                + "For example: \"and by channel?\", \"why?\", \"last month instead\".")
    }

    /// A reply in words of its own, without a number.
    func asking(_ words: String) -> Interpretation {
        var result = clarifying([.metric], QuestionDraft())
        result.clarifyingQuestion = words
        return result
    }

    func clarifying(_ subjects: [ClarificationSubject], _ draft: QuestionDraft) -> Interpretation {
        var result = Interpretation(intent: draft.statedIntent ?? .metricValue)
        result.metrics = draft.metrics
        result.breakdown = draft.breakdown
        result.filters = draft.filters
        result.needsClarification = true
        result.clarifyAbout = subjects
        result.clarifyingQuestion = Clarifier.question(subjects, draft: draft)
        result.confidence = 0.3
        return result
    }
}
