import Semantics

/// Turns a frame into a draft: which metrics count, which dimension splits, which values filter, which dates are
/// what.
struct DraftReader {
    let frame: QuestionFrame
    let intent: QuestionIntent?
    let today: CivilDate
    let partners: PartnerPeriods
    /// What the conversation was about, for words that depend on it: "and Meta?" after ad spend.
    var context: QuestionDraft?

    func draft() -> QuestionDraft {
        var draft = QuestionDraft()
        draft.intent = intent
        draft.repairs = frame.repairs
        readMetrics(&draft)
        readDates(&draft)
        let scope = scope(draft.metrics)
        draft.breakdown = intent == .provenance ? [] : scope.breakdown()
        draft.filters += scope.filters() + leftOut
        if context != nil, !draft.filters.isEmpty, frame.has(MetricMeanings.restricting) { draft.breakdown = [] }
        if MetricMeanings(frame: frame, intent: intent, spoken: []).comparesWithOthers, draft.breakdown.isEmpty,
            let named = draft.filters.last(where: { $0.op == .eq })
        {
            draft.filters.removeAll { $0 == named }
            draft.breakdown = [DimensionID(named.field)]
        }
        // "Where do they come from?" names no dimension, and means the channel.
        if draft.breakdown.isEmpty, intent == nil, frame.has(IntentCues.origin) {
            draft.breakdown = [scope.resolved("session_default_channel_group")]
        }
        // "Where do people rage click?" asks for pages.
        if draft.breakdown.isEmpty, intent == nil, frame.tokens.first?.text == "where",
            draft.metrics.contains(where: DraftReader.happenOnPages.contains)
        {
            draft.breakdown = ["page_path"]
        }
        readStructure(&draft, scope: scope)
        RecurringTimes(frame: frame, intent: intent).read(into: &draft)
        readMailings(&draft)
        readThresholds(&draft)
        IntentParameters(frame: frame, today: today, about: context?.metrics.first, previous: context)
            .read(into: &draft)
        return draft
    }

    private static let happenOnPages: Set<MetricID> = ["rage_clicks", "scrolled_users", "exits", "add_to_carts"]

    private func scope(_ metrics: [MetricID]) -> FilterScope {
        let metrics = metrics.isEmpty ? context?.metrics ?? [] : metrics
        let lasting: Set<QuestionIntent?> = [.attribution, .cohort]
        let before = context?.intent
        return FilterScope(frame: frame, intent: intent ?? (lasting.contains(before) ? before : nil), metrics: metrics)
    }

    // MARK: Metrics

