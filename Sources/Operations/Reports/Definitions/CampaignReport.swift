import Insights
import Semantics

/// What advertising cost and brought, down to the single ad.
struct CampaignReport: ReportDefinition {
    let name = "campaign_performance"
    let aliases = ["campaigns", "ads"]
    let title = "Campaign performance"
    let summary = "Spend, reach and return by platform, campaign, ad group and ad, and which ads differ beyond chance."
    let span = ReportSpan.fourWeeks

    private static let whole: [MetricID] = [
        "advertiser_ad_cost", "advertiser_ad_impressions", "advertiser_ad_clicks", "ctr",
        "advertiser_ad_cost_per_click", "cpm", "ad_platform_key_events", "advertiser_ad_cost_per_key_event",
        "return_on_ad_spend", "mer", "ad_cost_share", "reach", "frequency",
    ]
    private static let parts: [MetricID] = [
        "advertiser_ad_cost", "advertiser_ad_clicks", "ctr", "advertiser_ad_cost_per_click",
        "advertiser_ad_cost_per_key_event", "return_on_ad_spend",
    ]
    private static let levels: [(title: String, dimension: DimensionID)] = [
        ("By platform", "ad_platform"), ("By campaign", "campaign_name"), ("By ad group", "ad_group_name"),
        ("By ad", "creative_name"),
    ]

    func sections(_ desk: ReportDesk) async throws -> [ReportSection] {
        var sections = [
            try await desk.section("All advertising") { section in
                try await desk.figures(CampaignReport.whole, into: &section)
                try await desk.trend("advertiser_ad_cost", .day, into: &section)
                section.notes.append(
                    "ROAS and CPA are by what the platforms claim; MER is all revenue per unit of ad cost.")
            }
        ]
        for level in CampaignReport.levels {
            sections.append(
                try await desk.section(level.title) { section in
                    try await desk.table(level.title, CampaignReport.parts, by: [level.dimension], into: &section)
                })
        }
        sections.append(try await desk.section("By the site's own figures") { try await sides(desk, into: &$0) })
        sections.append(try await desk.section("Ads compared") { try await compareAds(desk, into: &$0) })
        return sections
    }

    /// Campaigns beside what the site knows of the visits that they brought.
    private func sides(_ desk: ReportDesk, into section: inout ReportSection) async throws {
        let query = MetricQuery(
            metrics: [], breakdown: [CampaignSides.ofAds], filters: desk.request.filters, period: desk.period,
            limit: desk.request.limit)
        guard let sides = CampaignSides(query, names: false, catalogue: desk.catalogue) else {
            section.notes.append("Cannot be shown: the filters are known to the ads or to the visits alone.")
            return
        }
        let ads = try await desk.context.engine.table(for: sides.ads, now: desk.now)
        let site = try await desk.context.engine.table(for: sides.site, now: desk.now)
        for table in [ads, site] {
            desk.note(table.trust)
            section.rest(on: table.provenance)
        }
        guard let joined = sides.joined(ads: ads, site: site) else {
            section.notes.append("Cannot be shown: no ad platform knows a campaign.")
            return
        }
        section.tables.append(ReportTable("Campaigns", joined.table, catalogue: desk.catalogue))
        section.notes.append(
            "Sessions, orders and revenue are of the visits that came by a campaign's links, matched to the ads by its name."
        )
    }

    /// Click-through of ads, each beside all others of its campaign: chance is corrected for, however many there are.
    private func compareAds(_ desk: ReportDesk, into section: inout ReportSection) async throws {
        let table = try await desk.metrics(
            ["advertiser_ad_impressions", "advertiser_ad_clicks"], by: ["campaign_name", "creative_name"],
            isCompared: false, into: &section)
        guard let impressions = table.column(of: "advertiser_ad_impressions"),
            let clicks = table.column(of: "advertiser_ad_clicks")
        else { return }
        let ads = table.rows.compactMap { row -> ShareComparison.Group? in
            guard let family = row[0].text, let name = row[1].text, let whole = row[impressions].number else {
                return nil
            }
            return .init(family: family, name: name, part: row[clicks].number ?? 0, whole: whole)
        }
        let compared = ShareComparison.eachAgainstTheRest(ads)
        guard !compared.isEmpty else {
            section.notes.append(
                "There is nothing to compare: no campaign has two ads with impressions and clicks.")
            return
        }
        let notable = compared.filter(\.isNotable)
        section.tables.append(
            ReportTable(
                "Click-through beside the campaign's other ads",
                columns: [
                    .init("campaign_name", "Campaign"), .init("creative_name", "Ad"),
                    .init("ctr", "CTR", .number(.fraction)), .init("ctr_others", "Others", .number(.fraction)),
                    .init("difference", "Difference", .points), .init("p_value", "p (adjusted)", .number(.score)),
                ],
                rows: compared.prefix(desk.request.limit).map { ad in
                    [
                        .text(ad.family), .text(ad.name), .number(ad.share), .number(ad.otherShare),
                        .number(ad.difference), .number(ad.adjustedPValue),
                    ]
                }))
        section.notes.append(
            notable.isEmpty
                ? "No ad differs from the others of its campaign beyond chance."
                : "\(notable.count) of \(compared.count) ads differ from the others of their campaign beyond chance.")
        section.notes.append(
            "Platforms choose who sees which ad, so a difference is no proof that the ad is the reason.")
    }
}
