import Semantics

/// "Is it only Safari?", "which phones?": the question is how the others did, and not what this one did.
enum OnlyThis {
    private static let only = PatternList(
        "^ [and|so|but|ok] is|was|are|were|does|did it|that|this|they [only|just|mainly|mostly|all] [in|on|from|with|for|about|affect|hit|concern|the]",
        "^ [and|so|but|ok] is|was only|just [in|on|from|with]")
    private static let limiting = PatternList("only|just|mainly|mostly|exclusively|alone")
    private static let whichOf = PatternList(
        "^ [and|so|but|ok] which|what [kind|kinds|sort|type|types] [of] phone|phones|mobile|mobiles|smartphone|smartphones|device|devices|tablets [exactly|then] $"
    )

    /// Splits by what a value is of, instead of narrowing to it; nil where the message means something else.
    static func draft(_ own: QuestionDraft, _ frame: QuestionFrame, after before: QuestionDraft?) -> QuestionDraft? {
        guard before != nil, own.intent == nil, own.metrics.isEmpty, frame.dates.isEmpty else { return nil }
        var result = own
        if frame.has(whichOf), own.filters.contains(where: { $0.field == "device_category" }) {
            result.breakdown = ["operating_system"]
            return result
        }
        guard
            frame.tokens.first.map({ ["is", "was", "are", "were", "and", "so", "does", "did"].contains($0.text) })
                == true,
            frame.has(only), frame.has(limiting), own.filters.count == 1, let value = own.filters.first,
            value.op == .eq,
            own.breakdown.isEmpty
        else { return nil }
        result.filters = []
        result.breakdown = [DimensionID(value.field)]
        return result
    }
}