    private func readMetrics(_ draft: inout QuestionDraft) {
        let strong = frame.metrics.filter { !$0.isWeak }
        var chosen = strong
        for mention in frame.metrics where mention.isWeak && !isSpokenOf(mention) {
            if strong.isEmpty || isCounted(mention) || isListed(mention) { chosen.append(mention) }
        }
        // "new users' conversion rate": the loyalty word filters, it is not asked for.
        let others = chosen.filter { ValueLexicon.loyalty[$0.metric] == nil }
        if !others.isEmpty, !others.allSatisfy(\.isWeak) {
            chosen.removeAll { mention in
                ValueLexicon.loyalty[mention.metric] != nil && !isListed(mention) && !isCounted(mention)
            }
        }
        chosen.removeAll(where: frame.leavesOut)
        chosen.removeAll { isLeavingOut($0) || saysWhereVisitsBegan($0, beside: strong) }
        // "Why do they come back?", of goods that were returned.
        if context?.metrics.contains(where: Refunds.all.contains) == true {
            chosen.removeAll { $0.metric == "retention_rate" && frame.contains("back") }
        }
        if Refunds.tellsOfGoods(frame) {
            chosen = chosen.map { mention in
                mention.metric == "retention_rate"
                    ? .init(metric: "refund_amount", tokens: mention.tokens, isWeak: false) : mention
            }
        }
        // "And of organic visits alone?": which visits, after a figure of them.
        if chosen.count == 1, chosen[0].metric == "sessions", context?.metrics.isEmpty == false, !frame.values.isEmpty,
            frame.tokens.count <= 8, ["of", "for", "from", "among"].contains(where: { frame.contains($0) }),
            frame.contains("alone", "only", "just")
        {
            chosen = []
        }
        let spoken = chosen
        chosen.removeAll { isBase($0, of: spoken) }
        chosen = Refunds.counted(chosen, frame).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        if chosen.count > 1 {
            chosen.removeAll { frame.tokens[safe: $0.tokens.lowerBound - 1]?.text == "not" || isWholeOfShare($0) }
        }
        // "When is a visit counted as bounced?": what a rate divides by is not asked for.
        if intent == .definition, chosen.contains(where: { MetricFacts.isFraction($0.metric) }) {
            chosen.removeAll { ["sessions", "total_users"].contains($0.metric) }
        }
        chosen = pricedEach(chosen)
        chosen = readingCosts(chosen)
        for mention in chosen where !draft.metrics.contains(mention.metric) { draft.metrics.append(mention.metric) }
        if let fid = draft.metrics.firstIndex(of: "fid"), intent != .definition {
            draft.metrics[fid] = "inp"
            draft.set("requested", .string("fid"))
            draft.notes.append("FID was retired in March 2024; INP answers in its place")
        }
        if draft.metrics.isEmpty, frame.has(DraftReader.exitPages) { draft.metrics = ["exits"] }
        if draft.metrics.isEmpty, intent == nil, Refunds.tellsOfGoods(frame) { draft.metrics = ["refund_amount"] }
        readEventCounts(&draft)
        MetricMeanings(frame: frame, intent: intent, spoken: context?.metrics ?? [], groups: groups).settle(&draft)
        let split = frame.dimensions.map(\.dimension) + frame.names.map(\.dimension)
        if split.contains(where: DimensionLexicon.items.contains) || frame.values.contains(where: \.isItem) {
            draft.metrics = draft.metrics.map { $0 == "total_revenue" ? "item_revenue" : $0 }
            // Of a product no visit converts: it is looked at and bought.
            let conversions: Set<MetricID> = ["session_key_event_rate", "key_events"]
            if intent == nil {
                draft.metrics = draft.metrics.map { conversions.contains($0) ? "purchase_to_view_rate" : $0 }
            }
        }
    }

    /// "leave out the US" is about no exits.
    private func isLeavingOut(_ mention: QuestionFrame.MetricMention) -> Bool {
        mention.metric == "exits" && ["out", "aside"].contains(frame.tokens[safe: mention.tokens.upperBound]?.text)
    }

    /// "pages per session of visits that landed on /blog": which visits, and no figure.
    private func saysWhereVisitsBegan(
        _ mention: QuestionFrame.MetricMention, beside strong: [QuestionFrame.MetricMention]
    ) -> Bool {
        mention.metric == "entrances" && strong.contains { $0.metric != "entrances" }
            && frame.names.contains { $0.kind == .landingPage && $0.tokens.lowerBound == mention.tokens.upperBound }
    }

    /// "where did these customers come from": those of the figure before.
    private func isSpokenOf(_ mention: QuestionFrame.MetricMention) -> Bool {
        context?.metrics.isEmpty == false
            && ["these", "those"].contains(frame.tokens[safe: mention.tokens.lowerBound - 1]?.text)
    }

    private static let exitPages = PatternList("exit page")

    /// "what percentage of *sessions* bounced": the rate is asked for.
    private func isWholeOfShare(_ mention: QuestionFrame.MetricMention) -> Bool {
        let lower = mention.tokens.lowerBound
        let of = [lower - 1, lower - 2].first { index in
            frame.tokens[safe: index]?.text == "of"
                && !frame.metrics.contains {
                    $0 != mention && $0.tokens.lowerBound > index && $0.tokens.upperBound <= lower
                }
        }
        let shares: Set<String> = ["percentage", "percent", "share", "proportion", "fraction"]
        return of.flatMap { frame.tokens[safe: $0 - 1]?.text }.map(shares.contains) ?? false
    }

