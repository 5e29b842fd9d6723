import Grounding
import Insights
import Semantics

/// What was lost where something stopped: what it had brought, carried on over the days since.
extension AnswerComposer {
    private static let orders: MetricID = "ecommerce_purchases"

    /// The loss by a campaign that has stopped; false where the filters name none that did.
    func tellLossOfCampaign(_ reading: Interpretation, into progress: inout Progress) async throws -> Bool {
        let visits = AdTwins(catalogue: context.catalogue).told(reading.filters, for: ["sessions"])
        let isOfOne = visits.contains { $0.field == SilentCampaigns.dimension.name && $0.op == .eq }
        guard isOfOne || reading.params[AnswerInquiry.stopped]?.flag == true else { return false }
        let yesterday = today.adding(days: -1)
        let week = DateRange(start: yesterday.adding(days: -6), end: yesterday)
        guard let found = try await silentOfLate(in: week, where: visits)?.found, let campaign = found.campaigns.first
        else { return false }
        let metric = reading.metrics.first { $0 == AnswerComposer.orders } ?? "total_revenue"
        let since = DateRange(start: campaign.since, end: yesterday)
        let before = try await SilentCampaigns(context: context, now: now).pace(of: campaign)
        let filters = visits.filter { $0.field != SilentCampaigns.dimension.name }
        let table = try await table(
            MetricQuery(
                metrics: [metric],
                filters: filters + [Filter(SilentCampaigns.dimension.name, .eq, .text(campaign.name))],
                period: before), into: &progress)
        guard let brought = table.totals[metric] ?? nil, let unit = table.metricColumns.first?.unit else {
            return false
        }
        progress.table = progress.table ?? table
        let name = FilterWords.inSentence(context.catalogue.metric(metric)?.name ?? metric.name)
        let place = [DimensionValue(SilentCampaigns.dimension, campaign.name)]
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: before, provenance: table.provenance, currency: table.currency)
        let had = facts.fact(metric, brought, unit, of: place)
        let pace = brought / Double(before.dayCount) * Double(since.dayCount)
        let missing = unit == .count ? pace.rounded() : pace
        let expected = facts.fact(
            metric, missing, unit, kind: .expected, called: "\(name.capitalisedFirst), had it gone on", of: place,
            period: since)
        progress.draft.say(AnswerComposer.silence(of: campaign.name, since: campaign.since))
        progress.draft.say(
            "Had it gone on as before, \(name) would have come to about \(facts.cited(expected, in: &progress.draft)) "
                + "\(PeriodWords.phrase(since)): so much is missing.")
        progress.draft.say(
            "\(name.capitalisedFirst) where session campaign is \(SafeText.name(campaign.name)) came to "
                + "\(facts.cited(had, in: &progress.draft)) \(PeriodWords.phrase(before)).")
        if let cost = try await total("advertiser_ad_cost", of: campaign.name, "campaign_name", nil, before), cost > 0 {
            let spent = facts.fact(
                "advertiser_ad_cost", cost, .currency, of: [DimensionValue("campaign_name", campaign.name)])
            let saved = facts.fact(
                "advertiser_ad_cost", cost / Double(before.dayCount) * Double(since.dayCount), .currency,
                kind: .expected, called: "Ad cost, had it gone on",
                of: [DimensionValue("campaign_name", campaign.name)], period: since)
            progress.draft.say(
                "Ad cost where ad campaign is \(SafeText.name(campaign.name)) came to "
                    + "\(facts.cited(spent, in: &progress.draft)) \(PeriodWords.phrase(before)); had it gone on, it would "
                    + "have come to about \(facts.cited(saved, in: &progress.draft)) \(PeriodWords.phrase(since)), which is "
                    + "saved.")
        }
        progress.draft.newParagraph()
        progress.draft.say(
            "Some of those who would have come by it may have bought on another way: that is not taken off.")
        progress.nextQuestions = ["What should we do?", "Why did revenue change last week?"]
        return true
    }

    /// The loss where checkouts were no longer finished; false where nothing of the kind is seen.
    func tellLossOfStall(_ reading: Interpretation, into progress: inout Progress) async throws -> Bool {
        guard !reading.filters.isEmpty else { return false }
        let days: DateRange
        if let asked = reading.period { days = asked } else { days = try await defaultSummaryPeriod() }
        let stalls = try await StalledGroups(context: context, filters: reading.filters)
            .found(in: days, until: today.adding(days: -1))
        guard let stall = stalls.first, let usual = stall.episode.expected?.value else { return false }
        try await tellStall(stall, filters: reading.filters, isItem: false, into: &progress.draft)
        let group = stall.dimensions.map { Filter($0.dimension.name, .eq, .text($0.value ?? "")) }
        let table = try await table(
            MetricQuery(
                metrics: ["checkouts", AnswerComposer.orders], filters: reading.filters + group, period: stall.period),
            into: &progress)
        guard let begun = table.totals["checkouts"] ?? nil else { return false }
        let bought = (table.totals[AnswerComposer.orders] ?? nil) ?? 0
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: stall.period, provenance: table.provenance, currency: table.currency)
        let due = (begun * (1 - usual)).rounded()
        let expected = facts.fact(
            AnswerComposer.orders, due, .count, kind: .expected, called: "Orders at the usual rate",
            of: place(of: reading.filters + group))
        progress.draft.say(
            "At the usual rate about \(facts.cited(expected, in: &progress.draft)) orders were to be expected of "
                + "so many "
                + "checkouts.")
        let lost = facts.fact(
            AnswerComposer.orders, due - bought, .count, kind: .contribution, called: "Orders that did not come",
            of: place(of: reading.filters + group))
        progress.draft.say("So about \(facts.cited(lost, in: &progress.draft)) did not come.")
        if reading.metrics != [AnswerComposer.orders], due > bought {
            try await tellWorth(of: due - bought, by: stall, where: reading.filters + group, into: &progress)
        }
        progress.table = progress.table ?? table
        return true
    }

    /// What orders that did not come are worth, by what those had that came on the other days of four weeks.
    private func tellWorth(
        of missing: Double, by stall: MetricWatch.Finding, where filters: [Filter], into progress: inout Progress
    ) async throws {
        let yesterday = today.adding(days: -1)
        let rest = DateRange(start: stall.period.end.adding(days: 1), end: yesterday)
        let before = DateRange(start: stall.period.start.adding(days: -28), end: stall.period.start.adding(days: -1))
        let days = !stall.episode.isOngoing && rest.dayCount >= 7 ? rest : before
        let table = try await table(
            MetricQuery(metrics: ["average_purchase_revenue"], filters: filters, period: days), into: &progress)
        guard let each = table.totals["average_purchase_revenue"] ?? nil else { return }
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: days, provenance: table.provenance, currency: table.currency)
        let value = facts.fact("average_purchase_revenue", each, .currency, of: place(of: filters))
        let worth = facts.fact(
            "total_revenue", (each * missing).rounded(), .currency, kind: .expected, called: "Revenue of those orders",
            of: place(of: filters), period: stall.period)
        progress.draft.say(
            "At the average order value of \(facts.cited(value, in: &progress.draft)) \(PeriodWords.phrase(days)), "
                + "total revenue "
                + "of these orders would have come to about \(facts.cited(worth, in: &progress.draft)) "
                + "\(PeriodWords.phrase(stall.period)).")
    }
}
