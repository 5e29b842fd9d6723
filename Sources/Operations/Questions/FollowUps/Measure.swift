import Semantics

/// "By value", "by units", "as a share of sales": what was spoken of, measured in another way.
enum Measure {
    private static let value = PatternList(
        "^ [and|but|ok|now] [rank|sort|order|show|count|measure] [them|it|that|those] by|in [the] "
            + "money|value|amount|dollars|euros|cash|worth|turnover [please|instead|then] $")
    private static let count = PatternList(
        "^ [and|but|ok|now] [rank|sort|order|show|count|measure] [them|it|that|those] by|in [the] "
            + "unit|units|number|count|quantity|piece|pieces|volume [sold|please|instead|then] $")
    private static let share = PatternList(
        "as|in [a|the] share|percentage|percent|proportion|fraction of [the|our|all] =sales|revenue|turnover|everything|total",
        "relative to [the|our] =sales|revenue|turnover")
    private static let values: [MetricID: MetricID] = [
        "items_purchased": "item_revenue", "ecommerce_purchases": "total_revenue", "refund_rate": "refund_amount",
        "order_refund_rate": "refund_amount",
    ]
    private static let counts: [MetricID: MetricID] = [
        "item_revenue": "items_purchased", "total_revenue": "ecommerce_purchases",
        "purchase_revenue": "ecommerce_purchases", "refund_amount": "refund_count", "refund_rate": "refund_count",
    ]

    /// The words of the patterns: right as they stand, and nothing to mend other words to.
    static var words: [String] { [value, count, share].flatMap(\.words) }

    /// The figures that are meant; nil where the message says no such thing.
    static func metrics(_ frame: QuestionFrame, after before: [MetricID]) -> [MetricID]? {
        guard !before.isEmpty, frame.dates.isEmpty, frame.values.isEmpty else { return nil }
        if frame.has(value) {
            return before.allSatisfy { values[$0] != nil || MetricFacts.money.contains($0) }
                ? before.map { values[$0] ?? $0 } : nil
        }
        if frame.has(count) { return before.allSatisfy { counts[$0] != nil } ? before.map { counts[$0] ?? $0 } : nil }
        return frame.has(share) && before == ["refund_amount"] ? ["refund_rate"] : nil
    }
}
