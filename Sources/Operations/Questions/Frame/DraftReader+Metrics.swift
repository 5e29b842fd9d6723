import Semantics

/// Which of the metrics that were recognised are asked for: a weak word only where nothing else is, a word that says of what
/// another figure is never.
extension DraftReader {
    func readMetrics(_ draft: inout QuestionDraft) {
        let strong = frame.metrics.filter { !$0.isWeak }
        var chosen = strong
        for mention in frame.metrics where mention.isWeak && !isSpokenOf(mention) {
            if strong.isEmpty || isCounted(mention) || isListed(mention) { chosen.append(mention) }
        }
        if intent == .definition { chosen = explained(chosen) }
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
        let crowd = NarrowedCrowd(frame: frame)
        let leans = context?.metrics.isEmpty == false && intent == nil
        if intent != .segment {
            let whose = chosen.filter { crowd.tellsWhose($0, leans: leans) }
            if leans || chosen.contains(where: { !whose.contains($0) }) { chosen.removeAll { whose.contains($0) } }
        }
        let spoken = chosen
        chosen.removeAll { isBase($0, of: spoken) }
        chosen = Refunds.counted(chosen, frame).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        if chosen.count > 1 {
            chosen.removeAll { isDenied($0) || isWholeOfShare($0) }
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
        if Refunds.isShareOfOrders(draft.metrics, frame) {
            draft.notes.append("refunds are a share of the orders' value; by count it is the order refund rate")
        }
        readEventCounts(&draft)
        MetricMeanings(frame: frame, intent: intent, spoken: context?.metrics ?? [], groups: groups).settle(&draft)
        CustomerWords(frame: frame).settle(&draft, intent: intent)
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

    /// "not orders", "the revenue rather than the *conversions*"
    private func isDenied(_ mention: QuestionFrame.MetricMention) -> Bool {
        var lead = mention.tokens.lowerBound - 1
        if frame.tokens[safe: lead]?.text == "not" { return true }
        if ["the", "our"].contains(frame.tokens[safe: lead]?.text) { lead -= 1 }
        return [["rather", "than"], ["instead", "of"]].contains(
            [frame.tokens[safe: lead - 1]?.text ?? "", frame.tokens[safe: lead]?.text ?? ""])
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
            if gap.isEmpty { return comma && !isNarrowing(second) }
            let joint = frame.tokens[gap.lowerBound].text
            if gap.count == 3, joint == "as", frame.tokens[gap.lowerBound + 1].text == "well" { return true }
            return gap.count <= 2 && ["and", "or", "plus", "versus"].contains(joint)
        }
    }

    /// "Sessions, returning users only": whose figure it is, and no second one.
    private func isNarrowing(_ mention: QuestionFrame.MetricMention) -> Bool {
        ValueLexicon.loyalty[mention.metric] != nil
            && ["only", "alone", "exclusively"].contains(frame.tokens[safe: mention.tokens.upperBound]?.text)
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
}
