import Semantics

/// The calendar buckets of a cohort plan as times: which bucket each step of a scan lies in, and whether users enter there.
struct CohortTimes: Sendable {
    /// Edges for the scan, milliseconds: from the beginning of the data to the end of the last cell.
    let axis: [Int64]
    /// First instants of the buckets, and the end of the last.
    private let bounds: [Int64]
    private let period: Range<Int64>
    /// Cells lie in the buckets below this.
    let buckets: Int

    init(_ plan: CohortPlan, dataBegins: Int64) {
        let (starts, _) = plan.buckets
        bounds = starts.map { plan.calendar.start(of: $0).milliseconds }
        buckets = bounds.count - 1
        let instants = plan.calendar.instants(of: plan.period)
        period = instants.lowerBound.milliseconds..<instants.upperBound.milliseconds
        let end = bounds[bounds.count - 1]
        let begin = min(dataBegins, bounds[0])
        axis = Set([begin, end, period.lowerBound] + bounds + [min(period.upperBound, end)]).sorted()
    }

    /// The bucket of a time; −1 before the first.
    func bucket(_ time: Int64) -> Int {
        var low = 0
        var high = bounds.count
        while low < high {
            let middle = (low + high) / 2
            if bounds[middle] <= time { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }

    /// Whether a first event at this time makes a member.
    func enters(_ time: Int64) -> Bool { period.contains(time) }
}
