import Semantics

/// How far pages are scrolled and which of their elements are clicked: maps of counts, never of recordings.
struct ClickMaps {
    let desk: ReportDesk

    /// What names the element that was clicked, the most telling first.
    private static let elements = [
        "element", "element_id", "element_selector", "selector", "link_id", "button_id", "element_text", "link_text",
        "button_text", "target", "link_url",
    ]
    private static let clicks = ["click", "rage_click", "$rageclick", "dead_click"]
    private static let mostPages = 9

    /// Of those who saw a page, the share that got past each depth.
    func scrolling(into section: inout ReportSection) async throws {
        guard desk.inventory.eventNames.contains("scroll") else { return }
        let top = try await desk.metrics(
            ["screen_page_views"], by: ["page_path"], order: SortOrder(by: "screen_page_views", dir: .desc),
            limit: min(desk.request.limit, ClickMaps.mostPages), isCompared: false, into: &section)
        let reading = try await ScrollReading(
            top.rows.compactMap { $0.first?.text }, filters: desk.request.filters, over: desk.period, in: desk.context)
        guard reading.saysSomething, let provenance = reading.provenance else {
            section.notes.append("How far pages are scrolled is not known: scroll events carry no scroll_depth.")
            return
        }
        section.rest(on: provenance)
        section.tables.append(
            ReportTable(
                "How far pages are scrolled",
                columns: [.init("page_path", "Page"), .init("viewers", "Viewers", .number(.count))]
                    + ScrollReading.depths.map { .init("past_\(Int($0))", "Past \(Int($0)) %", .number(.fraction)) },
                rows: reading.pages.map { page in
                    [.text(page.path), .number(Double(page.viewers))]
                        + page.reached.map { reached in
                            .number(page.viewers > 0 ? Double(reached) / Double(page.viewers) : nil)
                        }
                }))
    }

    /// Clicks, page by page and element by element, those of annoyed people apart.
    func clicking(into section: inout ReportSection) async throws {
        let names = ClickMaps.clicks.filter(desk.inventory.eventNames.contains)
        guard !names.isEmpty else { return }
        guard let element = ClickMaps.elements.first(where: desk.inventory.properties.contains) else {
            section.notes.append(
                "Which elements are clicked is not known: \(names.joined(separator: " and ")) events have no property "
                    + "'element', 'link_id' or 'link_text'.")
            return
        }
        try await desk.table(
            "Clicks by element", ["event_count", "total_users"],
            by: ["page_path", .property(element), "event_name"],
            filters: [Filter("event_name", .isIn, .list(names))], isCompared: false, into: &section)
    }
}
