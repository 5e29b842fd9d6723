import Semantics

/// "How many days were below 500 dollars?": days are counted by what each of them had. A sum over all of them answers nothing.
enum CountedDays {
    /// The parameter with what is counted.
    static let key = "counted"

    private static let counting = PatternList(
        "how many [of] [the|those|these|our|full|whole] =days|=weeks|=months",
        "number|count [of] [the|those|our|full|whole] =days|=weeks|=months")
    /// "On how many days did we sell nothing?"
    private static let nothing = PatternList(
        "sell|sold|made|make|earn|earned|took|get|got nothing|none|zero",
        "without|not [a|any|one] [single] "
            + "sale|sales|order|orders")

    private static let units: [String: DimensionID] = ["days": "date", "weeks": "week", "months": "month"]

    static func told(_ draft: QuestionDraft, _ frame: QuestionFrame) -> QuestionDraft {
        guard draft.intent == nil, let match = counting.firstMatch(in: frame.tokens),
            let unit = units[frame.tokens[match.upperBound - 1].text]
        else { return draft }
        var told = draft
        if told.thresholds.isEmpty, frame.has(nothing) {
            let metric = told.metrics.first ?? "ecommerce_purchases"
            told.metrics = [metric]
            told.thresholds = [Filter(metric.name, .eq, .number(0))]
        }
        guard !told.thresholds.isEmpty else { return draft }
        // "No orders from email": there were none of these, and email is not left out.
        let isOfNone = told.thresholds.contains { $0.op == .eq && $0.value == .number(0) }
        if isOfNone {
            let leavesOut = !frame.has(nothing) && frame.tokens.contains { Exclusion.cues.contains($0.text) }
            told.filters = told.filters.map { filter in
                guard !leavesOut, filter.field != "date" else { return filter }
                return switch filter.op {
                case .ne: Filter(filter.field, .eq, filter.value)
                case .notIn: Filter(filter.field, .isIn, filter.value)
                default: filter
                }
            }
        }
        told.breakdown = [unit]
        (told.ranking, told.limit, told.granularity, told.overTime) = (nil, nil, nil, false)
        (told.compares, told.changes, told.comparesValues, told.isStatement) = (false, false, false, false)
        told.set(key, .string(unit.name))
        return told
    }

    /// "And in October?" counts on.
    static func keep(from previous: QuestionDraft, in draft: inout QuestionDraft) {
        guard let unit = previous.param(key), !draft.thresholds.isEmpty, draft.breakdown == previous.breakdown else {
            return
        }
        draft.set(key, unit)
    }
}
