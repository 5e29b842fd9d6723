import Semantics

/// Groups of people, and the ways they take.
extension IntentClassifier {
    var isSegment: Bool {
        guard frame.has(IntentCues.segment) else { return false }
        if frame.contains("overlap", "overlaps", "overlapping", "intersection", "coincide", "intersect", "venn") {
            return true
        }
        // "The same people as the ones who bought", "have in common"
        if frame.has(SegmentParameters.sameCrowd), frame.has(IntentCues.ofPeople) { return true }
        // "How large was cart abandonment on phones?": a rate, and no group of people.
        if frame.metrics.contains(where: { !$0.isWeak && MetricFacts.isFraction($0.metric) }) { return false }
        let audience = frame.names.contains { $0.kind == .audience }
        if audience, !hasMetric { return true }
        let events = EventReader.mentions(in: frame.tokens)
        let parts =
            frame.values.count + frame.names.count + events.count + (frame.has(SegmentParameters.buyers) ? 1 : 0)
            + (frame.metrics.contains { ValueLexicon.loyalty[$0.metric] != nil } ? 1 : 0)
        // "Both orders and spend per order": figures, and no groups.
        if frame.values.isEmpty, frame.names.isEmpty, !frame.has(IntentCues.ofPeople) { return false }
        let people = frame.metrics.contains {
            $0.isWeak || ValueLexicon.loyalty[$0.metric] != nil || $0.metric == "active_users"
                || $0.metric == "total_users" || $0.metric == "total_purchasers"
        }
        return parts >= 2
            && (people
                || frame.contains(
                    "who", "both", "anyone", "many", "segment", "group", "audience", "crowd", "count", "any", "big",
                    "large"))
            && !frame.has(StructureCues.ranked) && !frame.contains("compare", "versus")
    }

    var isPath: Bool {
        guard frame.has(IntentCues.path), !frame.has(MetricMeanings.buyingMore) else { return false }
        if frame.contains("journey", "journeys", "path", "paths", "clickstream"),
            !frame.names.isEmpty || !frame.contains("page")
        {
            return true
        }
        let anchored =
            frame.names.contains { $0.kind == .page || $0.kind == .landingPage }
            || !EventReader.mentions(in: frame.tokens).isEmpty
        return anchored
            && (frame.contains(
                "after", "before", "next", "prior", "once", "from", "lead", "leads", "previous", "follows", "precedes",
                "then", "preceded", "followed", "ahead", "having",
                "get", "reach", "route",
                "path", "follow", "precede", "leading", "subsequent", "succeeding", "ensuing", "following",
                "preceding", "upstream", "downstream", "backtrack", "retrace", "reconstruct", "forward", "forwards",
                "backward", "backwards", "reverse", "up", "runup", "leadup", "through", "via", "navigate", "previous",
                "leave", "way", "ways", "to", "incoming", "outgoing", "thereafter", "trail", "leaving", "feed", "feeds",
                "onto", "hand"))
            && (!frame.contains("since") || frame.dates.contains { $0.lead == .since })
            && !frame.has(StructureCues.compare)
            && (!hasMetricBesideSteps || frame.has(IntentCues.walking))
    }

    /// A figure that no step's name tells: "add_to_cart" is a step.
    private var hasMetricBesideSteps: Bool {
        let events = EventReader.mentions(in: frame.tokens).map(\.tokens)
        let steps = events.filter { range in range.contains { frame.tokens[$0].text.contains("_") } }
        // "Ahead of a purchase": one of them is a step.
        let singles = events.filter { range in
            range.count == 1 && frame.tokens[range.lowerBound].text == frame.tokens[range.lowerBound].stem
                && ["a", "an", "their", "before", "after", "to"].contains(
                    frame.tokens[safe: range.lowerBound - 1]?.text)
        }
        return frame.metrics.contains { mention in
            !mention.isWeak && !(steps + singles).contains { $0.overlaps(mention.tokens) }
                && !["out", "aside"].contains(frame.tokens[safe: mention.tokens.upperBound]?.text)
                && (mention.metric != "event_count" || steps.isEmpty)
        }
    }

    /// "Notify: orders -10 % day over day"
    private static let byPercent = PatternList("# ... day|week|month|quarter|year on|over day|week|month|quarter|year")

    /// "Alert: orders down 10 %", "alert per country: …": what follows is the rule.
    var isLabelledRule: Bool {
        ["alert", "alarm", "warning", "notification", "notify", "trigger"].contains(frame.tokens.first?.stem)
            && frame.tokens.dropFirst().prefix(4).contains { $0.mark == ":" }
            && (!frame.thresholds.isEmpty || frame.has(AlertActions.moving) || frame.has(Self.byPercent))
    }
}
