import Semantics

/// Attribution: models and view.
struct AttributionParameters {
    let frame: QuestionFrame

    private static let overClaim = PatternList(
        """
        over claim|claiming|claimed|claims|report|reporting|count|counting|credit
        overclaim*
        overreport*
        overcount*
        double count*
        platform|google|meta|facebook|linkedin|tiktok|bing|ads .. claim|claims|claimed|claiming
        claim|claims|claimed|claiming .. .. .. more|than|key|conversion|conversions|credit|revenue|sales|orders
        report|reports|reported|reporting|show|shows|count|counts|counted more .. .. than we|there|our|us|actually|really
        take|takes|took|taken|taking|claim|claiming|claims|claimed|grab|grabbing credit for|of the same
        same conversion|order|sale|purchase|ones|one ... twice|both|each|double|credit|claimed
        add|adds|added up to more
        inflate|inflates|inflated|inflating|exaggerate|exaggerates|exaggerated|overstate|overstates|overstated|overstating|pad|padding
        """)
    private static let assisted = PatternList(
        "assisted|assist|assists|assisting", "than [they|it] close|closes|closed|finish|finished|complete",
        "merely|only|just assist|help", "help|helps|helped|helping ... along|way",
        "helping hand",
        "supporting role|part")
    /// "How many visits before a purchase?": how long the way is, and not who is credited.
    private static let touchpoints = PatternList(
        "how many|number|average|typical .. touchpoint|touchpoints|touches|visits|sessions|clicks|contacts|times .. .. .. before|until|till",
        "how many|number|average|typical .. touchpoint|touchpoints|touches",
        "conversion paths|path length|lengths")
    private static let comparison = PatternList(
        """
        compare|compared|comparison|versus|difference|differ|differs|against|than|change|changes|switch
        each|every|all|different|various model|models|attribution
        """)
    /// "Which model is best?": all of them, side by side.
    static let choosing = PatternList(
        "which|what [attribution|one] [of] [the|these] model|models [is|are|would|should|do|can|to|fits|gives|looks] [the|be|i|we|you] "
            + "best|better|right|correct|fairest|trust|use|choose|pick|prefer|recommend|believe|most",
        "which|what [attribution] model|models should|would|do|can|shall i|we|you [rather|best] trust|use|choose|pick|prefer|recommend|believe",
        "best|right|fairest attribution model|models")

    private static let vendors: [(PatternList, String)] = [
        (PatternList("google"), "google_ads"), (PatternList("meta|facebook|instagram"), "meta_ads"),
        (PatternList("linkedin"), "linkedin_ads"), (PatternList("tiktok"), "tiktok_ads"),
        (PatternList("bing|microsoft"), "microsoft_ads"),
    ]

    /// Who claims is an ad platform, not the source of a visit.
    private func readVendors(_ draft: inout QuestionDraft) {
        let named = AttributionParameters.vendors.filter { $0.0.matches(frame.tokens) }.map(\.1)
        guard !named.isEmpty else { return }
        draft.filters.removeAll { ["session_source", "session_source_medium", "ad_platform"].contains($0.field) }
        draft.filters.append(
            named.count == 1
                ? Filter("ad_platform", .eq, .text(named[0])) : Filter("ad_platform", .isIn, .list(named)))
        draft.breakdown.removeAll { $0 == "session_source" }
    }

    /// Whether a model of credit is named.
    static func namesModel(_ tokens: [Token]) -> Bool { CreditModels.isNamed(in: tokens) }

    /// The models that are named, in their order; none where the words name none.
    @discardableResult
    func readModels(into draft: inout QuestionDraft) -> [String] {
        let found = CreditModels.named(in: frame.tokens)
        if !found.isEmpty { draft.set("models", .array(found.map { .string($0) })) }
        return found
    }

    /// "Shapley": which of the models that learn from paths is meant; "a half-life of 3 days", "a window of 14 days".
    private func readTerms(into draft: inout QuestionDraft) {
        let learnt = ["shapley", "markov"].filter { frame.contains($0) }
        if !learnt.isEmpty { draft.set("path_models", .array(learnt.map { .string($0) })) }
        if let days = days(beside: AttributionParameters.halfLife) {
            draft.set("half_life_days", .integer(Int64(days)))
        }
        if let days = days(beside: AttributionParameters.window) { draft.set("look_back_days", .integer(Int64(days))) }
    }

    private static let halfLife = PatternList("half life|lives")
    private static let window = PatternList("window|lookback", "look back")

    /// How many days stand right before or behind some words.
    private func days(beside words: PatternList) -> Int? {
        guard let place = words.firstMatch(in: frame.tokens) else { return nil }
        for index in [
            place.lowerBound - 2, place.lowerBound - 3, place.upperBound, place.upperBound + 1, place.upperBound + 2,
        ] {
            guard let unit = frame.tokens[safe: index + 1].flatMap({ CalendarUnit(word: $0.stem) }),
                let count = frame.tokens[safe: index]?.number?.whole
                    ?? WordForms.smallNumber(frame.tokens[safe: index]?.text ?? "")
            else { continue }
            if unit == .day { return count }
            if unit == .week { return 7 * count }
        }
        return nil
    }

    func read(into draft: inout QuestionDraft) {
        let tokens = frame.tokens
        let found = readModels(into: &draft)
        readTerms(into: &draft)
        if AttributionParameters.overClaim.matches(tokens) {
            draft.set("view", .string("over_claim"))
            readVendors(&draft)
            if draft.breakdown.isEmpty, draft.filters.isEmpty { draft.breakdown = ["ad_platform"] }
        } else if AttributionParameters.touchpoints.matches(tokens) {
            draft.set("view", .string("touchpoints"))
            if draft.metrics.contains("ecommerce_purchases") { draft.metrics = ["ecommerce_purchases"] }
        } else if AttributionParameters.assisted.matches(tokens) {
            draft.set("view", .string("assisted_vs_last_click"))
        } else if found.count > 1 || frame.has(AttributionParameters.choosing)
            || AttributionParameters.comparison.matches(tokens) && frame.contains("model", "models")
        {
            draft.set("view", .string("model_comparison"))
        }
        if draft.metrics.isEmpty || draft.metrics == ["advertiser_ad_clicks"]
            || draft.metrics.allSatisfy({ $0 == "total_users" || $0 == "sessions" })
        {
            draft.metrics = ["key_events"]
        }
        draft.metrics.removeAll { $0 == "advertiser_ad_clicks" }
        if draft.metrics.count > 1, isMomentOnly { draft.metrics.removeAll { $0 == "key_events" } }
        if draft.second == nil, draft.partner == nil { draft.compares = false }
        draft.comparesValues = false
        if draft.ranking != nil, draft.ranking?.limit == nil { draft.ranking = nil }
    }

    /// "The click before the *conversion*", "our *conversion* paths": when, and not how many.
    private var isMomentOnly: Bool {
        frame.metrics.filter { $0.metric == "key_events" }.allSatisfy { mention in
            mention.tokens.count == 1 && frame.tokens[mention.tokens.lowerBound].text == "conversion"
                && (["to", "the", "a", "before", "each", "every", "of", "prior"].contains(
                    frame.tokens[safe: mention.tokens.lowerBound - 1]?.text)
                    || ["path", "paths", "journey", "journeys"].contains(
                        frame.tokens[safe: mention.tokens.upperBound]?.text))
        }
    }
}
