import Semantics

/// What a figure that was spoken of means, asked in passing: "what's CPA again", "difference to bounce rate?", "does it include
/// tax".
///
/// What was asked before still stands.
enum MeaningTalk {
    private static let again = PatternList(
        "^ [and|so|but|ok|sorry|wait] what is|was|are|does .. .. .. [mean] again|exactly [please|mean] $",
        "^ [and|so|but|ok|sorry|wait] remind me what .. .. .. is|means|was [again] $")
    private static let difference = PatternList(
        "^ [and|so|but|ok] [what|how] [is|does] [the|that|it|this] difference|differ|different [to|from|between|with] .. .. .. $"
    )
    private static let including = PatternList(
        "^ [and|so|but|ok] does|do|is|are|did it|that|this|they|these [already] [number|figure|numbers|figures] "
            + "[include|includes|contain|contains|including|with|without|before|after|net|gross|count|counted] [of] [the] [already] "
            + "tax|taxes|vat|shipping|refund|refunds|return|returns|discount|discounts|fees|included|inclusive",
        "^ [and|so|but|ok] does|do|is|are|did it|that|this|they|these [already] [number|figure|numbers|figures] "
            + "include|includes|contain|contains|including|net|gross|count",
        "^ [and|so|but|ok] [is|are|was] tax|taxes|vat|shipping|refunds|returns [included|in|part] [in|of] [it|that|there|this] $",
        "^ [and|so|but|ok] what does|do|is it|that|this|they include|included|contain|cover|in [in] [it|that] $")

    /// The words of the patterns: right as they stand, and nothing to mend other words to.
    static var words: [String] { [again, difference, including].flatMap(\.words) }

    /// The draft of the definition; nil where something else is asked.
    static func draft(_ frame: QuestionFrame, after before: QuestionDraft?) -> QuestionDraft? {
        guard frame.dates.isEmpty, frame.values.isEmpty, frame.names.isEmpty, frame.thresholds.isEmpty else {
            return nil
        }
        let named = frame.metrics.map(\.metric)
        let spoken = Array((before?.metrics ?? []).prefix(2))
        let metrics: [MetricID]
        if frame.has(again), named.count == 1 {
            metrics = named
        } else if frame.has(difference), named.count == 1, !spoken.isEmpty, !spoken.contains(named[0]) {
            metrics = spoken + named
        } else if frame.has(including), !spoken.isEmpty {
            metrics = spoken
        } else {
            return nil
        }
        var result = QuestionDraft()
        result.intent = .definition
        result.metrics = metrics
        return result
    }
}
