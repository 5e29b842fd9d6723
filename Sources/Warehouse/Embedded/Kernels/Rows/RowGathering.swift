import Semantics

/// Gathers a plan's measures from the chunks of one thread, bucket by bucket.
final class RowGathering {
    private let plan: RowPlan
    private let selector: RowSelector
    private let coder: GroupCoder
    private let accumulators: [any Accumulator]
    private let columns: [Int]
    private var bucket = -1
    /// The groups of the current bucket, and marks by group.
    private let groups = Pile<UInt32>()
    private let marks = GroupNumbers<UInt8>(of: 0)
    private(set) var output: GatheredRows

    init(_ plan: RowPlan) {
        self.plan = plan
        let reader = DimensionReader(plan.dimensions)
        selector = RowSelector(filters: plan.filters, sets: plan.sets, dimensions: reader)
        coder = GroupCoder(plan.space, reader: reader)
        var accumulators: [any Accumulator] = []
        var columns: [Int] = []
        for (index, recipe) in plan.measures {
            guard let accumulator = recipe.accumulator(plan.tuning) else { continue }
            accumulators.append(accumulator)
            columns.append(index)
        }
        self.accumulators = accumulators
        self.columns = columns
        output = GatheredRows(measures: columns)
    }

    /// - Parameter isFirst: false for sessions that the totals have counted already.
    func add(_ chunk: any RowChunk, isFirst: Bool = true) {
        let bucket = plan.steps.buckets[chunk.step]
        if bucket != self.bucket {
            if self.bucket >= 0 { finishBucket() }
            self.bucket = bucket
        }
        let list = selector.select(chunk)
        guard list.count > 0 else { return }
        let codes = coder.groups(of: chunk, at: list)
        let count = coder.count
        marks.reserve(count)
        mark(codes, list)
        let rows = ChunkRows(
            chunk: chunk, selector: selector, groups: codes, bucket: bucket, isSingle: plan.space.dense == 1,
            isFirst: isFirst)
        for accumulator in accumulators {
            accumulator.reserve(groups: count)
            accumulator.add(rows)
        }
    }

    /// Notes which groups have rows.
    private func mark(_ codes: GroupCodes, _ list: RowList) {
        let marks = marks.base
        guard let byRow = codes.byRow else {
            if marks[Int(codes.constant)] == 0 {
                marks[Int(codes.constant)] = 1
                groups.append(codes.constant)
            }
            return
        }
        for index in 0..<list.count {
            let group = byRow[Int(list.rows[index])]
            if marks[Int(group)] == 0 {
                marks[Int(group)] = 1
                groups.append(group)
            }
        }
    }

    private func finishBucket() {
        let list = GroupList(numbers: UnsafePointer(groups.base), count: groups.count)
        for index in 0..<groups.count {
            output.buckets.append(bucket)
            output.groups.append(groups.base[index])
            marks.base[Int(groups.base[index])] = 0
        }
        for (position, accumulator) in accumulators.enumerated() {
            accumulator.finish(list, into: &output.values[position])
        }
        groups.count = 0
    }

    /// Takes over another thread's unfinished bucket: the only one there is.
    func join(_ other: RowGathering) {
        guard other.bucket >= 0 else { return }
        bucket = other.bucket
        var numbers: [UInt32]?
        if plan.space.dense == nil {
            numbers = (0..<other.coder.count).map { coder.number(of: other.coder.codes(of: UInt32($0))) }
        }
        marks.reserve(coder.count)
        for index in 0..<other.groups.count {
            let group = other.groups.base[index]
            let number = numbers?[Int(group)] ?? group
            if marks.base[Int(number)] == 0 {
                marks.base[Int(number)] = 1
                groups.append(number)
            }
        }
        for (mine, theirs) in zip(accumulators, other.accumulators) {
            mine.reserve(groups: coder.count)
            mine.join(theirs, numbers: numbers)
        }
    }

    /// Ends the last bucket; call once.
    func finish() {
        if bucket >= 0 { finishBucket() }
        bucket = -1
        output.coder = coder
    }

    /// Takes over the totals of a finished gathering of other buckets.
    func joinTotals(_ other: RowGathering) {
        for (mine, theirs) in zip(accumulators, other.accumulators) { mine.joinTotals(theirs) }
    }

    /// What gathers each of the plan's measures.
    var gathered: [(index: Int, accumulator: any Accumulator)] { zip(columns, accumulators).map { ($0, $1) } }

    /// By index of the plan's measure; call last.
    func totals() -> [(index: Int, value: Double?)] { zip(columns, accumulators).map { ($0, $1.total()) } }
}

/// The groups that one thread found, column by column.
struct GatheredRows {
    /// Indices of the plan's measures.
    let measures: [Int]
    var buckets: [Int] = []
    var groups: [UInt32] = []
    /// By position in `measures`, one value a group.
    var values: [[Double?]]
    var coder: GroupCoder?

    init(measures: [Int]) {
        self.measures = measures
        values = measures.map { _ in [] }
    }

    /// Every group with its dimension values.
    func forEachGroup(_ body: (_ row: Int, _ bucket: Int, _ values: [String?]) -> Void) {
        guard let coder else { return }
        var known: [UInt32: [String?]] = [:]
        for row in groups.indices {
            let group = groups[row]
            let values = known[group] ?? coder.values(of: group)
            known[group] = values
            body(row, buckets[row], values)
        }
    }
}

extension Crew {
    /// Gathers a plan's measures from runs, by several threads.
    ///
    /// - Parameters:
    ///   - parts: runs by thread: of different buckets, or all of the only bucket.
    ///   - feed: hands the chunks of some runs to a gathering.
    /// - Returns: what each thread found, and the totals by index of the plan's measure.
    func gather(
        _ plan: RowPlan, _ parts: [[ScanRun]], feed: @escaping @Sendable ([ScanRun], RowGathering) throws -> Void
    ) throws -> (rows: [GatheredRows], totals: [(index: Int, value: Double?)]) {
        let gatherings = try map(parts.isEmpty ? [[]] : parts) { runs in
            let gathering = RowGathering(plan)
            try feed(runs, gathering)
            if plan.hasBuckets { gathering.finish() }
            return gathering
        }
        let first = gatherings[0]
        for other in gatherings.dropFirst() {
            if plan.hasBuckets { first.joinTotals(other) } else { first.join(other) }
        }
        if !plan.hasBuckets { first.finish() }
        return (plan.hasBuckets ? gatherings.map(\.output) : [first.output], first.totals())
    }
}
