/// Cuts the time to be rewritten into slices of about equal numbers of rows.
struct TimeSlices {
    /// The end of each slice, exclusive; the last is the end of time.
    let bounds: [Int64]

    /// Rows are taken as spread evenly between the first and last time of their batch or segment.
    init(batches: [PendingBatch], segments: [SegmentStore.Segment], target: Int) {
        let spans =
            batches.map { (first: $0.first, last: $0.last, rows: $0.events) }
            + segments.map { (first: $0.first, last: $0.last, rows: $0.rows) }
        let total = spans.reduce(0) { $0 + $1.rows }
        let sliceCount = (total + target - 1) / max(1, target)
        guard sliceCount > 1, let start = spans.map(\.first).min(), let end = spans.map(\.last).max(), end > start
        else {
            bounds = [.max]
            return
        }
        let steps = sliceCount * 64
        let width = max(1, (end - start) / Int64(steps) + 1)
        var histogram = Array(repeating: 0.0, count: steps + 1)
        for span in spans {
            let first = Int((span.first - start) / width)
            let last = Int((span.last - start) / width)
            for step in first...last { histogram[step] += Double(span.rows) / Double(last - first + 1) }
        }
        var bounds: [Int64] = []
        var filled = 0.0
        for (step, rows) in histogram.enumerated() {
            filled += rows
            if filled >= Double(target) {
                bounds.append(start + Int64(step + 1) * width)
                filled = 0
            }
        }
        self.bounds = bounds + [.max]
    }
}
