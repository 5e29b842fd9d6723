import Semantics

/// A campaign whose revenue, in its own history, moved with its cost by more than the cost.
struct RaiseBudget: PlaybookRule {
    let name = "raise_budget"

    /// How much more a week is looked at, and the least that is worth a word.
    private static let step = 1.2
    private static let leastStep = 1.05

    func recommendations(in situation: Situation) -> [Recommendation] {
        // What has stopped, or is to be watched or cut, is not given more.
        situation.campaigns.filter { $0.standing == .keep }.compactMap { recommendation($0, situation) }
    }

    private func recommendation(_ campaign: Situation.Campaign, _ situation: Situation) -> Recommendation? {
        let elasticity: Elasticity
        let budget: Double
        let expected: (value: Double, interval: ClosedRange<Double>)
        do throws(InsightsError) {
            elasticity = try Elasticity(campaign.weeks.map { ($0.cost, $0.claimedRevenue) })
            budget = min(elasticity.lever * RaiseBudget.step, elasticity.observed.upperBound)
            guard budget >= elasticity.lever * RaiseBudget.leastStep else { return nil }
            expected = try elasticity.outcome(at: budget)
        } catch {
            // What hardly moved, or is too young, teaches nothing: then there is nothing to recommend.
            return nil
        }
        let less = elasticity.outcome + budget - elasticity.lever
        guard expected.interval.lowerBound > less else { return nil }
        let slope = PlainNumber.significant(elasticity.value, digits: 2)
        return Recommendation(
            rule: name, period: situation.period,
            action: "Give the campaign '\(campaign.name)' more budget, step by step, within what it once had.",
            reason:
                "From week to week, one percent more cost went with \(slope) percent more of the revenue that its platform "
                + "claims. An association: what else moved with the budget is in it too.",
            place: [DimensionValue("campaign_name", campaign.name)],
            effect: .init(
                value: expected.value - less,
                interval: (expected.interval.lowerBound - less)...(expected.interval.upperBound - less)),
            effort: .hours, confidence: 0.5, checkDate: situation.asOf.adding(days: 28),
            basis:
                "a fifth more of its cost, the revenue that went with its cost from week to week, less what it costs more",
            why: "From week to week, the revenue that its platform claims went with its cost, by more than the cost",
            figures: campaign.returnOnCost.map {
                [.init("return_on_ad_spend", $0, .ratio, over: situation.base)]
            } ?? [])
    }
}
