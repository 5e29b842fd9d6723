/// Turns a query into something that can be computed, or says everything that is wrong with it.
///
/// *Step before:* `MetricQuery`. *Step after:* `MetricSource.compute`.
package struct QueryPlanner: Sendable {
    package let catalogue: Catalogue
    package let settings: WorkspaceSettings

    package init(catalogue: Catalogue, settings: WorkspaceSettings) {
        self.catalogue = catalogue
        self.settings = settings
    }

    /// The most buckets a time axis may have.
    package static let bucketLimit = 10_000

    /// - Throws: `QueryRefusal` with every issue found, never just the first.
    package func plan(_ query: MetricQuery, today: CivilDate, inventory: Inventory) throws(QueryRefusal) -> PlannedQuery
    {
        var check = QueryCheck(catalogue: catalogue, inventory: inventory)
        let query = axisFromBreakdown(query, check: &check)
        let metrics = check.metrics(query.metrics)
        let breakdown = check.dimensions(query.breakdown, location: "breakdown")
        let (dimensionFilters, metricFilters) = check.filters(query.filters, location: "filters")
        let segment = check.segment(query.segment)
        let period = check.period(query.period, granularity: query.granularity, today: today)
        let hidden = check.hiddenMetrics(metricFilters: metricFilters, order: query.order, query: query)
        check.scopes(
            metrics: metrics + hidden, dimensions: breakdown, filters: dimensionFilters, segment: segment, query: query)
        check.limit(query.limit)
        check.cumulative(metrics + hidden, query: query)
        guard check.issues.isEmpty else { throw QueryRefusal(check.issues) }

        let all = metrics + hidden
        var measures: [Measure] = []
        for metric in all {
            guard case .formula(let formula) = metric.computation else { continue }
            for measure in formula.measures where !measures.contains(measure) { measures.append(measure) }
        }
        let plan = QueryPlan(
            period: period, granularity: query.granularity, calendar: settings.calendar, breakdown: breakdown,
            filters: dimensionFilters, segment: segment, measures: measures, keyEvents: settings.keyEvents)
        var comparison: QueryPlan?
        if let request = query.comparison {
            let alignment = PeriodComparison(weekStart: settings.calendar.weekStart, today: today)
            comparison = plan
            comparison?.period = alignment.range(request, of: period)
        }
        var resolved = query
        resolved.period = period
        return PlannedQuery(
            query: resolved, plan: plan, comparison: comparison, metrics: metrics, hiddenMetrics: hidden,
            metricFilters: metricFilters)
    }

    /// A breakdown by `date` is a time axis of days: one way to say one thing.
    private func axisFromBreakdown(_ query: MetricQuery, check: inout QueryCheck) -> MetricQuery {
        var query = query
        for (index, id) in query.breakdown.enumerated() {
            guard let granularity = Granularity.allCases.first(where: { $0.dimension == id }) else { continue }
            if query.granularity != .none, query.granularity != granularity {
                check.issues.append(
                    QueryIssue(
                        code: "two_time_axes",
                        message: "A query has one time axis, but both '\(id)' and granularity "
                            + "'\(query.granularity.rawValue)' ask for one.",
                        location: "breakdown[\(index)]", suggestions: ["granularity \(granularity.rawValue)"]))
            }
            query.granularity = granularity
            query.breakdown.removeAll { $0 == id }
            return query
        }
        return query
    }
}

/// A query together with its plan.
package struct PlannedQuery: Sendable {
    /// The query with its period filled in.
    package var query: MetricQuery
    package var plan: QueryPlan
    /// The same plan over the comparison period; nil when none was asked for.
    package var comparison: QueryPlan?
    /// The metrics asked for, in order.
    package var metrics: [MetricDefinition]
    /// Metrics needed only for filters or ordering.
    package var hiddenMetrics: [MetricDefinition]
    package var metricFilters: [Filter]

    package init(
        query: MetricQuery, plan: QueryPlan, comparison: QueryPlan?, metrics: [MetricDefinition],
        hiddenMetrics: [MetricDefinition], metricFilters: [Filter]
    ) {
        self.query = query
        self.plan = plan
        self.comparison = comparison
        self.metrics = metrics
        self.hiddenMetrics = hiddenMetrics
        self.metricFilters = metricFilters
    }
}
