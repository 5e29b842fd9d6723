import Grounding
import Insights
import Semantics

/// Campaigns in advice: what to watch, what each costs and brings, and whether one that is named should be kept.
extension AnswerComposer {
    static let campaignFields: Set<DimensionID> = ["campaign_name", "session_campaign_name"]
    private static let mostCampaigns = 10

    /// The campaigns that a question names and that cost something.
    func named(_ reading: Interpretation, in campaigns: [Situation.Campaign]) -> [Situation.Campaign] {
        let names = reading.filters.filter {
            AnswerComposer.campaignFields.contains(DimensionID($0.field)) && !$0.op.isNegative
        }.flatMap { $0.value.texts.map { $0.lowercased() } }
        return campaigns.filter { names.contains($0.name.lowercased()) }
    }

    /// What the figures of campaigns say of keeping each, and then the figures.
    ///
    /// - Parameter base: the days that levels are taken from.
    func tell(
        _ campaigns: [Situation.Campaign], base: DateRange, _ facts: ReportedFacts, into progress: inout Progress
    ) async throws {
        for campaign in campaigns {
            progress.draft.newParagraph()
            tellStanding(of: campaign, base: base, into: &progress.draft)
            tellReturn(of: campaign, base: base, facts, into: &progress.draft)
            try await tellOwn(of: campaign, base: base, into: &progress)
        }
        tellWhoseRevenue(into: &progress.draft)
    }

