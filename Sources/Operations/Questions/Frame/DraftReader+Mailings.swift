import Semantics

/// Newsletters: each of them is a campaign that visits came by.
extension DraftReader {
    private static let mailings = PatternList(
        "which|what|best|worst|top|each|every|all|by|per [of] [the|our] newsletter|newsletters|mailing|mailings")

    /// "Which newsletter was best?": a mailing is a campaign of the channel, and no audience.
    func readMailings(_ draft: inout QuestionDraft) {
        guard intent == nil, frame.has(DraftReader.mailings),
            frame.dimensions.isEmpty || draft.breakdown == ["session_campaign_name"]
        else { return }
        draft.filters.removeAll { $0.field == "audience_name" || $0.field.hasSuffix("channel_group") }
        draft.filters.append(Filter("session_default_channel_group", .eq, .text("Email")))
        draft.breakdown = ["session_campaign_name"]
        if StructureCues.ranked.matches(frame.tokens), draft.ranking == nil {
            draft.ranking = RankingReader(frame: frame, draft: draft).ranking()
            draft.limit = draft.ranking?.limit
        }
    }
}
