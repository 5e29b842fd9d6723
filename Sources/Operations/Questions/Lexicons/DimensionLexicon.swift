import Semantics

/// Words for dimensions, and how traffic dimensions change their scope with the question.
enum DimensionLexicon {
    static let phrases: [(phrase: String, dimension: DimensionID)] = [
        ("country", "country"), ("nation", "country"), ("market", "country"), ("region", "region"), ("state", "region"),
        ("city", "city"), ("language", "language"), ("device", "device_category"),
        ("device category", "device_category"),
        ("device type", "device_category"), ("platform", "platform"), ("browser", "browser"),
        ("operating system", "operating_system"), ("=os", "operating_system"),
        ("page", "page_path"), ("page path", "page_path"), ("url", "page_path"), ("article", "page_path"),
        ("blog post", "page_path"), ("page title", "page_title"), ("title", "page_title"),
        ("landing page", "landing_page"), ("entry page", "landing_page"), ("entrance page", "landing_page"),
        ("exit page", "page_path"), ("channel", "session_default_channel_group"),
        ("channel group", "session_default_channel_group"), ("marketing channel", "session_default_channel_group"),
        ("traffic channel", "session_default_channel_group"), ("acquisition channel", "session_default_channel_group"),
        ("default channel group", "session_default_channel_group"), ("source", "session_source"),
        ("traffic source", "session_source"), ("referrer", "session_source"), ("medium", "session_medium"),
        ("source medium", "session_source_medium"), ("source and medium", "session_source_medium"),
        ("source / medium", "session_source_medium"), ("campaign", "session_campaign_name"),
        ("utm campaign", "session_campaign_name"), ("ad campaign", "campaign_name"),
        ("ad platform", "ad_platform"), ("ad network", "ad_platform"), ("ad vendor", "ad_platform"),
        ("ad channel", "ad_platform"), ("advertising platform", "ad_platform"), ("ad group", "ad_group_name"),
        ("ad set", "ad_group_name"), ("adset", "ad_group_name"), ("creative", "creative_name"),
        ("ad creative", "creative_name"), ("ad", "creative_name"), ("keyword", "keyword"), ("search term", "keyword"),
        ("new versus returning", "new_vs_returning"), ("new and returning", "new_vs_returning"),
        ("new or returning", "new_vs_returning"), ("new versus repeat", "new_vs_returning"),
        ("visitor type", "new_vs_returning"), ("user type", "new_vs_returning"),
        ("new versus returning user", "new_vs_returning"), ("new versus returning visitor", "new_vs_returning"),
        ("audience", "audience_name"), ("product", "item_name"), ("item", "item_name"), ("article sold", "item_name"),
        ("sku", "item_id"), ("item id", "item_id"), ("product id", "item_id"), ("category", "item_category"),
        ("product category", "item_category"), ("item category", "item_category"), ("brand", "item_brand"),
        ("product name", "item_name"), ("item name", "item_name"), ("event name", "event_name"),
        ("event type", "event_name"), ("variant", "variant"), ("experiment", "experiment_id"),
        ("day of the week", "day_of_week"), ("day of week", "day_of_week"), ("weekday", "day_of_week"),
        ("hour of the day", "hour"), ("hour of day", "hour"), ("time of day", "hour"), ("time of the day", "hour"),
    ]

    /// Time words that are a dimension where something is ranked ("which day had the most orders").
    static let timeUnits: [String: DimensionID] = [
        "day": "date", "date": "date", "hour": "hour", "week": "week", "month": "month",
    ]

    /// The traffic dimension of the first visit, for questions about acquisition.
    static let firstUser: [DimensionID: DimensionID] = [
        "session_default_channel_group": "first_user_default_channel_group", "session_source": "first_user_source",
        "session_campaign_name": "first_user_campaign_name",
    ]

    static let items: Set<DimensionID> = ["item_name", "item_id", "item_category", "item_brand"]
    static let advertising: Set<DimensionID> = [
        "campaign_name", "ad_platform", "ad_group_name", "creative_name", "keyword",
    ]
}
