import Semantics

/// Where new people and conversions come from, and what each costs.
struct AcquisitionReport: ReportDefinition {
    let name = "acquisition"
    let title = "Acquisition"
    let summary = "Where new users and conversions come from: channels, sources, campaigns, and cost per acquisition."
    let span = ReportSpan.fourWeeks

    private static let visits: [MetricID] = ["sessions", "key_events", "session_key_event_rate", "total_revenue"]

    func sections(_ desk: ReportDesk) async throws -> [ReportSection] {
        [
            try await desk.section("New people") { section in
                try await desk.figures(
                    ["new_users", "total_users", "key_events", "session_key_event_rate", "user_key_event_rate"],
                    into: &section)
                try await desk.table(
                    "First brought by", ["new_users", "total_users", "user_key_event_rate"],
                    by: ["first_user_default_channel_group"], into: &section)
                section.notes.append("Someone who deletes cookies, or refuses them, looks new again.")
            },
            try await desk.section("Visits") { section in
                try await desk.table(
                    "Channels", AcquisitionReport.visits, by: ["session_default_channel_group"], into: &section)
                desk.bars("Visits by channel", into: &section)
                try await desk.table("Sources", AcquisitionReport.visits, by: ["session_source_medium"], into: &section)
                try await desk.table(
                    "Campaigns in links", AcquisitionReport.visits, by: ["session_campaign_name"], into: &section)
            },
            try await desk.section("Cost of acquisition") { section in
                try await desk.figures(
                    ["advertiser_ad_cost", "advertiser_ad_cost_per_key_event", "ad_cost_share"], into: &section)
                try await desk.table(
                    "Paid campaigns",
                    ["advertiser_ad_cost", "ad_platform_key_events", "advertiser_ad_cost_per_key_event"],
                    by: ["ad_platform", "campaign_name"], into: &section)
            },
        ]
    }
}
