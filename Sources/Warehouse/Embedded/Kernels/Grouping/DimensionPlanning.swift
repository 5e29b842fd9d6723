import Semantics

/// Time fields of a plan, and the steps of time in which none of them changes.
struct TimeDimensions {
    let steps: TimeSteps
    /// By step: whether it passes the plan's filters on time.
    let passes: [Bool]
    private let labels: [TimeField: TimeLabels]
    private let codes: [TimeField: [UInt32]]

    /// - Parameter cuts: other times at which something changes.
    init(_ plan: QueryPlan, axis: [Int64], cuts: [Int64]) throws {
        var labels: [TimeField: TimeLabels] = [:]
        for dimension in plan.breakdown + plan.filters.map(\.dimension) {
            guard case .time(let field) = dimension.binding, labels[field] == nil else { continue }
            labels[field] = TimeLabels(field, period: plan.period, calendar: plan.calendar)
        }
        let steps = TimeSteps(axis: axis, cuts: labels.values.flatMap(\.bounds) + cuts)
        let codes = labels.mapValues { steps.codes($0) }
        var passes = Array(repeating: true, count: steps.count)
        for filter in plan.filters {
            guard case .time(let field) = filter.dimension.binding, let labels = labels[field], let codes = codes[field]
            else { continue }
            let passing = labels.values.map { filter.filter.matches($0) }
            for step in passes.indices where !passing[Int(codes[step])] { passes[step] = false }
        }
        self.steps = steps
        self.passes = passes
        self.labels = labels
        self.codes = codes
    }

    func dimension(_ field: TimeField) -> RowDimension {
        RowDimension(source: .step(codes[field] ?? []), values: labels[field]?.values ?? [nil])
    }
}

extension RowTest {
    /// A test on a dimension's codes, by the shortest way to them.
    init(_ dimension: RowDimension, _ index: Int, _ test: CodeTest) {
        switch dimension.source {
        case .column(let slot): self = .codes(slot: slot, test)
        case .lookup(let slot, let table): self = .through(slot: slot, table, test, passesNone: test.passesMissing)
        case .traffic(let slot, let bySession, let labels):
            let passing = CodeTest(labels.map { test.table.base[Int($0)] != 0 })
            self = .through(slot: slot, bySession, passing, passesNone: test.passesMissing)
        case .step, .firstUser, .missing: self = .dimension(index, test)
        }
    }
}

/// Compiles the dimensions of event or item rows, each once.
struct DimensionPlanning {
    let plan: QueryPlan
    let view: any WarehouseReading
    let scan: Scan
    let times: TimeDimensions
    private(set) var all: [RowDimension] = []
    private var known: [DimensionBinding: Int] = [:]

    init(plan: QueryPlan, view: any WarehouseReading, scan: Scan, times: TimeDimensions) {
        self.plan = plan
        self.view = view
        self.scan = scan
        self.times = times
    }

    mutating func index(of dimension: DimensionDefinition) throws -> Int {
        if let index = known[dimension.binding] { return index }
        all.append(try compile(dimension.binding))
        known[dimension.binding] = all.count - 1
        return all.count - 1
    }

    /// The test of a filter; nil for one on time, which steps have passed already.
    mutating func test(_ filter: DimensionFilter) throws -> RowTest? {
        if case .time = filter.dimension.binding { return nil }
        let index = try index(of: filter.dimension)
        let test = CodeTest(all[index].values, filter.filter)
        return RowTest(all[index], index, test)
    }

    private func slot(_ name: String) -> Int { scan.slot(name) ?? 0 }

    private func compile(_ binding: DimensionBinding) throws -> RowDimension {
        switch binding {
        case .time(let field): return times.dimension(field)
        case .eventName: return try column(ColumnName.name)
        case .event(let field): return try column(ColumnName.text(field))
        case .property(let name): return try column(ColumnName.property(name))
        case .item(let field):
            // Only items have it; an event's column of that name is not loaded.
            return scan.slot(ColumnName.itemOwner) == nil
                ? RowDimension(source: .missing, values: [nil]) : try column(ColumnName.item(field))
        case .session(let field):
            return try SessionDimensions(view: view, span: scan.span).dimension(field, slot: slot(ColumnName.session))
        case .firstUser(let field): return try firstUser(field)
        case .observed, .attribution: return RowDimension(source: .missing, values: [nil])
        }
    }

    private func column(_ name: String) throws -> RowDimension {
        RowDimension(source: .column(slot: slot(name)), values: try view.dictionary(name))
    }

    private func firstUser(_ field: TrafficField) throws -> RowDimension {
        let byUser = try EarliestTraffic(view).byUser()
        var labels = TrafficLabels(field, view: view)
        let traffic = [0] + (try labels.traffic())
        let fields: [EventText] = [.firstUserSource, .firstUserMedium, .firstUserCampaign]
        let names = fields.map(ColumnName.text)
        let slots = names.map(slot)
        var claims = FirstUserCodes.Claims.none
        if scan.vectors.contains(where: { $0[slots[0]] != nil || $0[slots[1]] != nil }) {
            let counts = try names.map { try view.dictionary($0).count }
            let columns = ClaimLabels.Columns(
                source: slots[0], medium: slots[1], campaign: slots[2], codes: (counts[0], counts[1], counts[2]))
            let table = try ClaimLabels(scan, columns) { try labels.claims($0) }
            claims = .event(source: slots[0], medium: slots[1], campaign: slots[2], table)
        }
        return RowDimension(
            source: .firstUser(
                FirstUserCodes(userSlot: slot(ColumnName.user), byUser: byUser, labels: traffic, claims: claims)),
            values: labels.values)
    }
}

/// Compiles the dimensions that sessions have, for any rows that name their session.
struct SessionDimensions {
    let view: any WarehouseReading
    /// Milliseconds: the rows' sessions touch it.
    let span: Range<Int64>

    /// - Parameter slot: where rows have the ordinal of their session.
    func dimension(_ field: SessionField, slot: Int) throws -> RowDimension {
        switch field {
        case .traffic(let field):
            let bySession = try view.sessions(.traffic, in: span)
            var labels = TrafficLabels(field, view: view)
            let codes = try labels.traffic()
            return RowDimension(
                source: .traffic(slot: slot, bySession: bySession, labels: codes), values: labels.values)
        case .landingPage:
            return RowDimension(
                source: .lookup(slot: slot, try view.sessions(.landingPage, in: span)),
                values: try view.dictionary(ColumnName.text(.pagePath)))
        case .newVersusReturning:
            let flags = try view.sessions(.flags, in: span).base
            let codes = Room<UInt32>(view.sessionCount + 1, of: 0)
            for session in view.sessionOrdinals(in: span).joined() {
                codes.base[session] = flags[session] & SessionFlag.new == 0 ? 2 : 1
            }
            return RowDimension(source: .lookup(slot: slot, codes), values: [nil, "new", "returning"])
        }
    }

    /// How sessions' users were acquired; slots are where rows have user and session.
    func firstUser(_ field: TrafficField, userSlot: Int, sessionSlot: Int) throws -> RowDimension {
        let (byUser, claims) = (try EarliestTraffic(view).byUser(), try view.sessions(.claim, in: span))
        var labels = TrafficLabels(field, view: view)
        let (traffic, claimLabels) = ([0] + (try labels.traffic()), try labels.claims())
        return RowDimension(
            source: .firstUser(
                FirstUserCodes(
                    userSlot: userSlot, byUser: byUser, labels: traffic,
                    claims: .session(slot: sessionSlot, claims, labels: claimLabels))),
            values: labels.values)
    }
}
