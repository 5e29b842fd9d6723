import Semantics

/// How far down people scrolled pages: of those who saw a page, how many got past which percent of it.
struct ScrollReading {
    struct Page {
        var path: String
        var viewers: Int
        /// One a depth.
        var reached: [Int]
    }

    /// Percent of a page's height.
    static let depths = [25.0, 50, 75, 90]

    private(set) var pages: [Page] = []
    private(set) var provenance: Provenance?

    /// - Parameter paths: pages, in the order in which they are to be shown.
    init(_ paths: [String], filters: [Filter], over period: DateRange, in context: OperationContext) async throws {
        let each = ScrollReading.depths.count + 1
        var rest = paths[...]
        while !rest.isEmpty {
            let some = rest.prefix(MembershipPlan.mostConditions / each)
            rest = rest.dropFirst(some.count)
            let table = try await context.source.membership(
                MembershipPlan(
                    unit: .users, span: context.settings.calendar.instants(of: period),
                    calendar: context.settings.calendar,
                    conditions: some.flatMap { ScrollReading.conditions($0, filters, context.catalogue) }))
            for (place, path) in some.enumerated() {
                let counts = (0..<each).map { index in
                    table.total { mask in mask >> (place * each + index) & 1 == 1 }.units
                }
                pages.append(Page(path: path, viewers: counts[0], reached: Array(counts.dropFirst())))
            }
            provenance = Provenance(
                query: "people by page and depth of scrolling over \(period)", snapshot: table.reading.snapshot,
                rowsRead: table.reading.rowsRead, sources: table.reading.sources)
        }
    }

    /// Whether any page was scrolled as far as is known.
    var saysSomething: Bool { pages.contains { $0.reached.contains { $0 > 0 } } }

    /// Seen at all, and scrolled past each depth.
    private static func conditions(
        _ path: String, _ filters: [Filter], _ catalogue: Catalogue
    ) -> [MembershipPlan.Condition] {
        let all = [Filter("page_path", .eq, .text(path))] + filters
        let event = EventCondition(
            filters: all.compactMap { filter in
                catalogue.dimension(DimensionID(filter.field)).map { DimensionFilter(dimension: $0, filter: filter) }
            })
        return [.init(event)] + depths.map { .init(event, number: .init(.scrollDepth, least: $0)) }
    }
}
