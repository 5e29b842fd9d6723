/// What ad platforms report by.
enum AdvertisingDimensions {
    static let all: [DimensionDefinition] = [
        DimensionDefinition(
            id: "ad_platform", name: "Ad platform",
            summary: "The vendor that showed the ad.",
            scope: .advertising, binding: .observed, source: "fidga's rule: one name for each vendor",
            synonyms: ["ad platform", "ad platforms", "ad network", "ad vendor", "ad channel"],
            values: ["google_ads", "meta_ads", "linkedin_ads", "tiktok_ads", "microsoft_ads"]),
        DimensionDefinition(
            id: "campaign_name", name: "Ad campaign",
            summary: "The campaign as it is named on the ad platform.",
            scope: .advertising, binding: .observed, source: "Google Ads API: campaign.name",
            synonyms: ["campaign", "campaigns", "campaign name", "ad campaign", "ad campaigns"]),
        DimensionDefinition(
            id: "ad_group_name", name: "Ad group",
            summary: "The ad group (Google) or ad set (Meta) of a campaign.",
            scope: .advertising, binding: .observed, source: "Google Ads API: ad_group.name",
            synonyms: ["ad group", "ad groups", "ad group name", "ad set", "ad sets", "adset"]),
        DimensionDefinition(
            id: "creative_name", name: "Creative",
            summary: "The ad itself: image, video or text.",
            scope: .advertising, binding: .observed, source: "fidga's rule: the ad's name on its platform",
            synonyms: ["creative", "creatives", "creative name", "ad creative"]),
        DimensionDefinition(
            id: "keyword", name: "Keyword",
            summary: "The search word that an advertiser bid on.",
            scope: .advertising, binding: .observed, source: "Google Ads API: ad_group_criterion.keyword.text",
            synonyms: ["keyword", "keywords", "search keyword", "ad keyword"]),
    ]
}