    /// What the shop's own orders say beside the platform's claim; nothing where no visit is known by the campaign.
    private func tellOwn(
        of campaign: Situation.Campaign, base: DateRange, into progress: inout Progress
    ) async throws {
        let own: MetricID = "gross_purchase_revenue"
        let place = [DimensionValue(SilentCampaigns.dimension, campaign.name)]
        let table = try await context.engine.table(
            for: MetricQuery(
                metrics: [own, "sessions"],
                filters: [Filter(SilentCampaigns.dimension.name, .eq, .text(campaign.name))], period: base), now: now)
        guard let revenue = table.totals[own] ?? nil, let visits = table.totals["sessions"] ?? nil, visits > 0 else {
            return
        }
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: base, provenance: table.provenance, currency: table.currency)
        let brought = facts.fact(own, revenue, .currency, of: place)
        let cost = facts.fact(
            "advertiser_ad_cost", campaign.cost, .currency, of: [DimensionValue("campaign_name", campaign.name)])
        progress.draft.newParagraph()
        progress.draft.say(
            "By the shop's own orders \(revenue >= campaign.cost ? "it pays too" : "it does not pay"): "
                + "\(FilterWords.inSentence(name(own))) of \(SafeText.name(campaign.name)) "
                + "\(facts.cited(brought, in: &progress.draft)) \(PeriodWords.phrase(base)), ad cost "
                + "\(facts.cited(cost, in: &progress.draft)).")
    }

    /// What the figures of a campaign say of keeping it, in words.
    private func tellStanding(of campaign: Situation.Campaign, base: DateRange, into draft: inout AnswerDraft) {
        let name = SafeText.name(campaign.name)
        switch campaign.standing {
        case .keep: draft.say("\(name) is no campaign to cut: it pays by its platform's claim.")
        case .watch:
            draft.say(
                "\(name) is to be watched, and not cut yet: it pays over the weeks together, and not in its last one.")
            draft.say(decide(after: base))
        case .recovering: draft.say("\(name) is not to be cut now: its last week paid, if not all weeks together.")
        case .cut: draft.say("\(name) is one to cut: it does not pay even by its own platform's claim.")
        case .stopped: draft.say("\(name) has stopped: there is nothing to cut.")
        }
    }

    /// What a campaign returned over all the days, and in their last week.
    private func tellReturn(
        of campaign: Situation.Campaign, base: DateRange, _ facts: ReportedFacts, into draft: inout AnswerDraft
    ) {
        let name = SafeText.name(campaign.name)
        let week = DateRange(start: base.end.adding(days: -6), end: base.end)
        for days in campaign.standing == .stopped ? [base] : [base, week] {
            draft.item(
                "- \(name) \(PeriodWords.phrase(days)): return on ad spend \(cited(campaign, days, facts, in: &draft))")
        }
    }

    /// What advice says of the campaign whose cost is supposed to change.
    func tellStanding(of filters: [Filter], into draft: inout AnswerDraft) async throws {
        guard filters.contains(where: { AnswerComposer.campaignFields.contains(DimensionID($0.field)) }) else { return }
        var reading = Interpretation(intent: .recommendation)
        reading.filters = filters
        let (campaigns, base) = try await SituationReader(context: context, now: now).campaigns()
        for campaign in named(reading, in: campaigns) {
            draft.newParagraph()
            tellStanding(of: campaign, base: base, into: &draft)
        }
    }

    private func decide(after base: DateRange) -> String {
        "Decide after its next whole week, on \(Situation.nextLook(after: base))."
    }

    private func cited(
        _ campaign: Situation.Campaign, _ days: DateRange, _ facts: ReportedFacts, in draft: inout AnswerDraft
    ) -> String {
        let isWhole = days == facts.period
        let latest = campaign.latest.cost > 0 ? campaign.latest.claimedRevenue / campaign.latest.cost : nil
        let fact = facts.fact(
            "return_on_ad_spend", isWhole ? campaign.returnOnCost : latest, .ratio,
            of: [DimensionValue("campaign_name", campaign.name)], period: days)
        return facts.cited(fact, in: &draft)
    }

    /// What calls for no action yet and may soon.
    func tellToWatch(_ list: RecommendationList, _ facts: ReportedFacts, into draft: inout AnswerDraft) {
        guard !list.wavering.isEmpty else { return }
        draft.newParagraph()
        draft.say(
            "Watch, and do not cut yet, what paid over these weeks together, but cost more in the last one than its platform "
                + "claims it brought:")
        for campaign in list.wavering { tellReturn(of: campaign, base: list.base, facts, into: &draft) }
        draft.newParagraph()
        draft.say(decide(after: list.base))
    }

    /// Each campaign with its cost and what its platform claims for it: what "none" and "only this one" rest on.
    func tell(
        _ campaigns: [Situation.Campaign], _ actions: [Recommendation], done: [Recommendation],
        _ facts: ReportedFacts, into draft: inout AnswerDraft
    ) {
        draft.newParagraph()
        guard !campaigns.isEmpty else {
            return draft.say("No campaign cost anything \(PeriodWords.phrase(facts.period)).")
        }
        func isOfCut(_ advice: Recommendation) -> Bool { advice.rule == "pause_campaign" }
        if !actions.contains(where: isOfCut) {
            let pays = campaigns.allSatisfy { $0.claimedRevenue >= $0.cost }
            draft.say(
                done.contains(where: isOfCut)
                    ? "No further campaign should be cut."
                    : pays
                        ? "No campaign should be cut now: over these weeks together each one pays by its platform's claim, what "
                            + "the goods cost not taken off."
                        : "No campaign should be cut now.")
        }
        draft.say("All campaigns \(PeriodWords.phrase(facts.period)):")
        for campaign in campaigns.prefix(AnswerComposer.mostCampaigns) {
            let place = [DimensionValue("campaign_name", campaign.name)]
            let cost = facts.fact("advertiser_ad_cost", campaign.cost, .currency, of: place)
            draft.item(
                "- \(SafeText.name(campaign.name)): ad cost \(facts.cited(cost, in: &draft)), return on ad spend "
                    + cited(campaign, facts.period, facts, in: &draft))
        }
        let stopped = campaigns.filter { $0.standing == .stopped }.map { SafeText.name($0.name) }
        if !stopped.isEmpty {
            draft.newParagraph()
            draft.say("\(WordList.joined(stopped)) \(stopped.count == 1 ? "has" : "have") stopped.")
        }
        tellWhoseRevenue(into: &draft)
    }

    private static let returned: MetricID = "return_on_ad_spend"

    /// Whether campaigns are ranked from the one that returns least.
    private func asksForLosers(_ query: MetricQuery) -> Bool {
        query.breakdown == ["campaign_name"] && query.order?.by == AnswerComposer.returned.name
            && query.order?.dir == .asc && query.comparison == nil
    }

    /// Takes campaigns that began on the day that is not over out of such a ranking: they cost, and nothing can have come of it.
    ///
    /// - Returns: their names.
    func takeBegun(from table: inout MetricTable, _ query: MetricQuery) async throws -> [String] {
        guard asksForLosers(query), table.period.end == today, let span = try await context.source.inventory().span,
            span.start < today
        else { return [] }
        let cost: MetricID = "advertiser_ad_cost"
        let earlier = try await context.engine.table(
            for: MetricQuery(
                metrics: [cost], breakdown: query.breakdown, filters: query.filters,
                period: DateRange(start: span.start, end: today.adding(days: -1))), now: now)
        let known = Set(earlier.rows.filter { ($0[1].number ?? 0) > 0 }.compactMap { $0[0].text })
        let begun = table.rows.compactMap { $0.first?.text }.filter { !known.contains($0) }
        table.rows.removeAll { row in row.first?.text.map { begun.contains($0) } ?? false }
        return begun
    }

    /// Says which campaigns were left out of a ranking since they have only begun.
    func tell(_ begun: [String], into draft: inout AnswerDraft) {
        guard !begun.isEmpty else { return }
        draft.newParagraph()
        draft.say(
            "\(WordList.joined(begun.map { SafeText.name($0) })) began on \(PeriodWords.name(DateRange(day: today))), which is "
                + "not over, so nothing can be said of what that returns.")
    }

    /// Which campaigns brought less than they cost by their platform's claim, or that none did.
    func tellWhetherPaid(_ table: MetricTable, _ query: MetricQuery, into draft: inout AnswerDraft) {
        guard asksForLosers(query), query.limit.map({ table.rows.count < $0 }) ?? true,
            let column = table.column(of: AnswerComposer.returned)
        else { return }
        let known = table.rows.compactMap { row in
            row[column].number.map { (name: SafeText.name(row[0].text), value: $0) }
        }
        guard !known.isEmpty else { return }
        let losing = known.filter { $0.value < 1 }.map(\.name)
        draft.newParagraph()
        draft.say(
            losing.isEmpty
                ? "No campaign is below 1: by its platform's claim, each paid for itself."
                : "\(WordList.joined(losing)) did not pay for \(losing.count == 1 ? "itself" : "themselves") by the platform's "
                    + "claim.")
    }

    /// Two kinds of revenue must not pass for one.
    func tellWhoseRevenue(into draft: inout AnswerDraft) {
        draft.newParagraph()
        draft.say("Return on ad spend is by the revenue that the ad platforms claim, not the shop's own.")
    }
}
