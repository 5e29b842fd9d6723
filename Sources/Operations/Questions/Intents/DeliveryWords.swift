import Semantics

/// Words for ways of delivery.
enum DeliveryWords {
    static func channel(_ tokens: [Token]) -> String? {
        for token in tokens {
            switch token.text {
            case "slack": return "slack"
            case "teams": return "teams"
            case "webhook": return "webhook"
            case "pagerduty", "pager": return "pagerduty"
            case "email", "mail", "emailed", "inbox": return "email"
            default: if token.kind == .email { return "email" }
            }
        }
        if tokens.first?.text == "page", tokens[safe: 1]?.text == "me" { return "pagerduty" }
        return nil
    }
}
