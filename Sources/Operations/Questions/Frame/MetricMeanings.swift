import Semantics

/// Settles what a metric's words mean beside other words: "how many people … bought" counts buyers, "revenue without
/// refunds" is the gross one, "only new visitors" narrows what was spoken of.
struct MetricMeanings {
    let frame: QuestionFrame
    let intent: QuestionIntent?
    /// The metrics the conversation was about.
    let spoken: [MetricID]
    /// What it was split by or narrowed to.
    var groups: Set<DimensionID> = []

    private static let buying = PatternList("bought|purchased|ordered")
    private static let countedPeople = PatternList("how many people|user|customer|visitor|shopper|person")
    private static let narrowing = PatternList(
        "only|just|for|among|from [the|our] new|returning|repeat|first",
        "filter|filtered|restrict|limit|narrow|interested|focus|stick [it|that|this|down] on|to|in|by [the|our] new|returning|repeat"
    )
    private static let returning = PatternList(
        "what did|does|do it|they|that|this bring|return|earn|yield|generate|give|produce",
        "how much did|does|do it|they|that|this bring|return|earn|yield|generate|give|produce",
        "was|is it|that worth it",
        "what did|do|does|have we|i get|got|gotten|make|made|earn|earned [back] for|from|of|out it|that|this",
        "what came of|from|out [of] it|that|this")
    /// "Restrict it to visits from email": whose figure it is.
    static let restricting = PatternList(
        "restrict|limit|narrow|confine|filter|reduce it|that|this|them [down] to",
        "^ [now|and|ok|please] restrict|narrow|confine")
    private static let making = PatternList(
        "what did|does|do|has|have|is|was .. .. .. .. make|made|earn|earned|making|earning")
    static let buyingMore = PatternList(
        "do|does|did ... buy|order|purchase|convert|spend more|less|better|often",
        "customer|customers|user|users|visitor|visitors|buyers|shoppers|people buy|order|purchase|convert|spend more|less|better|often"
    )

    private static let narrowed = PatternList(
        "^ [and|but|ok|no|now] only|just|for|from|among|with|without|excluding|in|on|by|via")
    private static let ofPeople = PatternList(
        "only|just [the|for|those|about|in|at] people|visitors|users|customers|shoppers|those|folks|buyers in|from|on|who|with|using|that|coming",
        "only|just care|cares|interested|want|wants|need|mean|look about|in|at|the people|visitors|users|customers|shoppers|those|folks|buyers in|from|on|who|with|using|that|coming",
        "^ [and|or|but|ok|so] [what|how] about|is [the] people|visitors|users|customers|shoppers|those|folks|buyers in|from|on|who|with|using|that|coming",
        "^ [and|or|but|ok|so|now] for [the|only|just] people|visitors|users|customers|shoppers|those|folks|buyers in|from|on|who|with|using|that|coming"
    )
    private static let spendingMore = PatternList(
        "customer|customers|user|users|visitor|visitors|buyer|buyers|shopper|shoppers|people|they|returning|new spend|spends|spent [the] more|most|less|least",
        "which|who|what [ones|one|group|of] [them] spend|spends|spent [the] more|most|less|least")
    private static let kindsOfPeople = PatternList(
        "new|returning|repeat|first versus|and|or|against|to new|returning|repeat|existing customer|customers|visitor|visitors|user|users|buyer|"
            + "buyers|shopper|shoppers|people")
    private static let people: Set<DimensionID> = [
        "new_vs_returning", "device_category", "country", "city", "region", "browser", "operating_system", "platform",
        "language", "audience_name",
    ]

    private static let ownData = PatternList(
        "what|how does|do|is|are our|the|my [own] data|shop|numbers|figures|analytics|books say|show|tell|look",
        "^ [and|but] [by|in|from|according] [to] our|the|my own data|numbers|figures|shop|analytics $")
    private static let buyers = PatternList("bought|buy|buys|ordered|orders|purchased|purchases")

    private var isOfAds: Bool {
        frame.names.contains { $0.kind == .campaign }
            || frame.values.contains { mention in
                switch mention.meaning {
                case .vendor(let platform, _): platform != nil
                case .value(let field, _): ["campaign_name", "session_campaign_name", "ad_platform"].contains(field)
                default: false
                }
            }
    }

