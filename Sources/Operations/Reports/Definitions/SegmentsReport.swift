import Grounding
import Semantics

/// Groups of people by what they do: how large, how they overlap, what they are worth.
struct SegmentsReport: ReportDefinition {
    let name = "segments"
    let aliases = ["segment", "custom_segmentation"]
    let title = "Segments"
    let summary =
        "Buyers, left carts, returning, mobile and paid visitors: sizes, exact overlaps, conversion and value."
    let span = ReportSpan.fourWeeks
    let compares = false

    func sections(_ desk: ReportDesk) async throws -> [ReportSection] {
        [
            try await desk.section("Segments of users") { section in
                let segments = SegmentsReport.usual(desk.inventory)
                let report = try await desk.context.behaviour.segments(
                    SegmentQuery(segments: segments, period: desk.period), now: desk.now)
                desk.note(report.trust)
                section.rest(on: report.provenance)
                SegmentPages.parts(report.result, limit: desk.request.limit, into: &section)
            }
        ]
    }

    /// What can be told apart with the events there are.
    static func usual(_ inventory: Inventory) -> [SegmentQuery.Named] {
        func did(_ event: String) -> SegmentExpression { .did(EventSelection(events: [event])) }
        func carries(_ field: String, _ value: String) -> SegmentExpression {
            .did(EventSelection(filters: [Filter(field, .eq, .text(value))]))
        }
        var segments: [SegmentQuery.Named] = []
        let has = inventory.eventNames.contains
        if has("purchase") { segments.append(.init("Buyers", did("purchase"))) }
        if has("add_to_cart"), has("purchase") {
            segments.append(.init("Left a cart", .all([did("add_to_cart"), .not(did("purchase"))])))
        }
        segments.append(.init("Came back", carries("new_vs_returning", "returning")))
        segments.append(.init("On mobile", carries("device_category", "mobile")))
        segments.append(
            .init(
                "By paid search or social",
                .any([
                    carries("session_default_channel_group", "Paid Search"),
                    carries("session_default_channel_group", "Paid Social"),
                ])))
        return segments
    }
}

/// Segments as parts of a report.
enum SegmentPages {
    static func parts(_ result: SegmentResult, limit: Int, into section: inout ReportSection) {
        let unit = result.query.unit == .users ? "Users" : "Sessions"
        section.figures.append(
            .init(
                id: "everybody", title: "\(unit) in the period", unit: .count,
                value: result.everybody.size.map(Double.init)))
        section.tables.append(
            table("Segments", "Segment", unit, result.segments) { $0.names.joined(separator: " and ") })
        section.tables.append(
            table("Overlaps", "In both", unit, Array(result.overlaps.prefix(limit))) {
                $0.names.joined(separator: " and ")
            })
        section.tables.append(
            table("Exactly in", "Exactly in", unit, Array(result.exactly.prefix(limit))) {
                $0.names.isEmpty ? "none of them" : $0.names.joined(separator: ", ")
            })
        section.tables.removeAll { $0.rows.isEmpty }
        if result.isSuppressed {
            section.notes.append("Some groups are too small to be shown, and so is what they could be worked out from.")
        }
        if result.exactly.count > limit {
            section.notes.append("\(result.exactly.count - limit) smaller combinations are left out.")
        }
    }

    private static func table(
        _ title: String, _ first: String, _ unit: String, _ parts: [SegmentResult.Part],
        name: (SegmentResult.Part) -> String
    ) -> ReportTable {
        ReportTable(
            title,
            columns: [
                .init("segment", first), .init("size", unit, .number(.count)),
                .init("share", "Share", .number(.fraction)),
                .init("conversion_rate", "Convert", .number(.fraction)),
                .init("value_per_unit", "Value each", .number(.currency)),
            ],
            rows: parts.map { part in
                [
                    .text(name(part)), .number(part.size.map(Double.init)), .number(part.share),
                    .number(part.conversionRate), .number(part.valuePerUnit),
                ]
            })
    }
}
