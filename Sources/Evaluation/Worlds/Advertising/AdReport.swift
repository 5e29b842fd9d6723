import Semantics
import Statistics

/// The advertising platforms' own account of a day: one observation an ad group.
///
/// Clicks are a little more than the visits they led to, and each platform claims more orders than it brought.
struct AdReport {
    let date: CivilDate
    let seed: RandomSeed

    func observations(campaigns: [Campaign], tally: AdTally) -> [Observation] {
        var generator = seed.generator()
        return campaigns.flatMap { campaign in
            campaign.adGroups.indices.map { group in
                observation(campaign, group: group, count: tally[campaign.name, group], using: &generator)
            }
        }
    }

    private func observation(
        _ campaign: Campaign, group: Int, count: AdTally.Count, using generator: inout SeededGenerator
    ) -> Observation {
        let clicks = count.visits + generator.poisson(mean: Double(count.visits) * 0.12)
        let shown = (Double(clicks) + 0.5) / campaign.clickRate * generator.logNormal(median: 1, sigma: 0.12)
        let impressions = max(clicks, Int(shown))
        let repeats = campaign.frequency * generator.logNormal(median: 1, sigma: 0.06)
        let reach = max(1, Int(Double(impressions) / max(1, repeats)))
        let price = campaign.costPerClick * generator.logNormal(median: 1, sigma: 0.07)
        let claimed = (Double(count.orders) * campaign.overClaim * 100).rounded() / 100
        let name = campaign.adGroups[group].name
        return Observation(
            source: campaign.platform, key: "\(date)/\(campaign.name)/\(name)", period: DateRange(day: date),
            dimensions: [
                "ad_platform": campaign.platform, "campaign_name": campaign.name, "ad_group_name": name,
            ],
            values: [
                .impressions: Double(impressions), .clicks: Double(clicks), .reach: Double(reach),
                .conversions: claimed,
            ],
            money: [
                .cost: cents(Double(clicks) * price),
                .conversionValue: cents(count.value.major * campaign.overClaim),
            ])
    }

    private func cents(_ major: Double) -> Money { Money(micros: Int64((major * 100).rounded()) * 10_000) }
}
