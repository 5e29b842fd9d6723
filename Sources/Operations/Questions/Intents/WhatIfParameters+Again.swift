import Semantics

/// "And if we double it?", "by 30 %?": a change whose figure was spoken of.
extension WhatIfParameters {
    private static let up: Set<String> = [
        "raise", "raised", "increase", "increased", "more", "up", "add", "added", "extra", "boost", "grow", "higher",
        "bump", "rise", "rises", "rose",
    ]
    private static let changing = PatternList(
        """
        ^ [and|ok|okay|so|now|then|please|just] raise|increase|cut|reduce|lower|double|halve|triple|boost|trim|slash|decrease|bump \
        it|that|this|them
        """)
    /// "And 50?"
    private static let sized = PatternList(
        "^ [and|or] [what|how] [about|if] [it|we] [by|with|at] # [more|less|instead|then] $")
    private static let foreignDeeds: Set<String> = [
        // "15 % off" is less for each thing that is sold, and no change of a figure by as much.
        "off", "discount", "discounts", "coupon", "coupons", "voucher", "vouchers",
        "send", "sent", "sending", "mail", "post", "publish", "hire", "print", "call", "ship", "write", "produce",
    ]
    private static let figures: Set<QuestionIntent?> = [nil, .whatIf, .forecast, .why]

    /// Whether a message of its own kind is a change of what was spoken of before.
    static func isChange(_ frame: QuestionFrame, after before: QuestionDraft?) -> Bool {
        guard let before, frame.metrics.allSatisfy(\.isWeak), frame.dates.isEmpty, frame.dimensions.isEmpty,
            frame.thresholds.isEmpty, frame.tokens.count <= 9
        else { return false }
        let reader = WhatIfParameters(frame: frame)
        let whole = frame.tokens.indices
        let isSized = reader.multiple(in: whole) != nil || reader.share(in: whole) != nil
        if frame.has(changing), figures.contains(before.intent) { return isSized || reader.amount(in: whole) != nil }
        guard before.intent == .whatIf else { return false }
        guard let amount = reader.amount(in: whole) else { return isSized }
        return isSized || amount.isPercent || amount.isPoints || amount.currency != nil || frame.has(sized)
    }

    /// The change of the figure that was changed before, or of the one that was asked for.
    func again(in piece: Range<Int>) -> Change? {
        // "If we send twice as many": mails are no figure of ours.
        guard let previous, frame.tokens[piece].allSatisfy({ !WhatIfParameters.foreignDeeds.contains($0.text) }),
            multiple(in: piece) != nil || share(in: piece) != nil || amount(in: piece) != nil
        else { return nil }
        let changes = previous.intent == .whatIf ? previous.param("changes")?.elements ?? [] : []
        guard changes.count == 1, let field = changes[0]["field"]?.text else {
            return changes.isEmpty && previous.metrics.count == 1 ? change(previous.metrics[0], in: piece) : nil
        }
        var result = change(MetricID(field), in: piece)
        result.told = changes[0]["filters"]
        if changes[0]["by_pct"] != nil, let bare = result.absolute, amount(in: piece)?.currency == nil,
            amount(in: piece)?.isPoints == false
        {
            (result.percent, result.absolute) = (bare, nil)
        }
        let words = Set(frame.tokens[piece].map(\.text))
        let fell = ["by_pct", "by_abs"].contains { changes[0][$0]?.double.map { $0 < 0 } ?? false }
        if fell, words.isDisjoint(with: WhatIfParameters.up), multiple(in: piece) == nil {
            // "Cut it by 10 %." "And by 30 %?"
            result.percent = result.percent.map { -abs($0) }
            result.absolute = result.absolute.map { -abs($0) }
        }
        return result
    }
}