    /// "what did a click on Meta cost us": the cost of one is a metric of its own.
    private func pricedEach(_ chosen: [QuestionFrame.MetricMention]) -> [QuestionFrame.MetricMention] {
        let costs: [MetricID: MetricID] = [
            "advertiser_ad_clicks": "advertiser_ad_cost_per_click", "key_events": "advertiser_ad_cost_per_key_event",
            "ecommerce_purchases": "advertiser_ad_cost_per_key_event",
        ]
        guard let cost = chosen.firstIndex(where: { $0.metric == "advertiser_ad_cost" }),
            let each = chosen.firstIndex(where: { mention in
                costs[mention.metric] != nil
                    && ["a", "an", "each", "one", "every"].contains(
                        frame.tokens[safe: mention.tokens.lowerBound - 1]?.text)
            }), let price = costs[chosen[each].metric]
        else { return chosen }
        var result = chosen
        result[each].metric = price
        result.remove(at: cost)
        return result
    }

    private var groups: Set<DimensionID> {
        Set((context?.breakdown ?? []) + (context?.filters ?? []).map { DimensionID($0.field) })
    }

    /// "what do refunds cost us": what was refunded, and not what was spent on ads.
    private func readingCosts(_ chosen: [QuestionFrame.MetricMention]) -> [QuestionFrame.MetricMention] {
        let verb = CostVerb(frame: frame, spoken: context?.metrics ?? [], groups: groups)
        guard let cost = chosen.firstIndex(where: verb.isOne) else { return chosen }
        var result = chosen
        if chosen.count == 1, context?.metrics.contains(where: Refunds.all.contains) == true {
            result[cost].metric = "refund_amount"
        } else {
            result.remove(at: cost)
        }
        return result
    }

    /// "how many users": the weak word is what is counted.
    private func isCounted(_ mention: QuestionFrame.MetricMention) -> Bool {
        let before = frame.tokens[max(0, mention.tokens.lowerBound - 4)..<mention.tokens.lowerBound].map(\.text)
        return before.contains("many") && frame.metrics.first == mention
            && !frame.metrics.contains { !$0.isWeak && $0.tokens.lowerBound < mention.tokens.upperBound + 3 }
    }

    /// Joined to another metric by "and" or a comma.
    func isListed(_ mention: QuestionFrame.MetricMention) -> Bool {
        frame.metrics.contains { other in
            guard other != mention else { return false }
            let (first, second) =
                other.tokens.lowerBound < mention.tokens.lowerBound ? (other, mention) : (mention, other)
            let gap = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
            let comma = frame.tokens[safe: second.tokens.lowerBound]?.mark == ","
            if gap.isEmpty { return comma }
            return gap.count <= 2 && ["and", "or", "plus", "versus"].contains(frame.tokens[gap.lowerBound].text)
        }
    }

    /// "file downloads last week" counts events of that name.
    private func readEventCounts(_ draft: inout QuestionDraft) {
        guard intent == nil || [.anomaly, .why, .forecast, .alertCreate].contains(intent),
            draft.metrics.allSatisfy({ ["event_count", "total_users", "advertiser_ad_clicks"].contains($0) })
        else { return }
        let mentions = EventReader.mentions(in: frame.tokens).filter { mention in
            EventLexicon.counted.contains(mention.event)
                && !frame.values.contains { $0.tokens.overlaps(mention.tokens) }
                && !frame.names.contains { $0.tokens.overlaps(mention.tokens) }
                && !frame.dimensions.contains { $0.tokens.overlaps(mention.tokens) }
        }
        guard let mention = mentions.first, draft.metrics.isEmpty || draft.metrics == ["event_count"] else { return }
        draft.metrics = ["event_count"]
        draft.filters.append(Filter("event_name", .eq, .text(mention.event)))
    }

    // MARK: Structure

    func comparedValueFields() -> [DimensionID] {
        scope([]).comparedFields()
    }

