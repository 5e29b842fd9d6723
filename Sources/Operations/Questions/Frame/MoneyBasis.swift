import Semantics

/// What money is counted: before or after refunds, with or without tax and shipping.
///
/// The catalogue has one metric for each basis it can compute. Where it has none, the figure that holds too much stands
/// beside what is in it, and the answer says so.
struct MoneyBasis {
    let frame: QuestionFrame
    /// The figures the conversation was about.
    let spoken: [MetricID]

    private static let withoutRefunds = PatternList(
        """
        net of [any|all|the|our] refunds|returns|reimbursements
        after [any|all|the|our] refunds|returns|reimbursements
        [after|once|with] refunds|returns|reimbursements [are|were|have] [been] deducted|subtracted|removed|out|taken
        deducting|subtracting|minus|less [any|all|the|our] refunds|returns|reimbursements
        """)
    private static let withRefunds: Set<String> = [
        "without", "excluding", "before", "ignoring", "except", "counting",
    ]
    /// Words that leave out the tax or the shipping that follows, the one "and", "or" the other.
    private static let leavingOut: Set<String> = [
        "without", "excluding", "excl", "ex", "before", "minus", "less", "ignoring", "except", "net", "no", "not",
        "exclusive", "deducting", "subtracting", "after", "stripping", "removing",
    ]
    private static let between: Set<String> = [
        "of", "the", "any", "all", "our", "counting", "including", "and", "or", "sales", "vat", "tax", "shipping",
        "delivery", "costs", "fees", "charges", "both", "out",
    ]
    private static let afterwards: Set<String> = ["excluded", "removed", "deducted", "subtracted", "aside"]

    /// The same money before refunds are taken off.
    private static let gross: [MetricID: MetricID] = [
        "total_revenue": "gross_purchase_revenue", "purchase_revenue": "gross_purchase_revenue",
        "item_revenue": "gross_item_revenue", "net_average_purchase_revenue": "average_purchase_revenue",
    ]
    private static let net: [MetricID: MetricID] = [
        "average_purchase_revenue": "net_average_purchase_revenue", "gross_purchase_revenue": "purchase_revenue",
        "gross_item_revenue": "item_revenue",
    ]
    /// The same money without tax and shipping: what was paid for the goods.
    private static let goods: [MetricID: MetricID] = [
        "total_revenue": "item_revenue", "purchase_revenue": "item_revenue",
        "gross_purchase_revenue": "gross_item_revenue",
    ]
    private static let extras: [MetricID: String] = ["tax_amount": "tax", "shipping_amount": "shipping"]

    func settle(_ draft: inout QuestionDraft) {
        readRefunds(&draft)
        readExtras(&draft)
    }

    private func readRefunds(_ draft: inout QuestionDraft) {
        let rest = draft.metrics.filter { $0 != "refund_amount" }
        let metrics = rest.isEmpty ? spoken : rest
        if frame.has(MoneyBasis.withoutRefunds) {
            let after = metrics.map { MoneyBasis.net[$0] ?? $0 }
            if after != metrics || metrics.contains(where: { MoneyBasis.gross[$0] != nil }) { draft.metrics = after }
            return
        }
        guard let mention = frame.metrics.first(where: { $0.metric == "refund_amount" }),
            (1...2).contains(where: { back in
                MoneyBasis.withRefunds.contains(frame.tokens[safe: mention.tokens.lowerBound - back]?.text ?? "")
            }), metrics.contains(where: { MoneyBasis.gross[$0] != nil })
        else { return }
        draft.metrics = metrics.map { MoneyBasis.gross[$0] ?? $0 }
    }

    /// "Net revenue excluding tax and shipping"
    private func readExtras(_ draft: inout QuestionDraft) {
        let left = MoneyBasis.extras.keys.filter { extra in
            frame.metrics.contains { $0.metric == extra && isLeftOut($0) }
        }.sorted { MoneyBasis.extras[$0, default: ""] > MoneyBasis.extras[$1, default: ""] }
        guard !left.isEmpty else { return }
        let rest = draft.metrics.filter { !left.contains($0) }
        let metrics = rest.isEmpty ? spoken : rest
        guard metrics.contains(where: { MoneyBasis.goods[$0] != nil }) else { return }
        if left.count == MoneyBasis.extras.count {
            draft.metrics = metrics.map { MoneyBasis.goods[$0] ?? $0 }.filter { !left.contains($0) }
            return
        }
        draft.metrics = metrics + left
        let names = left.compactMap { MoneyBasis.extras[$0] }.joined(separator: " and ")
        draft.notes.append("revenue still holds the \(names), which stands beside it")
    }

    /// A word before it leaves it out, with nothing between but what is left out with it; or it is "excluded".
    private func isLeftOut(_ mention: QuestionFrame.MetricMention) -> Bool {
        var index = mention.tokens.lowerBound - 1
        while let word = frame.tokens[safe: index]?.text {
            if MoneyBasis.leavingOut.contains(word) { return true }
            guard MoneyBasis.between.contains(word) else { break }
            index -= 1
        }
        return frame.tokens[mention.tokens.upperBound...].prefix(4).contains { MoneyBasis.afterwards.contains($0.text) }
    }
}
