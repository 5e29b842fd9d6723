import Semantics

/// People and visits that only tell whose figure is meant: "Exclude *Safari users*", "looking only at *visits from email*".
struct NarrowedCrowd {
    let frame: QuestionFrame

    private static let crowds: Set<MetricID> = ["total_users", "sessions", "active_users"]
    private static let links: Set<String> = [
        "from", "on", "in", "via", "through", "by", "using", "with", "at", "of", "who", "that", "which", "came", "come",
        "coming", "are", "is", "were", "was", "use", "used", "the", "our", "a", "an", "their",
    ]
    private static let articles: Set<String> = [
        "the", "our", "all", "any", "those", "of", "a", "these", "to", "at", "on",
    ]
    /// What limits a figure to a part, or leaves a part out.
    private static let limiting: Set<String> = [
        "only", "just", "alone", "solely", "purely", "restrict", "restricting", "restricted", "limit", "limiting",
        "limited", "filter", "filtering", "filtered", "focus", "focusing", "narrow", "narrowing", "keep", "keeping",
        "looking", "look", "considering", "consider", "among", "amongst", "within", "counting", "excluding", "exclude",
        "except", "without", "ignoring", "ignore", "minus", "besides", "removing", "remove", "drop", "dropping", "skip",
        "skipping", "hide", "out", "aside", "rid", "leave", "leaving", "take", "taking", "but", "barring", "omit",
        "strip", "disregard", "disregarding", "apart", "same", "regard",
    ]
    private static let following: Set<String> = [
        "only", "alone", "excluded", "out", "aside", "left", "removed", "taken", "omitted", "ignored", "exclusively",
    ]

    /// The words of a crowd with the value that tells which one; nil where a metric is no such crowd.
    private func compound(_ mention: QuestionFrame.MetricMention) -> Range<Int>? {
        guard NarrowedCrowd.crowds.contains(mention.metric), mention.tokens.count <= 2 else { return nil }
        let parts = frame.values.map(\.tokens)
        if let value = parts.first(where: { $0.upperBound == mention.tokens.lowerBound }),
            frame.tokens[mention.tokens.lowerBound].mark == nil
        {
            return value.lowerBound..<mention.tokens.upperBound
        }
        var next = mention.tokens.upperBound
        while let word = frame.tokens[safe: next], word.mark == nil, NarrowedCrowd.links.contains(word.text) {
            next += 1
        }
        guard next > mention.tokens.upperBound, let value = parts.first(where: { $0.lowerBound == next }) else {
            return nil
        }
        return mention.tokens.lowerBound..<value.upperBound
    }

    /// Whether a metric that was recognised only tells whose figure is meant.
    ///
    /// - Parameter leans: whether a figure was spoken of before.
    func tellsWhose(_ mention: QuestionFrame.MetricMention, leans: Bool) -> Bool {
        guard let words = compound(mention) else { return false }
        var index = words.lowerBound - 1
        while index >= 0, NarrowedCrowd.articles.contains(frame.tokens[index].text) { index -= 1 }
        let before = frame.tokens[max(0, index - 1)..<max(0, index + 1)].map(\.text)
        if before.contains(where: NarrowedCrowd.limiting.contains) { return true }
        if (words.upperBound..<words.upperBound + 2).contains(where: {
            NarrowedCrowd.following.contains(frame.tokens[safe: $0]?.text ?? "")
        }) {
            return true
        }
        // "Traffic from people on a tablet": who they are, after the figure.
        if mention.metric == "total_users", ["from", "by", "among", "for", "including"].contains(before.last),
            frame.metrics.contains(where: { $0 != mention && $0.tokens.upperBound <= index })
        {
            return true
        }
        guard leans, before.last == "for" else { return false }
        return before.count < 2 || NarrowedCrowd.pointing.contains(before[0])
    }

    /// "Show that for email traffic", "and for people on desktop?"
    private static let pointing: Set<String> = [
        "that", "it", "this", "same", "like", "and", "about", "those", "them", "now", "so", "ok", "again", "look",
        "ones", "one",
    ]
}
