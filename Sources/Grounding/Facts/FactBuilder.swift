package import Insights
package import Semantics

/// Turns a table's numbers into facts: totals, rows, comparisons.
package struct FactBuilder: Sendable {
    package let table: MetricTable
    package let query: MetricQuery
    package let catalogue: Catalogue
    package let calendar: PropertyCalendar
    private let numbers: NumberFormat
    private let axis: Granularity?
    private let buckets: [DateRange]
    private let referenceBuckets: [DateRange]
    private let bucketOfLabel: [String: Int]

    /// - Parameter query: what the table answers; its filters become part of every fact.
    package init(table: MetricTable, query: MetricQuery, catalogue: Catalogue, calendar: PropertyCalendar) {
        self.table = table
        self.query = query
        self.catalogue = catalogue
        self.calendar = calendar
        numbers = NumberFormat(currency: table.currency)
        let first = table.columns.first.flatMap { column -> DimensionID? in
            if case .dimension(let id) = column.kind { id } else { nil }
        }
        axis = first.flatMap { id in Granularity.allCases.first { $0.dimension == id } }
        guard let axis else {
            buckets = []
            referenceBuckets = []
            bucketOfLabel = [:]
            return
        }
        let steps = TimeBuckets(period: table.period, granularity: axis, calendar: calendar)
        buckets = steps.ranges
        bucketOfLabel = Dictionary(zip(steps.labels, 0...), uniquingKeysWith: { first, _ in first })
        referenceBuckets =
            table.comparison.map {
                TimeBuckets(period: $0.period, granularity: axis, calendar: calendar).ranges
            } ?? []
    }

    /// The step of the table's time axis; nil without one.
    package var granularity: Granularity? { axis }

    /// The metric over everything the query matched.
    package func total(_ metric: MetricID) -> Fact {
        fact(
            .value, metric, value: table.totals[metric] ?? nil, unit: .metric(unit(of: metric)), period: table.period,
            dimensions: [],
            comparison: table.comparison.map {
                Fact.Comparison(value: $0.totals[metric] ?? nil, period: $0.period, kind: comparisonKind)
            })
    }

    /// The metric in one row of the table.
    package func value(_ metric: MetricID, row: Int) -> Fact {
        fact(
            .value, metric, value: cell(metric, row), unit: .metric(unit(of: metric)), period: period(ofRow: row),
            dimensions: dimensions(ofRow: row), comparison: comparison(metric, row: row), breakdown: breakdown)
    }

    /// The row's place, from 1, among all groups of the query by the metric, in the table's order.
    package func rank(_ metric: MetricID, row: Int) -> Fact {
        fact(
            .rank, metric, value: Double(row + 1), unit: .rank, period: period(ofRow: row),
            dimensions: dimensions(ofRow: row), comparison: nil, ranking: ranking)
    }

    /// That the row is the first of all groups by the metric, whatever order the table has; nil where a limit may hide others.
    package func firstPlace(_ metric: MetricID, row: Int, isFromLowest: Bool) -> Fact? {
        guard let breakdown, !breakdown.isCut else { return nil }
        return fact(
            .rank, metric, value: 1, unit: .rank, period: period(ofRow: row), dimensions: dimensions(ofRow: row),
            comparison: nil, ranking: Ranking(isFromLowest: isFromLowest))
    }

    /// A part of the change of an additive metric.
    ///
    /// - Parameter count: how many parts there are, where all of them are known.
    package func contribution(_ finding: Finding, among count: Int? = nil) -> Fact {
        fact(
            .contribution, finding.metric, value: finding.value, unit: .metric(unit(of: finding.metric)),
            period: finding.period, dimensions: finding.dimensions,
            comparison: Fact.Comparison(value: nil, period: finding.baselinePeriod, kind: comparisonKind),
            breakdown: count.map { Breakdown(groups: $0) })
    }

    /// The metric where a finding is, in both periods.
    package func level(of finding: Finding) -> Fact {
        fact(
            .value, finding.metric, value: finding.current, unit: .metric(unit(of: finding.metric)),
            period: finding.period, dimensions: finding.dimensions,
            comparison: Fact.Comparison(
                value: finding.baseline, period: finding.baselinePeriod, kind: comparisonKind))
    }

    /// A factor's part of the change of the product that it belongs to.
    package func contribution(of factor: ChangeReasons.Factor, to metric: MetricID) -> Fact {
        fact(
            .contribution, metric, value: factor.contribution, unit: .metric(unit(of: metric)), period: table.period,
            dimensions: [DimensionValue("factor", factor.role)],
            comparison: table.comparison.map {
                Fact.Comparison(value: nil, period: $0.period, kind: comparisonKind)
            })
    }

    /// A factor in both periods.
    package func level(of factor: ChangeReasons.Factor) -> Fact {
        fact(
            .value, factor.metric, value: factor.current, unit: .metric(factor.unit), period: table.period,
            dimensions: [],
            comparison: table.comparison.map {
                Fact.Comparison(value: factor.baseline, period: $0.period, kind: comparisonKind)
            }, called: factor.name.capitalisedFirst)
    }

    /// Every total and every row.
    package func all() -> [Fact] {
        let metrics = table.metricColumns.map(\.id)
        return metrics.map(total) + table.rows.indices.flatMap { row in metrics.map { value($0, row: row) } }
    }

    /// What a row is called: its group's values, or its place on the time axis. Safe to show.
    package func name(ofRow row: Int) -> String {
        var parts: [String] = []
        if let axis {
            let label = table.rows[row].first?.text ?? ""
            parts.append(axis == .hour ? label.replacing("T", with: " ") + ":00" : PeriodWords.name(period(ofRow: row)))
        }
        parts += dimensions(ofRow: row).filter { $0.dimension != axis?.dimension }.map { SafeText.name($0.value) }
        return parts.joined(separator: " · ")
    }

    package func definition(of metric: MetricID) -> MetricDefinition? { catalogue.metric(metric) }

    package func unit(of metric: MetricID) -> MetricUnit {
        table.metricColumns.first { $0.id == metric }?.unit ?? catalogue.metric(metric)?.unit ?? .count
    }

    package func cell(_ metric: MetricID, _ row: Int) -> Double? {
        table.column(of: metric).flatMap { table.rows[row][$0].number }
    }

    // MARK: parts of a fact

    private func fact(
        _ kind: FactKind, _ metric: MetricID, value: Double?, unit: FactUnit, period: DateRange,
        dimensions: [DimensionValue], comparison: Fact.Comparison?, breakdown: Breakdown? = nil,
        ranking: Ranking? = nil, called name: String? = nil
    ) -> Fact {
        let all = fixedDimensions + dimensions
        var fact = Fact(
            kind: kind, label: "", metric: metric, value: value, unit: unit, period: period, dimensions: all,
            comparison: comparison, breakdown: breakdown, ranking: ranking, conditions: conditions,
            provenance: table.provenance, currency: table.currency)
        fact.label = label(fact, called: name)
        return fact
    }

    /// - Parameter called: what a metric is called that the catalogue does not hold.
    private func label(_ fact: Fact, called: String?) -> String {
        let name = called ?? catalogue.metric(fact.metric)?.name ?? fact.metric.name
        let subject =
            switch fact.kind {
            case .value, .share, .anomaly, .experiment: name
            case .expected: "Expected \(FilterWords.inSentence(name))"
            case .expectedLower: "Lower end of expected \(FilterWords.inSentence(name))"
            case .expectedUpper: "Upper end of expected \(FilterWords.inSentence(name))"
            case .lift: "Lift of \(FilterWords.inSentence(name))"
            case .pValue: "p-value of \(FilterWords.inSentence(name))"
            case .forecast: "Forecast of \(FilterWords.inSentence(name))"
            case .forecastLower: "Lower end of the forecast of \(FilterWords.inSentence(name))"
            case .forecastUpper: "Upper end of the forecast of \(FilterWords.inSentence(name))"
            case .backTest: "Back-test of the forecast of \(FilterWords.inSentence(name))"
            case .goal: "Target for \(FilterWords.inSentence(name))"
            case .chance: "Chance of reaching the target for \(FilterWords.inSentence(name))"
            case .pace: "Each step left of \(FilterWords.inSentence(name))"
            case .rank: "Rank by \(FilterWords.inSentence(name))"
            case .contribution: "Change in \(FilterWords.inSentence(name))"
            }
        var parts = [subject, PeriodWords.name(fact.period)]
        for dimension in fact.dimensions {
            let title = catalogue.dimension(dimension.dimension)?.name ?? dimension.dimension.name
            parts.append("\(title) \(SafeText.name(dimension.value))")
        }
        let rest = FilterWords.words(looseFilters, catalogue: catalogue)
        if !rest.isEmpty { parts.append(rest) }
        if query.segment != nil { parts.append("segment: \(FilterWords.words(query.segment, catalogue: catalogue))") }
        var label = "\(parts.joined(separator: ", ")): \(text(fact.value, fact))"
        if let comparison = fact.comparison {
            let when = PeriodWords.name(comparison.period)
            if fact.kind == .contribution {
                label += " against \(when)"
            } else {
                label += " (\(when): \(text(comparison.value, fact))"
                if case .metric(let unit) = fact.unit,
                    let change = ChangeWords(from: comparison.value, to: fact.value, unit: unit, numbers: numbers)
                {
                    label += ", \(change.short)"
                }
                label += ")"
            }
        }
        return label
    }

    private func text(_ value: Double?, _ fact: Fact) -> String {
        switch fact.unit {
        case .metric(let unit):
            fact.kind == .contribution ? numbers.signed(value, unit) : numbers.text(value, unit)
        case .rank: numbers.text(value, .count)
        }
    }

    /// Dimensions that a filter holds at one value: every fact is about that value.
    private var fixedDimensions: [DimensionValue] {
        query.filters.compactMap { filter in
            guard isFixing(filter), let text = filter.value.texts.first else { return nil }
            return DimensionValue(DimensionID(filter.field), text)
        }
    }

    private var looseFilters: [Filter] { query.filters.filter { !isFixing($0) } }

    private var conditions: [String] {
        looseFilters.map { FilterWords.words([$0], catalogue: catalogue) }
            + (query.segment == nil ? [] : [FilterWords.words(query.segment, catalogue: catalogue)])
    }

    private var breakdown: Breakdown? {
        let hasGroups = table.columns.contains { if case .dimension = $0.kind { true } else { false } }
        let isCut = query.limit.map { table.rows.count >= $0 } ?? false
        // Steps of time say by themselves whether one is missing, and one that is not over is no part of the run.
        guard hasGroups, isCut || axis == nil else { return nil }
        return Breakdown(groups: table.rows.count, isCut: isCut)
    }

    /// What the table's order goes by.
    private var ranking: Ranking? {
        query.order.map { order in
            let measure: Ranking.Measure =
                order.by == "abs_change" ? .change : order.by == "pct_change" ? .relativeChange : .value
            return Ranking(measure, isFromLowest: order.dir == .asc)
        }
    }

    private func isFixing(_ filter: Filter) -> Bool {
        let id = DimensionID(filter.field)
        return [.eq, .isIn].contains(filter.op) && filter.value.texts.count == 1 && catalogue.dimension(id) != nil
            && !query.breakdown.contains(id) && query.filters.count { $0.field == filter.field } == 1
    }

    private func dimensions(ofRow row: Int) -> [DimensionValue] {
        zip(table.columns, table.rows[row]).compactMap { column, cell in
            guard case .dimension(let id) = column.kind else { return nil }
            // Days and longer steps are said by the period; an hour is shorter than the days a period can name.
            if id == axis?.dimension, axis != .hour { return nil }
            return DimensionValue(id, cell.text)
        }
    }

    private func bucket(ofRow row: Int) -> Int? {
        guard axis != nil, let label = table.rows[row].first?.text else { return nil }
        return bucketOfLabel[label]
    }

    private func period(ofRow row: Int) -> DateRange {
        bucket(ofRow: row).map { buckets[$0] } ?? table.period
    }

    private func comparison(_ metric: MetricID, row: Int) -> Fact.Comparison? {
        guard let comparison = table.comparison, comparison.rows.indices.contains(row),
            let position = table.metricColumns.firstIndex(where: { $0.id == metric })
        else { return nil }
        var period = comparison.period
        if let bucket = bucket(ofRow: row) {
            guard referenceBuckets.indices.contains(bucket) else { return nil }
            period = referenceBuckets[bucket]
        }
        return Fact.Comparison(value: comparison.rows[row][position], period: period, kind: comparisonKind)
    }

    /// A comparison about a year back is one with last year, however it was asked for.
    private var comparisonKind: Fact.Comparison.Kind {
        guard let comparison = table.comparison else { return .previous }
        if query.comparison == .year { return .yearAgo }
        let distance = comparison.period.start.days(until: table.period.start)
        return (363...367).contains(distance) && table.period.dayCount < 300 ? .yearAgo : .previous
    }
}
