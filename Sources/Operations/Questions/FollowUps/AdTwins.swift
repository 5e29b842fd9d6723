import Grounding
import Semantics

/// Ads and the visits they bring are told apart by other words: what "Google Ads" cost is known by its platform, what they brought
/// by paid visits from Google. A figure that knows only the one is asked by it, and that is said.
struct AdTwins {
    let catalogue: Catalogue

    private static let social = ["meta_ads", "tiktok_ads", "linkedin_ads"]
    private static let platform: DimensionID = "ad_platform"
    private static let source: DimensionID = "session_source"
    private static let channel: DimensionID = "session_default_channel_group"

    private func knows(_ metrics: [MetricID], _ dimension: DimensionID) -> Bool {
        metrics.allSatisfy { id in catalogue.metric(id).map { catalogue.knows($0, by: dimension) } ?? false }
    }

    /// The filters as the figures know them.
    func told(_ filters: [Filter], for metrics: [MetricID]) -> [Filter] {
        guard !metrics.isEmpty else { return filters }
        if knows(metrics, AdTwins.source), !knows(metrics, AdTwins.platform) { return filters.flatMap(asVisits) }
        if knows(metrics, AdTwins.platform), !knows(metrics, AdTwins.source) { return asAds(filters) }
        return filters
    }

    /// The draft with such filters, and what was taken for what.
    func told(_ draft: QuestionDraft) -> QuestionDraft {
        let intents: Set<QuestionIntent?> = [nil, .metricValue, .comparison, .why]
        guard intents.contains(draft.intent) else { return draft }
        var result = draft
        if draft.metrics.isEmpty, draft.filters.contains(where: { $0.field == AdTwins.platform.name }) {
            result.breakdown = draft.breakdown.map { $0 == "session_campaign_name" ? "campaign_name" : $0 }
        }
        result.filters = told(draft.filters, for: draft.metrics)
        if result.filters != draft.filters {
            let then = draft.filters.filter { !result.filters.contains($0) }
            let now = result.filters.filter { !draft.filters.contains($0) }
            result.notes.append(
                "“\(FilterWords.words(then, catalogue: catalogue))” taken as \(FilterWords.words(now, catalogue: catalogue))"
            )
        }
        return result
    }

    private func asVisits(_ filter: Filter) -> [Filter] {
        if filter == Filter(AdTwins.platform.name, .isIn, .list(AdTwins.social)) {
            return [Filter(AdTwins.channel.name, .eq, .text("Paid Social"))]
        }
        guard filter.field == AdTwins.platform.name, filter.op == .eq, let platform = filter.value.texts.first else {
            return [filter]
        }
        var sources: [String] = []
        for vendor in ValueLexicon.vendors where vendor.platform == platform {
            if let source = vendor.source, !sources.contains(source) { sources.append(source) }
        }
        guard let only = sources.first else { return [filter] }
        let named =
            sources.count == 1
            ? Filter(AdTwins.source.name, .eq, .text(only)) : Filter(AdTwins.source.name, .isIn, .list(sources))
        return [named, Filter(AdTwins.channel.name, .isIn, .list(ValueLexicon.paid))]
    }

    private func asAds(_ filters: [Filter]) -> [Filter] {
        let paid = Filter(AdTwins.channel.name, .isIn, .list(ValueLexicon.paid))
        if filters.contains(paid),
            let named = filters.first(where: { $0.field == AdTwins.source.name && [.eq, .isIn].contains($0.op) }),
            let platform = ValueLexicon.vendors.first(where: {
                $0.source.map(named.value.texts.contains) == true && $0.platform != nil
            })?.platform
        {
            return filters.filter { $0 != paid && $0 != named } + [Filter(AdTwins.platform.name, .eq, .text(platform))]
        }
        return filters.map { filter in
            filter == Filter(AdTwins.channel.name, .eq, .text("Paid Social"))
                ? Filter(AdTwins.platform.name, .isIn, .list(AdTwins.social)) : filter
        }
    }
}
