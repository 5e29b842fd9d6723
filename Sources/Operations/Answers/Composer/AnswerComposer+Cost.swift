import Grounding
import Insights
import Semantics

/// What a drop, an outage or a stopped campaign cost: from the facts of the change's explanation, and no further.
extension AnswerComposer {
    /// Money that a shop makes, in which a loss is told.
    private static let money: Set<MetricID> = ["total_revenue", "purchase_revenue", "gross_purchase_revenue"]
    private static let mostStopped = 3

    /// - Parameter reading: the change that was spoken of, with its two periods.
    func tellCost(_ reading: Interpretation, into progress: inout Progress) async throws {
        if try await tellLossOfCampaign(reading, into: &progress) { return }
        if try await tellLossOfStall(reading, into: &progress) { return }
        let asked = reading.metrics.first
        let metric = asked.flatMap { AnswerComposer.money.contains($0) ? $0 : nil } ?? "total_revenue"
        guard let definition = context.catalogue.metric(metric) else { return }
        let name = FilterWords.inSentence(definition.name)
        var query = query(reading)
        (query.metrics, query.breakdown, query.granularity, query.order, query.limit) = ([metric], [], .none, nil, nil)
        query.filters = reading.filters.filter { context.catalogue.knows(definition, by: DimensionID($0.field)) }
        query.comparison = query.comparison ?? .previous
        if query.period == nil { query.period = try await defaultSummaryPeriod() }
        let whole = try await table(query, into: &progress)
        try await tellUnequalDays(whole.period, whole.comparison?.period, into: &progress.draft)
        guard let before = whole.comparison, let now = whole.totals[metric] ?? nil,
            let then = before.totals[metric] ?? nil
        else {
            return progress.draft.say(
                "There are no earlier days to hold \(name) against, so what it cost cannot be said.")
        }
        narrator.tellChange(whole, of: query, by: [], into: &progress.draft)
        progress.table = progress.table ?? whole
        guard now < then else {
            progress.draft.say(
                "So \(name) as a whole did not fall. What single days or one place cost is not told by that: ask for them."
            )
            return try await tellStopped(query, whole, before.period, into: &progress)
        }
        let facts = self.facts(of: whole)
        let loss = facts.fact(
            metric, now - then, .currency, kind: .contribution, called: "Change in \(name)",
            comparison: Fact.Comparison(value: then, period: before.period, kind: .previous))
        progress.draft.say("The change in \(name) is \(facts.cited(loss, in: &progress.draft)).")
        try await tellPart(of: asked, in: query, metric, facts, into: &progress)
        try await tellStopped(query, whole, before.period, into: &progress)
        progress.draft.newParagraph()
        progress.draft.say(
            "That is held against \(PeriodWords.name(before.period)): whatever else changed since then is in it too.")
        suggest(after: query, period: whole.period, into: &progress)
    }

    /// The part of the loss that goes with the figure that was spoken of: sessions, orders per session, revenue per order.
    private func tellPart(
        of asked: MetricID?, in query: MetricQuery, _ metric: MetricID, _ facts: ReportedFacts,
        into progress: inout Progress
    ) async throws {
        let roles: [MetricID: String] = [
            "sessions": "traffic", "total_users": "traffic", "active_users": "traffic",
            "session_key_event_rate": "conversion", "ecommerce_purchases": "conversion",
            "average_purchase_revenue": "basket size",
        ]
        guard let asked, asked != metric, let role = roles[asked.base] else { return }
        let explanation = try await ChangeExplainer(context: context, now: now).explain(
            .init(metric: metric, period: query.period, comparison: query.comparison, filters: query.filters))
        guard let factor = explanation.factors.first(where: { $0.role == role }) else { return }
        let fact = facts.fact(
            metric, factor.contribution, .currency, kind: .contribution,
            called: "Change in \(FilterWords.inSentence(explanation.metric.name)) by \(role)")
        progress.draft.say(
            "The part of it that goes with \(role) is \(facts.cited(fact, in: &progress.draft)), by arithmetic.")
    }

    /// What campaigns that have stopped had brought, and what they no longer cost.
    private func tellStopped(
        _ query: MetricQuery, _ whole: MetricTable, _ before: DateRange, into progress: inout Progress
    ) async throws {
        let found = try await SilentCampaigns(context: context, now: now).found(
            in: whole.period, against: .range(before), filters: query.filters)
        guard let metric = query.metrics.first else { return }
        for campaign in found?.campaigns.prefix(AnswerComposer.mostStopped) ?? [] {
            guard let brought = try await total(metric, of: campaign.name, SilentCampaigns.dimension, query, before)
            else { continue }
            let name = FilterWords.inSentence(context.catalogue.metric(metric)?.name ?? metric.name)
            let facts = ReportedFacts(
                catalogue: context.catalogue, period: before, provenance: whole.provenance, currency: whole.currency)
            let fact = facts.fact(
                metric, brought, .currency, of: [DimensionValue(SilentCampaigns.dimension, campaign.name)])
            progress.draft.newParagraph()
            progress.draft.say(AnswerComposer.silence(of: campaign.name, since: campaign.since))
            progress.draft.say(
                "\(name.capitalisedFirst) where session campaign is \(SafeText.name(campaign.name)) came to "
                    + "\(facts.cited(fact, in: &progress.draft)) \(PeriodWords.phrase(before)).")
            guard let cost = try await total("advertiser_ad_cost", of: campaign.name, "campaign_name", nil, before)
            else { continue }
            let spent = facts.fact(
                "advertiser_ad_cost", cost, .currency, of: [DimensionValue("campaign_name", campaign.name)])
            progress.draft.say(
                "Ad cost where ad campaign is \(SafeText.name(campaign.name)) came to "
                    + "\(facts.cited(spent, in: &progress.draft)) \(PeriodWords.phrase(before)).")
        }
    }

    /// A campaign's figure; nil where it is not known by campaign, or has no value.
    func total(
        _ metric: MetricID, of campaign: String, _ dimension: DimensionID, _ query: MetricQuery?, _ period: DateRange
    ) async throws -> Double? {
        do {
            let table = try await context.engine.table(
                for: MetricQuery(
                    metrics: [metric],
                    filters: (query?.filters ?? []) + [Filter(dimension.name, .eq, .text(campaign))], period: period),
                now: now)
            return table.totals[metric] ?? nil
        } catch is QueryRefusal {
            return nil
        }
    }
}