    private func readStructure(_ draft: inout QuestionDraft, scope: FilterScope) {
        draft.granularity =
            GranularityReader(frame: frame).granularity()
            ?? (StructureCues.overTime.matches(frame.tokens) ? nil : draft.series)
        if draft.granularity == nil, intent == nil, !draft.metrics.isEmpty || context != nil,
            frame.has(StructureCues.partOfDay)
        {
            draft.granularity = .hour
            draft.notes.append("by hour, as a part of a day is no period of its own here")
        }
        draft.overTime = StructureCues.overTime.matches(frame.tokens)
        // "Did refunds cost us more than ads?": the two, and no other days.
        if intent == nil, draft.metrics.count == 2, frame.periods.count < 2, draft.second == nil, draft.partner == nil,
            frame.has(StructureCues.larger)
        {
            (draft.compares, draft.changes) = (false, false)
        }
        let compared = scope.comparedFields()
        if let field = compared.first,
            draft.compares || frame.has(StructureCues.best) || frame.contains("or") || draft.changes
                || frame.has(StructureCues.division)
        {
            draft.comparesValues = true
            draft.compares = draft.second != nil || draft.partner != nil
            if !draft.breakdown.contains(field) { draft.breakdown = [field] + draft.breakdown }
            if field == "new_vs_returning", !draft.filters.contains(where: { $0.field == field.name }) {
                draft.filters.append(Filter(field.name, .isIn, .list(["new", "returning"])))
            }
            return
        }
        draft.ranking = RankingReader(frame: frame, draft: draft).ranking()
        if draft.ranking != nil {
            if draft.breakdown.isEmpty, let unit = rankedTimeUnit() { draft.breakdown = [unit] }
            if draft.breakdown.isEmpty, frame.has(StructureCues.whenMost) {
                draft.breakdown = ["date"]
                if draft.ranking?.limit == nil { draft.ranking?.limit = 1 }
            }
            if draft.breakdown.isEmpty, draft.metrics == ["items_purchased"], frame.has(StructureCues.sellers) {
                draft.breakdown = ["item_name"]
            }
            if draft.breakdown.isEmpty {
                draft.ranking = nil
            } else if draft.ranking?.subject == .metric {
                draft.changes = false
            }
        }
        if intent == nil { BestOfAll(frame).read(into: &draft) }
        if draft.ranking != nil { draft.granularity = nil }
        rankWithoutSubject(&draft)
        draft.limit = draft.ranking?.limit
    }

    /// "Email is our best channel, isn't it?": its place among all of them is asked for.
    private func rankWithoutSubject(_ draft: inout QuestionDraft) {
        guard draft.ranking?.subject == .metric, let group = draft.breakdown.first, draft.breakdown.count == 1,
            let named = draft.filters.firstIndex(where: { $0.field == group.name && $0.op == .eq })
        else { return }
        if let first = draft.filters[named].value.texts.first { draft.set(BestOfAll.first, .string(first)) }
        draft.filters.remove(at: named)
        draft.ranking?.limit = explicitRankLimit
    }

    private var explicitRankLimit: Int? { RankingReader(frame: frame, draft: QuestionDraft()).number }

    /// "which day had the most orders"
    private func rankedTimeUnit() -> DimensionID? {
        for (index, token) in frame.tokens.enumerated() {
            guard let dimension = DimensionLexicon.timeUnits[token.stem], index > 0,
                !frame.dates.contains(where: { $0.tokens.contains(index) }),
                !["that", "this", "those", "same", "each", "a", "per"].contains(frame.tokens[index - 1].text)
            else { continue }
            let before = frame.tokens[max(0, index - 3)..<index].map(\.text)
            if before.contains(where: {
                [
                    "which", "what", "best", "worst", "top", "busiest", "quietest", "strongest", "weakest", "highest",
                    "lowest", "biggest", "slowest",
                ].contains($0)
            }) {
                return dimension
            }
        }
        return nil
    }

