import Grounding
import Semantics

/// What people do on the site: pages, ways through it, where they leave, and what annoys them.
struct BehaviourOverview: ReportDefinition {
    let name = "behaviour"
    let aliases = ["user_behaviour", "path", "paths", "pages"]
    let title = "User behaviour"
    let summary =
        "Top pages, exits, ways through the site, maps of scrolling and clicks, and where the funnel loses people."
    let span = ReportSpan.fourWeeks

    func sections(_ desk: ReportDesk) async throws -> [ReportSection] {
        [
            try await desk.section("Pages") { section in
                try await desk.figures(
                    [
                        "screen_page_views", "screen_page_views_per_session", "average_session_duration",
                        "engagement_rate",
                    ],
                    into: &section)
                try await desk.table(
                    "Top pages", ["screen_page_views", "total_users", "entrances", "exits", "exit_rate"],
                    by: ["page_path"], into: &section)
                try await desk.table("Exit pages", ["exits", "exit_rate"], by: ["page_path"], into: &section)
            },
            try await desk.section("Ways through the site") { section in
                try await paths(desk, .forward, title: "From the first page", into: &section)
                try await paths(desk, .transitions, title: "From page to page", into: &section)
            },
            try await desk.section("Scrolling and clicking") { section in try await annoyance(desk, into: &section) },
            try await desk.section("Where carts are left") { section in try await leftCarts(desk, into: &section) },
        ]
    }

    private func paths(
        _ desk: ReportDesk, _ direction: PathDirection, title: String, into section: inout ReportSection
    ) async throws {
        let report = try await desk.context.behaviour.paths(
            PathQuery(
                direction: direction, depth: direction == .transitions ? 2 : 3, period: desk.period,
                limit: desk.request.limit), now: desk.now)
        desk.note(report.trust)
        section.rest(on: report.provenance)
        PathPages.table(report.result, title: title, into: &section)
    }

    /// Maps of clicks are never kept, only counts: what is not collected is said to be so.
    private func annoyance(_ desk: ReportDesk, into section: inout ReportSection) async throws {
        try await desk.figures(["scrolled_users", "rage_clicks"], into: &section)
        let lacking = ["scroll", "rage_click"].filter { !desk.inventory.eventNames.contains($0) }
        guard lacking.count < 2 else {
            section.notes = [
                "Cannot be shown: the data holds no scroll and no rage_click events. Collect them, or import the "
                    + "aggregates of a heat-map tool as events of these names, with page_path."
            ]
            return
        }
        try await desk.table(
            "By page", ["rage_clicks", "scrolled_users", "screen_page_views"], by: ["page_path"],
            order: SortOrder(by: lacking.contains("rage_click") ? "scrolled_users" : "rage_clicks", dir: .desc),
            into: &section)
        if !lacking.isEmpty { section.notes.append("No \(lacking.joined(separator: " and ")) events are in the data.") }
        try await ClickMaps(desk: desk).scrolling(into: &section)
        try await ClickMaps(desk: desk).clicking(into: &section)
    }

    /// The last pages of sessions that put something into a cart, beside what annoys people there.
    private func leftCarts(_ desk: ReportDesk, into section: inout ReportSection) async throws {
        guard desk.inventory.eventNames.contains("add_to_cart") else {
            section.notes.append("Cannot be shown: the data holds no add_to_cart events.")
            return
        }
        try await desk.figures(["add_to_carts", "cart_abandonment_rate", "checkout_abandonment_rate"], into: &section)
        try await desk.table(
            "Last pages of visits with a cart", ["exits", "exit_rate", "rage_clicks"], by: ["page_path"],
            segment: Segment(unit: .sessions, filters: [Filter("event_name", .eq, .text("add_to_cart"))]),
            into: &section)
    }
}

/// Paths as parts of a report.
enum PathPages {
    static func table(_ result: PathResult, title: String, into section: inout ReportSection) {
        let paths = result.paths
        guard !paths.isEmpty else {
            section.notes.append("\(title): no session went that far.")
            return
        }
        section.tables.append(
            ReportTable(
                title,
                columns: [
                    .init("path", "Path"), .init("count", "Times", .number(.count)),
                    .init("share", "Share", .number(.fraction)),
                ],
                rows: paths.map { path in
                    [
                        .text(path.steps.joined(separator: " → ")), .number(Double(path.count)),
                        .number(result.starts == 0 ? nil : Double(path.count) / Double(result.starts)),
                    ]
                }))
    }
}
