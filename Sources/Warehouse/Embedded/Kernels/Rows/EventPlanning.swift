import Semantics

/// Compiles what a plan asks of event rows, or of item rows: which columns, which steps of time, which tests and groups.
struct EventPlanning {
    let plan: QueryPlan
    let view: any WarehouseReading
    /// Edges of the axis' buckets, milliseconds.
    let axis: [Int64]
    let kind: RowKind
    let tuning: KernelTuning

    /// What conditions need to know of the whole period.
    struct Noted {
        var entrances: Room<UInt32>?
        var exits: Room<UInt32>?
        var members: Bits?
    }

    struct Compiled {
        var scan: Scan
        var rows: RowPlan
    }

    // MARK: Columns

    private var columns: [String] {
        var columns: [String] = kind == .items ? [ColumnName.itemOwner] : []
        for dimension in plan.breakdown + plan.filters.map(\.dimension) {
            columns += EventPlanning.columns(of: dimension)
        }
        for measure in plan.measures where measure.rows == kind {
            columns += measure.conditions.flatMap(EventPlanning.columns) + EventPlanning.columns(of: measure.aggregate)
        }
        if let segment = plan.segment { columns.append(segment.unit == .users ? ColumnName.user : ColumnName.session) }
        var unique: [String] = []
        for column in columns where !unique.contains(column) { unique.append(column) }
        return unique
    }

    static func columns(of dimension: DimensionDefinition) -> [String] {
        switch dimension.binding {
        case .eventName: [ColumnName.name]
        case .event(let field): [ColumnName.text(field)]
        case .property(let name): [ColumnName.property(name)]
        case .session: [ColumnName.session]
        case .firstUser:
            [
                ColumnName.user, ColumnName.text(.firstUserSource), ColumnName.text(.firstUserMedium),
                ColumnName.text(.firstUserCampaign),
            ]
        case .item(let field): [ColumnName.item(field)]
        case .time, .observed, .attribution: []
        }
    }

    private static func columns(of condition: RowCondition) -> [String] {
        switch condition {
        case .named: [ColumnName.name]
        case .keyEvent: [ColumnName.name, ColumnName.repeated]
        case .inSession, .entrance, .exit: [ColumnName.session]
        case .notRepeated: [ColumnName.repeated]
        case .present(let number), .atLeast(let number, _), .equals(let number, _): [ColumnName.number(number)]
        case .engaged, .firstSession, .laterSession, .having, .havingKeyEvent, .outage: []
        }
    }

    private static func columns(of aggregate: Aggregate) -> [String] {
        switch aggregate {
        case .users: [ColumnName.user, ColumnName.session]
        case .sessions: [ColumnName.session]
        case .usersWithBoth(let also): [ColumnName.user] + also.flatMap(columns)
        case .sumMoney(let field): [ColumnName.money(field)]
        case .sumNumber(let field), .quantile(let field, _): [ColumnName.number(field)]
        case .sumItemQuantity: [ColumnName.itemQuantity]
        case .sumItemRevenue: [ColumnName.itemRevenue]
        default: []
        }
    }

    // MARK: Compiling

    func compile(_ noted: Noted) throws -> Compiled {
        let keyNames = try KeyEventNames(plan, view)
        let times = try TimeDimensions(plan, axis: axis, cuts: keyNames.times)
        var scan = try Scan(view, bounds: times.steps.bounds, columns: columns, wanted: { times.passes[$0] })
        var dimensions = DimensionPlanning(plan: plan, view: view, scan: scan, times: times)
        var filters: [RowTest] = []
        for filter in plan.filters {
            if let test = try dimensions.test(filter) { filters.append(test) }
        }
        if let members = noted.members, let unit = plan.segment?.unit {
            filters.append(.member(slot: slot(unit == .users ? ColumnName.user : ColumnName.session, scan), members))
        }
        scan.keepSegments { vectors in filters.allSatisfy { $0.canPass(vectors) } }
        let breakdown = try plan.breakdown.map { try dimensions.index(of: $0) }
        var sets = ConditionSets()
        let measures = plan.measures.enumerated().filter { $0.element.rows == kind }.map { index, measure in
            (index: index, recipe: recipe(measure, scan, &sets))
        }
        let tests = try sets.all.map { conditions in
            try conditions.flatMap { try self.tests($0, scan, noted, keyNames, times.steps) }
        }
        return Compiled(
            scan: scan,
            rows: RowPlan(
                steps: times.steps, hasBuckets: axis.count > 2, dimensions: dimensions.all,
                space: GroupSpace(breakdown, of: dimensions.all, limit: tuning.denseGroups), filters: filters,
                sets: tests, measures: measures,
                tuning: tuning))
    }

