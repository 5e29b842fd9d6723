import Semantics

/// Attribution: models and view.
struct AttributionParameters {
    let frame: QuestionFrame

    private static let models: [(PatternList, String)] = [
        (PatternList("data driven", "dda"), "data_driven"),
        (PatternList("last click|touch|interaction|non", "first click|touch ... the last $"), "last_click"),
        (PatternList("first click|touch|interaction", "first and last"), "first_click"),
        (
            PatternList(
                "linear", "credit ... evenly|equally",
                "evenly|equally ... touchpoint|touchpoints|touch|touches|interactions",
                "equal credit|share|shares|weight|weights"), "linear"
        ),
        (PatternList("position based", "u shaped"), "position_based"),
        (
            PatternList("time decay", "older|earlier touches|touchpoints|clicks|touch count|counts|weigh .. .. less"),
            "time_decay"
        ),
    ]
    private static let overClaim = PatternList(
        """
        over claim|claiming|claimed|claims|report|reporting|count|counting|credit
        overclaim*
        overreport*
        overcount*
        double count*
        platform|google|meta|facebook|linkedin|tiktok|bing|ads .. claim|claims|claimed|claiming
        claim|claims|claimed|claiming .. .. .. more|than|key|conversion|conversions|credit|revenue|sales|orders
        """)
    private static let assisted = PatternList(
        "assisted|assist|assists|assisting", "than [they|it] close|closes|closed|finish|finished|complete",
        "merely|only|just assist|help", "help|helps|helped|helping ... along|way",
        "helping hand",
        "supporting role|part")
    private static let comparison = PatternList(
        """
        compare|compared|comparison|versus|difference|differ|differs|against|than|change|changes|switch
        each|every|all|different|various model|models|attribution
        """)

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
    static func namesModel(_ tokens: [Token]) -> Bool { models.contains { $0.0.matches(tokens) } }

    /// The models that are named, in their order; none where the words name none.
    @discardableResult
    func readModels(into draft: inout QuestionDraft) -> [String] {
        var found: [(Int, String)] = AttributionParameters.models.compactMap { list, name in
            list.firstMatch(in: frame.tokens).map { ($0.lowerBound, name) }
        }
        found.sort { $0.0 < $1.0 }
        if !found.isEmpty { draft.set("models", .array(found.map { .string($0.1) })) }
        return found.map(\.1)
    }

    func read(into draft: inout QuestionDraft) {
        let tokens = frame.tokens
        let found = readModels(into: &draft)
        if AttributionParameters.overClaim.matches(tokens) {
            draft.set("view", .string("over_claim"))
            readVendors(&draft)
            if draft.breakdown.isEmpty, draft.filters.isEmpty { draft.breakdown = ["ad_platform"] }
        } else if AttributionParameters.assisted.matches(tokens) {
            draft.set("view", .string("assisted_vs_last_click"))
        } else if found.count > 1
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
        if draft.second == nil, draft.partner == nil { draft.compares = false }
        draft.comparesValues = false
        if draft.ranking != nil, draft.ranking?.limit == nil { draft.ranking = nil }
    }
}
