import Semantics

/// Customers are people who bought: their number is that of the buyers, what they spend is revenue and no advertising,
/// and what it costs to win one is asked of the advertising.
struct CustomerWords {
    let frame: QuestionFrame

    /// What is requested where the cost per conversion answers.
    private static let acquisitionCost = "cac"
    private static let customers: Set<String> = ["customer", "client", "buyer", "purchaser"]
    private static let spending = PatternList(
        """
        customer|client|buyer|shopper|people|visitor|user [has|have|did|do|does|will|would] [on] [average] [typically] spend|spends|spent
        spend|spent|spending by|of|from|per [each] [a|an|our|all|the] customer|client|buyer|shopper|visitor|user
        """)
    private static let advertising = PatternList(
        "ad|ads|advertising|marketing|media|campaign|budget|google|meta|facebook|click|we|us on|for|to",
        "we|did spend|spent", "acquire|acquiring|win|winning|get|getting|reach|reaching")
    private static let visiting = PatternList(
        "visit|visited|visiting|visits|browse|browsed|browsing|landed|land|arrived|arrive|reach|reached|saw|see",
        "come|came|coming to|in|from|on|through|via", "find|found us", "on the|our site|website|page|app")
    private static let acquiring = PatternList(
        """
        cac
        customer|client|buyer acquisition [cost|costs]
        cost|costs|price|pay|paid|paying|spend|spent [to|for|of|per|a|an|each|every|on] .. new|acquired|additional customer|client|buyer
        cost|costs|price|pay|paid|paying|spend|spent [for|of|to|on] acquire|acquiring|win|winning|gain|gaining|get|getting a|an|one|each|every|our|the [new|single] customer|client|buyer
        new|acquired|additional customer|client|buyer cost|costs us
        """)

    func settle(_ draft: inout QuestionDraft, intent: QuestionIntent?) {
        if intent != .definition, frame.has(CustomerWords.acquiring) {
            askAdvertising(&draft)
            return
        }
        if draft.metrics == ["advertiser_ad_cost"], frame.has(CustomerWords.spending),
            !frame.has(CustomerWords.advertising)
        {
            draft.metrics = ["total_revenue"]
            return
        }
        if draft.metrics == ["total_users"], !frame.has(CustomerWords.visiting),
            let mention = frame.metrics.first(where: { $0.metric == "total_users" }),
            frame.tokens[mention.tokens].contains(where: { CustomerWords.customers.contains($0.stem) })
        {
            draft.metrics = ["total_purchasers"]
        }
        tellSubstitutes(&draft)
    }

    private static let orders: Set<String> = ["order", "purchase", "sale", "checkout"]

    /// Says so where a figure stands for another than the words name.
    private func tellSubstitutes(_ draft: inout QuestionDraft) {
        func says(_ metric: MetricID, _ words: Set<String>) -> Bool {
            draft.metrics.contains(metric)
                && frame.metrics.contains { mention in
                    mention.metric == metric && frame.tokens[mention.tokens].contains { words.contains($0.stem) }
                }
        }
        if says("new_users", CustomerWords.customers) {
            draft.notes.append("new customers taken as new users: people on their first visit, whether they buy or not")
        }
        if says("advertiser_ad_cost_per_key_event", CustomerWords.orders) {
            draft.notes.append("what an order costs taken as the cost per conversion that the ad platforms claim")
        }
    }

    /// Nobody is known to be new to the shop by what an ad cost: the platforms count conversions.
    private func askAdvertising(_ draft: inout QuestionDraft) {
        draft.metrics = ["advertiser_ad_cost_per_key_event"]
        draft.set("requested", .string(CustomerWords.acquisitionCost))
        draft.notes.append(
            "what a new customer costs is not known; the cost per conversion of the ads answers in its place")
    }

    /// "Cost per *new* customer": who is won is new, and nothing is narrowed to them.
    func leaveWhoIsNew(_ draft: inout QuestionDraft) {
        guard draft.param("requested")?.text == CustomerWords.acquisitionCost else { return }
        draft.filters.removeAll { $0.field == "new_vs_returning" }
    }
}
