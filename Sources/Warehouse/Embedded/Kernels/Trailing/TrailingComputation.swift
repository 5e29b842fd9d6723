import GRDB
import Semantics

/// Computes measures over windows that end with each bucket of an axis, in one pass over the days they reach: users by
/// `TrailingAccumulator`, what adds up from the values of the days.
struct TrailingComputation {
    private let plan: QueryPlan
    private let view: any WarehouseReading
    private let crew: Crew
    /// The same plan over every day that a window reaches.
    private let daily: QueryPlan
    private let days: TimeBuckets
    private let windows: [TrailingWindow]
    /// By bucket of the plan's axis: its last day, as a number on the axis of days.
    private let lastDays: [Int]

    /// Nil when some measure, or the plan's shape, needs a computation window by window.
    init?(_ plan: QueryPlan, trailing widths: [Int?], view: any WarehouseReading, crew: Crew) {
        guard plan.breakdown.isEmpty, plan.segment == nil, plan.granularity != .hour,
            plan.measures.allSatisfy(TrailingComputation.knows)
        else { return nil }
        let axis = TimeBuckets(period: plan.period, granularity: plan.granularity, calendar: plan.calendar)
        let reach = (widths.compactMap { $0 }.max() ?? 1) - 1
        var daily = plan
        daily.granularity = .day
        daily.period = DateRange(
            start: min(plan.period.start, axis.ranges[0].end.adding(days: -reach)), end: plan.period.end)
        let first = daily.period.start.daysSinceEpoch
        let start = plan.period.start.daysSinceEpoch - first
        self.plan = plan
        self.view = view
        self.crew = crew
        self.daily = daily
        days = TimeBuckets(period: daily.period, granularity: .day, calendar: plan.calendar)
        windows = widths.map { TrailingWindow(width: $0, start: start) }
        lastDays = axis.ranges.map { $0.end.daysSinceEpoch - first }
    }

    private static func knows(_ measure: Measure) -> Bool {
        guard measure.rows == .events else { return false }
        switch measure.aggregate {
        case .count, .users, .sessions, .sumMoney, .sumNumber: return true
        default: return false
        }
    }

    /// For each window, a table a bucket.
    func run() throws -> [[MeasureTable]] {
        let bounds = days.bounds.map(\.milliseconds)
        let period = bounds[0]..<max(bounds[0], bounds[bounds.count - 1])
        let asks = daily.measures.flatMap(\.conditions)
        let views = try PreliminaryScans(plan: daily, view: view, crew: crew, period: period)
            .views(first: asks.contains(.entrance), last: asks.contains(.exit))
        let noted = EventPlanning.Noted(entrances: views.entrances, exits: views.exits, members: nil)
        var compiled = try EventPlanning(plan: daily, view: view, axis: bounds, kind: .events, tuning: crew.tuning)
            .compile(noted)
        compiled.rows.measures = compiled.rows.measures.map { index, recipe in
            (index, recipe.trailing(windows, days: days.count))
        }
        let gathering = RowGathering(compiled.rows)
        let chunk = EventChunk(compiled.scan)
        try chunk.reader.forEachChunk(of: compiled.scan.runs, until: crew.stop) { _ in gathering.add(chunk) }
        gathering.finish()
        let values = values(gathering)
        let sources = try ImportSources.names(in: period, view)
        return windows.indices.map { window in
            lastDays.indices.map { bucket in
                let measures = values.map { $0[window][bucket] }
                return MeasureTable(
                    rows: [MeasureTable.Row(bucket: 0, values: [], measures: measures)], totals: measures,
                    rowsRead: compiled.scan.rows, sources: sources.sorted(), snapshot: view.snapshot)
            }
        }
    }

    /// By measure, window and bucket.
    private func values(_ gathering: RowGathering) -> [[[Double?]]] {
        var values = daily.measures.map { _ in windows.map { _ in lastDays.map { _ in Double?.some(0) } } }
        for (position, entry) in gathering.gathered.enumerated() {
            if let trailing = entry.accumulator as? TrailingAccumulator {
                values[entry.index] = trailing.counts().map { counts in lastDays.map { counts[$0] } }
                continue
            }
            var daily = Array(repeating: 0.0, count: days.count)
            for (row, day) in gathering.output.buckets.enumerated() {
                daily[day] = gathering.output.values[position][row] ?? 0
            }
            let divisor = entry.accumulator is WholeSumAccumulator ? 1_000_000.0 : 1
            values[entry.index] = windows.map { window in
                lastDays.map { day in sum(daily[window.first(endingOn: day)...day]) / divisor }
            }
        }
        return values
    }

    private func sum(_ values: ArraySlice<Double>) -> Double {
        var sum = CompensatedSum()
        for value in values { sum.add(value) }
        return sum.value
    }
}

extension RowPlan.Recipe {
    /// The same over windows: people by their own accumulator, money in whole millionths, so that it adds up exactly.
    fileprivate func trailing(_ windows: [TrailingWindow], days: Int) -> RowPlan.Recipe {
        switch self {
        case .distinct(let set, let slot, let highest, _):
            .trailing(set: set, slot: slot, highest: highest, windows: windows, days: days)
        case .wholeSum(let set, let slot, _): .wholeSum(set: set, slot: slot, divisor: 1)
        default: self
        }
    }
}
