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
        CustomerWords(frame: frame).leaveWhoIsNew(&draft)
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

    /// Kinds of questions that are about part of the data where the words say so.
    static let narrowed: Set<QuestionIntent> = [.why, .anomaly, .trend, .breakdown, .ranking, .comparison]

    private static let happenOnPages: Set<MetricID> = ["rage_clicks", "scrolled_users", "exits", "add_to_carts"]

    private func scope(_ metrics: [MetricID]) -> FilterScope {
        let metrics = metrics.isEmpty ? context?.metrics ?? [] : metrics
        let lasting: Set<QuestionIntent?> = [.attribution, .cohort]
        let before = context?.intent
        return FilterScope(frame: frame, intent: intent ?? (lasting.contains(before) ? before : nil), metrics: metrics)
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
        // "Over the past 3 months by day of the week": a split, and no line.
        let isOfWeekdays =
            draft.breakdown == ["day_of_week"] && !frame.contains("chart", "plot", "draw", "graph", "trend", "line")
        draft.overTime = StructureCues.overTime.matches(frame.tokens) && !isOfWeekdays
        // "Did refunds cost us more than ads?": the two, and no other days.
        if intent == nil, draft.metrics.count == 2, frame.periods.count < 2, draft.second == nil, draft.partner == nil,
            frame.has(StructureCues.larger)
        {
            (draft.compares, draft.changes) = (false, false)
        }
        let compared = scope.comparedFields()
        // "Bounce rate side by side for all devices": the groups stand beside one another, and no other days.
        if intent == nil, compared.isEmpty, !draft.breakdown.isEmpty, draft.second == nil, draft.partner == nil,
            frame.has(SideBySideValues.groups)
        {
            (draft.compares, draft.changes) = (false, false)
        }
        if let field = compared.first,
            draft.compares || frame.has(StructureCues.best) || frame.contains("or") || draft.changes
                || frame.has(StructureCues.division) || intent == nil && SideBySideValues(frame).told
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
            // "3 days with the least visits"
            let isCounted =
                frame.tokens[index - 1].number != nil || WordForms.smallNumber(frame.tokens[index - 1].text) != nil
            if isCounted, ["with", "when", "by"].contains(frame.tokens[safe: index + 1]?.text ?? "") {
                return dimension
            }
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
        "days|weeks|months|hours .. .. had|have|has|saw|got more|less|over|under|fewer|above|below",
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
