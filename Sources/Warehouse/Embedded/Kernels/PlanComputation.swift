import GRDB
import Semantics

/// Computes a plan: for each kind of row, filters, groups and gathers, then joins the kinds by group.
struct PlanComputation {
    let plan: QueryPlan
    let view: any WarehouseReading
    /// Where observations are; nil computes as if there were none.
    let db: Database?
    /// Remembers observations between computations.
    let observations: ObservationMemory
    let crew: Crew
    private let axis: TimeBuckets
    private let bounds: [Int64]
    private var groups = GroupedValues()
    private var totals: [Double?]
    private var rowsRead = 0
    private var sources: Set<String> = []
    /// Whether any observation has what an aggregate sums.
    private var observed: [Aggregate: Bool] = [:]

    init(
        _ plan: QueryPlan, view: any WarehouseReading, db: Database?,
        observations: ObservationMemory = ObservationMemory(), crew: Crew = Crew()
    ) {
        self.plan = plan
        self.view = view
        self.db = db
        self.observations = observations
        self.crew = crew
        axis = TimeBuckets(period: plan.period, granularity: plan.granularity, calendar: plan.calendar)
        bounds = axis.bounds.map(\.milliseconds)
        totals = Array(repeating: nil, count: plan.measures.count)
    }

    /// - Throws: `CancellationError` when the crew is told to stop.
    mutating func run() throws -> MeasureTable {
        let kinds = Set(plan.measures.map(\.rows))
        groups = GroupedValues(measures: plan.measures.count, isJoined: kinds.count > 1)
        let scans = PreliminaryScans(plan: plan, view: view, crew: crew, period: period)
        let members = kinds == [.observations] ? nil : try plan.segment.map { try scans.members($0) }
        if !kinds.isDisjoint(with: [.events, .items]) {
            let views = try scans.views(first: asks(.entrance), last: asks(.exit))
            let noted = EventPlanning.Noted(entrances: views.entrances, exits: views.exits, members: members)
            if kinds.contains(.events) { try computeEvents(noted) }
            if kinds.contains(.items) { try computeItems(noted) }
        }
        if kinds.contains(.sessions) { try computeSessions(members) }
        if kinds.contains(.observations) { try computeObservations() }
        return MeasureTable(
            rows: try completedRows(), totals: try completed(totals, bucket: nil), rowsRead: rowsRead,
            sources: sources.sorted(), snapshot: view.snapshot)
    }

    private var period: Range<Int64> { bounds[0]..<max(bounds[0], bounds[bounds.count - 1]) }

    private func asks(_ condition: RowCondition) -> Bool {
        plan.measures.contains { measure in
            if case .usersWithBoth(let also) = measure.aggregate, also.contains(condition) { return true }
            return measure.conditions.contains(condition)
        }
    }

    // MARK: Events and items

    private mutating func computeEvents(_ noted: EventPlanning.Noted) throws {
        let compiled = try EventPlanning(plan: plan, view: view, axis: bounds, kind: .events, tuning: crew.tuning)
            .compile(noted)
        try note(period)
        let (scan, stop) = (compiled.scan, crew.stop)
        take(
            try crew.gather(compiled.rows, parts(compiled)) { runs, gathering in
                let chunk = EventChunk(scan)
                try chunk.reader.forEachChunk(of: runs, until: stop) { _ in gathering.add(chunk) }
            })
    }

    private mutating func computeItems(_ noted: EventPlanning.Noted) throws {
        let compiled = try EventPlanning(plan: plan, view: view, axis: bounds, kind: .items, tuning: crew.tuning)
            .compile(noted)
        try note(period)
        let (scan, stop) = (compiled.scan, crew.stop)
        let owners = scan.slot(ColumnName.itemOwner) ?? 0
        rowsRead += scan.vectors.reduce(0) { $0 + ($1[owners]?.count ?? 0) }
        take(
            try crew.gather(compiled.rows, parts(compiled)) { runs, gathering in
                let chunk = ItemChunk(scan, ownerSlot: owners)
                for run in runs {
                    try stop.check()
                    chunk.forEachChunk(of: run) { gathering.add($0) }
                }
            })
    }

