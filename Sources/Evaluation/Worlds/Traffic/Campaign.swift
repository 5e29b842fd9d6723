import Semantics

/// An advertising campaign: the same name in the links it leads to and in the platform's report.
struct Campaign: Sendable {
    struct AdGroup: Sendable {
        let name: String
        let weight: Double
    }

    let name: String
    let platform: String
    let adGroups: [AdGroup]
    /// Average price of a click, in major units.
    let costPerClick: Double
    /// Clicks per impression.
    let clickRate: Double
    /// Impressions per person reached in a day.
    let frequency: Double
    /// Orders the platform claims for each one that came.
    let overClaim: Double

    static let brandSearch = Campaign(
        name: "brand-search", platform: "google_ads",
        adGroups: [AdGroup(name: "brand-exact", weight: 7), AdGroup(name: "brand-broad", weight: 3)],
        costPerClick: 0.62, clickRate: 0.14, frequency: 1.2, overClaim: 1.05)
    static let genericSearch = Campaign(
        name: "generic-search", platform: "google_ads",
        adGroups: [
            AdGroup(name: "lighting", weight: 5), AdGroup(name: "kitchen", weight: 3),
            AdGroup(name: "textiles", weight: 3),
        ],
        costPerClick: 1.35, clickRate: 0.035, frequency: 1.3, overClaim: 1.1)
    static let productFeed = Campaign(
        name: "shopping-feed", platform: "google_ads",
        adGroups: [AdGroup(name: "bestsellers", weight: 6), AdGroup(name: "all-products", weight: 4)],
        costPerClick: 0.78, clickRate: 0.012, frequency: 1.5, overClaim: 1.15)
    static let blackFriday = Campaign(
        name: "black-friday", platform: "google_ads", adGroups: [AdGroup(name: "deals", weight: 1)],
        costPerClick: 1.1, clickRate: 0.05, frequency: 1.4, overClaim: 1.2)
    static let prospecting = Campaign(
        name: "prospecting", platform: "meta_ads",
        adGroups: [AdGroup(name: "lookalike", weight: 6), AdGroup(name: "interest-home", weight: 4)],
        costPerClick: 0.85, clickRate: 0.011, frequency: 1.6, overClaim: 1.6)
    static let retargeting = Campaign(
        name: "retargeting", platform: "meta_ads",
        adGroups: [AdGroup(name: "cart-30d", weight: 5), AdGroup(name: "viewers-14d", weight: 5)],
        costPerClick: 0.95, clickRate: 0.016, frequency: 2.8, overClaim: 1.5)
    static let giftGuide = Campaign(
        name: "gift-guide", platform: "meta_ads", adGroups: [AdGroup(name: "carousel", weight: 1)],
        costPerClick: 0.9, clickRate: 0.012, frequency: 1.9, overClaim: 1.5)
    static let creators = Campaign(
        name: "creators", platform: "tiktok_ads",
        adGroups: [AdGroup(name: "spark-ads", weight: 6), AdGroup(name: "in-feed", weight: 4)],
        costPerClick: 0.42, clickRate: 0.009, frequency: 1.7, overClaim: 1.8)
}
