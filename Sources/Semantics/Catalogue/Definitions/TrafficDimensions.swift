/// Where visits and users came from, and how the visit began.
enum TrafficDimensions {
    static let all: [DimensionDefinition] = [
        DimensionDefinition(
            id: "session_default_channel_group", name: "Session channel",
            summary: "The channel that brought the session, by the ordered rules of the default channel group.",
            scope: .session, binding: .session(.traffic(.channelGroup)),
            source: "Google Analytics Data API: sessionDefaultChannelGroup",
            synonyms: [
                "channel", "channels", "traffic channel", "marketing channel", "channel group", "session channel",
                "default channel",
            ],
            values: ChannelGrouper.channels),
        DimensionDefinition(
            id: "session_source", name: "Session source",
            summary: "The site or sender that brought the session: google, newsletter.",
            scope: .session, binding: .session(.traffic(.source)), source: "Google Analytics Data API: sessionSource",
            synonyms: ["source", "sources", "traffic source", "traffic sources", "utm source"]),
        DimensionDefinition(
            id: "session_medium", name: "Session medium",
            summary: "The kind of link that brought the session: organic, cpc, email.",
            scope: .session, binding: .session(.traffic(.medium)), source: "Google Analytics Data API: sessionMedium",
            synonyms: ["medium", "mediums", "traffic medium", "utm medium"]),
        DimensionDefinition(
            id: "session_source_medium", name: "Session source / medium",
            summary: "Source and medium together: google / organic.",
            scope: .session, binding: .session(.traffic(.sourceMedium)),
            source: "Google Analytics Data API: sessionSourceMedium",
            synonyms: ["source medium", "source/medium", "source / medium", "source and medium"]),
        DimensionDefinition(
            id: "session_campaign_name", name: "Session campaign",
            summary: "The campaign that brought the session, as its links say; (not set) without one.",
            scope: .session, binding: .session(.traffic(.campaign)),
            source: "Google Analytics Data API: sessionCampaignName",
            synonyms: ["session campaign", "utm campaign", "traffic campaign"]),
        DimensionDefinition(
            id: "landing_page", name: "Landing page",
            summary: "The path of the first page viewed in the session.",
            scope: .session, binding: .session(.landingPage), source: "Google Analytics Data API: landingPage",
            synonyms: ["landing page", "landing pages", "entry page", "entry pages", "entrance page"]),
        DimensionDefinition(
            id: "new_vs_returning", name: "New or returning",
            summary: """
                Whether the session was the user's first (new) or a later one (returning). A user can be \
                both in one period.
                """,
            scope: .session, binding: .session(.newVersusReturning),
            source: "Google Analytics Data API: newVsReturning",
            synonyms: [
                "new vs returning", "new versus returning", "new or returning", "new and returning", "visitor type",
                "user type",
            ],
            values: ["new", "returning"]),
        DimensionDefinition(
            id: "first_user_default_channel_group", name: "First user channel",
            summary: "The channel that first brought the user, whenever that was.",
            scope: .user, binding: .firstUser(.channelGroup),
            source: "Google Analytics Data API: firstUserDefaultChannelGroup",
            synonyms: [
                "first user channel", "acquisition channel", "acquired via", "acquired through", "first channel",
            ],
            values: ChannelGrouper.channels),
        DimensionDefinition(
            id: "first_user_source", name: "First user source",
            summary: "The source that first brought the user.",
            scope: .user, binding: .firstUser(.source), source: "Google Analytics Data API: firstUserSource",
            synonyms: ["first user source", "acquisition source", "first source"]),
        DimensionDefinition(
            id: "first_user_medium", name: "First user medium",
            summary: "The medium that first brought the user.",
            scope: .user, binding: .firstUser(.medium), source: "Google Analytics Data API: firstUserMedium",
            synonyms: ["first user medium", "acquisition medium", "first medium"]),
        DimensionDefinition(
            id: "first_user_source_medium", name: "First user source / medium",
            summary: "Source and medium that first brought the user.",
            scope: .user, binding: .firstUser(.sourceMedium),
            source: "Google Analytics Data API: firstUserSourceMedium",
            synonyms: ["first user source medium", "first user source/medium", "acquisition source / medium"]),
        DimensionDefinition(
            id: "first_user_campaign_name", name: "First user campaign",
            summary: "The campaign that first brought the user.",
            scope: .user, binding: .firstUser(.campaign), source: "Google Analytics Data API: firstUserCampaignName",
            synonyms: ["first user campaign", "acquisition campaign", "first campaign"]),
        DimensionDefinition(
            id: "default_channel_group", name: "Attributed channel",
            summary: """
                The channel that an attribution model credits for a key event. Answered by the \
                attribution report, never by adding up.
                """,
            scope: .attribution, binding: .attribution, source: "Google Analytics Data API: defaultChannelGroup",
            synonyms: ["attributed channel", "credited channel", "touchpoint channel"],
            values: ChannelGrouper.channels),
    ]
}
