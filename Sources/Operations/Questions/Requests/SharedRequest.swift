import Semantics

/// Requests of one message that one answer holds: figures of the same days, groups and limits ("how often were our ads shown,
/// and how often clicked?"), or a figure and then the same figure held against other days, split, or drawn over time.
enum SharedRequest {
    /// The requests that are left when those that belong together have become one, in order of mention.
    static func merged(_ parts: [Interpretation]) -> [Interpretation] {
        let isPair = parts.count == 2
        return parts.reduce(into: []) { kept, next in
            if let before = kept.last, let both = merged(before, next, isPair: isPair) {
                kept[kept.count - 1] = both
            } else {
                kept.append(next)
            }
        }
    }

    private static let tabular: Set<QuestionIntent> = [.metricValue, .breakdown, .trend, .comparison]

    private static func merged(
        _ first: Interpretation, _ next: Interpretation, isPair: Bool
    ) -> Interpretation? {
        // "Has it changed from September to October? Compare the two." asks one thing twice.
        if first == next { return next }
        guard tabular.contains(first.intent), tabular.contains(next.intent), first.filters == next.filters,
            !first.metrics.isEmpty, !next.metrics.isEmpty
        else { return nil }
        return figures(first, next) ?? (isPair ? arranged(first, next) ?? otherDays(first, next) : nil)
    }

    /// Other figures of the same things.
    private static func figures(_ first: Interpretation, _ next: Interpretation) -> Interpretation? {
        guard first.intent == next.intent, first.period == next.period, first.comparison == next.comparison,
            first.breakdown == next.breakdown, first.granularity == next.granularity, first.limit == next.limit
        else { return nil }
        var both = next
        both.metrics = first.metrics + next.metrics.filter { !first.metrics.contains($0) }
        both.order = first.order ?? next.order
        both.confidence = min(first.confidence, next.confidence)
        both.notes = first.notes + next.notes.filter { !first.notes.contains($0) }
        return both
    }

    /// The same figures, then as they are wanted: against other days, by groups, over time.
    private static func arranged(_ first: Interpretation, _ next: Interpretation) -> Interpretation? {
        guard first.intent == .metricValue, next.intent != .metricValue, first.metrics == next.metrics,
            first.period == next.period || first.period == next.comparison
        else { return nil }
        return next
    }

    /// "How many so far this month, and how many had there been by the same day last month?": the later days against the earlier.
    private static func otherDays(_ first: Interpretation, _ next: Interpretation) -> Interpretation? {
        guard first.intent == .metricValue, next.intent == .metricValue, first.metrics == next.metrics,
            first.breakdown == next.breakdown, let one = first.period, let other = next.period, one != other
        else { return nil }
        var both = one.start > other.start ? first : next
        both.intent = .comparison
        both.comparison = one.start > other.start ? other : one
        both.confidence = min(first.confidence, next.confidence)
        return both
    }

    // MARK: Hardly two

    /// What a figure is told for: the one request is the other's.
    private static let led: Set<QuestionIntent> = [
        .path, .cohort, .dataQuality, .comparison, .segment, .funnel, .provenance, .attribution,
    ]
    private static let leading: Set<QuestionIntent> = [.funnel, .segment, .attribution, .path, .cohort, .provenance]

    /// Whether two readings are more likely pieces of one request: people who ask for two things at once ask for two kinds of them.
    ///
    /// - Parameter isAsked: whether the first piece asks, and does not only tell.
    static func isHardlyTwo(_ first: Interpretation, _ next: Interpretation, isAsked: Bool) -> Bool {
        if first.intent == next.intent {
            return first.metrics == next.metrics && (next.breakdown.isEmpty || first.breakdown == next.breakdown)
        }
        if !isAsked, led.contains(next.intent), tabular.contains(first.intent) || led.contains(first.intent) {
            return true
        }
        if !isAsked, leading.contains(first.intent), tabular.contains(next.intent) || next.intent == .recommendation {
            return true
        }
        if tabular.contains(first.intent), tabular.contains(next.intent), next.intent != .ranking,
            first.metrics == next.metrics || first.intent == .breakdown
        {
            return next.intent == .metricValue || next.intent == .comparison
        }
        if next.intent == .anomaly { return first.intent == .metricValue && first.metrics == next.metrics }
        if next.intent == .summary {
            return first.intent == .comparison || first.intent == .metricValue && !first.notes.isEmpty
        }
        return next.intent == .reportSchedule && first.intent == .metricValue && first.metrics.isEmpty
    }
}
