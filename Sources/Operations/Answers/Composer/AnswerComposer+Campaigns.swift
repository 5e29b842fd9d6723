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
        _ campaigns: [Situation.Campaign], base: DateRange, _ facts: ReportedFacts, into draft: inout AnswerDraft
    ) {
        for campaign in campaigns {
            draft.newParagraph()
            tellStanding(of: campaign, base: base, into: &draft)
            tellReturn(of: campaign, base: base, facts, into: &draft)
        }
        tellWhoseRevenue(into: &draft)
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
                        ? "No campaign should be cut now: over these weeks together each one pays by its platform's claim."
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

    /// Two kinds of revenue must not pass for one.
    func tellWhoseRevenue(into draft: inout AnswerDraft) {
        draft.newParagraph()
        draft.say("Return on ad spend is by the revenue that the ad platforms claim, not the shop's own.")
    }
}
