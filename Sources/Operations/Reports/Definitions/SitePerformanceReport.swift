import Grounding
import Semantics

/// How fast and how reliable the site is, and what slowness costs.
struct SitePerformanceReport: ReportDefinition {
    let name = "site_performance"
    let aliases = ["web_vitals", "site"]
    let title = "Site performance"
    let summary = "Core Web Vitals by device, errors, downtime, slow pages, and conversion by loading time."
    let span = ReportSpan.fourWeeks

    /// Limits of the Core Web Vitals: good up to the first, poor above the second.
    static let vitals: [(id: MetricID, good: Double, poor: Double)] = [
        ("lcp", 2500, 4000), ("inp", 200, 500), ("cls", 0.1, 0.25),
    ]

    func sections(_ desk: ReportDesk) async throws -> [ReportSection] {
        [
            try await desk.section("Core Web Vitals") { section in try await vitals(desk, into: &section) },
            try await desk.section("Slow pages") { section in
                try await desk.table(
                    "By loading time", ["lcp", "inp", "cls", "screen_page_views"], by: ["page_path"], into: &section)
            },
            try await desk.section("Errors and downtime") { section in
                try await desk.figures(
                    [
                        "error_rate", "error_count", "not_found_rate", "server_latency", "downtime_minutes",
                        "uptime_rate",
                    ], into: &section)
                try await desk.trend("error_rate", .day, into: &section)
            },
            try await desk.section("What slowness costs") { section in
                try await SlownessPages.cost(desk, into: &section)
            },
        ]
    }

    /// 75 of 100 page views must be good by all three, on each device by itself.
    private func vitals(_ desk: ReportDesk, into section: inout ReportSection) async throws {
        let all = SitePerformanceReport.vitals
        try await desk.figures(all.map(\.id) + ["fcp", "ttfb"], into: &section)
        let table = try await desk.metrics(
            all.map(\.id), by: ["device_category"], order: SortOrder(by: "device_category", dir: .asc),
            isCompared: false, into: &section)
        guard table.rows.contains(where: { $0.dropFirst().contains { $0.number != nil } }) else { return }
        section.tables.append(
            ReportTable(
                "75th percentile by device",
                columns: [.init("device_category", "Device")]
                    + table.metricColumns.map {
                        .init($0.id.name, ReportHeadings.short($0.id, desk.catalogue), .number($0.unit))
                    } + [.init("verdict", "Core Web Vitals")],
                rows: table.rows.map { row in
                    row + [.text(SitePerformanceReport.verdict(row.dropFirst().map(\.number)))]
                }))
        section.notes.append(
            "Good: LCP up to 2.5 s, INP up to 200 ms, CLS up to 0.1, each at the 75th percentile of page views.")
    }

    static func verdict(_ values: [Double?]) -> String {
        guard values.contains(where: { $0 != nil }) else { return "no data" }
        let failing = zip(vitals, values).filter { vital, value in value.map { $0 > vital.good } ?? false }
        guard failing.isEmpty else {
            return "fails: " + failing.map { $0.0.id.name.uppercased() }.joined(separator: ", ")
        }
        return values.contains(where: { $0 == nil }) ? "passes what is known" : "passes"
    }
}
