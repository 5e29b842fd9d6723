/// Credits by rule, ranked.
package struct AttributionResult: BehaviourResult {
    package var query: AttributionQuery
    package var table: AttributionTable
    /// What the models that learn from paths give, in the order of the query.
    package var modelled: [ModelledCredits] = []

    package init(query: AttributionQuery, table: AttributionTable) {
        self.query = query
        self.table = table
    }

    package func members(currency: Currency) -> [JSONValue.Member] {
        [
            .init("touch", .string(query.touch.name)),
            .init("look_back_days", .optional(query.lookBackDays) { .integer(Int64($0)) }),
            .init(
                "models",
                .object(
                    query.rules.enumerated().map { index, rule in
                        JSONValue.Member(rule.rawValue, .array(ranking(index).map { json(of: $0, index, currency) }))
                    }
                        + modelled.map { credits in
                            JSONValue.Member(
                                credits.model.rawValue, .array(credits.rows.map { json(of: $0, currency) }))
                        })),
            .init("total", total(table.conversions, table.value, currency)),
            .init("unattributed", total(table.untouchedConversions, table.untouchedValue, currency)),
        ]
    }

    /// The labels that a rule credits with anything: most conversions first, then by text.
    private func ranking(_ rule: Int) -> [AttributionTable.Row] {
        table.rows.filter { $0.credits[rule] != Credit() }.sorted { a, b in
            let (x, y) = (a.credits[rule].parts, b.credits[rule].parts)
            return x == y ? (a.label ?? "") < (b.label ?? "") : x > y
        }
    }

    private func json(of row: AttributionTable.Row, _ rule: Int, _ currency: Currency) -> JSONValue {
        let credit = row.credits[rule]
        return json(
            of: .init(label: row.label, conversions: credit.conversions, value: credit.value.major), currency)
    }

    private func json(of row: ModelledCredits.Row, _ currency: Currency) -> JSONValue {
        let share = table.conversions == 0 ? nil : row.conversions / Double(table.conversions)
        return .object([
            "label": .optional(row.label) { .string($0) }, "conversions": .number(row.conversions),
            "share": Share.json(share), "value": MetricTable.number(row.value, .currency, currency),
        ])
    }

    private func total(_ conversions: Int, _ value: MoneySum, _ currency: Currency) -> JSONValue {
        .object([
            "conversions": .integer(Int64(conversions)),
            "value": MetricTable.number(value.major, .currency, currency),
        ])
    }
}
