import Semantics

/// What one gives and another gets, whatever verb says so: "LinkedIn loses 5,000 to Meta", "5,000 less on LinkedIn and as much more
/// on TikTok".
extension WhatIfParameters {
    private static let losing: Set<String> = [
        "lose", "loses", "lost", "losing", "less", "give", "gives", "gave", "from", "off", "away", "fewer", "without",
        "out",
        "spare", "spares", "cede", "cedes", "hands", "yields",
    ]
    private static let gaining: Set<String> = [
        "gain", "gains", "gained", "get", "gets", "got", "receive", "receives", "more", "to", "into", "towards",
        "extra", "onto",
        "win", "wins",
    ]
    private static let again = PatternList(
        "exactly|precisely that|this amount|sum|money",
        "gained|got|received|gets|gains|receives them|it|that|those|these",
        "as much|many [more|less]", "same|equal|that|this sum|amount|money|again", "the|that same",
        "it|them|that|those to|into|on|onto", "of .. .. to|into")

    /// The two changes; nil where not exactly two sides share one amount.
    func transferred(in range: Range<Int>) -> [Change]? {
        let inside = frame.values.filter { range.contains($0.tokens.lowerBound) }
        guard inside.count == 2, let amount = amount(in: range), frame.tokens[range].contains(where: { again($0) }),
            WhatIfParameters.again.matches(Array(frame.tokens[range])),
            let first = side(inside[0], after: range.lowerBound),
            let second = side(inside[1], after: inside[0].tokens.upperBound), first != second
        else { return nil }
        let metric =
            frame.metrics.first { range.contains($0.tokens.lowerBound) && MetricFacts.advertising.contains($0.metric) }?
            .metric
            ?? "advertiser_ad_cost"
        return zip(inside, [first, second]).map { value, sign in
            let own = filters([value], for: metric)
            return amount.isPercent
                ? Change(field: metric, filters: own, percent: sign * amount.value)
                : Change(field: metric, filters: own, absolute: sign * amount.value)
        }
    }

    static let costing = PatternList("would|will|could that|it|this cost")
    private static let changing: Set<String> = [
        "raise", "increase", "switch", "turn", "put", "up", "more", "higher", "add",
    ]

    /// Where the change ends that is told like an order: "Double what we put into TikTok. How do conversions respond?"
    func orderEnd(_ tokens: [Token]) -> Int? {
        guard let asked = tokens.indices.dropFirst(2).last(where: { ["how", "what"].contains(tokens[$0].text) }) else {
            return nil
        }
        let changes = tokens[..<asked].contains { token in
            WhatIfParameters.down.contains(token.text) || WhatIfParameters.multiples[token.text] != nil
                || WhatIfParameters.stops.contains(token.text) || WhatIfParameters.changing.contains(token.text)
        }
        return changes ? asked : nil
    }

    private func again(_ token: Token) -> Bool {
        WhatIfParameters.losing.contains(token.text) || WhatIfParameters.gaining.contains(token.text)
    }

    /// Whether a side gains (1) or loses (-1), by the nearest word that says so.
    private func side(_ value: QuestionFrame.ValueMention, after begin: Int) -> Double? {
        let before = frame.tokens[min(begin, value.tokens.lowerBound)..<value.tokens.lowerBound].suffix(4).reversed()
        let after = frame.tokens[value.tokens.upperBound...].prefix(3)
        for token in Array(before) + Array(after) {
            if WhatIfParameters.losing.contains(token.text) { return -1 }
            if WhatIfParameters.gaining.contains(token.text) { return 1 }
        }
        return nil
    }
}
