import Grounding
package import Semantics

/// A metric table in the form people read, and in the form spreadsheets read.
package struct MetricTableText: Sendable {
    package var table: MetricTable
    private let numbers: NumberFormat
    private let names: Catalogue?
    private let tellsAmounts: Bool

    /// - Parameters:
    ///   - names: the catalogue whose names stand over the columns; ids without.
    ///   - tellsAmounts: whether changes are told by what they amount to, which rows may be in order of, and not in percent.
    package init(_ table: MetricTable, names: Catalogue? = nil, tellsAmounts: Bool = false) {
        self.table = table
        self.names = names
        self.tellsAmounts = tellsAmounts
        numbers = NumberFormat(currency: table.currency)
    }

    /// Columns by name, or by id without names; with a comparison, each metric is followed by its value then and the change. A footer holds the
    /// totals where there is more than one row.
    package var textTable: TextTable {
        var columns: [TextTable.Column] = []
        for column in table.columns {
            switch column.kind {
            case .dimension(let id): columns.append(.init(names?.dimension(id)?.name ?? id.name))
            case .metric(let id, _):
                columns.append(.init(names?.metric(id)?.name ?? id.name, .trailing))
                if table.comparison != nil {
                    columns.append(.init("before", .trailing))
                    columns.append(.init("change", .trailing))
                }
            }
        }
        let rows = table.rows.indices.map { row in
            cells(dimensions: table.rows[row].map(\.text)) { metric, position in
                (table.rows[row][position].number, comparison(row: row, metric: metric))
            }
        }
        let hasTotals = table.rows.count > 1 && !table.totals.isEmpty
        return TextTable(columns: columns, rows: rows, footer: hasTotals ? footer : nil).withEvenMoney(table.currency)
    }

    private var footer: [String] {
        let metrics = table.metricColumns.map(\.id)
        return cells(dimensions: table.columns.map { _ in nil }, named: "total") { metric, _ in
            (table.totals[metrics[metric]] ?? nil, table.comparison?.totals[metrics[metric]] ?? nil)
        }
    }

    /// One row of texts.
    /// - Parameters:
    ///   - named: stands in the first dimension column in place of its value.
    ///   - values: value now and then, by the metric's place among metrics and among columns.
    private func cells(
        dimensions: [String?], named: String? = nil, values: (_ metric: Int, _ position: Int) -> (Double?, Double?)
    ) -> [String] {
        var texts: [String] = []
        var metric = 0
        for (position, column) in table.columns.enumerated() {
            switch column.kind {
            case .dimension:
                let label = named.map { texts.isEmpty ? $0 : "" }
                texts.append(label ?? dimensions[position] ?? SafeText.name(nil))
            case .metric(_, let unit):
                let (now, before) = values(metric, position)
                metric += 1
                texts.append(numbers.text(now, unit))
                if table.comparison != nil {
                    texts.append(numbers.text(before, unit))
                    texts.append(change(from: before, to: now, unit))
                }
            }
        }
        return texts
    }

    private func comparison(row: Int, metric: Int) -> Double? {
        guard let rows = table.comparison?.rows, row < rows.count, metric < rows[row].count else { return nil }
        return rows[row][metric]
    }

    /// Rates change in percentage points, everything else in percent where no amounts are told.
    private func change(from before: Double?, to now: Double?, _ unit: MetricUnit) -> String {
        guard let before, let now else { return "n/a" }
        if unit == .fraction || tellsAmounts { return numbers.signed(now - before, unit) }
        guard before != 0 else { return now == 0 ? "0 %" : "n/a" }
        let share = (now - before) / abs(before)
        return (share > 0 ? "+" : "") + NumberFormat.percent(share)
    }

    /// RFC 4180 with a header of ids. Numbers are exact: rates are fractions, money has its minor-unit digits. With a
    /// comparison, each metric is followed by `<id>_before`.
    package var csv: String {
        var header: [CSVWriter.Field] = []
        for column in table.columns {
            header.append(.text(column.name))
            if case .metric = column.kind, table.comparison != nil { header.append(.text("\(column.name)_before")) }
        }
        var text = CSVWriter.record(header)
        for row in table.rows.indices {
            var fields: [CSVWriter.Field] = []
            var metric = 0
            for (position, column) in table.columns.enumerated() {
                switch column.kind {
                case .dimension: fields.append(table.rows[row][position].text.map { .text($0) } ?? .absent)
                case .metric(_, let unit):
                    fields.append(exact(table.rows[row][position].number, unit))
                    if table.comparison != nil { fields.append(exact(comparison(row: row, metric: metric), unit)) }
                    metric += 1
                }
            }
            text += CSVWriter.record(fields)
        }
        return text
    }

    /// One JSON object a row, members called as the columns of `csv`. Numbers are exact; what does not exist is null.
    package var ndjson: String {
        var text = ""
        for row in table.rows.indices {
            var members: [JSONValue.Member] = []
            var metric = 0
            for (position, column) in table.columns.enumerated() {
                switch column.kind {
                case .dimension:
                    members.append(.init(column.name, .optional(table.rows[row][position].text) { .string($0) }))
                case .metric(_, let unit):
                    let value = table.rows[row][position].number
                    members.append(.init(column.name, MetricTable.number(value, unit, table.currency)))
                    if table.comparison != nil {
                        let before = MetricTable.number(comparison(row: row, metric: metric), unit, table.currency)
                        members.append(.init("\(column.name)_before", before))
                    }
                    metric += 1
                }
            }
            text += JSONValue.object(members).serialized + "\n"
        }
        return text
    }

    private func exact(_ value: Double?, _ unit: MetricUnit) -> CSVWriter.Field {
        let json = MetricTable.number(value, unit, table.currency)
        return json == .null ? .absent : .number(json.serialized)
    }

    /// A GitHub-flavoured Markdown table.
    package var markdown: String {
        let text = textTable
        func row(_ cells: [String]) -> String {
            "| " + cells.map { SafeTerminalText.line($0).replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
        }
        let rule = text.columns.map { $0.alignment == .trailing ? "---:" : "---" }
        return row(text.columns.map(\.title)) + row(rule) + text.rows.map(row).joined()
            + (text.footer.map(row) ?? "")
    }
}
