extension MetricTable {
    /// The wire shape of a result: `columns`, `rows`, `totals`, `period`, `comparison`, `trust`, `provenance`.
    package var json: JSONValue {
        .object([
            "columns": .array(columns.map(json(of:))),
            "rows": .array(
                rows.map { row in .array(zip(columns, row).map { json(of: $1, in: $0) }) }),
            "totals": json(ofTotals: totals),
            "period": period.json,
            "comparison": .optional(comparison) { comparison in
                .object([
                    "period": comparison.period.json,
                    "rows": .array(
                        comparison.rows.map { row in
                            .array(zip(metricColumns, row).map { MetricTable.number($1, $0.unit, currency) })
                        }),
                    "totals": json(ofTotals: comparison.totals),
                ])
            },
            "trust": trust.json,
            "provenance": provenance.json,
        ])
    }

    /// Metric columns in order, with their units.
    package var metricColumns: [(id: MetricID, unit: MetricUnit)] {
        columns.compactMap { if case .metric(let id, let unit) = $0.kind { (id, unit) } else { nil } }
    }

    /// A metric's number as JSON: whole counts without a fraction, money that is whole minor units with all its digits.
    package static func number(_ value: Double?, _ unit: MetricUnit, _ currency: Currency) -> JSONValue {
        guard let value, value.isFinite else { return .null }
        guard unit == .currency, abs(value) < 1e15 else { return .number(value) }
        let digits = currency.minorUnitDigits
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        let minor = (value * scale).rounded(.toNearestOrAwayFromZero)
        guard minor / scale == value else { return .number(value) }
        guard digits > 0 else { return .integer(Int64(minor)) }
        let units = Int64(abs(minor))
        let sign = minor < 0 ? "-" : ""
        return .literal("\(sign)\(units / Int64(scale)).\((units % Int64(scale)).padded(to: digits))")
    }

    private func json(of column: Column) -> JSONValue {
        switch column.kind {
        case .dimension(let id): .object(["name": .string(id.name), "kind": .string("dimension")])
        case .metric(let id, let unit):
            .object([
                "name": .string(id.name), "kind": .string("metric"), "unit": .string(unit.name(in: currency)),
            ])
        }
    }

    private func json(of cell: Cell, in column: Column) -> JSONValue {
        switch (cell, column.kind) {
        case (.text(let text), _): .optional(text) { .string($0) }
        case (.number(let value), .metric(_, let unit)): MetricTable.number(value, unit, currency)
        case (.number(let value), .dimension): .optional(value) { .number($0) }
        }
    }

    private func json(ofTotals totals: [MetricID: Double?]) -> JSONValue {
        .object(
            metricColumns.map {
                JSONValue.Member($0.id.name, MetricTable.number(totals[$0.id] ?? nil, $0.unit, currency))
            })
    }
}

extension Trust {
    package var json: JSONValue {
        .object(["complete": .bool(complete), "flags": .array(flags.map { .string($0) })])
    }
}

extension Provenance {
    package var json: JSONValue {
        .object([
            "query": .string(query), "snapshot": .string(snapshot), "rows_read": .integer(Int64(rowsRead)),
            "sources": .array(sources.map { .string($0) }),
        ])
    }
}
