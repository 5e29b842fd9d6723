/// Asks a metric source and makes the answer: the only way from a query to a table.
package struct MetricEngine: Sendable {
    package let source: any MetricSource
    package let catalogue: Catalogue
    package let settings: WorkspaceSettings
    /// Nil where every table is computed afresh.
    package let memory: TableMemory?

    package init(
        source: any MetricSource, catalogue: Catalogue, settings: WorkspaceSettings, memory: TableMemory? = nil
    ) {
        self.source = source
        self.catalogue = catalogue
        self.settings = settings
        self.memory = memory
    }

    /// - Parameter now: decides what "today" is, and with it which days are not over.
    /// - Throws: `QueryRefusal` for what was asked wrongly, the source's error for what broke.
    package func table(for query: MetricQuery, now: Instant) async throws -> MetricTable {
        let inventory = try await source.inventory()
        let today = settings.calendar.date(of: now)
        guard let memory else { return try await table(for: query, of: inventory, today: today) }
        return try await memory.table(for: .init(query, of: inventory, today: today)) {
            try await table(for: query, of: inventory, today: today)
        }
    }

    private func table(for query: MetricQuery, of inventory: Inventory, today: CivilDate) async throws -> MetricTable {
        let planner = QueryPlanner(catalogue: catalogue, settings: settings)
        let planned = try planner.plan(query, today: today, inventory: inventory)
        let current = try await evaluate(planned, planned.plan)
        var reference: EvaluatedPlan?
        if let comparison = planned.comparison { reference = try await evaluate(planned, comparison) }
        let assembly = TableAssembly(planned: planned, settings: settings)
        let trust = TrustCheck(
            inventory: inventory, today: today, catalogue: catalogue, calendar: settings.calendar
        ).trust(for: planned, current: current)
        return assembly.table(current: current, reference: reference, trust: trust)
    }

    /// Computes one plan's measures and every metric of the query from them.
    private func evaluate(_ planned: PlannedQuery, _ plan: QueryPlan) async throws -> EvaluatedPlan {
        let metrics = planned.metrics + planned.hiddenMetrics
        let table = try await source.compute(plan)
        var evaluated = EvaluatedPlan(plan: plan, table: table, metrics: metrics)
        try await fillCumulative(&evaluated, metrics: metrics, plan: plan)
        return evaluated
    }

    /// A running figure is computed afresh for every bucket, because what it runs over may not add up.
    private func fillCumulative(
        _ evaluated: inout EvaluatedPlan, metrics: [MetricDefinition], plan: QueryPlan
    ) async throws {
        var running: [(index: Int, base: MetricDefinition, window: Int)] = []
        var windows: [Int?] = []
        var measures: [Measure] = []
        for (index, metric) in metrics.enumerated() {
            guard case .cumulative(let base, let days) = metric.computation, let definition = catalogue.metric(base),
                case .formula(let formula) = definition.computation
            else { continue }
            if !windows.contains(days) { windows.append(days) }
            for measure in formula.measures where !measures.contains(measure) { measures.append(measure) }
            running.append((index, definition, windows.firstIndex(of: days) ?? 0))
        }
        guard !running.isEmpty else { return }
        var base = plan
        base.measures = measures
        let tables = try await source.compute(base, trailing: windows)
        for (index, definition, window) in running {
            for (bucket, table) in tables[window].enumerated() {
                let values = EvaluatedPlan(plan: base, table: table, metrics: [definition])
                for row in values.rows {
                    evaluated.set(row.values[0], bucket: bucket, group: row.group, metric: index)
                }
                if bucket == tables[window].count - 1 { evaluated.totals[index] = values.totals[0] }
            }
        }
    }
}
