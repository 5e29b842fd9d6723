package import Semantics

/// Composes answers from facts without a language model: plain sentences, the answer first, each number with its
/// citation.
///
/// *Step before:* `MetricTable`. *Step after:* `AnswerDraft`, and from it a `VerifiedAnswer`.
package struct Narrator: Sendable {
    package let catalogue: Catalogue
    package let settings: WorkspaceSettings
    package let today: CivilDate
    /// Whether groups are told with their share of the total: not where the total is less than what its rows add up to.
    package var tellsShares = true

    package init(catalogue: Catalogue, settings: WorkspaceSettings, today: CivilDate) {
        self.catalogue = catalogue
        self.settings = settings
        self.today = today
    }

    /// Rows listed in words; the table has the others.
    static let listedRows = 10
    /// Rows whose facts go on the sheet although no sentence cites them.
    package static let supportingRows = 100
    /// Said where not all rows are listed, so that whoever shows the answer shows its table too.
    package static let restInTable = "The other rows are in the table."

    /// Tells a table in the form its own shape suggests: along time, by groups, or one number a metric.
    package func tell(_ table: MetricTable, of query: MetricQuery, into draft: inout AnswerDraft) {
        let facts = FactBuilder(table: table, query: query, catalogue: catalogue, calendar: settings.calendar)
        let hasGroups = table.columns.contains { column in
            if case .dimension(let id) = column.kind { id != facts.granularity?.dimension } else { false }
        }
        if hasGroups {
            tellGroups(facts, into: &draft)
        } else if ranksSteps(facts) {
            tellRankedSteps(facts, into: &draft)
        } else if facts.granularity != nil {
            tellTrend(facts, into: &draft)
        } else {
            tellValues(facts, into: &draft)
        }
    }

    func builder(_ table: MetricTable, _ query: MetricQuery) -> FactBuilder {
        FactBuilder(table: table, query: query, catalogue: catalogue, calendar: settings.calendar)
    }

    // MARK: words shared by all forms

    func name(_ metric: MetricID) -> String { catalogue.metric(metric)?.name ?? metric.name }
    func inSentence(_ metric: MetricID) -> String { FilterWords.inSentence(name(metric)) }
    func polarity(_ metric: MetricID) -> Polarity { catalogue.metric(metric)?.polarity ?? .neutral }

    /// Whether groups by these dimensions add up to the whole; only then are there shares of it. With no dimension:
    /// whether parts of a time add up.
    func addsUp(_ metric: MetricID, over dimensions: [DimensionID] = []) -> Bool {
        guard let definition = catalogue.metric(metric) else { return false }
        switch definition.additivity {
        case .additive: return true
        case .nonAdditive: return false
        case .semiAdditive:
            return dimensions.allSatisfy { id in
                guard let scope = catalogue.dimension(id)?.scope else { return false }
                return scope == .time || scope.rawValue == definition.scope.rawValue
            }
        }
    }

    func dimensionName(_ id: DimensionID) -> String {
        FilterWords.inSentence(catalogue.dimension(id)?.name ?? id.name)
    }

    /// `over 16–22 Nov 2026 where country is Germany`.
    func scope(_ facts: FactBuilder) -> String {
        var words = PeriodWords.phrase(facts.table.period)
        if !facts.query.filters.isEmpty {
            words += " where \(FilterWords.words(facts.query.filters, catalogue: catalogue))"
        }
        if facts.query.segment != nil {
            words += " for \(FilterWords.words(facts.query.segment, catalogue: catalogue))"
        }
        return words
    }

    func number(_ fact: Fact) -> String {
        let numbers = NumberFormat(currency: fact.currency)
        switch fact.unit {
        case .metric(let unit):
            return fact.kind == .contribution ? numbers.signed(fact.value, unit) : numbers.text(fact.value, unit)
        case .rank: return numbers.text(fact.value, .count)
        }
    }

    func change(_ fact: Fact) -> ChangeWords? {
        guard let comparison = fact.comparison, case .metric(let unit) = fact.unit else { return nil }
        return ChangeWords(
            from: comparison.value, to: fact.value, unit: unit, numbers: NumberFormat(currency: fact.currency))
    }

    /// `, up 20 % from 5 over 9–15 Nov 2026 [F1]`; empty without a comparison.
    func changeClause(_ fact: Fact, into draft: inout AnswerDraft, withPeriod: Bool = true) -> String {
        guard let comparison = fact.comparison, case .metric(let unit) = fact.unit, fact.value != nil else { return "" }
        let when = withPeriod ? " \(PeriodWords.phrase(comparison.period))" : ""
        guard let change = change(fact) else {
            return withPeriod ? "; there is no value\(when) to compare with" : ""
        }
        let old = NumberFormat(currency: fact.currency).text(comparison.value, unit)
        let citation = draft.cite(fact)
        if change.direction == .none {
            return withPeriod
                ? ", unchanged from \(PeriodWords.name(comparison.period)) \(citation)" : ", unchanged \(citation)"
        }
        return ", \(change.short) from \(old)\(when) \(citation)"
    }

    /// What a missing number means: `: there is none when ad cost is 0`.
    func whyMissing(_ metric: MetricID) -> String {
        guard let rule = catalogue.metric(metric)?.nullRule, !rule.isEmpty else {
            return "nothing in the data gives it a value"
        }
        return FilterWords.inSentence(rule.hasSuffix(".") ? String(rule.dropLast()) : rule)
    }

    func chart(
        _ kind: ChartSpec.Kind, _ facts: FactBuilder, rows: some Collection<Int>, into draft: inout AnswerDraft
    ) {
        guard rows.count > 1 else { return }
        let table = facts.table
        var series = table.metricColumns.prefix(3).map { column in
            ChartSpec.Series(
                name: name(column.id), unit: column.unit, values: rows.map { facts.cell(column.id, $0) })
        }
        if let comparison = table.comparison, let first = table.metricColumns.first, kind == .line {
            series.append(
                ChartSpec.Series(
                    name: "\(name(first.id)), \(PeriodWords.name(comparison.period))", unit: first.unit,
                    values: rows.map { comparison.rows[$0].first ?? nil }, role: .comparison))
        }
        let metrics = table.metricColumns.prefix(3).map { name($0.id) }.joined(separator: ", ")
        draft.chart(
            ChartSpec(
                kind: kind, title: "\(metrics), \(PeriodWords.name(table.period))",
                x: rows.map { facts.name(ofRow: $0) }, series: series, currency: table.currency))
    }
}
