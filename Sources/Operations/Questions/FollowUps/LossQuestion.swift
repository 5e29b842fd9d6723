import Semantics

/// "How much did we lose since it stopped?": what is missing, and not what came in.
///
/// What was lost is of a campaign that stopped, a place where nobody could buy, or a change that was spoken of; what goes to
/// refunds, or from one step of a path to the next, is asked in the same words and is something else.
enum LossQuestion {
    private static let losing = PatternList(
        """
        how much|many .. did|do|does|have|has|are|is we|i|it|that|this|us|the .. .. lose|lost|losing|miss|missed|missing
        what did|do|have|has|are we|i|it|that|this lose|lost|losing|miss|missed|missing [out]
        how much|many|what .. is|are|was|were|got|has|have [been] lost|missing|missed|forgone
        how much|many =orders|=sales|=revenue|=money lost|missing|missed
        ^ [and|so] [the] =orders|=sales|=revenue|=money lost|missing|missed [then|so] [far] $
        """)
    /// "How much did the outage cost us?": what a campaign costs is something else.
    private static let costing = PatternList(
        "how much|what did|does|has|have|is|was the|this|that .. .. "
            + "=stop|stopping|pause|pausing|outage|failure|bug|breakdown|problem|silence|drop|fall|decline|slump|dip ... cost|costs|costing",
        "how much|what did|does|has|have|is the|this|that .. .. checkout|checkouts [on|in|for|at] [..] "
            + "cost|costs|costing us|you")
    private static let spent: MetricID = "advertiser_ad_cost"
    /// What is lost in a loss: money, and orders.
    private static let money: Set<MetricID> = [
        "total_revenue", "purchase_revenue", "gross_purchase_revenue", "item_revenue", "average_purchase_revenue",
    ]
    /// Where it was lost, and when, named by a word for a figure: "at the checkout", "since the outage".
    private static let places: Set<MetricID> = ["checkouts", "downtime_minutes", "sessions"]
    private static let orders: MetricID = "ecommerce_purchases"
    /// Losses of another kind, or a loss that is a figure of its own.
    private static let other = PatternList(
        "refund|refunds|return|returns|returned|discount|discounts|customer|customers|user|users|visitor|visitors|people|shopper|shoppers",
        "step|steps|funnel|between", "churn|churned")
    private static let ended = PatternList(
        "since|because|after|when|while|through it|that|this [was|has|is|got] [been] "
            + "stop|stopped|ended|died|broke|paused|gone|failed|off"
    )

    /// The words of the patterns: right as they stand, and nothing to mend other words to.
    static var words: [String] { [losing, costing, other, ended].flatMap(\.words) }

    /// The draft as a question for what was lost; as it is where the words ask for something else.
    static func told(_ draft: QuestionDraft, _ frame: QuestionFrame, after state: QuestionDraft?) -> QuestionDraft {
        let costs = frame.has(costing)
        let known = money.union(places).union(costs ? [orders, spent] : [orders])
        guard costs || frame.has(losing), !frame.has(other), draft.breakdown.isEmpty, draft.ranking == nil,
            draft.past != nil || draft.future == nil,
            draft.intent == nil || draft.intent == .metricValue || draft.intent == .why || draft.intent == .comparison,
            draft.metrics.allSatisfy({ known.contains($0.base) })
        else { return draft }
        let leans = frame.has(ended) || draft.filters.isEmpty && state != nil && draft.past == nil
        var result = draft
        if leans, let state, result.filters.isEmpty { result.filters = state.filters }
        result.intent = .why
        result.metrics = draft.metrics.contains(orders) ? [orders] : ["total_revenue"]
        if leans, result.past == nil { result.past = state?.past }
        result.future = nil
        (result.granularity, result.overTime, result.compares, result.changes) = (nil, false, false, false)
        result.set(AnswerInquiry.key, .string(AnswerInquiry.cost.rawValue))
        // "Which campaign stopped?" – "How much did we lose since it stopped?"
        if leans, let state, AnswerInquiry.asksWhichStopped(state), result.filters.isEmpty {
            result.set(AnswerInquiry.stopped, .bool(true))
        }
        return result
    }
}
