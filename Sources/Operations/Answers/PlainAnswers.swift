import Semantics

/// Answers without numbers.
enum PlainAnswers {
    static let help =
        "Ask about visits, revenue, orders, conversion, campaigns, products or site speed: a value, a trend, a "
        + "breakdown, a ranking, a comparison of two periods, or where a change is. Say a period (\"last week\", "
        + "\"in October\"); without one it is the past 28 days."

    static func outOfScope(_ reason: String) -> String {
        switch reason {
        case "privacy":
            "That is about single people. The figures here are about groups, so it cannot be answered."
        case "security": "That cannot be answered here."
        case "unsupported_metric": "No source carries that figure, so it cannot be answered without guessing."
        default: "That is not about the figures of this workspace, so it cannot be answered here."
        }
    }

    /// Three questions of the catalogue's own examples.
    static func examples(_ catalogue: Catalogue) -> [String] {
        ["total_revenue", "sessions", "session_key_event_rate"].compactMap {
            catalogue.metric($0)?.exampleQuestion
        }
    }
}
