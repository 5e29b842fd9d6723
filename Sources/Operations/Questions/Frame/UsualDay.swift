import Semantics

/// "How much do we make on an average day?", "average takings per week": what one of them brings on the average.
enum UsualDay {
    /// The parameter with the step whose average is asked for.
    static let key = "average_of"

    private static let asking = PatternList(
        """
        average|mean|typical =day|=week|=month|=weekday
        average|mean .. .. .. per|a|each|every =day|=week|=month|=weekday
        average|mean daily|weekly|monthly
        daily|weekly|monthly average|mean|averages
        per|a|each|every =day|=week|=month|=weekday on|in [the|an] average
        on average .. .. .. per|a|each|every =day|=week|=month|=weekday
        on average .. .. .. daily|weekly|monthly
        average|mean [it|that|them|this] [out] [per|by|over] =day|=week|=month
        """)

    private static let steps: [String: Granularity] = [
        "day": .day, "daily": .day, "week": .week, "weekly": .week, "month": .month, "monthly": .month,
        "weekday": .day,
    ]

    static func told(_ draft: QuestionDraft, _ frame: QuestionFrame) -> QuestionDraft {
        guard draft.intent == nil, let match = asking.firstMatch(in: frame.tokens),
            let step = frame.tokens[match].lazy.compactMap({ steps[$0.text] }).last,
            // "Average order value per day" is no average of days.
            !frame.metrics.contains(where: { isAverage($0, frame) })
        else { return draft }
        var told = draft
        // "Average orders a day" are orders, and not what one of them is worth.
        if let worth = frame.metrics.first(where: { $0.metric == "average_purchase_revenue" }),
            frame.tokens[worth.tokens].map(\.text) == ["average", "orders"]
        {
            told.metrics = told.metrics.map { $0 == "average_purchase_revenue" ? "ecommerce_purchases" : $0 }
        }
        told.set(key, .string(step.rawValue))
        return told
    }

    private static func isAverage(_ mention: QuestionFrame.MetricMention, _ frame: QuestionFrame) -> Bool {
        MetricFacts.isFraction(mention.metric)
            || mention.metric.name.hasPrefix("average") && frame.tokens[mention.tokens].last?.text != "orders"
    }
}