    /// TRICKY: `columns` names everything that is asked for below; a column that is not loaded reads as absent.
    private func slot(_ name: String, _ scan: Scan) -> Int { scan.slot(name) ?? 0 }

    private func recipe(_ measure: Measure, _ scan: Scan, _ sets: inout ConditionSets) -> RowPlan.Recipe {
        let set = sets.index(of: measure.conditions)
        switch measure.aggregate {
        case .count: return .count(set: set)
        case .users:
            let sessions = plan.breakdown.isEmpty ? nil : (slot(ColumnName.session, scan), view.sessionCount)
            return .distinct(
                set: set, slot: slot(ColumnName.user, scan), highest: view.userCount, sessions: sessions)
        case .sessions:
            return .distinct(
                set: set, slot: slot(ColumnName.session, scan), highest: view.sessionCount, sessions: nil)
        case .usersWithBoth(let also):
            return .both(
                set: set, also: sets.index(of: also), slot: slot(ColumnName.user, scan), highest: view.userCount)
        case .sumMoney(let field) where kind == .events:
            return .wholeSum(set: set, slot: slot(ColumnName.money(field), scan), divisor: 1_000_000)
        case .sumNumber(let field) where kind == .events:
            return .numberSum(set: set, slot: slot(ColumnName.number(field), scan))
        case .quantile(let field, let p) where kind == .events:
            let slot = slot(ColumnName.number(field), scan)
            return .quantile(set: set, slot: slot, p: p, least: scan.leastOfNarrow(slot))
        case .sumItemQuantity where kind == .items:
            return .numberSum(set: set, slot: slot(ColumnName.itemQuantity, scan))
        case .sumItemRevenue where kind == .items:
            return .wholeSum(set: set, slot: slot(ColumnName.itemRevenue, scan), divisor: 1_000_000)
        default: return .unknown
        }
    }

    private func tests(
        _ condition: RowCondition, _ scan: Scan, _ noted: Noted, _ keyNames: KeyEventNames, _ steps: TimeSteps
    ) throws -> [RowTest] {
        let notRepeated = RowTest.codes(slot: slot(ColumnName.repeated, scan), CodeTest([true, false]))
        switch condition {
        case .named(let names):
            let wanted = Set(names)
            let test = CodeTest(try view.dictionary(ColumnName.name).map { $0.map(wanted.contains) ?? false })
            return [.codes(slot: slot(ColumnName.name, scan), test)]
        case .keyEvent:
            return [
                .keyEvent(
                    slot: slot(ColumnName.name, scan), tests: keyNames.tests, byStep: steps.passed(keyNames.times)),
                notRepeated,
            ]
        case .inSession: return [.some(slot: slot(ColumnName.session, scan))]
        case .notRepeated: return [notRepeated]
        case .entrance:
            return [noted.entrances.map { .noted(slot: slot(ColumnName.session, scan), $0) } ?? .never]
        case .exit: return [noted.exits.map { .noted(slot: slot(ColumnName.session, scan), $0) } ?? .never]
        case .present(let number):
            let slot = slot(ColumnName.number(number), scan)
            let areWhole = scan.vectors.allSatisfy { $0[slot].map { $0.kind != .numbers } ?? true }
            return [kind == .events && areWhole ? .wholePresent(slot: slot) : .present(slot: slot)]
        case .atLeast(let number, let bound): return [.atLeast(slot: slot(ColumnName.number(number), scan), bound)]
        case .equals(let number, let value): return [.equals(slot: slot(ColumnName.number(number), scan), value)]
        case .engaged, .firstSession, .laterSession, .having, .havingKeyEvent, .outage: return [.never]
        }
    }
}

extension Scan {
    /// The least number a column can hold, when all its numbers are whole and lie within 2³¹ of each other.
    func leastOfNarrow(_ slot: Int) -> Int64? {
        let columns = vectors.compactMap { $0[slot] }
        guard columns.allSatisfy({ $0.kind != .numbers && $0.kind != .decimals && $0.width <= 4 }),
            let least = columns.map(\.base).min()
        else { return nil }
        let fits = columns.allSatisfy { vector in
            let words = vector.width == 4 ? 4_294_967_296.0 : vector.width == 2 ? 65_536 : 256
            return Double(vector.base) - Double(least) + words * Double(vector.scale) < 2_147_483_648
        }
        return fits ? least : nil
    }
}
