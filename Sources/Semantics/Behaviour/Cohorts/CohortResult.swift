/// Cohorts with their labels, and without the cells whose time is not over.
package struct CohortResult: BehaviourResult {
    package struct Cohort: Sendable, Equatable {
        /// The label of its bucket: `2026-11-16`, `2026-11`.
        package var label: String
        package var value: String?
        package var size: Int
        /// Nil where the period is not over: that is not known yet, not nothing.
        package var cells: [Int64?]
    }

    package var query: CohortQuery
    /// In order of time, then of size. Without a breakdown, cohorts without anybody too.
    package var cohorts: [Cohort]

    /// - Parameter known: the last day that is over and that there is data of; nil for none.
    package init(query: CohortQuery, plan: CohortPlan, rows: [CohortTable.Row], known: CivilDate?) {
        self.query = query
        let (starts, count) = plan.buckets
        func isOver(_ bucket: Int) -> Bool {
            guard let known, starts.indices.contains(bucket + 1) else { return false }
            return starts[bucket + 1].adding(days: -1) <= known
        }
        var rows = rows
        if query.breakdown == nil {
            let present = Set(rows.map(\.bucket))
            for bucket in 0..<count where !present.contains(bucket) {
                let cells = [Int64](repeating: 0, count: plan.periods)
                rows.append(CohortTable.Row(bucket: bucket, value: nil, size: 0, cells: cells))
            }
        }
        rows.sort { a, b in
            if a.bucket != b.bucket { return a.bucket < b.bucket }
            return a.size == b.size ? (a.value ?? "") < (b.value ?? "") : a.size > b.size
        }
        cohorts = rows.map { row in
            Cohort(
                label: plan.granularity.label(of: starts[row.bucket]), value: row.value, size: row.size,
                cells: row.cells.enumerated().map { isOver(row.bucket + $0) ? $1 : nil })
        }
    }

    /// Of each period, the cohorts whose time is over taken together: their users, and what is measured. Users belong to
    /// one cohort, so both add up. Nil where no cohort's time is over.
    package var totals: [(size: Int, cell: Int64)?] {
        (0..<query.periods).map { period in
            let known = cohorts.filter { $0.cells[period] != nil }
            guard !known.isEmpty else { return nil }
            return (known.reduce(0) { $0 + $1.size }, known.reduce(0) { $0 + ($1.cells[period] ?? 0) })
        }
    }

    package func members(currency: Currency) -> [JSONValue.Member] {
        let size = cohorts.reduce(0) { $0 + $1.size }
        return [
            .init("measure", .string(query.measure.rawValue)),
            .init("unit", .string(query.measure == .revenue ? currency.code : "count")),
            .init("granularity", .string(query.granularity.rawValue)),
            .init("breakdown", .optional(query.breakdown) { .string($0.name) }),
            .init(
                "cohorts",
                .array(
                    cohorts.map { cohort in
                        .object(
                            [
                                .init("cohort", .string(cohort.label)),
                                .init("value", .optional(cohort.value) { .string($0) }),
                                .init("size", .integer(Int64(cohort.size))),
                            ] + cells(cohort.cells.map { cell in cell.map { (cohort.size, $0) } }, currency))
                    })),
            .init(
                "total", .object([.init("size", .integer(Int64(size)))] + cells(totals, currency))),
        ]
    }

    /// `cells`, and what they come to for each user of the cohort: `rates` of users, else `per_user`.
    private func cells(_ cells: [(size: Int, cell: Int64)?], _ currency: Currency) -> [JSONValue.Member] {
        let values = cells.map { cell -> JSONValue in
            guard let cell else { return .null }
            guard query.measure == .revenue else { return .integer(cell.cell) }
            return MetricTable.number(Money(micros: cell.cell).major, .currency, currency)
        }
        let quotients = cells.map { cell -> JSONValue in
            guard let cell, cell.size > 0 else { return .null }
            let value = query.measure == .revenue ? Money(micros: cell.cell).major : Double(cell.cell)
            return .number(value / Double(cell.size))
        }
        return [
            .init("cells", .array(values)),
            .init(query.measure == .users ? "rates" : "per_user", .array(quotients)),
        ]
    }

    package static func == (a: CohortResult, b: CohortResult) -> Bool { a.query == b.query && a.cohorts == b.cohorts }
}