    private var isAboutPeople: Bool {
        let said = frame.values.compactMap { mention -> DimensionID? in
            if case .value(let field, _) = mention.meaning { field } else { nil }
        }
        let loyal = frame.metrics.contains { ValueLexicon.loyalty[$0.metric] != nil } ? ["new_vs_returning"] : []
        let all = groups.union(frame.dimensions.map(\.dimension) + said + loyal.map { DimensionID($0) })
        return !all.isDisjoint(with: MetricMeanings.people) && all.isDisjoint(with: DimensionLexicon.advertising)
    }

    /// A value stands right before it: "paid traffic".
    private func isDescribed(_ mention: QuestionFrame.MetricMention) -> Bool {
        frame.values.contains { $0.tokens.upperBound == mention.tokens.lowerBound }
    }

    func settle(_ draft: inout QuestionDraft) {
        readStatus(&draft)
        MoneyBasis(frame: frame, spoken: spoken).settle(&draft)
        if draft.metrics == ["total_users"], intent == nil, frame.has(MetricMeanings.buying),
            frame.has(MetricMeanings.countedPeople), !frame.contains("but", "not", "also", "both", "never")
        {
            draft.metrics = ["total_purchasers"]
        }
        if intent != .definition, intent != .attribution, frame.metrics.contains(where: isBareConversion) {
            draft.metrics = draft.metrics.map { $0 == "key_events" ? "session_key_event_rate" : $0 }
        }
        // "How many people visited?" counts them.
        if draft.metrics == ["sessions"], intent == nil, frame.has(MetricMeanings.countedPeople),
            frame.contains("visited")
        {
            draft.metrics = ["total_users"]
        }
        // "only new visitors", of what was spoken of.
        if intent == nil, !spoken.isEmpty, !draft.metrics.isEmpty,
            draft.metrics.allSatisfy({ ValueLexicon.loyalty[$0] != nil }), frame.has(MetricMeanings.narrowing),
            !spoken.contains(where: { ValueLexicon.loyalty[$0] != nil })
        {
            draft.metrics = []
        }
        // "the same figure, restricted to people on desktop computers"
        if intent == nil, !spoken.isEmpty, frame.contains("same"), frame.metrics.allSatisfy(\.isWeak) {
            draft.metrics = []
        }
        // "only paid traffic": whose figure it is.
        if intent == nil, !spoken.isEmpty, !draft.metrics.isEmpty, frame.metrics.allSatisfy(\.isWeak),
            !frame.values.isEmpty, frame.has(MetricMeanings.narrowed), frame.metrics.allSatisfy(isDescribed)
        {
            draft.metrics = []
        }
        // "I only care about people in Italy.": whose figure it is.
        if intent == nil, !spoken.isEmpty, frame.metrics.allSatisfy(\.isWeak), frame.dimensions.isEmpty,
            !(frame.values.isEmpty && frame.names.isEmpty), frame.has(MetricMeanings.ofPeople)
        {
            draft.metrics = []
        }
        if intent == nil, !spoken.isEmpty, !frame.values.isEmpty, frame.has(MetricMeanings.restricting) {
            draft.metrics = []
        }
        // "Which events count?", of conversions.
        if intent == .definition, frame.has(IntentCues.countingEvents) {
            let rates = spoken.filter {
                ["session_key_event_rate", "user_key_event_rate", "key_events"].contains($0.base)
            }
            draft.metrics = rates.isEmpty ? ["key_events"] : rates
        }
        // "Which spend more?", of new and returning visitors.
        if intent == nil, draft.metrics == ["advertiser_ad_cost"], frame.has(MetricMeanings.spendingMore), isAboutPeople
        {
            draft.metrics = ["average_revenue_per_user"]
        }
        // "What did it bring?", of a campaign or a channel.
        if intent == nil, draft.metrics.isEmpty, frame.has(MetricMeanings.returning), frame.dimensions.isEmpty,
            !groups.isDisjoint(with: CostVerb.adGroups)
        {
            draft.metrics = ["total_revenue"]
            draft.intent = .metricValue
        }
        // "What did email make on Cyber Monday?"
        if intent == nil, frame.metrics.allSatisfy(\.isWeak), frame.has(MetricMeanings.making),
            frame.dimensions.isEmpty,
            !frame.values.isEmpty
        {
            draft.metrics = ["total_revenue"]
        }
        // "What does our own data say?", of what platforms claim.
        if intent == nil, draft.metrics.isEmpty, frame.has(MetricMeanings.ownData),
            !groups.isDisjoint(with: CostVerb.adGroups)
        {
            draft.metrics = ["total_revenue"]
            draft.intent = .metricValue
        }
        // "New vs returning customers": how many of each.
        let counts = frame.has(MetricMeanings.buyers)
        if intent == nil, draft.metrics.isEmpty && spoken.isEmpty || draft.metrics == ["total_users"] && counts,
            frame.dimensions.map(\.dimension) == ["new_vs_returning"], frame.has(MetricMeanings.kindsOfPeople)
        {
            draft.metrics = counts ? ["ecommerce_purchases"] : ["total_users"]
        }
        // "Is paid social profitable?": what its ads bring back; of a channel without ads, how it does.
        if intent == nil, frame.metrics.allSatisfy(\.isWeak), frame.has(IntentCues.paying), frame.dimensions.isEmpty,
            !(frame.values.isEmpty && frame.names.isEmpty)
        {
            if isOfAds || frame.contains("social") {
                draft.metrics = ["return_on_ad_spend"]
            } else {
                draft.intent = .summary
            }
        }
        // "Did we lose money on Meta?"
        if intent == nil, frame.has(DraftReader.losses), frame.dimensions.isEmpty, frame.thresholds.isEmpty, isOfAds {
            draft.metrics = ["return_on_ad_spend"]
        }
        // "What did we spend on ads, and what did it bring?"
        if draft.metrics.isEmpty, spoken == ["advertiser_ad_cost"], frame.has(MetricMeanings.returning) {
            draft.metrics = ["return_on_ad_spend"]
        }
        // "Do people from the newsletter buy more?"
        if intent == nil, frame.has(MetricMeanings.buyingMore), draft.metrics.allSatisfy(MetricMeanings.vague.contains)
        {
            draft.metrics = [frame.contains("spend") ? "average_revenue_per_user" : "purchaser_rate"]
        }
    }

