import Grounding
import Semantics

/// Leaves behind what an earlier question was split by or narrowed to where the new one cannot be: nobody asks for the
/// loading time of a product only because products were spoken of before.
struct InheritedScope {
    let catalogue: Catalogue
    /// What the message itself says.
    let own: QuestionDraft
    let previous: QuestionDraft

    /// Kinds of question that have no groups.
    private static let undivided: Set<QuestionIntent> = [
        .path, .segment, .realtime, .whatIf, .recommendation, .abtest, .goalPacing,
    ]

    private static let ofItems: [MetricID: MetricID] = [
        "refund_rate": "refund_amount", "order_refund_rate": "refund_amount",
    ]

    func fitted(_ draft: QuestionDraft) -> QuestionDraft {
        var draft = draft
        // "By category", of the share that was refunded: products know what was refunded.
        if own.metrics.isEmpty, own.breakdown.contains(where: DimensionLexicon.items.contains) {
            draft.metrics = draft.metrics.map { InheritedScope.ofItems[$0] ?? $0 }
        }
        var result = draft
        // "…, and the top 3 products": sessions have no products, and the products were asked for.
        if own.metrics.isEmpty, own.intent == nil, !own.breakdown.isEmpty, draft.intent == nil {
            result.metrics = draft.metrics.filter { metric in
                var single = draft
                single.metrics = [metric]
                return own.breakdown.allSatisfy { isKnown($0, in: single) }
            }
        }
        draft = result
        result.breakdown.removeAll { !own.breakdown.contains($0) && !isCarried($0, in: draft) }
        result.filters.removeAll { filter in
            !own.filters.contains(filter)
                && (isCompared(filter) || !isKnown(DimensionID(filter.field), in: draft))
        }
        if result.breakdown.isEmpty, !draft.breakdown.isEmpty {
            if own.ranking == nil { result.ranking = nil }
            if own.limit == nil { result.limit = nil }
            if !own.comparesValues { result.comparesValues = false }
            // "At least 50 sessions" left out groups, of which none are left.
            if own.thresholds.isEmpty { result.thresholds = [] }
        }
        return result
    }

    /// "mobile against desktop" names two values to be held against each other: another kind of question is not narrowed
    /// to the two.
    private func isCompared(_ filter: Filter) -> Bool {
        own.intent != nil && previous.comparesValues && filter.op == .isIn && previous.filters.contains(filter)
    }

    private func isCarried(_ dimension: DimensionID, in draft: QuestionDraft) -> Bool {
        guard let intent = draft.intent else { return isKnown(dimension, in: draft) }
        if InheritedScope.undivided.contains(intent) || own.intent != nil && previous.comparesValues { return false }
        guard intent == .attribution, let definition = catalogue.dimension(dimension) else {
            return isKnown(dimension, in: draft)
        }
        if case .session(.traffic) = definition.binding { return true }
        return dimension == "default_channel_group" || dimension == "ad_platform"
    }

    private func isKnown(_ dimension: DimensionID, in draft: QuestionDraft) -> Bool {
        guard catalogue.dimension(dimension) != nil else { return true }
        let metrics = draft.param("view") == .string("over_claim") ? ["ad_platform_key_events"] : draft.metrics
        return metrics.allSatisfy { id in
            let asked = ItemScope(catalogue: catalogue).metric(id, by: dimension)
            guard let metric = catalogue.metric(asked), case .formula = metric.computation else { return true }
            return catalogue.knows(metric, by: dimension)
        }
    }
}

extension QuestionDraft {
    private static let twins: [DimensionID: DimensionID] = [
        "session_campaign_name": "campaign_name", "campaign_name": "session_campaign_name",
    ]

    /// The talk for figures that know the campaign of visits as one of ads, or the other way round: what a campaign cost is
    /// asked of the same campaign.
    func retold(for metrics: [MetricID], _ catalogue: Catalogue) -> QuestionDraft {
        func knows(_ dimension: DimensionID) -> Bool {
            metrics.allSatisfy { id in catalogue.metric(id).map { catalogue.knows($0, by: dimension) } ?? true }
        }
        func told(_ dimension: DimensionID) -> DimensionID {
            guard let twin = QuestionDraft.twins[dimension], !knows(dimension), knows(twin) else { return dimension }
            return twin
        }
        guard !metrics.isEmpty else { return self }
        var result = self
        let filters = AdTwins(catalogue: catalogue).told(filters, for: metrics)
        result.filters = filters.map { Filter(told(DimensionID($0.field)).name, $0.op, $0.value) }
        result.breakdown = breakdown.map(told)
        return result
    }
}
