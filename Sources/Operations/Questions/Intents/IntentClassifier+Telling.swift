import Semantics

/// Kinds that tell a story of days: whether all is well, what to do, what happened.
extension IntentClassifier {
    func narrative() -> QuestionIntent? {
        let isBroken = frame.dimensions.isEmpty && frame.has(IntentCues.working) && !RecurringTimes.asksForTime(frame)
        if allows(.anomaly), frame.has(IntentCues.worried) || isBroken { return .anomaly }
        if allows(.summary), frame.has(IntentCues.passedOn), !hasMetric { return .summary }
        if allows(.recommendation), isRecommendation { return .recommendation }
        let isJudged = frame.has(IntentCues.judging) && (hasConversation || hasMetric)
        if allows(.anomaly), frame.has(IntentCues.anomaly) || isJudged, !frame.has(StructureCues.compare) {
            return .anomaly
        }
        if allows(.summary), isSummary { return .summary }
        return nil
    }

    private var isRecommendation: Bool {
        frame.has(IntentCues.recommendation) && !frame.has(IntentCues.future)
    }

    private var isSummary: Bool {
        guard frame.has(IntentCues.summary) || frame.has(IntentCues.summaryOnly) || tellsAbout else { return false }
        if faresOnOneFigure { return false }
        if frame.has(IntentCues.summaryOnly), !judgesThings { return true }
        if hasConversation, frame.has(IntentCues.faringOfThat) { return false }
        if !frame.metrics.isEmpty, frame.has(IntentCues.stepwise) { return false }
        // "How did email do last week compared to the week before?" tells of two periods, as every summary does.
        let compares = frame.partner != nil || frame.has(StructureCues.compare)
        guard !compares || frame.has(IntentCues.faring) && !frame.periods.isEmpty && frame.values.count < 2 else {
            return false
        }
        return !hasMetric && frame.dimensions.allSatisfy(frame.onlyNamesValue)
            && (!hasConversation || !frame.periods.isEmpty || frame.tokens.count > 5)
    }

    /// "What was the best-selling product?": one of them is looked for, and no story.
    private var judgesThings: Bool {
        frame.has(StructureCues.sellers)
            || frame.dimensions.contains { mention in
                frame.tokens[..<mention.tokens.lowerBound].suffix(3).contains { ["best", "worst"].contains($0.text) }
            }
    }

    /// "Tell me about last week": what it is about must be days, a value or a name of ours.
    private var tellsAbout: Bool {
        guard let cue = IntentCues.tellAbout.firstMatch(in: frame.tokens) else { return false }
        let ours = frame.dates.map(\.tokens) + frame.values.map(\.tokens) + frame.names.map(\.tokens)
        return ours.contains { (cue.upperBound...cue.upperBound + 1).contains($0.lowerBound) }
    }

    /// "How did we do on uptime?": one figure, and no story.
    private var faresOnOneFigure: Bool {
        guard let cue = IntentCues.faringOn.firstMatch(in: frame.tokens) else { return false }
        return frame.metrics.contains { (cue.upperBound...cue.upperBound + 1).contains($0.tokens.lowerBound) }
    }
}
