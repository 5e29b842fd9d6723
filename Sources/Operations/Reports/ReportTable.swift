package import Semantics

/// Rows of a report: names first, then numbers.
package struct ReportTable: Sendable, Equatable {
    package struct Column: Sendable, Equatable {
        package enum Kind: Sendable, Hashable {
            case text
            case number(MetricUnit)
            /// A relative change: 0.1 is 10 % more.
            case change
            /// A difference of rates: 0.01 is one percentage point more.
            case points
        }

        /// A metric's or dimension's id, or a name of the report's own.
        package var id: String
        package var title: String
        package var kind: Kind

        package init(_ id: String, _ title: String, _ kind: Kind = .text) {
            self.id = id
            self.title = title
            self.kind = kind
        }
    }

    package typealias Cell = MetricTable.Cell

    package var title: String
    package var columns: [Column]
    package var rows: [[Cell]]
    /// The whole, computed from base data; nil where there is none.
    package var totals: [Cell]?

    package init(_ title: String, columns: [Column], rows: [[Cell]], totals: [Cell]? = nil) {
        self.title = title
        self.columns = columns
        self.rows = rows
        self.totals = totals
    }

    func json(_ currency: Currency) -> JSONValue {
        .object([
            "title": .string(title),
            "columns": .array(
                columns.map { column in
                    .object([
                        "name": .string(column.id), "title": .string(column.title),
                        "unit": .optional(column.unitName(currency)) { .string($0) },
                    ])
                }),
            "rows": .array(rows.map { .array(cells($0, currency)) }),
            "totals": .optional(totals) { .array(cells($0, currency)) },
        ])
    }

    private func cells(_ row: [Cell], _ currency: Currency) -> [JSONValue] {
        zip(columns, row).map { column, cell in column.json(cell, currency) }
    }
}

extension ReportTable.Column {
    /// Nil for texts.
    func unitName(_ currency: Currency) -> String? {
        switch kind {
        case .text: nil
        case .number(let unit): unit.name(in: currency)
        case .change, .points: MetricUnit.fraction.rawValue
        }
    }

    /// A cell of the column, exact.
    func json(_ cell: ReportTable.Cell, _ currency: Currency) -> JSONValue {
        switch (cell, kind) {
        case (.text(let text), _): .optional(text) { .string($0) }
        case (.number(let value), .number(let unit)): MetricTable.number(value, unit, currency)
        case (.number(let value), _): .optional(value) { .number($0) }
        }
    }
}

extension ReportTable {
    /// A metric table as rows of a report. With a comparison, the first metric is followed by its change.
    init(_ title: String, _ table: MetricTable, catalogue: Catalogue) {
        var columns: [Column] = []
        var changes: MetricUnit?
        for column in table.columns {
            switch column.kind {
            case .dimension(let id): columns.append(Column(id.name, ReportHeadings.short(id, catalogue)))
            case .metric(let id, let unit):
                columns.append(Column(id.name, ReportHeadings.short(id, catalogue), .number(unit)))
                guard table.comparison != nil, id == table.metricColumns.first?.id else { continue }
                changes = unit
                columns.append(Column("\(id.name)_change", "Change", unit == .fraction ? .points : .change))
            }
        }
        let place = table.columns.firstIndex { if case .metric = $0.kind { true } else { false } } ?? 0
        func row(_ cells: [Cell], before: Double??) -> [Cell] {
            guard let changes, cells.indices.contains(place) else { return cells }
            var row = cells
            let change = ReportTable.change(from: before ?? nil, to: cells[place].number, changes)
            row.insert(.number(change), at: place + 1)
            return row
        }
        let first = table.metricColumns.first?.id
        let totals = table.columns.enumerated().map { index, column -> Cell in
            switch column.kind {
            case .dimension: .text(index == 0 ? "Total" : "")
            case .metric(let id, _): .number(table.totals[id] ?? nil)
            }
        }
        self.init(
            title, columns: columns,
            rows: table.rows.enumerated().map { index, cells in
                row(
                    cells,
                    before: table.comparison.flatMap { $0.rows.indices.contains(index) ? $0.rows[index].first : nil })
            },
            totals: table.rows.count > 1
                ? row(totals, before: first.flatMap { table.comparison?.totals[$0] }) : nil)
    }

    /// Nil where there is nothing to compare, or nothing that a percentage could be of.
    static func change(from before: Double?, to now: Double?, _ unit: MetricUnit) -> Double? {
        guard let before, let now else { return nil }
        if unit == .fraction { return now - before }
        return before > 0 ? (now - before) / before : nil
    }
}
