/// Rows of one segment that lie in one step of the scan's time.
struct ScanRun: Sendable, Equatable {
    /// Index into `Scan.segments`.
    var segment: Int
    var rows: Range<Int>
    /// Index of the step: the time from `bounds[step]` to `bounds[step + 1]`.
    var step: Int
}

extension [ScanRun] {
    /// The runs in at most `count` parts of about equal numbers of rows, in order, cut only where the key changes: what is
    /// counted by key never meets another thread's.
    ///
    /// - Parameter key: ascends from run to run.
    func parts(_ count: Int, key: (ScanRun) -> Int) -> [[ScanRun]] {
        let total = reduce(0) { $0 + $1.rows.count }
        var parts: [[ScanRun]] = [[]]
        var before = 0
        var index = 0
        while index < self.count {
            // All runs of one key go together.
            var end = index
            var rows = 0
            while end < self.count, key(self[end]) == key(self[index]) {
                rows += self[end].rows.count
                end += 1
            }
            let target = total * parts.count / count
            if parts.count < count, !parts[parts.count - 1].isEmpty, before + rows > target,
                before + rows - target > target - before
            {
                parts.append([])
            }
            parts[parts.count - 1] += self[index..<end]
            before += rows
            index = end
        }
        return parts.filter { !$0.isEmpty }
    }
}

extension Scan {
    /// The runs in at most `count` parts of about equal size, whatever steps they belong to. Cut at quarter hours, so that
    /// events of one millisecond stay together.
    func parts(_ count: Int) -> [[ScanRun]] {
        var parts: [[ScanRun]] = [[]]
        var before = 0
        for run in runs {
            var rest = run.rows
            while parts.count < count {
                let target = max(rest.lowerBound, rest.lowerBound + rows * parts.count / count - before)
                guard target < rest.upperBound,
                    let cut = segments[run.segment].slots.start(atOrAfter: target), cut < rest.upperBound
                else { break }
                if cut > rest.lowerBound {
                    parts[parts.count - 1].append(
                        ScanRun(segment: run.segment, rows: rest.lowerBound..<cut, step: run.step))
                    before += cut - rest.lowerBound
                    rest = cut..<rest.upperBound
                }
                parts.append([])
            }
            parts[parts.count - 1].append(ScanRun(segment: run.segment, rows: rest, step: run.step))
            before += rest.count
        }
        return parts.filter { !$0.isEmpty }
    }
}

extension TimeSlots {
    /// The first row at or after `row`, but not the segment's first, that begins a quarter hour.
    ///
    /// TRICKY: the segment before can end in the same millisecond as this one begins.
    fileprivate func start(atOrAfter row: Int) -> Int? {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < max(1, row) { low = middle + 1 } else { high = middle }
        }
        return low < starts.count ? starts[low] : nil
    }
}

extension [ScanRun] {
    /// The runs in at most `count` parts of equal numbers of rows, cut anywhere: for rows that need no company.
    func halves(_ count: Int) -> [[ScanRun]] {
        let total = reduce(0) { $0 + $1.rows.count }
        var parts: [[ScanRun]] = [[]]
        var before = 0
        for run in self {
            var rest = run.rows
            while parts.count < count, before + rest.count > total * parts.count / count {
                let cut = rest.lowerBound + total * parts.count / count - before
                if cut > rest.lowerBound {
                    parts[parts.count - 1].append(
                        ScanRun(segment: run.segment, rows: rest.lowerBound..<cut, step: run.step))
                }
                before += cut - rest.lowerBound
                rest = cut..<rest.upperBound
                parts.append([])
            }
            parts[parts.count - 1].append(ScanRun(segment: run.segment, rows: rest, step: run.step))
            before += rest.count
        }
        return parts.filter { !$0.isEmpty }
    }
}
