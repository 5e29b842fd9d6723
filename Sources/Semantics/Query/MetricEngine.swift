/// Asks a metric source and makes the answer: the only way from a query to a table.
package struct MetricEngine: Sendable {
    package let source: any MetricSource
    package let catalogue: Catalogue
    package let settings: WorkspaceSettings

    package init(source: any MetricSource, catalogue: Catalogue, settings: WorkspaceSettings) {
        self.source = source
        self.catalogue = catalogue
        self.settings = settings
    }

    /// - Parameter now: decides what "today" is, and with it which days are not over.
    /// - Throws: `QueryRefusal` for what was asked wrongly, the source's error for what broke.
    package func table(for query: MetricQuery, now: Instant) async throws -> MetricTable {
        let inventory = try await source.inventory()
        let today = settings.calendar.date(of: now)
        let planner = QueryPlanner(catalogue: catalogue, settings: settings)
        let planned = try planner.plan(query, today: today, inventory: inventory)
        let current = try await evaluate(planned, planned.plan)
        var reference: EvaluatedPlan?
        if let comparison = planned.comparison { reference = try await evaluate(planned, comparison) }
        let assembly = TableAssembly(planned: planned, settings: settings)
        let trust = TrustCheck(inventory: inventory, today: today).trust(for: planned, current: current)
        return assembly.table(current: current, reference: reference, trust: trust)
    }

    /// Computes one plan's measures and every metric of the query from them.
    private func evaluate(_ planned: PlannedQuery, _ plan: QueryPlan) async throws -> EvaluatedPlan {
        let metrics = planned.metrics + planned.hiddenMetrics
        let table = try await source.compute(plan)
        var evaluated = EvaluatedPlan(plan: plan, table: table, metrics: metrics)
        for (index, metric) in metrics.enumerated() {
            guard case .cumulative(let base, let days) = metric.computation, let definition = catalogue.metric(base)
            else { continue }
            try await fillCumulative(&evaluated, at: index, base: definition, days: days, plan: plan)
        }
        return evaluated
    }

    /// A running figure is computed afresh for every bucket, because what it runs over may not add up.
    private func fillCumulative(
        _ evaluated: inout EvaluatedPlan, at index: Int, base: MetricDefinition, days: Int?, plan: QueryPlan
    ) async throws {
        guard case .formula(let formula) = base.computation else { return }
        let buckets = TimeBuckets(
            period: plan.period, granularity: plan.granularity, calendar: plan.calendar)
        for bucket in 0..<buckets.count {
            try Task.checkCancellation()
            let end = buckets.ranges[bucket].end
            var window = plan
            window.granularity = .none
            window.measures = formula.measures
            window.period = DateRange(start: days.map { end.adding(days: 1 - $0) } ?? plan.period.start, end: end)
            let table = try await source.compute(window)
            let running = EvaluatedPlan(plan: window, table: table, metrics: [base])
            for row in running.rows {
                evaluated.set(row.values[0], bucket: bucket, group: row.group, metric: index)
            }
            if bucket == buckets.count - 1 { evaluated.totals[index] = running.totals[0] }
        }
    }
}