    /// "days with over 50 sessions"
    private var testedTimeUnit: DimensionID? {
        DraftReader.tested.firstMatch(in: frame.tokens).flatMap { match in
            DimensionLexicon.timeUnits[frame.tokens[match.lowerBound].stem]
        }
    }

    private static let tested = PatternList(
        "days|weeks|months|hours with|where|when|that|having|had|on|we|were|of [which] [we|that] [had|made|sold|got] .. ..",
        "days|weeks|months|hours over|under|above|below|less|more|fewer")

    static let losses = PatternList(
        """
        lost|lose|loses|losing|loss|losses [us|our|the] money
        make|makes|made|making [a] loss|losses
        unprofitable|lossmaking
        not profitable|worth
        below break
        pay|paid|pays|paying [for] themselves|itself|off
        in the red
        cost|costs [us] more than they|it|what bring|brings|earn|earns|brought|make|made
        """)

    /// "Which campaigns lost money?": those that brought less than was spent on them.
    private func readLosses(_ draft: inout QuestionDraft) {
        let isOfAds =
            draft.breakdown.contains(where: CostVerb.adGroups.contains)
            || draft.breakdown.isEmpty && context?.breakdown.contains(where: CostVerb.adGroups.contains) == true
        guard frame.has(DraftReader.losses), isOfAds, frame.thresholds.isEmpty else { return }
        draft.metrics = ["return_on_ad_spend"]
        draft.thresholds = [Filter("return_on_ad_spend", .lt, .number(1))]
        draft.breakdown = draft.breakdown.map { $0 == "session_campaign_name" ? "campaign_name" : $0 }
        (draft.ranking, draft.limit) = (nil, nil)
        (draft.changes, draft.compares) = (false, false)
    }

    /// Words by which something is asked for, or narrowed.
    private static let asking = PatternList(
        "which|what|how|who|whose|when|where|why|with|that|having|have|has|show|list|give|tell|any|did|do|does|will|would|can|count"
    )

    private static let onlyThose = PatternList(
        "^ [and|now|ok|but|please] only|just|keep|filter|show [me] [only|just|to|for|on] [the|those|these] [ones|one|those|channels|campaigns|"
            + "pages|products|countries] with|having|that|over|above|under|below|of",
        "^ [and|now|ok|but|please] [only|just] the|those ones|one with|having|over|above|under|below")

    private func readThresholds(_ draft: inout QuestionDraft) {
        guard intent == nil || [.recommendation, .segment, .attribution].contains(intent) else { return }
        // "only those under 3" tests what the conversation is about.
        let spoken = draft.metrics.first ?? context?.metrics.first
        let thresholds = frame.thresholds.map { threshold in
            var threshold = threshold
            threshold.metric = threshold.metric ?? spoken
            return threshold
        }
        draft.thresholds = thresholds.compactMap(\.filter)
        draft.isStatement = !frame.has(DraftReader.asking)
        if draft.breakdown.isEmpty, !draft.thresholds.isEmpty, intent == nil, let unit = testedTimeUnit {
            draft.breakdown = [unit]
        }
        readLosses(&draft)
        let bounded = Set(frame.thresholds.compactMap(\.metric))
        let asked = draft.metrics.filter { !bounded.contains($0) }
        if !asked.isEmpty { draft.metrics = asked }
        // "Only the ones with more than 200 sessions": those of the figure that was spoken of.
        let narrows =
            draft.breakdown.isEmpty && context?.breakdown.isEmpty == false && context?.metrics.isEmpty == false
            && frame.has(DraftReader.onlyThose)
        if narrows, draft.metrics.allSatisfy(bounded.contains) { draft.metrics = [] }
        if draft.metrics.isEmpty, !narrows { draft.metrics = frame.thresholds.compactMap(\.metric) }
        if draft.thresholds.isEmpty == false, draft.breakdown.contains(where: DimensionLexicon.items.contains) {
            draft.thresholds = draft.thresholds.map {
                $0.field == "total_revenue" ? Filter("item_revenue", $0.op, $0.value) : $0
            }
        }
    }
}
