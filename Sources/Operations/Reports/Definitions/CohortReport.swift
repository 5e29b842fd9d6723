import Grounding
import Semantics

/// Who began together and comes back.
struct CohortReport: ReportDefinition {
    let name = "cohort"
    let aliases = ["cohorts", "retention"]
    let title = "Cohorts and retention"
    let summary = "Who began in the same week, who comes back and what they bring in; also by first channel."
    let span = ReportSpan.fourWeeks
    let compares = false

    private static let weeks = 8

    func sections(_ desk: ReportDesk) async throws -> [ReportSection] {
        let days = desk.request.period ?? desk.period.union(desk.period.shifted(days: -28))
        func query(_ change: (inout CohortQuery) -> Void) -> CohortQuery {
            var query = CohortQuery(granularity: .week, periods: CohortReport.weeks, period: days)
            change(&query)
            return query
        }
        return [
            try await desk.section("Who comes back") { section in
                let found = try await cohorts(desk, query { _ in }, into: &section)
                CohortPages.table(
                    found, title: "Share of users active, by week", currency: desk.currency, into: &section)
                CohortPages.curve(found, currency: desk.currency, into: &section)
                section.charts.append(CohortPages.heat(found, currency: desk.currency))
            },
            try await desk.section("Who buys again") { section in
                guard desk.inventory.eventNames.contains("purchase") else {
                    section.notes.append("There are no purchases in the data.")
                    return
                }
                let found = try await cohorts(
                    desk,
                    query {
                        $0.entry = EventSelection(events: ["purchase"])
                        $0.activity = EventSelection(events: ["purchase"])
                    }, into: &section)
                CohortPages.table(
                    found, title: "Share of buyers who order, by week", currency: desk.currency, into: &section)
            },
            try await desk.section("What they bring in") { section in
                let found = try await cohorts(
                    desk,
                    query {
                        $0.measure = .revenue
                        $0.periods = CohortReport.weeks - 1
                    }, into: &section)
                CohortPages.table(found, title: "Revenue per user, by week", currency: desk.currency, into: &section)
            },
            try await desk.section("By first channel") { section in
                let found = try await cohorts(
                    desk, query { $0.breakdown = "first_user_default_channel_group" }, into: &section)
                CohortPages.channels(found, into: &section)
            },
        ]
    }

    private func cohorts(
        _ desk: ReportDesk, _ query: CohortQuery, into section: inout ReportSection
    ) async throws -> CohortResult {
        let report = try await desk.context.behaviour.cohorts(query, now: desk.now)
        desk.note(report.trust)
        section.rest(on: report.provenance)
        return report.result
    }
}

/// Cohorts as parts of a report.
enum CohortPages {
    /// How many periods are over for at least one cohort: beyond them nothing is known.
    static func knownPeriods(_ result: CohortResult) -> Int {
        let known = result.cohorts.compactMap { cohort in cohort.cells.lastIndex { $0 != nil } }.max()
        return min(result.query.periods, (known ?? -1) + 1)
    }

    /// One row a cohort. A cell is empty until its time is over: that is not known yet, not nothing.
    static func table(_ result: CohortResult, title: String, currency: Currency, into section: inout ReportSection) {
        let unit: MetricUnit = result.query.measure == .revenue ? .currency : .fraction
        var columns: [ReportTable.Column] = [
            .init("cohort", "Began"), .init("size", "Users", .number(.count)),
        ]
        // Everybody is there in the period they begin in.
        let first = result.query.measure == .users ? 1 : 0
        let periods = max(first, knownPeriods(result))
        columns += (first..<periods).map { .init("period_\($0)", "+\($0)", .number(unit)) }
        func quotients(_ cells: [(size: Int, cell: Int64)?]) -> [ReportTable.Cell] {
            cells.prefix(periods).dropFirst(first).map { cell in
                .number(cell.flatMap { CohortPages.quotient($0.cell, $0.size, result.query.measure) })
            }
        }
        let total: [ReportTable.Cell] = [
            .text("All"), .number(Double(result.cohorts.reduce(0) { $0 + $1.size })),
        ]
        section.tables.append(
            ReportTable(
                title, columns: columns,
                rows: result.cohorts.map { cohort in
                    [.text(cohort.label), .number(Double(cohort.size))]
                        + quotients(cohort.cells.map { cell in cell.map { (cohort.size, $0) } })
                }, totals: total + quotients(result.totals)))
        section.notes.append("An empty cell is a time that is not over yet.")
    }

    private static func quotient(_ cell: Int64, _ size: Int, _ measure: CohortMeasure) -> Double? {
        guard size > 0 else { return nil }
        return (measure == .revenue ? Money(micros: cell).major : Double(cell)) / Double(size)
    }

    /// How many of all cohorts together come back, period by period.
    static func curve(_ result: CohortResult, currency: Currency, into section: inout ReportSection) {
        let totals = result.totals
        section.charts.append(
            ChartSpec(
                kind: .line, title: "Share of users who come back, by \(result.query.granularity.rawValue)",
                x: totals.indices.map { "+\($0)" },
                series: [
                    .init(
                        name: "Retention", unit: .fraction,
                        values: totals.map { $0.flatMap { quotient($0.cell, $0.size, result.query.measure) } })
                ], currency: currency))
    }

    private static let mostRows = 12
    private static let mostColumns = 12

    /// How many of each cohort come back, period by period: the latest cohorts.
    static func heat(_ result: CohortResult, currency: Currency) -> ChartSpec {
        let columns = min(mostColumns, result.totals.count, knownPeriods(result))
        return ChartSpec(
            kind: .heat, title: "Share of each \(result.query.granularity.rawValue)'s users who come back",
            x: (0..<columns).map { "+\($0)" },
            series: result.cohorts.filter { $0.size > 0 }.suffix(mostRows).map { cohort in
                ChartSpec.Series(
                    name: cohort.label, unit: .fraction,
                    values: (0..<columns).map { place in
                        cohort.cells.indices.contains(place)
                            ? cohort.cells[place].flatMap { quotient($0, cohort.size, .users) } : nil
                    })
            }, currency: currency)
    }

    /// All cohorts of a value of the breakdown together.
    static func channels(_ result: CohortResult, into section: inout ReportSection) {
        let values = Dictionary(grouping: result.cohorts, by: \.value)
        let rows = values.map { value, cohorts -> (value: String?, size: Int, rates: [Double?]) in
            let rates = (0..<result.query.periods).map { period -> Double? in
                let known = cohorts.filter { $0.cells[period] != nil }
                let size = known.reduce(0) { $0 + $1.size }
                return quotient(known.reduce(0) { $0 + ($1.cells[period] ?? 0) }, size, result.query.measure)
            }
            return (value, cohorts.reduce(0) { $0 + $1.size }, rates)
        }.sorted { ($1.size, $0.value ?? "") < ($0.size, $1.value ?? "") }
        var columns: [ReportTable.Column] = [.init("value", "Channel"), .init("size", "Users", .number(.count))]
        columns += (1..<result.query.periods).map { .init("period_\($0)", "+\($0)", .number(.fraction)) }
        section.tables.append(
            ReportTable(
                "Share of users who come back, by week", columns: columns,
                rows: rows.map { row in
                    [.text(row.value), .number(Double(row.size))] + row.rates.dropFirst().map { .number($0) }
                }))
    }
}
