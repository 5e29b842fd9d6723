import Semantics

/// A campaign that costs more than even its own platform claims to bring in.
struct PauseCampaign: PlaybookRule {
    let name = "pause_campaign"

    /// Cheaper ones are not worth the work.
    private static let leastShareOfCost = 0.02

    func recommendations(in situation: Situation) -> [Recommendation] {
        let all = situation.campaigns.reduce(0) { $0 + $1.cost }
        return situation.campaigns.filter { campaign in
            campaign.cost > campaign.claimedRevenue && campaign.cost >= all * PauseCampaign.leastShareOfCost
        }.map { campaign in
            let loss = (campaign.cost - campaign.claimedRevenue) / situation.days * 7
            let cost = campaign.cost / situation.days * 7
            let ratio = PlainNumber.significant(campaign.claimedRevenue / campaign.cost, digits: 2)
            return Recommendation(
                rule: name, period: situation.period,
                action: "Pause the campaign '\(campaign.name)', or give its money to one that returns more.",
                reason:
                    "Its platform claims \(ratio) of revenue for every 1 that it costs, and platforms claim rather too "
                    + "much than too little.",
                place: [DimensionValue("campaign_name", campaign.name)],
                // At most the cost is saved; at least nothing, where the claim is too small.
                effect: .init(value: loss, interval: 0...max(cost, loss)), effort: .hours, confidence: 0.7,
                checkDate: situation.period.end.adding(days: 21))
        }
    }
}
