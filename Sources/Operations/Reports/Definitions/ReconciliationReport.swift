import Grounding
import Insights
import Semantics

/// The same days by two sources: what the ad platforms say beside what the site recorded.
struct ReconciliationReport: ReportDefinition {
    let name = "reconciliation"
    let aliases = ["reconcile"]
    let title = "Reconciliation"
    let summary = "Ad platforms beside the site for the same days: clicks and visits, conversions, revenue and refunds."
    let span = ReportSpan.fourWeeks
    let compares = false

    func sections(_ desk: ReportDesk) async throws -> [ReportSection] {
        [
            try await desk.section("Revenue") { section in try await revenue(desk, into: &section) },
            try await desk.section("Clicks and visits") { section in try await clicks(desk, into: &section) },
            try await desk.section("Conversions day by day") { section in try await days(desk, into: &section) },
        ]
    }

    private static let lacking =
        "Cannot be shown: no ad platform says what it claims; its exports (fidga import ads) hold that."

    /// From what was sold to what is claimed, step by step; the steps add up.
    private func revenue(_ desk: ReportDesk, into section: inout ReportSection) async throws {
        let table = try await desk.metrics(
            ["gross_purchase_revenue", "refund_amount", "purchase_revenue", "ad_platform_revenue"], isCompared: false,
            into: &section)
        func total(_ id: MetricID) -> Double { (table.totals[id] ?? nil) ?? 0 }
        let (gross, refunds) = (total("gross_purchase_revenue"), total("refund_amount"))
        let claimed = total("ad_platform_revenue")
        guard claimed > 0 else {
            section.notes.append(ReconciliationReport.lacking)
            return
        }
        section.tables.append(
            ReportTable(
                "From sales to claims",
                columns: [.init("step", "What"), .init("amount", "Amount", .number(.currency))],
                rows: [
                    [.text("Sold, before refunds (site)"), .number(gross)],
                    [.text("Refunds, on their own day"), .number(-refunds)],
                    [.text("Left for sales without an ad, or claimed twice"), .number(claimed - (gross - refunds))],
                ], totals: [.text("Claimed (ad platforms)"), .number(claimed)]))
        section.notes.append(
            "Platforms do not take refunds back, count by their own day and time zone, and credit a sale up to weeks after "
                + "a click or a view; each takes the whole of what it touched.")
    }

    private func clicks(_ desk: ReportDesk, into section: inout ReportSection) async throws {
        let ads = try await desk.metrics(
            ["advertiser_ad_clicks"], by: ["campaign_name"],
            order: SortOrder(by: "advertiser_ad_clicks", dir: .desc), limit: desk.request.limit, isCompared: false,
            into: &section)
        let visits = try await desk.metrics(
            ["sessions"], by: ["session_campaign_name"], isCompared: false, into: &section)
        guard ads.rows.contains(where: { ($0[1].number ?? 0) > 0 }) else {
            section.notes.append("Cannot be shown: no ad platform says how often its ads were clicked.")
            return
        }
        let byName = Dictionary(
            visits.rows.map { (CampaignSides.key($0[0].text), $0[1].number ?? 0) }, uniquingKeysWith: { $0 + $1 })
        section.tables.append(
            ReportTable(
                "By campaign",
                columns: [
                    .init("campaign_name", "Campaign"), .init("advertiser_ad_clicks", "Clicks", .number(.count)),
                    .init("sessions", "Visits", .number(.count)),
                    .init("visits_per_click", "Visits/click", .number(.ratio)),
                ],
                rows: ads.rows.map { row in
                    let visits = byName[CampaignSides.key(row[0].text)]
                    let clicks = row[1].number ?? 0
                    return [
                        row[0], .number(clicks), .number(visits),
                        .number(clicks > 0 ? visits.map { $0 / clicks } : nil),
                    ]
                }))
        section.notes.append(
            "Names are compared without case and punctuation. Fewer visits than clicks: pages left before they loaded, "
                + "visits without consent, links without campaign parameters; more: people who come back by the same link."
        )
    }

    private func days(_ desk: ReportDesk, into section: inout ReportSection) async throws {
        let table = try await desk.metrics(
            ["key_events", "ad_platform_key_events"], granularity: .day, isCompared: false, into: &section)
        guard ((table.totals["ad_platform_key_events"] ?? nil) ?? 0) > 0 else {
            section.notes.append(ReconciliationReport.lacking)
            return
        }
        section.tables.append(
            ReportTable(
                "Recorded and claimed",
                columns: [
                    .init("date", "Day"), .init("key_events", "Recorded", .number(.count)),
                    .init("ad_platform_key_events", "Claimed", .number(.count)),
                    .init("over_claim", "Claimed/recorded", .number(.ratio)),
                ],
                rows: table.rows.suffix(desk.request.limit).map { row in
                    let claim = OverClaim(claimed: row[2].number ?? 0, actual: row[1].number ?? 0)
                    return [row[0], row[1], row[2], .number(claim.ratio)]
                }))
        if table.rows.count > desk.request.limit {
            section.notes.append("The last \(desk.request.limit) days; --limit shows more.")
        }
    }
}
