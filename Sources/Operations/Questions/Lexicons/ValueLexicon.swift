import Semantics

/// Values that people name without their dimension: channels, devices, systems, browsers, ad vendors, sources.
enum ValueLexicon {
    static let paid = [
        "Paid Search", "Paid Social", "Paid Shopping", "Paid Video", "Paid Other", "Display", "Cross-network",
    ]

    /// Phrase → values of the channel group.
    static let channels: [(phrase: String, values: [String])] = [
        ("direct", ["Direct"]), ("cross network", ["Cross-network"]), ("performance max", ["Cross-network"]),
        ("pmax", ["Cross-network"]),
        ("paid shopping", ["Paid Shopping"]), ("shopping ad", ["Paid Shopping"]), ("paid search", ["Paid Search"]),
        ("ppc", ["Paid Search"]), ("sem", ["Paid Search"]), ("search ad", ["Paid Search"]),
        ("paid social", ["Paid Social"]),
        ("social ad", ["Paid Social"]), ("paid video", ["Paid Video"]), ("video ad", ["Paid Video"]),
        ("display", ["Display"]), ("display ad", ["Display"]), ("banner", ["Display"]), ("paid other", ["Paid Other"]),
        ("organic shopping", ["Organic Shopping"]), ("organic social", ["Organic Social"]),
        ("organic video", ["Organic Video"]), ("organic search", ["Organic Search"]), ("organic", ["Organic Search"]),
        ("seo", ["Organic Search"]), ("organically", ["Organic Search"]), ("referral", ["Referral"]),
        ("email", ["Email"]), ("email marketing", ["Email"]), ("email newsletter", ["Email"]),
        ("newsletter email", ["Email"]),
        ("from newsletter", ["Email"]), ("from the newsletter", ["Email"]), ("from our newsletter", ["Email"]),
        ("via newsletter", ["Email"]), ("via the newsletter", ["Email"]), ("via our newsletter", ["Email"]),
        ("newsletter traffic", ["Email"]), ("affiliate", ["Affiliates"]), ("audio", ["Audio"]),
        ("sms", ["SMS"]), ("text message", ["SMS"]), ("push notification", ["Mobile Push Notifications"]),
        ("mobile push", ["Mobile Push Notifications"]), ("mobile push notification", ["Mobile Push Notifications"]),
        ("web push", ["Mobile Push Notifications"]), ("unassigned", ["Unassigned"]), ("paid", paid),
        ("paid channel", paid), ("paid media", paid), ("paid ad", paid), ("social", ["Organic Social", "Paid Social"]),
        ("social media", ["Organic Social", "Paid Social"]), ("social network", ["Organic Social", "Paid Social"]),
        ("social channel", ["Organic Social", "Paid Social"]),
    ]

    /// Phrase → dimension and value of the visitor's equipment.
    static let equipment: [(phrase: String, field: DimensionID, value: String)] = [
        ("mobile", "device_category", "mobile"), ("phone", "device_category", "mobile"),
        ("smartphone", "device_category", "mobile"), ("mobile device", "device_category", "mobile"),
        ("mobile phone", "device_category", "mobile"), ("cell phone", "device_category", "mobile"),
        ("handset", "device_category", "mobile"), ("desktop", "device_category", "desktop"),
        ("computer", "device_category", "desktop"), ("desktop computer", "device_category", "desktop"),
        ("laptop", "device_category", "desktop"), ("pc", "device_category", "desktop"),
        ("tablet", "device_category", "tablet"), ("ipad", "device_category", "tablet"),
        ("of new kind", "new_vs_returning", "new"), ("of returning kind", "new_vs_returning", "returning"),
        ("ios", "platform", "iOS"), ("ios app", "platform", "iOS"), ("iphone", "operating_system", "iOS"),
        ("iphone app", "platform", "iOS"), ("android", "platform", "Android"), ("android app", "platform", "Android"),
        ("on the web", "platform", "web"), ("web platform", "platform", "web"), ("on web", "platform", "web"),
        ("window", "operating_system", "Windows"), ("macos", "operating_system", "macOS"),
        ("mac", "operating_system", "macOS"), ("linux", "operating_system", "Linux"),
        ("chrome os", "operating_system", "Chrome OS"), ("chromeos", "operating_system", "Chrome OS"),
        ("chrome", "browser", "Chrome"), ("safari", "browser", "Safari"), ("firefox", "browser", "Firefox"),
        ("edge", "browser", "Edge"), ("opera", "browser", "Opera"), ("samsung internet", "browser", "Samsung Internet"),
        ("internet explorer", "browser", "Internet Explorer"),
    ]

    /// Every such day: "on Mondays".
    static let weekdays = Weekday.allCases.map { day in
        (phrase: "=\(day.name.lowercased())s", field: DimensionID("day_of_week"), value: day.name)
    }

    /// The app, on whatever system.
    static let apps = [
        "apps", "the apps", "in the app", "on the app", "from the app", "via the app", "in our app", "from our app",
        "via our app",
        "through the app",
        "app user", "app session", "app visit", "app order", "app revenue", "app traffic", "native app",
    ]

    /// Phrase → ad platform id, and the traffic source it is without advertising; nil where it is advertising only.
    static let vendors: [(phrase: String, platform: String?, source: String?)] = [
        ("google", "google_ads", "google"), ("google ad", "google_ads", nil), ("adwords", "google_ads", nil),
        ("meta", "meta_ads", "facebook"), ("meta ad", "meta_ads", nil), ("facebook", "meta_ads", "facebook"),
        ("facebook ad", "meta_ads", nil), ("fb", "meta_ads", "facebook"), ("fb ad", "meta_ads", nil),
        ("instagram", "meta_ads", "instagram"), ("instagram ad", "meta_ads", nil),
        ("linkedin", "linkedin_ads", "linkedin"), ("linkedin ad", "linkedin_ads", nil),
        ("tiktok", "tiktok_ads", "tiktok"), ("tiktok ad", "tiktok_ads", nil), ("tik tok", "tiktok_ads", "tiktok"),
        ("microsoft", "microsoft_ads", "bing"), ("microsoft ad", "microsoft_ads", nil),
        ("bing", "microsoft_ads", "bing"), ("bing ad", "microsoft_ads", nil),
        ("pinterest", nil, "pinterest"), ("twitter", nil, "twitter"), ("youtube", nil, "youtube"),
        ("reddit", nil, "reddit"), ("duckduckgo", nil, "duckduckgo"), ("yahoo", nil, "yahoo"), ("quora", nil, "quora"),
    ]

    /// Phrase → `new_vs_returning`, where it describes visitors and another metric is asked for.
    static let loyalty: [MetricID: String] = ["new_users": "new", "returning_users": "returning"]
}
