import Semantics

/// Who comes, from where, on what.
struct TrafficReport: ReportDefinition {
    let name = "traffic"
    let aliases = ["ga_traffic"]
    let title = "Traffic and engagement"
    let summary = "Visits, people and engagement by channel, source, page, device and country."
    let span = ReportSpan.fourWeeks

    private static let parts: [MetricID] = [
        "sessions", "total_users", "engagement_rate", "average_session_duration", "session_key_event_rate",
    ]
    private static let breakdowns: [(title: String, dimension: DimensionID)] = [
        ("Channels", "session_default_channel_group"), ("Sources", "session_source_medium"),
        ("Landing pages", "landing_page"), ("Devices", "device_category"), ("Countries", "country"),
    ]

    func sections(_ desk: ReportDesk) async throws -> [ReportSection] {
        var sections = [
            try await desk.section("All traffic") { section in
                try await desk.figures(
                    [
                        "sessions", "total_users", "new_users", "returning_users", "engagement_rate", "bounce_rate",
                        "average_session_duration", "screen_page_views", "screen_page_views_per_session",
                        "sessions_per_user",
                    ], into: &section)
                try await desk.trend("sessions", .day, into: &section)
            }
        ]
        for breakdown in TrafficReport.breakdowns {
            sections.append(
                try await desk.section(breakdown.title) { section in
                    try await desk.table(
                        breakdown.title, TrafficReport.parts, by: [breakdown.dimension], into: &section)
                })
        }
        return sections
    }
}
