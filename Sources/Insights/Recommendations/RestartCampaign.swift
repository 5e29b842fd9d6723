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
                // So many visits come from chance alone with an error of their root.
                effect: .init(
                    undoing: campaign.visits * situation.valueOfSession, strength: campaign.visits.squareRoot(),
                    days: situation.days), effort: .hours, confidence: 0.9,
                checkDate: situation.asOf.adding(days: 14),
                basis:
                    "the visits it brought in the week before, each at the revenue of an average visit; what it cost is not taken off",
                why: "Nothing comes from it any more",
                figures: [
                    .init("sessions", 0, .count, before: campaign.visits, over: situation.period)
                ])
        }
    }
}
