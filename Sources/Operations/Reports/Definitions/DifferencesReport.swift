import Grounding
import Insights
import Semantics

/// What is different about a period: every metric in every part, and only what is beyond chance.
struct DifferencesReport: ReportDefinition {
    let name = "differences"
    let aliases = ["what_changed", "what_is_different"]
    let title = "What is different"
    let summary = "Every metric by every dimension against its own past weeks; only what is beyond chance, or nothing."
    let span = ReportSpan.week

    func sections(_ desk: ReportDesk) async throws -> [ReportSection] {
        [
            try await desk.section("Beyond chance") { section in
                let finder = DifferenceFinder(desk: desk)
                let (series, found) = try await finder.find(into: &section)
                tell(found, series, desk, into: &section)
            }
        ]
    }

    private func tell(
        _ found: PeriodDifferences, _ series: [DifferenceFinder.Named], _ desk: ReportDesk,
        into section: inout ReportSection
    ) {
        guard !found.tested.isEmpty else {
            section.notes.append(
                "Cannot be shown: \(PeriodDifferences.leastBlocks) earlier periods as long as this one are needed, with "
                    + "enough in each to count.")
            return
        }
        let tested = "\(found.tested.count) figures were compared with their own past."
        guard !found.notable.isEmpty else {
            section.notes.append("Nothing notable. \(tested)")
            return
        }
        section.tables.append(
            ReportTable(
                "Least likely chance first",
                columns: [
                    .init("metric", "Metric"), .init("part", "Where"), .init("value", "Now"),
                    .init("expected", "Expected"), .init("change", "Off by", .change),
                    .init("p_value", "p (adjusted)", .number(.score)),
                ],
                rows: found.notable.prefix(desk.request.limit).map { difference in
                    let named = series[difference.key]
                    return [
                        .text(ReportHeadings.short(named.metric, desk.catalogue)), .text(named.part),
                        .text(desk.numbers.text(difference.value, named.unit)),
                        .text(desk.numbers.text(rounded(difference.expected, named.unit), named.unit)),
                        .number(difference.change), .number(difference.adjustedPValue),
                    ]
                }))
        section.notes.append(
            "\(tested) \(found.notable.count) \(found.notable.count == 1 ? "is" : "are") beyond chance; of these, at most "
                + "one in \(Int(1 / PeriodDifferences.falseDiscoveryRate)) is expected to be chance all the same.")
        section.notes.append("Expected is the mean of the four periods before.")
    }

    private func rounded(_ value: Double, _ unit: MetricUnit) -> Double { unit == .count ? value.rounded() : value }
}

/// Gathers the series that are looked at.
struct DifferenceFinder {
    let desk: ReportDesk

    struct Named {
        var metric: MetricID
        var unit: MetricUnit
        /// The group, safe to show; "everything" for the whole.
        var part: String
        /// The group as a fact names it; empty for the whole.
        var place: [DimensionValue] = []
    }

    private static let metrics: [MetricID] = [
        "sessions", "ecommerce_purchases", "total_revenue", "session_key_event_rate",
    ]
    private static let dimensions: [DimensionID] = [
        "session_default_channel_group", "device_category", "country", "new_vs_returning",
    ]
    private static let blocks = 13
    /// Of a dimension, the largest of the latest block; what is smaller could hardly be told from chance.
    private static let mostGroups = 15

    func find(into section: inout ReportSection) async throws -> ([Named], PeriodDifferences) {
        let length = desk.period.dayCount
        let start = desk.period.start.adding(days: -length * (DifferenceFinder.blocks - 1))
        guard let span = desk.inventory.span else { return ([], PeriodDifferences([])) }
        let lacking = max(0, start.days(until: span.start))
        let blocks = DifferenceFinder.blocks - (lacking + length - 1) / length
        guard blocks > PeriodDifferences.leastBlocks else { return ([], PeriodDifferences([])) }
        let days = DateRange(start: desk.period.start.adding(days: -length * (blocks - 1)), end: desk.period.end)
        var named: [Named] = []
        var series: [PeriodDifferences.Series] = []
        for dimension in [nil] + DifferenceFinder.dimensions.map(Optional.some) {
            let table = try await desk.context.engine.table(
                for: MetricQuery(
                    metrics: DifferenceFinder.metrics, breakdown: dimension.map { [$0] } ?? [],
                    filters: desk.request.filters, period: days, granularity: .day), now: desk.now)
            if dimension == nil { desk.note(table.trust) }
            section.rest(on: table.provenance)
            for group in groups(table, hasDimension: dimension != nil, days: days, length: length, blocks: blocks) {
                for (metric, values, counts) in group.series {
                    let unit = table.metricColumns.first { $0.id == metric }?.unit ?? .count
                    series.append(.init(key: named.count, values: values, counts: counts))
                    let place = dimension.map { [DimensionValue($0, group.value)] } ?? []
                    named.append(Named(metric: metric, unit: unit, part: group.name, place: place))
                }
            }
        }
        return (named, PeriodDifferences(series))
    }

    private struct Group {
        var name: String
        var value: String?
        var series: [(metric: MetricID, values: [Double], counts: [Double])]
    }

    /// Days summed to blocks; rates from what they are made of.
    private func groups(
        _ table: MetricTable, hasDimension: Bool, days: DateRange, length: Int, blocks: Int
    ) -> [Group] {
        let first = hasDimension ? 2 : 1
        var sums: [String?: [[Double]]] = [:]
        let empty = [[Double]](repeating: [0, 0, 0, 0], count: blocks)
        for row in table.rows {
            guard let label = row[0].text, let day = CivilDate(label) else { continue }
            let block = days.start.days(until: day) / length
            guard (0..<blocks).contains(block) else { continue }
            let name = hasDimension ? row[1].text : "everything"
            let cells = (0..<4).map { row.indices.contains(first + $0) ? row[first + $0].number ?? 0 : 0 }
            // Sessions, orders, money, converting sessions.
            let own = [cells[0], cells[1], cells[2], (cells[0] * cells[3]).rounded()]
            sums[name, default: empty][block] = zip(sums[name, default: empty][block], own).map(+)
        }
        let largest = sums.sorted { a, b in
            let (x, y) = (a.value[blocks - 1][0], b.value[blocks - 1][0])
            return x == y ? (a.key ?? "") < (b.key ?? "") : x > y
        }
        return largest.prefix(DifferenceFinder.mostGroups).map { name, blocks in
            let sessions = blocks.map { $0[0] }
            let orders = blocks.map { $0[1] }
            let conversions = blocks.map { $0[3] }
            return Group(
                name: SafeText.name(name), value: name,
                series: [
                    (DifferenceFinder.metrics[0], sessions, sessions), (DifferenceFinder.metrics[1], orders, orders),
                    (DifferenceFinder.metrics[2], blocks.map { $0[2] }, orders),
                    (
                        DifferenceFinder.metrics[3],
                        zip(conversions, sessions).map { $1 > 0 ? $0 / $1 : 0 }, conversions
                    ),
                ])
        }
    }
}
