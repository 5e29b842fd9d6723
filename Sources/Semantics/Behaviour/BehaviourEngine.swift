/// Asks a source about behaviour and makes the answer: the only way from a behaviour query to a report.
package struct BehaviourEngine: Sendable {
    package let source: any BehaviourSource
    package let catalogue: Catalogue
    package let settings: WorkspaceSettings

    package init(source: any BehaviourSource, catalogue: Catalogue, settings: WorkspaceSettings) {
        self.source = source
        self.catalogue = catalogue
        self.settings = settings
    }

    /// - Parameter now: decides what "today" is, and with it which days are not over.
    /// - Throws: `QueryRefusal` for what was asked wrongly, the source's error for what broke.
    package func funnel(_ query: FunnelQuery, now: Instant) async throws -> BehaviourReport<FunnelResult> {
        let (planner, plan, table) = try await follow(now, { try $0.plan(query) }, source.funnel)
        var query = query
        query.period = plan.period
        var trust = planner.trust(over: plan.period)
        if case .milliseconds(let window) = plan.window {
            trust.note(planner.openWindow(plan.period, Int((window - 1) / 86_400_000) + 1))
        }
        let groups = table.groups.sorted { a, b in
            let (x, y) = (a.steps.first?.units ?? 0, b.steps.first?.units ?? 0)
            return x == y ? (a.value ?? "") < (b.value ?? "") : x > y
        }
        trust.note(leftOut: groups.count - query.limit, of: groups.count)
        let result = FunnelResult(query: query, total: table.total, groups: Array(groups.prefix(query.limit)))
        return report(result, plan.period, trust, query.json, table.reading)
    }

    /// See `funnel`.
    package func cohorts(_ query: CohortQuery, now: Instant) async throws -> BehaviourReport<CohortResult> {
        let (planner, plan, table) = try await follow(now, { try $0.plan(query) }, source.cohorts)
        var query = query
        query.period = plan.period
        var trust = planner.trust(over: plan.period)
        let sizes = Dictionary(grouping: table.rows, by: \.value).mapValues { $0.reduce(0) { $0 + $1.size } }
        let largest = sizes.sorted { a, b in
            a.value == b.value ? (a.key ?? "") < (b.key ?? "") : a.value > b.value
        }
        let kept = Set(largest.prefix(query.limit).map(\.key))
        trust.note(leftOut: largest.count - query.limit, of: largest.count)
        let result = CohortResult(
            query: query, plan: plan, rows: table.rows.filter { kept.contains($0.value) }, known: planner.lastKnownDay)
        return report(result, plan.period, trust, query.json, table.reading)
    }

    /// See `funnel`.
    package func paths(_ query: PathQuery, now: Instant) async throws -> BehaviourReport<PathResult> {
        let (planner, plan, tree) = try await follow(now, { try $0.plan(query) }, source.paths)
        var query = query
        query.period = plan.period
        let result = PathResult(query: query, sessions: tree.sessions, starts: tree.starts, roots: tree.roots)
        return report(result, plan.period, planner.trust(over: plan.period), query.json, tree.reading)
    }

    /// See `funnel`.
    package func attribution(
        _ query: AttributionQuery, now: Instant
    ) async throws -> BehaviourReport<AttributionResult> {
        let (planner, plan, table) = try await follow(now, { try $0.plan(query) }, source.attribution)
        var query = query
        query.period = plan.period
        let days = Int(plan.lookBackMilliseconds / 86_400_000)
        query.lookBackDays = days
        var trust = planner.trust(over: plan.period)
        trust.note(planner.shortLookBack(plan.period, days))
        let result = AttributionResult(query: query, table: table)
        return report(result, plan.period, trust, query.json, table.reading)
    }

    /// See `funnel`.
    package func sessionPreview(
        _ query: SessionPreviewQuery, now: Instant
    ) async throws -> BehaviourReport<SessionPreviewResult> {
        let (planner, plan, table) = try await follow(now, { try $0.plan(query) }, source.sessionPreview)
        var query = query
        query.period = plan.period
        let result = SessionPreviewResult(
            query: query, sessions: table.sessions, totalMilliseconds: table.totalMilliseconds)
        return report(result, plan.period, planner.trust(over: plan.period), query.json, table.reading)
    }

    /// See `funnel`.
    package func segments(_ query: SegmentQuery, now: Instant) async throws -> BehaviourReport<SegmentResult> {
        let (planner, plan, table) = try await follow(
            now, { try $0.plan(query) }, { try await source.membership($0.membership) })
        var query = query
        query.period = plan.period
        let result = SegmentResult(query: query, plan: plan, table: table)
        return report(result, plan.period, planner.trust(over: plan.period), query.json, table.reading)
    }

    /// Plans a query and has it computed.
    private func follow<Plan, Table>(
        _ now: Instant, _ plan: (BehaviourPlanner) throws -> Plan, _ compute: (Plan) async throws -> Table
    ) async throws -> (planner: BehaviourPlanner, plan: Plan, table: Table) {
        let planner = BehaviourPlanner(
            catalogue: catalogue, settings: settings, today: settings.calendar.date(of: now),
            inventory: try await source.inventory())
        let plan = try plan(planner)
        return (planner, plan, try await compute(plan))
    }

    private func report<Result: BehaviourResult>(
        _ result: Result, _ period: DateRange, _ trust: Trust, _ query: JSONValue, _ reading: DataReading
    ) -> BehaviourReport<Result> {
        BehaviourReport(
            result: result, period: period, trust: trust,
            provenance: Provenance(
                query: query.serialized, snapshot: reading.snapshot, rowsRead: reading.rowsRead,
                sources: reading.sources),
            currency: settings.currency)
    }
}
