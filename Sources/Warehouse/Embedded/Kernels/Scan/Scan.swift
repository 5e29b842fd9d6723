import Semantics

/// A walk over the events of a span of time: which rows, and the columns to read, loaded.
///
/// Made on the database's thread; afterwards it is only read, by any thread. Rows come as runs that never cross a segment
/// or a step of time; a `ChunkReader` hands out their columns in chunks.
struct Scan: Sendable {
    /// Names of the columns by slot.
    let columns: [String]
    /// The segments that have rows in the span, in the order of time.
    let segments: [EventSegment]
    /// By segment, then by slot; nil where no row of the segment has the field.
    let vectors: [[Vector?]]
    /// By segment: how many rows the warehouse has before it. Numbers events the same way for every scan.
    let rowOffsets: [Int]
    /// The time walked over, milliseconds.
    let span: Range<Int64>
    /// In the order of time, none empty.
    private(set) var runs: [ScanRun]
    /// Rows of all runs.
    private(set) var rows: Int

    /// - Parameters:
    ///   - bounds: edges of the steps of time, milliseconds, ascending; at least two.
    ///   - columns: what to load; a slot is an index into it.
    ///   - wanted: whether a step's rows are read at all.
    init(
        _ view: any WarehouseReading, bounds: [Int64], columns: [String], wanted: (Int) -> Bool = { _ in true }
    ) throws {
        var segments: [EventSegment] = []
        var runs: [ScanRun] = []
        var rowOffsets: [Int] = []
        var offset = 0
        let span = bounds[0]..<max(bounds[0], bounds[bounds.count - 1])
        for segment in view.segments {
            defer { offset += segment.rows }
            guard segment.overlaps(span) else { continue }
            let before = runs.count
            try Scan.append(segment, numbered: segments.count, bounds: bounds, wanted: wanted, view: view, to: &runs)
            guard runs.count > before else { continue }
            segments.append(segment)
            rowOffsets.append(offset)
        }
        self.columns = columns
        self.span = span
        self.segments = segments
        self.runs = runs
        self.rowOffsets = rowOffsets
        rows = runs.reduce(0) { $0 + $1.rows.count }
        vectors = try segments.map { segment in try columns.map { try view.column($0, of: segment) } }
    }

    private static func append(
        _ segment: EventSegment, numbered number: Int, bounds: [Int64], wanted: (Int) -> Bool,
        view: any WarehouseReading, to runs: inout [ScanRun]
    ) throws {
        var step = position(of: segment.first, in: bounds)
        var row = bounds[step] <= segment.first ? 0 : try view.row(at: bounds[step], of: segment)
        while step < bounds.count - 1, row < segment.rows {
            let end =
                bounds[step + 1] > segment.last ? segment.rows : try view.row(at: bounds[step + 1], of: segment)
            if end > row, wanted(step) { runs.append(ScanRun(segment: number, rows: row..<end, step: step)) }
            row = max(row, end)
            step += 1
        }
    }

    /// The last step that begins at or before a time; the first one for earlier times.
    private static func position(of time: Int64, in bounds: [Int64]) -> Int {
        var low = 0
        var high = bounds.count
        while low < high {
            let middle = (low + high) / 2
            if bounds[middle] <= time { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    /// The slot of a column; nil when it was not loaded.
    func slot(_ name: String) -> Int? { columns.firstIndex(of: name) }

    /// Drops the runs of segments that cannot matter.
    mutating func keepSegments(_ matters: ([Vector?]) -> Bool) {
        let kept = vectors.map(matters)
        runs = runs.filter { kept[$0.segment] }
        rows = runs.reduce(0) { $0 + $1.rows.count }
    }
}
