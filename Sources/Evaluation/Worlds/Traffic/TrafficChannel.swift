import Semantics

/// One way into the shop: where the link stands, who follows it, and what they then do.
struct TrafficChannel: Sendable {
    /// Shares of the kinds of page on which visits begin; they sum to 1.
    struct Landing: Sendable {
        let home: Double
        let category: Double
        let product: Double
        let blog: Double
    }

    /// Nil for what comes directly: nobody tags a typed address.
    let source: String?
    let medium: String?
    var campaign: Campaign?
    /// Prefix of campaign names that carry their sending date.
    var mailing: String?
    /// Share of the visits of newcomers, and of people who come back; relative to the other channels.
    let newcomers: Double
    let returning: Double
    /// Factor on the chance of an order.
    let conversion: Double
    /// Chance that a visit ends on its first page.
    let bounce: Double
    let landing: Landing
    var referrer: String?

    private static let search = Landing(home: 0.15, category: 0.27, product: 0.33, blog: 0.25)
    private static let named = Landing(home: 0.72, category: 0.14, product: 0.12, blog: 0.02)
    private static let offer = Landing(home: 0.05, category: 0.55, product: 0.40, blog: 0)
    private static let article = Landing(home: 0.05, category: 0.05, product: 0.40, blog: 0.50)
    private static let feed = Landing(home: 0, category: 0, product: 1, blog: 0)

    static let organicSearch = TrafficChannel(
        source: "google", medium: "organic", newcomers: 27, returning: 16, conversion: 0.95, bounce: 0.42,
        landing: search, referrer: "https://www.google.com/")

    /// Every channel of the web site that is always open.
    static let web: [TrafficChannel] = [
        organicSearch,
        TrafficChannel(
            source: nil, medium: nil, newcomers: 13, returning: 28, conversion: 1.15, bounce: 0.36, landing: named),
        TrafficChannel(
            source: "google", medium: "cpc", campaign: .brandSearch, newcomers: 13, returning: 18, conversion: 2.1,
            bounce: 0.22, landing: named, referrer: "https://www.google.com/"),
        TrafficChannel(
            source: "google", medium: "cpc", campaign: .genericSearch, newcomers: 8, returning: 3, conversion: 0.8,
            bounce: 0.45, landing: offer, referrer: "https://www.google.com/"),
        TrafficChannel(
            source: "google", medium: "cpc", campaign: .productFeed, newcomers: 7, returning: 4, conversion: 1.05,
            bounce: 0.42, landing: feed, referrer: "https://www.google.com/"),
        TrafficChannel(
            source: "facebook", medium: "paid_social", campaign: .prospecting, newcomers: 8, returning: 2,
            conversion: 0.5, bounce: 0.55, landing: offer, referrer: "https://l.facebook.com/"),
        TrafficChannel(
            source: "facebook", medium: "paid_social", campaign: .retargeting, newcomers: 1, returning: 7,
            conversion: 1.2, bounce: 0.4, landing: feed, referrer: "https://l.facebook.com/"),
        TrafficChannel(
            source: "tiktok", medium: "cpc", campaign: .creators, newcomers: 6, returning: 1, conversion: 0.35,
            bounce: 0.62, landing: feed),
        TrafficChannel(
            source: "instagram", medium: "social", newcomers: 5, returning: 4, conversion: 0.55, bounce: 0.5,
            landing: article, referrer: "https://l.instagram.com/"),
        TrafficChannel(
            source: "pinterest", medium: "social", newcomers: 2, returning: 1, conversion: 0.5, bounce: 0.5,
            landing: article, referrer: "https://www.pinterest.com/"),
        TrafficChannel(
            source: "newsletter", medium: "email", mailing: "weekly", newcomers: 0.4, returning: 9, conversion: 1.5,
            bounce: 0.28, landing: offer),
        TrafficChannel(
            source: "bing", medium: "organic", newcomers: 3, returning: 1.5, conversion: 1, bounce: 0.42,
            landing: search, referrer: "https://www.bing.com/"),
        TrafficChannel(
            source: "duckduckgo", medium: "organic", newcomers: 1.5, returning: 1, conversion: 1, bounce: 0.42,
            landing: search, referrer: "https://duckduckgo.com/"),
        TrafficChannel(
            source: "quietinteriors.example", medium: "referral", newcomers: 3, returning: 1.5, conversion: 0.9,
            bounce: 0.44, landing: article, referrer: "https://quietinteriors.example/"),
        TrafficChannel(
            source: "dealfinder.example", medium: "affiliate", newcomers: 2, returning: 1, conversion: 1.3,
            bounce: 0.4, landing: feed, referrer: "https://dealfinder.example/"),
    ]

    /// Black Friday's own campaign, from the Monday before to Cyber Monday.
    static let blackFriday = TrafficChannel(
        source: "google", medium: "cpc", campaign: .blackFriday, newcomers: 8, returning: 5, conversion: 1.2,
        bounce: 0.4, landing: offer, referrer: "https://www.google.com/")
    /// 25 November to 18 December.
    static let giftGuide = TrafficChannel(
        source: "facebook", medium: "paid_social", campaign: .giftGuide, newcomers: 4, returning: 3, conversion: 0.9,
        bounce: 0.5, landing: offer, referrer: "https://l.facebook.com/")

    /// The post that everybody shares; it is offered only on its days.
    static let viral = TrafficChannel(
        source: "reddit.com", medium: "referral", newcomers: 1, returning: 0, conversion: 0.12, bounce: 0.74,
        landing: Landing(home: 0, category: 0, product: 0, blog: 1), referrer: "https://www.reddit.com/")

    /// Opening the app by itself, or from a message on the phone.
    static let appOpened = TrafficChannel(
        source: nil, medium: nil, newcomers: 1, returning: 1, conversion: 1, bounce: 0.24, landing: named)
    static let appMessage = TrafficChannel(
        source: "firebase", medium: "push", newcomers: 0, returning: 1, conversion: 1.2, bounce: 0.28, landing: offer)
}
