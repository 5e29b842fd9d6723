import Semantics

/// Whether a message asks when something ended, and of what.
enum EndingQuestion {
    /// "Google Ads is dead since when?"
    case ofNamed
    /// "Which campaign stopped?"
    case ofAny

    init?(_ frame: QuestionFrame, intent: QuestionIntent?) {
        guard intent == nil else { return nil }
        if frame.metrics.isEmpty, frame.has(IntentCues.stoppedOne) {
            self = .ofAny
        } else if frame.has(IntentCues.ending), !(frame.values.isEmpty && frame.names.isEmpty) {
            self = .ofNamed
        } else {
            return nil
        }
    }
}

/// What one message says by its own words, with what only the talk can tell of them.
extension QuestionReader {
    func said(
        _ frame: QuestionFrame, intent: QuestionIntent?, ending: EndingQuestion?, after state: QuestionDraft?,
        _ context: Context
    ) -> QuestionDraft {
        var said = DraftReader(
            frame: frame, intent: ending == nil ? intent : .anomaly, today: context.today, partners: context.partners,
            context: state
        ).draft()
        said = LossQuestion.told(LikeOther.told(said, frame), frame, after: state)
        if FollowUp.asksOfFunnel(frame, after: state) { said.params.removeAll { $0.key == "funnel" } }
        if ending != nil { said.set(AnswerInquiry.key, .string(AnswerInquiry.onset.rawValue)) }
        if intent == nil, frame.has(IntentCues.slowDays) {
            (said.intent, said.params, said.granularity) = (.anomaly, [], nil)
        }
        return PointedDays.placed(
            named(OnlyThis.draft(said, frame, after: state) ?? AdviceTalk.kept(said, frame, after: state)), frame,
            after: state)
    }
}