    private func parts(_ compiled: EventPlanning.Compiled) -> [[ScanRun]] {
        let count = crew.parts(rows: compiled.scan.rows)
        let rows = compiled.rows
        return rows.hasBuckets ? compiled.scan.runs.parts(count, key: rows.bucket) : compiled.scan.parts(count)
    }

    // MARK: Sessions

    private mutating func computeSessions(_ members: Bits?) throws {
        let compiled = try SessionPlanning(plan: plan, view: view, axis: bounds, crew: crew, members: members).compile()
        try note(compiled.span)
        rowsRead += compiled.sessions
        let (table, rows, stop) = (compiled.table, compiled.rows, crew.stop)
        let count = crew.parts(rows: table.ordinals.count)
        let parts = rows.hasBuckets ? table.runs.parts(count, key: rows.bucket) : table.runs.halves(count)
        take(
            try crew.gather(rows, parts) { runs, gathering in
                let chunk = SessionChunk(table)
                for run in runs {
                    try stop.check()
                    chunk.forEachChunk(of: run) { gathering.add($0, isFirst: run.segment == 0) }
                }
            })
    }

    // MARK: Observations

    private mutating func computeObservations() throws {
        guard let db else { return }
        let (observations, snapshot) = (observations, view.snapshot)
        let observed = try ObservationComputation(plan: plan, axis: axis) { days, instants in
            try observations.touching(days, instants: instants, at: snapshot, in: db)
        }
        rowsRead += observed.rowsRead
        sources.formUnion(observed.sources)
        for key in observed.keys { groups.touch(key) }
        for (index, measure) in plan.measures.enumerated() where measure.rows == .observations {
            totals[index] = observed.total(measure)
            for (key, value) in observed.groups(measure) { groups.set(value, measure: index, of: key) }
        }
    }

    // MARK: Joining

    private mutating func take(_ gathered: (rows: [GatheredRows], totals: [(index: Int, value: Double?)])) {
        for (index, value) in gathered.totals { totals[index] = value }
        for rows in gathered.rows { groups.add(rows) }
    }

    /// Notes what was read of a span, and which imports it came from.
    private mutating func note(_ span: Range<Int64>) throws {
        let scan = try Scan(view, bounds: [span.lowerBound, span.upperBound], columns: [ColumnName.source])
        rowsRead += scan.rows
        let names = try view.dictionary(ColumnName.source)
        sources.formUnion(ImportSources.names(scan, slot: 0, dictionary: names))
    }

    /// Fills in what a group lacks: zero where no row means zero, null elsewhere.
    private mutating func completed(_ values: [Double?], bucket: Int?) throws -> [Double?] {
        guard values.contains(where: { $0 == nil }) else { return values }
        return try zip(plan.measures, values).map { measure, value in
            if let value { return value }
            switch measure.aggregate {
            case .quantile, .meanObserved, .lastObserved, .soleObserved: return nil
            case .periodMinutes:
                let start = bucket.map { axis.bounds[$0] } ?? axis.bounds[0]
                let end = bucket.map { axis.bounds[$0 + 1] } ?? axis.bounds[axis.bounds.count - 1]
                return Double(end.milliseconds - start.milliseconds) / 60_000
            case .sumObservedMoney, .sumObserved:
                return try isObserved(measure.aggregate) ? 0 : nil
            default: return 0
            }
        }
    }

    /// Asked of the file once, and not for each day of a period that may have thousands.
    private mutating func isObserved(_ aggregate: Aggregate) throws -> Bool {
        guard let db else { return false }
        if let known = observed[aggregate] { return known }
        let found = try ObservationComputation.exists(aggregate, db)
        observed[aggregate] = found
        return found
    }

    private mutating func completedRows() throws -> [MeasureTable.Row] {
        if plan.breakdown.isEmpty {
            groups.touchBuckets(axis.count)
        }
        return try groups.rows.map { row in
            MeasureTable.Row(
                bucket: row.bucket, values: row.values, measures: try completed(row.measures, bucket: row.bucket))
        }
    }
}
