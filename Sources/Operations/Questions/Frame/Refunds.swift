import Semantics

/// Words for goods that came back, and for what they cost.
enum Refunds {
    static let all: Set<MetricID> = ["refund_amount", "refund_rate", "order_refund_rate", "item_refund_amount"]

    private static let returned = PatternList(
        "which|what|the ones|one|of =returned|refunded",
        "which|what [ones|one] was|were|get|got|are|is =returned|refunded")

    private static let words: Set<String> = ["returned", "refunded"]
    private static let howMany = PatternList(
        "how many [of] [the|our] returns|refunds $", "number|count of [the|our] returns|refunds $")
    private static let shares = PatternList(
        "share|percentage|percent|proportion|rate|fraction of", "more|less often", "how often")

    /// "How many orders were returned": the refunds are counted, and not the orders beside what was paid back.
    static func counted(
        _ chosen: [QuestionFrame.MetricMention], _ frame: QuestionFrame
    ) -> [QuestionFrame.MetricMention] {
        if chosen.count == 1, chosen[0].metric == "refund_amount", !chosen[0].tokens.isEmpty,
            howMany.matches(Array(frame.tokens[..<chosen[0].tokens.upperBound].suffix(4)))
        {
            return [.init(metric: "refund_count", tokens: chosen[0].tokens, isWeak: false)]
        }
        let isNear = { (orders: Int, returned: Int) in
            let between = frame.tokens[min(orders, returned) + 1..<max(orders, returned)].map(\.text)
            return between.isEmpty
                || between.count == 1 && ["was", "were", "is", "are", "get", "got"].contains(between[0])
        }
        guard
            let refund = chosen.firstIndex(where: { mention in
                mention.metric == "refund_amount" && frame.tokens[mention.tokens].contains { words.contains($0.text) }
            }), let returned = chosen[refund].tokens.first(where: { words.contains(frame.tokens[$0].text) }),
            let orders = chosen.firstIndex(where: { mention in
                mention.metric == "ecommerce_purchases" && isNear(mention.tokens.lowerBound, returned)
            })
        else { return chosen }
        var result = chosen
        result[refund].metric = shares.matches(frame.tokens) ? "refund_rate" : "refund_count"
        result.remove(at: orders)
        return result
    }

    /// "What share of orders was refunded?": the rate that is called so goes by value, and by count there is another.
    static func isShareOfOrders(_ metrics: [MetricID], _ frame: QuestionFrame) -> Bool {
        metrics.contains("refund_rate") && frame.has(orders) && !frame.has(named)
    }

    private static let orders = PatternList("order|purchase|sale")
    private static let named = PatternList("refund|return rate", "by value|amount|money")

    private static let backs = PatternList("come|came|comes|coming|sent|send back")

    /// "Which items came back most?": goods, and no visitors.
    static func tellsOfGoods(_ frame: QuestionFrame) -> Bool {
        backs.matches(frame.tokens)
            && frame.dimensions.contains { DimensionLexicon.items.contains($0.dimension) && !byGroup($0, frame) }
    }

    /// "… come back by product" splits people.
    private static func byGroup(_ mention: QuestionFrame.DimensionMention, _ frame: QuestionFrame) -> Bool {
        ["by", "per"].contains(frame.tokens[safe: mention.tokens.lowerBound - 1]?.text ?? "")
    }

    /// "Which ones were returned most?": the products are what is ranked.
    static func asksForProducts(_ frame: QuestionFrame) -> Bool {
        returned.matches(frame.tokens) && StructureCues.ranked.matches(frame.tokens) && frame.dimensions.isEmpty
    }
}

/// The verb "cost": what a delay or a refund costs is not what was spent on ads.
struct CostVerb {
    let frame: QuestionFrame
    /// The figures the conversation was about.
    let spoken: [MetricID]
    /// What the conversation was split by or narrowed to.
    let groups: Set<DimensionID>

    private static let verbs: Set<String> = ["cost", "costs", "costing"]
    private static let whom: Set<String> = ["us", "me", "our", "the"]
    private static let what: Set<String> = ["that", "this", "it", "they", "those", "these", "delay", "outage"]
    private static let advertising: Set<String> = [
        "ad", "ads", "campaign", "campaigns", "advertising", "marketing", "click", "clicks", "media", "acquisition",
        "customer", "visitor", "visit", "newsletter",
    ]
    static let adGroups: Set<DimensionID> = DimensionLexicon.advertising.union([
        "session_campaign_name", "campaign_name", "session_default_channel_group", "session_source",
        "first_user_campaign_name",
    ])

    /// Whether a mention of what was spent is such a verb.
    func isOne(_ mention: QuestionFrame.MetricMention) -> Bool {
        guard mention.metric == "advertiser_ad_cost", mention.tokens.count == 1,
            CostVerb.verbs.contains(frame.tokens[mention.tokens.lowerBound].text), !isAboutAds
        else { return false }
        let after = frame.tokens[safe: mention.tokens.upperBound]?.text ?? ""
        let before = frame.tokens[safe: mention.tokens.lowerBound - 1]?.text ?? ""
        return after == "us" || after == "me" || CostVerb.what.contains(before)
    }

    private var isAboutAds: Bool {
        let isNamed =
            frame.names.contains { $0.kind == .campaign || $0.kind == .keyword }
            || frame.values.contains { mention in
                switch mention.meaning {
                case .vendor, .channel: true
                case .value(let field, _): CostVerb.adGroups.contains(field)
                default: false
                }
            }
        if isNamed || frame.dimensions.contains(where: { CostVerb.adGroups.contains($0.dimension) })
            || frame.tokens.contains(where: { CostVerb.advertising.contains($0.text) })
        {
            return true
        }
        return spoken.contains { MetricFacts.advertising.contains($0.base) }
            || !groups.isDisjoint(with: CostVerb.adGroups)
    }
}
