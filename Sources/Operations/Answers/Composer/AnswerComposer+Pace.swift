import Grounding
import Insights
import Semantics

/// What a campaign brought and cost a day while it ran.
extension AnswerComposer {
    private static let paced: [(metric: MetricID, dimension: DimensionID)] = [
        ("total_revenue", SilentCampaigns.dimension), ("ecommerce_purchases", SilentCampaigns.dimension),
        ("advertiser_ad_cost", "campaign_name"),
    ]

    /// The pace of a campaign that has stopped, in the days before it did.
    func tellPace(_ reading: Interpretation, into progress: inout Progress) async throws {
        let visits = AdTwins(catalogue: context.catalogue).told(reading.filters, for: ["sessions"])
        let yesterday = today.adding(days: -1)
        let week = DateRange(start: yesterday.adding(days: -6), end: yesterday)
        guard let campaign = try await silentOfLate(in: week, where: visits)?.found.campaigns.first else {
            progress.draft.say("No campaign has stopped of late, so there is no time before that.")
            return
        }
        let before = try await SilentCampaigns(context: context, now: now).pace(of: campaign)
        progress.draft.say(AnswerComposer.silence(of: campaign.name, since: campaign.since))
        progress.draft.newParagraph()
        for (metric, dimension) in AnswerComposer.paced {
            guard let definition = context.catalogue.metric(metric) else { continue }
            let filter = Filter(dimension.name, .eq, .text(campaign.name))
            let table = try await table(
                MetricQuery(metrics: [metric], filters: [filter], period: before), into: &progress)
            guard let sum = table.totals[metric] ?? nil else { continue }
            let facts = ReportedFacts(
                catalogue: context.catalogue, period: before, provenance: table.provenance, currency: table.currency)
            let all = facts.fact(metric, sum, definition.unit, of: [DimensionValue(dimension, campaign.name)])
            let each = NumberFormat(currency: table.currency).text(
                sum / Double(before.dayCount), definition.unit == .count ? .ratio : definition.unit)
            let words = FilterWords.words([filter], catalogue: context.catalogue)
            let id = progress.draft.cite(all)
            progress.draft.say(
                "\(definition.name) where \(words) came to \(facts.cited(all, in: &progress.draft)) "
                    + "\(PeriodWords.phrase(before)): \(each) \(id) a day on average.")
            progress.table = progress.table ?? table
        }
        progress.nextQuestions = ["How much did we lose since it stopped?", "What should we do?"]
    }
}
