import Grounding
import Semantics

/// What sells, what is looked at and left, what comes back.
struct ProductReport: ReportDefinition {
    let name = "product_performance"
    let aliases = ["products"]
    let title = "Product performance"
    let summary = "Best sellers, products that are looked at and not bought, categories and refunds."
    let span = ReportSpan.fourWeeks

    /// A product seen by fewer people is too little known to be called a low performer.
    private static let leastViewers = 30.0

    func sections(_ desk: ReportDesk) async throws -> [ReportSection] {
        [
            try await desk.section("Sales") { section in
                try await desk.figures(
                    [
                        "item_revenue", "items_purchased", "ecommerce_purchases", "average_purchase_revenue",
                        "cart_to_view_rate", "purchase_to_view_rate", "cart_abandonment_rate", "refund_amount",
                        "refund_rate",
                    ], into: &section)
            },
            try await desk.section("Best sellers") { section in
                try await desk.table(
                    "By revenue", ["item_revenue", "items_purchased", "cart_to_view_rate", "purchase_to_view_rate"],
                    by: ["item_name"], into: &section)
                desk.bars("Revenue by product", into: &section)
            },
            try await desk.section("Categories") { section in
                try await desk.table(
                    "By category", ["item_revenue", "items_purchased", "purchase_to_view_rate"],
                    by: ["item_category"], into: &section)
            },
            try await desk.section("Low performers") { section in try await lowPerformers(desk, into: &section) },
            try await desk.section("Refunds") { section in try await refunds(desk, into: &section) },
        ]
    }

    /// Products that many looked at and few bought.
    private func lowPerformers(_ desk: ReportDesk, into section: inout ReportSection) async throws {
        let rate: MetricID = "purchase_to_view_rate"
        guard let metric = desk.catalogue.metric(rate), let viewers = RateParts(metric)?.denominator else { return }
        let engine = MetricEngine(
            source: desk.context.engine.source,
            catalogue: Catalogue(
                metrics: desk.catalogue.metrics + [viewers], dimensions: desk.catalogue.dimensions),
            settings: desk.context.settings)
        var table = try await engine.table(
            for: MetricQuery(
                metrics: [rate, "cart_to_view_rate", "item_revenue", viewers.id], breakdown: ["item_name"],
                filters: desk.request.filters, period: desk.period, order: SortOrder(by: rate.name, dir: .asc)),
            now: desk.now)
        section.rest(on: table.provenance)
        let people = table.column(of: viewers.id) ?? 0
        table.rows = Array(
            table.rows.filter { ($0[people].number ?? 0) >= ProductReport.leastViewers }.prefix(desk.request.limit))
        guard !table.rows.isEmpty else {
            section.notes.append("No product was looked at by \(Int(ProductReport.leastViewers)) people or more.")
            return
        }
        var shown = ReportTable("Looked at, rarely bought", table, catalogue: desk.catalogue)
        shown.totals = nil
        shown.columns[people] = .init("viewers", "Viewers", .number(.count))
        section.tables.append(shown)
        section.notes.append(
            "Only products that at least \(Int(ProductReport.leastViewers)) people looked at are compared.")
    }

    /// What was taken back, by product.
    private func refunds(_ desk: ReportDesk, into section: inout ReportSection) async throws {
        let table = try await desk.metrics(
            ["item_refund_amount", "gross_item_revenue"], by: ["item_name"],
            order: SortOrder(by: "item_refund_amount", dir: .desc), isCompared: false, into: &section)
        let rows = table.rows.compactMap { row -> (name: String?, refunded: Double, gross: Double)? in
            guard let refunded = row[1].number, refunded > 0 else { return nil }
            return (row[0].text, refunded, row[2].number ?? 0)
        }
        guard !rows.isEmpty else {
            section.notes.append("No product was refunded, or refunds do not say which products they are for.")
            return
        }
        section.tables.append(
            ReportTable(
                "Refunded products",
                columns: [
                    .init("item_name", "Product"), .init("item_refund_amount", "Refunded", .number(.currency)),
                    .init("gross_item_revenue", "Gross rev.", .number(.currency)),
                    .init("refunded_share", "Share", .number(.fraction)),
                ],
                rows: rows.prefix(desk.request.limit).map { row in
                    [
                        .text(row.name), .number(row.refunded), .number(row.gross),
                        .number(row.gross > 0 ? row.refunded / row.gross : nil),
                    ]
                }))
    }
}
