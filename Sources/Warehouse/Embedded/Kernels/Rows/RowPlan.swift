import Semantics

/// A plan's measures over one kind of row, compiled: what threads need to know, and nothing of the database.
struct RowPlan: Sendable {
    var steps: TimeSteps
    /// The axis has more than one bucket.
    var hasBuckets: Bool
    var dimensions: [RowDimension]
    /// The groups rows fall into.
    var space: GroupSpace
    var filters: [RowTest]
    /// Sets of conditions, each once.
    var sets: [[RowTest]]
    /// With the index of the plan's measure each computes.
    var measures: [(index: Int, recipe: Recipe)]
    var tuning: KernelTuning

    /// How a measure is gathered; sets and slots are indices.
    enum Recipe: Sendable {
        case count(set: Int)
        /// With the slot of the rows' session, and the highest one, when users are counted.
        case distinct(set: Int, slot: Int, highest: Int, sessions: (slot: Int, highest: Int)?)
        case both(set: Int, also: Int, slot: Int, highest: Int)
        case wholeSum(set: Int, slot: Int, divisor: Double)
        case numberSum(set: Int, slot: Int)
        case quantile(set: Int, slot: Int, p: Double, least: Int64?)
        case trailing(set: Int, slot: Int, highest: Int, windows: [TrailingWindow], days: Int)
        /// The rows do not know it: it stays without a value.
        case unknown

        func accumulator(_ tuning: KernelTuning) -> (any Accumulator)? {
            switch self {
            case .count(let set): CountAccumulator(set: set)
            case .distinct(let set, let slot, let highest, let sessions):
                DistinctAccumulator(set: set, slot: slot, highest: highest, sessions: sessions, tuning: tuning)
            case .both(let set, let also, let slot, let highest):
                BothAccumulator(set: set, also: also, slot: slot, highest: highest, tuning: tuning)
            case .wholeSum(let set, let slot, let divisor): WholeSumAccumulator(set: set, slot: slot, divisor: divisor)
            case .numberSum(let set, let slot): NumberSumAccumulator(set: set, slot: slot)
            case .quantile(let set, let slot, let p, let least):
                QuantileAccumulator(set: set, slot: slot, p: p, least: least)
            case .trailing(let set, let slot, let highest, let windows, let days):
                TrailingAccumulator(set: set, slot: slot, highest: highest, windows: windows, days: days)
            case .unknown: nil
            }
        }
    }

    /// The axis bucket of a run.
    func bucket(_ run: ScanRun) -> Int { steps.buckets[run.step] }
}
