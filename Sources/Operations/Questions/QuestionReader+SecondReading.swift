import Semantics

/// A second reading where the first one cannot be all that was meant: it lacks what its kind must have, or leaves a number
/// or a time of day unread that another kind has a place for.
extension QuestionReader {
    /// What kind a message is taken for.
    enum Attempt: Equatable {
        case asItSeems
        case otherThan(QuestionIntent)
        case taken(as: QuestionIntent)

        /// Whether the message may turn out to be about something else.
        var isOpen: Bool { if case .taken = self { false } else { true } }
    }

    func request(
        _ tokens: [Token], repairs: Int, _ state: QuestionDraft?, isPart: Bool, _ context: Context
    ) -> Reading {
        let first = reading(tokens, repairs: repairs, state, isPart: isPart, .asItSeems, context)
        let doubt = Doubt(first.interpretation, tokens) { frame(tokens, context) }
        for attempt in doubt.attempts {
            let second = reading(tokens, repairs: repairs, state, isPart: isPart, attempt, context)
            if doubt.prefers(second.interpretation, attempt) { return second }
        }
        return first
    }

    /// The kind of a message by its cues, or the one that it is tried as.
    func kind(_ frame: QuestionFrame, _ attempt: Attempt, after state: QuestionDraft?) -> QuestionIntent? {
        var excluded: QuestionIntent?
        switch attempt {
        case .taken(let kind): return kind
        case .otherThan(let kind): excluded = kind
        case .asItSeems: break
        }
        return AdviceTalk.kind(frame, after: state)
            ?? IntentClassifier(
                frame: frame, hasConversation: state != nil, about: state?.metrics ?? [],
                groups: Set(state?.breakdown ?? []),
                comparedPeriods: state.map { $0.partner != nil || $0.second != nil || $0.compares || $0.changes }
                    ?? false, excluded: excluded
            ).intent()
            ?? FollowUp.continued(frame, after: state)
    }
}
