import Grounding
import Insights
import Semantics

/// Who is credited with conversions, rule by rule, and how much more the ad platforms claim for themselves.
struct AttributionReport: ReportDefinition {
    let name = "attribution"
    let title = "Attribution"
    let summary =
        "Conversions credited to channels by rules and by models of all paths, beside what the ad platforms claim."
    let span = ReportSpan.fourWeeks
    let compares = false

    func sections(_ desk: ReportDesk) async throws -> [ReportSection] {
        [
            try await desk.section("Credit by channel") { section in
                let report = try await AttributionReader(context: desk.context, now: desk.now).report(
                    AttributionQuery(pathModels: PathModel.allCases, period: desk.period))
                desk.note(report.trust)
                section.rest(on: report.provenance)
                AttributionPages.credits(
                    report.result, currency: desk.currency, limit: desk.request.limit, into: &section)
            },
            try await desk.section("What the platforms claim") { section in try await overClaim(desk, into: &section) },
        ]
    }

    private func overClaim(_ desk: ReportDesk, into section: inout ReportSection) async throws {
        let actual = try await desk.metrics(["key_events", "total_revenue"], isCompared: false, into: &section)
        let claimed = try await desk.metrics(
            ["ad_platform_key_events", "ad_platform_revenue", "advertiser_ad_cost"], by: ["ad_platform"],
            order: SortOrder(by: "ad_platform_key_events", dir: .desc), isCompared: false, into: &section)
        let claim = OverClaim(
            claimed: (claimed.totals["ad_platform_key_events"] ?? nil) ?? 0,
            actual: (actual.totals["key_events"] ?? nil) ?? 0)
        guard claim.claimed > 0 else {
            section.notes.append(
                "No ad platform says what it claims; its exports (fidga import ads) hold conversions and their value.")
            return
        }
        section.figures = [
            .init(id: "key_events", title: "Conversions there were", unit: .count, value: claim.actual),
            .init(id: "ad_platform_key_events", title: "Conversions claimed", unit: .count, value: claim.claimed),
            .init(id: "over_claim", title: "Over-claim ratio", unit: .ratio, value: claim.ratio),
        ]
        section.tables.append(
            ReportTable(
                "Claims by platform",
                columns: [
                    .init("ad_platform", "Platform"),
                    .init("ad_platform_key_events", "Claimed conv.", .number(.count)),
                    .init("claimed_share", "Of all conv.", .number(.fraction)),
                    .init("ad_platform_revenue", "Claimed rev.", .number(.currency)),
                    .init("advertiser_ad_cost", "Ad cost", .number(.currency)),
                ],
                rows: claimed.rows.map { row in
                    let share = OverClaim(claimed: row[1].number ?? 0, actual: claim.actual).ratio
                    return [row[0], row[1], .number(share), row[2], row[3]]
                }))
        section.notes.append(claim.sentence)
    }
}

/// Attribution as parts of a report.
enum AttributionPages {
    /// One row a label, one column a rule: conversions, then what the labels are worth by the last click.
    static func credits(
        _ result: AttributionResult, currency: Currency, limit: Int, into section: inout ReportSection
    ) {
        let table = result.table
        guard table.conversions > 0 else {
            section.notes.append("There was no conversion in the period, so there is nothing to credit.")
            return
        }
        let rows = table.rows.sorted { a, b in
            let (x, y) = (a.credits.map(\.parts).max() ?? 0, b.credits.map(\.parts).max() ?? 0)
            return x == y ? (a.label ?? "") < (b.label ?? "") : x > y
        }
        section.tables.append(
            ReportTable(
                "Conversions by rule",
                columns: [.init(result.query.touch.name, "Credited to")]
                    + result.query.rules.map { .init($0.rawValue, words($0), .number(.count)) },
                rows: rows.prefix(limit).map { row in
                    [.text(row.label)] + row.credits.map { .number($0.conversions) }
                },
                totals: [.text("Total")] + result.query.rules.map { _ in .number(Double(table.conversions)) }))
        section.tables.append(
            ReportTable(
                "Value by rule",
                columns: [.init(result.query.touch.name, "Credited to")]
                    + result.query.rules.map { .init($0.rawValue, words($0), .number(.currency)) },
                rows: rows.prefix(limit).map { row in
                    [.text(row.label)] + row.credits.map { .number($0.value.major) }
                }, totals: [.text("Total")] + result.query.rules.map { _ in .number(table.value.major) }))
        modelled(result, currency: currency, limit: limit, into: &section)
        if rows.count > limit { section.notes.append("\(rows.count - limit) smaller rows are left out.") }
        section.notes.append(
            "Every rule gives out each conversion once, to visits up to \(result.query.lookBackDays ?? 0) days before it; "
                + "\(table.untouchedConversions) had none, and count as direct.")
    }

    /// What the models that learn from paths give, beside each other.
    private static func modelled(
        _ result: AttributionResult, currency: Currency, limit: Int, into section: inout ReportSection
    ) {
        guard let first = result.modelled.first else { return }
        func cells(_ label: String?, _ value: (ModelledCredits.Row) -> Double) -> [ReportTable.Cell] {
            result.modelled.map { credits in .number(credits.rows.first { $0.label == label }.map(value) ?? 0) }
        }
        section.tables.append(
            ReportTable(
                "By models that learn from all paths",
                columns: [.init(result.query.touch.name, "Credited to")]
                    + result.modelled.map { .init($0.model.rawValue, words($0.model), .number(.count)) }
                    + result.modelled.map {
                        .init("\($0.model.rawValue)_value", "\(words($0.model)), value", .number(.currency))
                    },
                rows: first.rows.prefix(limit).map { row in
                    [.text(row.label)] + cells(row.label, \.conversions) + cells(row.label, \.value)
                }))
        section.notes.append(
            "Markov: by what would be lost without a channel. Shapley: each path's conversions go evenly to the channels it "
                + "needs. Neither knows what would have happened without the advertising; an experiment does.")
    }

    static func words(_ model: PathModel) -> String { model.rawValue.capitalisedFirst }

    static func words(_ rule: AttributionRule) -> String {
        rule.rawValue.replacing("_", with: " ").capitalisedFirst
    }
}
