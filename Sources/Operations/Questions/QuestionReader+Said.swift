import Semantics

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
        said = CountedDays.told(UsualDay.told(said, frame), frame)
        if FollowUp.asksOfFunnel(frame, after: state) { said.params.removeAll { $0.key == "funnel" } }
        if ending != nil { said.set(AnswerInquiry.key, .string(AnswerInquiry.onset.rawValue)) }
        if ending == .ofProducts { (said.metrics, said.breakdown) = ([], [StalledProducts.dimension]) }
        if intent == nil, frame.has(IntentCues.slowDays) {
            (said.intent, said.params, said.granularity) = (.anomaly, [], nil)
        }
        return PointedDays.placed(
            named(OnlyThis.draft(said, frame, after: state) ?? AdviceTalk.kept(said, frame, after: state)), frame,
            after: state)
    }
}
