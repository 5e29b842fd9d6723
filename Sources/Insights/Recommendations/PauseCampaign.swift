import Semantics

/// A campaign that costs more than even its own platform claims to bring in.
struct PauseCampaign: PlaybookRule {
    let name = "pause_campaign"

    func recommendations(in situation: Situation) -> [Recommendation] {
        // A campaign that has stopped is no more paused, and one whose last week paid is not advised against.
        situation.wasteful.map { campaign in
            let loss = (campaign.cost - campaign.claimedRevenue) / situation.baseDays * 7
            let cost = campaign.cost / situation.baseDays * 7
            let share = campaign.claimedRevenue / campaign.cost
            let ratio = PlainNumber.significant(share, digits: 2)
            return Recommendation(
                rule: name, period: situation.period,
                action: "Pause the campaign '\(campaign.name)', or give its money to one that returns more.",
                reason:
                    "Its platform claims \(ratio) of revenue for every 1 that it costs, and platforms claim rather too "
                    + "much than too little.",
                place: [DimensionValue("campaign_name", campaign.name)],
                // At most the cost is saved; at least nothing, where the claim is too small.
                effect: .init(value: loss, interval: 0...max(cost, loss)), effort: .hours, confidence: 0.7,
                checkDate: situation.asOf.adding(days: 21),
                basis: "what it costs in a week less the revenue that its platform claims, and at most all of its cost",
                why: "It does not pay even by its own platform's claim",
                figures: [
                    .init("return_on_ad_spend", share, .ratio, over: situation.base),
                    .init("advertiser_ad_cost", campaign.cost, .currency, over: situation.base),
                ])
        }
    }
}
