import Grounding
import Insights
import Semantics

/// A funnel as parts of a report.
enum FunnelPages {
    /// Steps with their drop-off, beside the same in the comparison where there is one.
    static func steps(
        _ now: FunnelResult, _ before: FunnelResult?, currency: Currency, into section: inout ReportSection
    ) {
        let changes = before.map { dropOffs(now, $0) } ?? []
        section.tables.append(
            ReportTable(
                "Steps",
                columns: [
                    .init("step", "Step"), .init("users", "Users", .number(.count)),
                    .init("from_first", "Of first", .number(.fraction)),
                    .init("abandonment_rate", "Leave here", .number(.fraction)),
                    .init("abandonment_change", "Change", .points),
                    .init("p_value", "p", .number(.score)),
                    .init("median_seconds", "Median time", .number(.seconds)),
                ],
                rows: now.total.indices.map { index in
                    let step = now.total[index]
                    let change = changes.indices.contains(index) ? changes[index] : nil
                    let first = now.total[0].units
                    return [
                        .text(now.query.steps[index].title), .number(Double(step.units)),
                        .number(first == 0 ? nil : Double(step.chained) / Double(first)),
                        .number(FunnelResult.completion(now.total, from: index).map { 1 - $0 }),
                        .number(change?.difference), .number(change?.adjustedPValue),
                        .number(step.medianMilliseconds.map { $0 / 1000 }),
                    ]
                }))
        section.charts.append(
            ChartSpec(
                kind: .bar, title: "Users by step", x: now.query.steps.map { SafeText.name($0.title) },
                series: [.init(name: "Users", unit: .count, values: now.total.map { Double($0.units) })],
                currency: currency))
        if before != nil { section.notes += sentences(now, changes) }
    }

    /// The share that leaves at each step but the last, now against before.
    static func dropOffs(_ now: FunnelResult, _ before: FunnelResult) -> [ShareComparison?] {
        let pairs = now.total.indices.dropLast().map { index -> ShareComparison? in
            guard before.total.indices.contains(index + 1) else { return nil }
            let (a, b) = (now.total, before.total)
            return ShareComparison(
                part: Double(a[index].units - a[index + 1].continued), of: Double(a[index].units),
                against: Double(b[index].units - b[index + 1].continued), of: Double(b[index].units))
        }
        return ShareComparison.adjusted(pairs)
    }

    private static func sentences(_ now: FunnelResult, _ changes: [ShareComparison?]) -> [String] {
        var notes: [String] = []
        for (index, change) in changes.enumerated() {
            guard let change, change.isNotable else { continue }
            let name = SafeText.name(now.query.steps[index].title)
            notes.append(
                "After \(name), \(change.difference > 0 ? "more" : "fewer") leave than before: "
                    + "\(NumberFormat.percent(change.share)) against \(NumberFormat.percent(change.otherShare)), beyond "
                    + "chance.")
        }
        if notes.isEmpty { notes.append("No drop-off changed beyond chance against the comparison.") }
        return notes
    }

    /// One row a group: users at the first step and at the last, and what becomes of them in between.
    static func groups(_ result: FunnelResult, title: String, name: String, into section: inout ReportSection) {
        var columns: [ReportTable.Column] = [
            .init("value", name), .init("users", "Users", .number(.count)),
        ]
        columns += result.query.steps.dropFirst().enumerated().map { index, step in
            .init("step_\(index + 2)", SafeText.name(step.title), .number(.fraction))
        }
        columns.append(.init("from_first", "Of first", .number(.fraction)))
        section.tables.append(
            ReportTable(
                title, columns: columns,
                rows: result.groups.map { group in
                    var row: [ReportTable.Cell] = [.text(group.value), .number(Double(group.steps[0].units))]
                    row += group.steps.indices.dropLast().map {
                        .number(FunnelResult.completion(group.steps, from: $0))
                    }
                    let (first, last) = (group.steps[0].units, group.steps[group.steps.count - 1].chained)
                    return row + [.number(first == 0 ? nil : Double(last) / Double(first))]
                }))
        section.notes.append("A step's share is of those at the step before it.")
    }
}
