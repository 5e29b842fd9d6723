import Grounding
import Semantics

/// The dashboard of a day, a week or a month: what a manager looks at first.
struct SummaryReport: ReportDefinition {
    let name: String
    let aliases: [String]
    let title: String
    let summary: String
    let span: ReportSpan

    static let daily = SummaryReport(
        name: "daily_summary", aliases: ["daily", "daily_dashboard"], title: "Daily performance",
        summary: "Yesterday at a glance: headline figures, channels, products, campaigns, what was unusual.",
        span: .day)
    static let weekly = SummaryReport(
        name: "weekly_summary", aliases: ["weekly", "weekly_dashboard"], title: "Weekly performance",
        summary: "The last complete week at a glance, against the week before.", span: .week)
    static let monthly = SummaryReport(
        name: "monthly_summary", aliases: ["monthly", "monthly_dashboard"], title: "Monthly performance",
        summary: "The last complete month at a glance, against the month before.", span: .month)

    private static let business: [MetricID] = [
        "total_revenue", "ecommerce_purchases", "average_purchase_revenue", "refund_amount",
    ]
    private static let audience: [MetricID] = [
        "sessions", "total_users", "new_users", "engagement_rate", "average_session_duration",
        "session_key_event_rate", "user_key_event_rate",
    ]
    private static let advertising: [MetricID] = [
        "advertiser_ad_cost", "return_on_ad_spend", "mer", "advertiser_ad_cost_per_key_event",
    ]
    private static let site: [MetricID] = ["lcp", "inp", "cls", "error_rate", "downtime_minutes"]

    /// What a dashboard is watched for; the anomaly log looks at every headline metric.
    private static let watched: [MetricID] = ["total_revenue", "sessions", "session_key_event_rate"]

    func sections(_ desk: ReportDesk) async throws -> [ReportSection] {
        [
            try await desk.section("Business") { section in
                try await desk.figures(SummaryReport.business, into: &section)
                try await desk.trend("total_revenue", step, into: &section)
            },
            try await desk.section("Audience and conversion") { section in
                try await desk.figures(SummaryReport.audience, into: &section)
                try await desk.trend("sessions", step, into: &section)
                try await desk.table(
                    "Channels", ["sessions", "session_key_event_rate", "total_revenue"],
                    by: ["session_default_channel_group"], into: &section)
            },
            try await desk.section("Products") { section in
                try await desk.table(
                    "Best sellers", ["item_revenue", "items_purchased"], by: ["item_name"], into: &section)
            },
            try await desk.section("Advertising") { section in
                try await desk.figures(SummaryReport.advertising, into: &section)
                try await desk.table(
                    "Campaigns", ["advertiser_ad_cost", "return_on_ad_spend", "advertiser_ad_cost_per_key_event"],
                    by: ["campaign_name"], into: &section)
            },
            try await desk.section("Site") { section in try await desk.figures(SummaryReport.site, into: &section) },
            try await AnomalyLogReport.section(
                desk, title: "Out of the ordinary", limit: 5, metrics: SummaryReport.watched),
        ]
    }

    private var step: Granularity { span == .day ? .hour : .day }
}
