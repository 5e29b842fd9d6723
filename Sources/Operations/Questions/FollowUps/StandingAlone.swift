import Semantics

/// Tells a question that needs nothing of the talk: it names its figure, asks for it in a whole sentence, and points at
/// nothing before. Nobody who asks "are we ok with refunds?" means those of the channel that was spoken of.
///
/// "What was the bounce rate?" is no such sentence: it says no more than the figure, as a follow-up does.
struct StandingAlone {
    let frame: QuestionFrame
    /// What the message itself says.
    let own: QuestionDraft
    let previous: QuestionDraft

    private static let asking = PatternList(
        "^ how|what|which|who|where|when|is|are|was|were|do|does|did|has|have|can|could|will|show|give|tell|compare")
    private static let pointing = PatternList(
        """
        that|this|it|its|those|these|them|they|their|there|same|again|instead|one|ones|other|others|rest|else
        what|how about
        too $
        as well
        also
        """)

    var holds: Bool {
        guard own.intent == nil, !StandingAlone.pointing.matches(undated) else { return false }
        if isClaim { return true }
        guard StandingAlone.asking.matches(frame.tokens) else { return false }
        if own.metrics.isEmpty {
            return own.past != nil && own.second != nil && !["compare", "show"].contains(frame.tokens[0].text)
        }
        let isNamed = frame.metrics.contains { !$0.isWeak } || frame.contains("many")
        return isNamed && own.metrics != previous.metrics && !isBare && !isElliptical
    }

    private static let confirming = PatternList("correct|right|true|yes|no|innit $", "is it true that")

    /// "Paid search grew in November, correct?": a statement with a subject and days of its own.
    private var isClaim: Bool {
        frame.has(StandingAlone.confirming) && frame.tokens.count > 3
            && (own.past != nil || own.param(BestOfAll.key) != nil)
            && (!own.filters.isEmpty || !own.metrics.isEmpty || own.ranking != nil)
    }

    /// "What was the bounce rate?", "how many orders?"
    private var isBare: Bool {
        guard let metric = frame.metrics.first, frame.metrics.count == 1 else { return false }
        let rest = frame.tokens.indices.filter { !metric.tokens.contains($0) }.map { frame.tokens[$0].text }
        return rest.allSatisfy(StandingAlone.fillers.contains)
    }

    private static let fillers: Set<String> = [
        "what", "is", "was", "were", "are", "the", "our", "how", "many", "much", "show", "me", "give", "please", "tell",
    ]

    /// "Which had the best ROAS?" ranks what was spoken of.
    private var isElliptical: Bool {
        own.breakdown.isEmpty && own.filters.isEmpty
            && (StructureCues.ranked.matches(frame.tokens)
                || ["which", "who"].contains(frame.tokens[0].text) && frame.contains("more", "less", "better", "worse"))
    }

    private var undated: [Token] {
        frame.tokens.indices.filter { index in !frame.dates.contains { $0.tokens.contains(index) } }
            .map { frame.tokens[$0] }
    }

    /// What the talk still lends: the figure where none is said, and the days, where the question can mean them.
    var lent: QuestionDraft {
        var lent = QuestionDraft()
        lent.metrics = previous.metrics
        lent.goal = previous.goal
        let isWeekly = own.breakdown.contains("day_of_week")
        if let past = previous.past, !isWeekly || past.range.dayCount >= 7 { lent.past = past }
        lent.saysLately = previous.saysLately
        return lent
    }
}
