/// Words for ways of delivery.
enum DeliveryWords {
    /// How it is to come: by what is named; an address alone says that it is mailed.
    static func channel(_ tokens: [Token]) -> String? {
        for (index, token) in tokens.enumerated() {
            switch token.text {
            case "slack": return "slack"
            case "teams": return "teams"
            case "webhook": return "webhook"
            case "pagerduty", "pager": return "pagerduty"
            case "mail", "emailed", "inbox": return "email"
            case "email" where token.kind == .word && !isSource(tokens, index): return "email"
            default: continue
            }
        }
        if tokens.first?.text == "page", tokens[safe: 1]?.text == "me" { return "pagerduty" }
        let isMailed = tokens.contains { $0.kind == .email || $0.text == "email" }
        return isMailed ? "email" : nil
    }

    /// "Orders from email": where visits come from, and no way of delivery.
    static func isSource(_ tokens: [Token], _ index: Int) -> Bool {
        ["from", "of"].contains(tokens[safe: index - 1]?.text) || tokens[safe: index + 1]?.text == "only"
    }

    private static let ways: Set<String> = ["by", "via", "through", "over", "channel", "per", "using", "to", "on"]
    private static let visits: Set<String> = [
        "traffic", "campaign", "campaigns", "channel", "visits", "sessions", "revenue", "sales", "orders", "visitors",
        "users", "conversions", "marketing", "newsletter",
    ]

    /// "…, by email": how a message is to come.
    static func isWay(_ tokens: [Token], _ index: Int) -> Bool {
        guard tokens[safe: index]?.text == "email", let before = tokens[safe: index - 1]?.text else { return false }
        let isNamed = before == "is" && tokens[safe: index - 2]?.text == "channel"
        return (ways.contains(before) || isNamed)
            && !(tokens[safe: index + 1].map { $0.mark == nil && visits.contains($0.text) } ?? false)
    }
}

extension QuestionFrame {
    /// "Let me know by email": the way a message comes narrows no figure.
    mutating func leaveDelivery() {
        let tokens = tokens
        values.removeAll { $0.tokens.count == 1 && DeliveryWords.isWay(tokens, $0.tokens.lowerBound) }
    }
}
