import Semantics

/// What must not or cannot be answered here.
enum ScopeCheck {
    /// The reason to refuse whatever else the words say; nil when there is none.
    static func refusal(_ tokens: [Token]) -> String? {
        if ForeignTopics.security.matches(tokens) { return "security" }
        if ForeignTopics.privacy.matches(tokens) { return "privacy" }
        return nil
    }

    private static let certainlyUnrelated = PatternList("joke|poem|haiku|pizza|recipe|horoscope|lyrics|limerick")

    /// The reason to send a question away that is not about our field; nil when it is.
    static func foreign(_ frame: QuestionFrame, intent: QuestionIntent?, hasContext: Bool) -> String? {
        let hasMetric = frame.metrics.contains { !$0.isWeak }
        if ForeignTopics.unsupportedMetric.matches(frame.tokens),
            ![.abtest, .alertManage, .alertLog, .help].contains(intent)
        {
            return "unsupported_metric"
        }
        if !hasMetric, ForeignTopics.unrelated.matches(frame.tokens),
            ![.abtest, .alertLog, .alertManage].contains(intent)
        {
            return "unrelated"
        }
        if certainlyUnrelated.matches(frame.tokens) { return "unrelated" }
        guard !hasContext, intent == nil, frame.isEmptyOfTerms, frame.unknownEvent == nil else { return nil }
        // Nothing of the field, nothing to refer to: a full sentence about something else.
        let refers = frame.tokens.contains {
            ["that", "this", "it", "those", "these", "them", "they", "we", "our", "us"].contains($0.text)
        }
        return frame.tokens.count >= 5 && !refers && frame.dates.isEmpty ? "unrelated" : nil
    }
}