    private static let single: Set<String> = ["a", "an", "per", "each", "every", "one", "this", "that", "first", "any"]
    private static let counted: Set<String> = [
        "number", "numbers", "count", "counts", "total", "totals", "event", "events", "goal", "goals", "tracking",
        "value", "figures",
        "volume", "path", "paths", "data", "window",
    ]

    /// "Conversion feels off lately", "did conversion drop?": how many of a hundred, not how many in all.
    private func isBareConversion(_ mention: QuestionFrame.MetricMention) -> Bool {
        guard mention.metric == "key_events", mention.tokens.count == 1,
            frame.tokens[mention.tokens.lowerBound].text == "conversion"
        else { return false }
        let before = frame.tokens[safe: mention.tokens.lowerBound - 1]?.text ?? ""
        let after = frame.tokens[safe: mention.tokens.upperBound]?.text ?? ""
        return !MetricMeanings.single.contains(before) && !MetricMeanings.counted.contains(after)
    }

    private static let vague: Set<MetricID> = ["total_users", "ecommerce_purchases"]

    /// Whether values that were named are held against the others: "do people from the newsletter buy more?"
    var comparesWithOthers: Bool {
        intent == nil && frame.has(MetricMeanings.buyingMore) && frame.periods.count < 2 && !frame.contains("than")
    }

    /// "404 errors": requests that the server answered with that status, not failures of the server.
    private func readStatus(_ draft: inout QuestionDraft) {
        guard intent == nil, let index = frame.tokens.indices.first(where: isStatus),
            let code = frame.tokens[index].number?.whole
        else {
            return
        }
        draft.metrics.removeAll { $0 == "error_count" }
        draft.metrics.insert("request_count", at: 0)
        draft.filters.append(Filter("http_status", .eq, .text("\(code)")))
    }

    private func isStatus(_ index: Int) -> Bool {
        guard let number = frame.tokens[index].number, !number.isPercent, number.currency == nil, !number.isScaled,
            let code = number.whole, (400...599).contains(code),
            !frame.thresholds.contains(where: { $0.tokens.contains(index) })
        else { return false }
        let after = frame.tokens[safe: index + 1]?.stem ?? ""
        let before = frame.tokens[safe: index - 1]?.stem ?? ""
        return ["error", "status", "response", "page"].contains(after) || ["status", "error", "code"].contains(before)
    }
}
