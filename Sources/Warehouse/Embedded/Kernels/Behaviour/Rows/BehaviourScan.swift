import Semantics

/// A scan for a behaviour kernel, compiled: rows, the tests of conditions, the dimensions that conditions and groups need.
///
/// Made on the database's thread; threads take `selector(_:)` and `reader` for themselves.
struct BehaviourScan: Sendable {
    let scan: Scan
    /// The steps of time, and by step the bucket of the axis.
    let steps: TimeSteps
    let dimensions: [RowDimension]
    /// By condition, in the order given.
    let tests: [[RowTest]]
    /// The breakdown's index among the dimensions.
    let breakdown: Int?
    let reading: DataReading

    /// What is asked of events.
    struct Request {
        var calendar: PropertyCalendar
        /// Edges of buckets of time, milliseconds, ascending; at least two.
        var axis: [Int64]
        var conditions: [EventCondition] = []
        var breakdown: DimensionDefinition?
        /// Columns that the kernel reads itself.
        var columns: [String]
    }

    init(_ request: Request, _ view: any WarehouseReading) throws {
        let used = request.conditions.flatMap { $0.filters.map(\.dimension) } + (request.breakdown.map { [$0] } ?? [])
        let first = max(request.axis[0], view.segments.first?.first ?? request.axis[0])
        let last = min(request.axis[request.axis.count - 1], view.segments.last?.last ?? first)
        let days = DateRange(
            start: request.calendar.date(of: Instant(milliseconds: first)),
            end: request.calendar.date(of: Instant(milliseconds: max(first, last))))
        let plan = QueryPlan(
            period: days, granularity: .none, calendar: request.calendar, breakdown: used, filters: [], segment: nil,
            measures: [], keyEvents: [])
        let times = try TimeDimensions(plan, axis: request.axis, cuts: [])
        var columns = request.columns + [ColumnName.source]
        if request.conditions.contains(where: { !$0.names.isEmpty }) {
            columns += [ColumnName.name, ColumnName.repeated]
        }
        columns += used.flatMap { EventPlanning.columns(of: $0) }
        var unique: [String] = []
        for column in columns where !unique.contains(column) { unique.append(column) }
        scan = try Scan(view, bounds: times.steps.bounds, columns: unique)
        steps = times.steps
        var planning = DimensionPlanning(plan: plan, view: view, scan: scan, times: times)
        let slots = Slots(name: scan.slot(ColumnName.name) ?? 0, repeated: scan.slot(ColumnName.repeated) ?? 0)
        tests = try request.conditions.map { try BehaviourScan.tests($0, &planning, slots, view) }
        breakdown = try request.breakdown.map { try planning.index(of: $0) }
        dimensions = planning.all
        let sources = ImportSources.names(
            scan, slot: scan.slot(ColumnName.source) ?? 0, dictionary: try view.dictionary(ColumnName.source))
        reading = DataReading(rowsRead: scan.rows, sources: sources.sorted(), snapshot: view.snapshot)
    }

    private struct Slots {
        var name: Int
        var repeated: Int
    }

    private static func tests(
        _ condition: EventCondition, _ planning: inout DimensionPlanning, _ slots: Slots, _ view: any WarehouseReading
    ) throws -> [RowTest] {
        var tests: [RowTest] = []
        if !condition.names.isEmpty {
            let wanted = Set(condition.names)
            let names = try view.dictionary(ColumnName.name)
            tests.append(.codes(slot: slots.name, CodeTest(names.map { $0.map(wanted.contains) ?? false })))
            tests.append(.codes(slot: slots.repeated, CodeTest([true, false])))
        }
        for filter in condition.filters {
            let index = try planning.index(of: filter.dimension)
            let test = CodeTest(planning.all[index].values, filter.filter)
            if case .column(let slot) = planning.all[index].source {
                tests.append(.codes(slot: slot, test))
            } else {
                // Time too: its codes hold for whole chunks.
                tests.append(.dimension(index, test))
            }
        }
        return tests
    }

    /// Picks the rows that pass tests; one a thread.
    func selector(_ tests: [RowTest]) -> RowSelector {
        RowSelector(filters: tests, sets: [], dimensions: DimensionReader(dimensions))
    }

    /// The breakdown's texts by code.
    var values: [String?] { breakdown.map { dimensions[$0].values } ?? [nil] }

    func slot(_ name: String) -> Int { scan.slot(name) ?? 0 }
}

/// The breakdown's codes of chunks; one a thread.
final class GroupReader {
    private let reader: DimensionReader
    private let index: Int?
    private let zeros = Room<UInt32>(ChunkReader.capacity, of: 0)

    init(_ scan: BehaviourScan) {
        reader = DimensionReader(scan.dimensions)
        index = scan.breakdown
    }

    /// Codes by row, for the rows of the list; 0 for none, and without a breakdown.
    func codes(of chunk: EventChunk, at list: RowList) -> UnsafePointer<UInt32> {
        guard let index else { return UnsafePointer(zeros.base) }
        reader.begin()
        return reader.codes(index, of: chunk, at: list)
    }
}
