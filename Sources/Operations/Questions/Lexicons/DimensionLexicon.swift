import Semantics

/// Words for dimensions that the catalogue's synonyms lack, and how traffic dimensions change their scope with the
/// question.
enum DimensionLexicon {
    static let phrases: [(phrase: String, dimension: DimensionID)] = [
        ("=os", "operating_system"),
        ("article", "page_path"),
        ("blog post", "page_path"),
        ("exit page", "page_path"),
        ("acquisition channel", "session_default_channel_group"),
        ("default channel group", "session_default_channel_group"),
        ("referrer", "session_source"),
        ("campaign", "session_campaign_name"),
        ("advertising platform", "ad_platform"),
        ("ad", "creative_name"), ("search term", "keyword"),
        ("new versus repeat", "new_vs_returning"),
        ("new versus returning user", "new_vs_returning"), ("new versus returning visitor", "new_vs_returning"),
        ("new versus returning customer", "new_vs_returning"), ("by new and returning", "new_vs_returning"),
        ("by new and returning user", "new_vs_returning"), ("by new and returning visitor", "new_vs_returning"),
        ("by new and returning customer", "new_vs_returning"), ("new or returning", "new_vs_returning"),
        ("new and returning", "new_vs_returning"),
        ("returning versus new", "new_vs_returning"), ("returning or new", "new_vs_returning"),
        ("returning and new", "new_vs_returning"), ("repeat versus new", "new_vs_returning"),
        ("returning versus new user", "new_vs_returning"), ("returning versus new visitor", "new_vs_returning"),
        ("returning versus new customer", "new_vs_returning"), ("returning and new customer", "new_vs_returning"),
        ("returning and new visitor", "new_vs_returning"), ("returning and new user", "new_vs_returning"),
        ("audience", "audience_name"), ("member group", "audience_name"), ("article sold", "item_name"),
        // The catalogue's time dimensions belong to the date grammar, except these parts of a day and a week.
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
