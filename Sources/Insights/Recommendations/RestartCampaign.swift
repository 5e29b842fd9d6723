import Semantics

/// A campaign that brought visits week after week, and brings none.
struct RestartCampaign: PlaybookRule {
    let name = "restart_campaign"

    func recommendations(in situation: Situation) -> [Recommendation] {
        situation.silent.map { campaign in
            Recommendation(
                rule: name, period: situation.period,
                action: "Switch the campaign '\(campaign.name)' on again, unless it was stopped on purpose.",
                reason: "It brought visits week after week, and none came from it since \(campaign.since).",
                place: [DimensionValue("session_campaign_name", campaign.name)],
                effect: effect(of: campaign, in: situation), effort: .hours, confidence: 0.9,
                checkDate: situation.asOf.adding(days: 14),
                basis: (campaign.earned == nil
                    ? "the visits it brought in the week before, each at the revenue of an average visit"
                    : "a week's share of the revenue it brought in up to four weeks before it stopped")
                    + "; what it cost is not taken off",
                why: "Nothing comes from it any more",
                figures: [
                    .init("sessions", 0, .count, before: campaign.visits, over: situation.period)
                ])
        }
    }

    /// Its own revenue carried on; where that is not known, its visits at the value of an average one. As many orders, or
    /// visits, come from chance alone with an error of their root.
    private func effect(of campaign: Situation.Silent, in situation: Situation) -> Recommendation.Effect {
        if let earned = campaign.earned {
            return .init(undoing: earned.revenue, strength: earned.orders.squareRoot(), days: earned.days)
        }
        return .init(
            undoing: campaign.visits * situation.valueOfSession, strength: campaign.visits.squareRoot(),
            days: situation.days)
    }
}
