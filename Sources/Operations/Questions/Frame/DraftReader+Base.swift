import Semantics

/// Visits that a figure is of, and that are not asked for themselves.
extension DraftReader {
    /// "conversion rate for *visits* from email": what the figure before is of.
    func isBase(
        _ mention: QuestionFrame.MetricMention, of others: [QuestionFrame.MetricMention]
    ) -> Bool {
        guard mention.metric == "sessions", !isListed(mention) else { return false }
        // "Who converted better, mobile or desktop visits?"
        if frame.values.contains(where: { $0.tokens.upperBound == mention.tokens.lowerBound }),
            others.contains(where: {
                MetricFacts.isFraction($0.metric) && $0.tokens.upperBound < mention.tokens.lowerBound
            }),
            !frame.contains("many", "number")
        {
            return true
        }
        var lead = mention.tokens.lowerBound - 1
        while ["the", "our", "all", "only", "those", "just"].contains(frame.tokens[safe: lead]?.text ?? "") {
            lead -= 1
        }
        let place = frame.tokens[safe: lead]?.text ?? ""
        guard
            ["for", "of", "from", "among", "in", "on", "at", "within", "looking", "considering", "taking"].contains(
                place)
        else { return false }
        if others.contains(where: { $0.tokens.upperBound == lead }) { return true }
        // "Looking only at visits from email: what share …?": which visits, before or after what is asked of them.
        return ["for", "among", "at", "within", "looking", "considering", "taking"].contains(place)
            && DraftReader.narrowing.contains(frame.tokens[safe: mention.tokens.upperBound]?.text ?? "")
            && others.contains { !$0.isWeak && $0.metric != "sessions" }
    }

    /// What goes on after the visits that are meant: "visits *from* email", "visits *that* began there".
    private static let narrowing: Set<String> = [
        "from", "that", "which", "on", "via", "through", "by", "in", "coming", "brought", "sent", "whose", "made",
    ]
}
