import Semantics

/// Words that are a term of the field only in some surroundings: "in order to", "leads to", "the state of".
enum OrdinaryWords {
    private static let motions: Set<String> = [
        "grow", "growing", "rising", "falling", "declining", "shrinking", "improving", "rise", "selling", "moving",
        "day",
        "hour", "week", "month",
    ]
    /// Before "fastest".
    private static let risings: Set<String> = [
        "grow", "grows", "grew", "grown", "growing", "rise", "rises", "rose", "rising", "fall", "falls", "fell",
        "falling",
        "drop", "drops", "dropped", "dropping", "decline", "declines", "declined", "declining", "shrink", "shrinks",
        "shrank", "shrinking", "increase", "increases", "increased", "increasing", "gain", "gains", "gained", "gaining",
        "improve", "improves", "improved", "improving", "lose", "loses", "lost", "losing", "sell", "sells", "sold",
        "moved", "climb", "climbs", "climbed",
    ]
    /// Before "sale" they name one: an event.
    private static let kinds: Set<String> = [
        "newsletter", "email", "summer", "winter", "spring", "autumn", "fall", "flash", "anniversary", "clearance",
        "birthday", "week", "weekend", "season", "holiday", "christmas", "easter", "vip", "member", "members",
        "private",
        "outlet", "warehouse", "launch", "stock", "our", "had", "big", "friday", "closing", "opening", "season's",
        "mid",
    ]
    private static let led: Set<String> = ["to", "people", "users", "visitors", "shoppers", "customers", "them", "up"]

    /// Whether the single word at a position means nothing of the field there.
    static func isOne(_ tokens: [Token], _ index: Int, _ meaning: Phrasebook.Meaning) -> Bool {
        let token = tokens[index]
        let before = tokens[safe: index - 1]?.text ?? ""
        let after = tokens[safe: index + 1]?.text ?? ""
        switch token.stem {
        case "order":
            // "order it by revenue" sorts.
            let sorts =
                after == "by"
                || ["it", "them", "this", "that"].contains(after) && tokens[safe: index + 2]?.text == "by"
            // "What should I order?"
            if token.text == "order", ["i", "we", "should", "must", "can", "could"].contains(before),
                tokens[..<index].contains(where: { ["should", "must", "can", "could", "shall"].contains($0.text) })
            {
                return true
            }
            return token.text == "order" && sorts && index == 0
                || token.text == "order"
                    && ["in", "descending", "ascending", "that", "exact", "this", "strict"].contains(before)
        case "lead":
            return led.contains(after) || token.text == "lead" && before != "per"
        case "reach", "reached":
            return tokens[safe: index + 1]?.number != nil
                || ["our", "the", "checkout", "purchase", "payment", "this", "a"].contains(after)
                || ["it", "that", "them", "us", "you", "out"].contains(after)
                || ["that", "who", "which"].contains(before)
                || (after.isEmpty || tokens[safe: index + 1]?.mark != nil)
                    && tokens[..<index].suffix(6).contains {
                        ["did", "does", "do", "will", "would", "can"].contains($0.text)
                    }
                    && token.text == "reach"
                    && !tokens[..<index].suffix(9).contains { ["people", "persons", "users"].contains($0.text) }
                || ["never", "will", "to"].contains(before) && meaning == .metric("reach")
        case "view":
            return token.text == "view" && before != "page" && after != "per"
        case "fast", "faster", "fastest", "slow", "slowest", "quickest":
            return motions.contains(after) || risings.contains(before)
        case "sale":
            // "the effect of the sale"
            let isNamed =
                before == "the"
                && ["of", "during", "after", "before", "since", "by", "did"].contains(
                    tokens[safe: index - 2]?.text ?? "")
            return token.text == "sale" && (kinds.contains(before) || isNamed)
        case "goal":
            return ["our", "the", "a", "revenue"].contains(before) || after == "of" || after.isEmpty && before != "many"
        case "event":
            return ["after", "the", "sale"].contains(before)
        default:
            return isOtherWord(token, before, after, isNumbered: tokens[safe: index - 1]?.number != nil)
        }
    }

    private static func isOtherWord(_ token: Token, _ before: String, _ after: String, isNumbered: Bool) -> Bool {
        switch token.stem {
        case "paid":
            ["back", "for", "out", "in", "by", "to", "us", "off", "the", "with", "on", "per", "more", "less", "and"]
                .contains(after) && after != "and"
                || [
                    "we", "they", "was", "were", "been", "have", "had", "who", "people", "customers", "then",
                    "actually", "these", "i", "and",
                ]
                .contains(before)
                    && !["search", "social", "ads", "media", "channels", "traffic", "shopping", "video", "campaigns"]
                        .contains(after)
                    && !(before == "and" && ["traffic", "visits", "sessions", ""].contains(after)) && before != "and"
        case "budget":
            [
                "round", "rounds", "meeting", "meetings", "process", "season", "cycle", "planning", "review", "talks",
                "committee", "discussion", "discussions", "draft",
            ].contains(after)
        case "size":
            after == "of"
                || ["sample", "basket", "order", "team", "group", "segment", "audience", "list"].contains(before)
        case "exit": token.text == "exit" && after == "intent"
        case "edge": before == "the"
        case "window": token.text == "window"
        case "georgia", "jordan", "turkey", "chile", "mali": !token.isCapitalised && before == "a"
        case "polish": !token.isCapitalised
        case "meta": ["title", "titles", "description", "descriptions", "tag", "tags"].contains(after)
        case "state": token.text == "state" && !["by", "per", "each", "which"].contains(before)
        case "ad":
            !isNumbered && !["which", "by", "per", "each", "every", "top", "best", "worst", "what"].contains(before)
        case "title": before == "job"
        case "source": before == "data" || after == "of" && token.text == "source"
        case "medium": before == "data"
        case "market": token.text == "market" && before == "the"
        case "item", "article": before == "action"
        case "return":
            [
                "user", "users", "people", "who", "that", "visitor", "visitors", "customer", "customers", "it",
                "everyone",
            ]
            .contains(before) || ["after", "within", "on", "to"].contains(after)
        case "unique": after == "selling"
        default: false
        }
    }
}
