import Semantics

/// Messages that go on about an experiment: "is it also better on mobile?", "how many people saw it?", "should we roll it out?"
enum ExperimentTalk {
    private static let judged = PatternList(
        """
        harm|hurt|hurts|damage|guardrail|guardrails|worse|worsen|risk|risks
        side effect|effects
        what|much would|will|does|did|do|could|can it|that|this|the .. bring|yield|earn|gain|add|mean|give|make
        how much|many more|extra|additional [money|revenue|sales|orders] would|will|does|did|do|could|can .. .. bring|yield|earn|gain|add|make
        roll|rolled|rolling it|that|this out
        roll|rolling out
        should|would|can|could we|you|i ... ship|launch|deploy|release|adopt|keep
        worth it|that|rolling|doing
        is it|that|this worth
        how sure|certain|confident|significant
        who|which|what|variant is|was|did ahead|better|winning|winner|win|won
        how long did|has|is|was|will|does|should it|that|this|the .. .. run|running|ran|live|been|going|last|lasted
        since when is|was|has|does|did [it|that|this|the] [..] run|running|ran|live|on|been
        when did|does|will it|that|this|the [..] start|begin|end|stop|finish
        when can|could|should|may|do|must we|i|you|it ... stop|end|finish|close|switch
        how many|much|big [people|users|visitors|customers|shoppers|was|is|were] [have|has|had] \
        saw|seen|see|got|get|shown|took|took|part|in|exposed|assigned [it|that|this|each|the] [test|experiment|variant|one]
        how many|big people|users|visitors|customers|shoppers were|was|are in|shown|exposed|part
        """)
    /// "Better on mobile?", "the same in Germany?": of a part of those who took part.
    private static let ofPart = PatternList(
        "is|was|does|did|do|has|are|were it|that|this|the .. .. [also|still|even|too] .. better|worse|work|works|worked|win|won|hold|holds|same|true|differ",
        "^ [and|but|so|what|how] [about|only|just|also] on|in|for|among|with|from",
        "better|worse|more|less|bigger|smaller|higher|lower")

    /// The words of the patterns: right as they stand, and nothing to mend other words to.
    static var words: [String] { judged.words + ofPart.words }

    /// Whether the verdict on the test is asked for, after a figure of each variant as well.
    static func asksForVerdict(_ frame: QuestionFrame) -> Bool { frame.has(judged) }

    /// Whether the message is about the experiment of the question before.
    static func goesOn(_ frame: QuestionFrame) -> Bool {
        // "How much would it bring a year?" names no days.
        let isDated = frame.dates.contains { date in
            date.past != nil && !["a", "per", "each", "every"].contains(frame.tokens[date.tokens.lowerBound].text)
                && !["a", "per", "each", "every"].contains(frame.tokens[safe: date.tokens.lowerBound - 1]?.text ?? "")
        }
        guard !isDated, frame.names.isEmpty else { return false }
        if frame.has(judged), frame.dimensions.isEmpty { return true }
        let isOfPart = !frame.values.isEmpty && frame.has(ofPart)
        let isSplit = !frame.dimensions.isEmpty && frame.contains("by", "per", "each", "every")
        return (isOfPart || isSplit) && frame.metrics.allSatisfy(\.isWeak)
    }
}
