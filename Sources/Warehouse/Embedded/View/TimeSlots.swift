import Semantics

/// Where each quarter hour of a segment begins: any time zone's hour, day or week is a range of rows, without reading a
/// time. Zones differ by whole quarter hours.
struct TimeSlots: Sendable, Equatable {
    /// Milliseconds of a slot.
    static let width: Int64 = 900_000

    /// Slots that hold an event (quarter hours since 1970), ascending, and the row each begins at.
    private(set) var slots: [Int64] = []
    private(set) var starts: [Int] = []
    private(set) var rows = 0

    init() {}

    /// - Parameter times: milliseconds, ascending.
    init(_ times: some Sequence<Int64>) {
        for time in times { append(time) }
    }

    /// - Precondition: `slots` ascend, and so do `starts`, one each.
    init(slots: [Int64], starts: [Int], rows: Int) {
        self.slots = slots
        self.starts = starts
        self.rows = rows
    }

    /// Adds a row at a time not before the last.
    mutating func append(_ time: Int64) {
        let slot = time.flooredQuotient(TimeSlots.width)
        if slots.last != slot {
            slots.append(slot)
            starts.append(rows)
        }
        rows += 1
    }

    /// The first row at or after the beginning of a slot.
    func row(ofSlot slot: Int64) -> Int {
        var low = 0
        var high = slots.count
        while low < high {
            let middle = (low + high) / 2
            if slots[middle] < slot { low = middle + 1 } else { high = middle }
        }
        return low < starts.count ? starts[low] : rows
    }

    /// The rows that can lie at or after a time, and those that surely do: equal where the time begins a slot.
    func bounds(of time: Int64) -> (possible: Int, certain: Int) {
        let slot = time.flooredQuotient(TimeSlots.width)
        let row = row(ofSlot: slot)
        return slot * TimeSlots.width == time ? (row, row) : (row, self.row(ofSlot: slot + 1))
    }
}

extension WarehouseView {
    /// The rows of a segment that lie in a span of time.
    func rows(_ span: Range<Int64>, of segment: EventSegment) throws -> Range<Int> {
        let low = try row(at: span.lowerBound, of: segment)
        return low..<max(low, try row(at: span.upperBound, of: segment))
    }

    /// The first row at or after a time; reads times only where the time is not on a quarter hour.
    func row(at time: Int64, of segment: EventSegment) throws -> Int {
        var (low, high) = segment.slots.bounds(of: time)
        guard low < high, let times = try column(ColumnName.time, of: segment) else { return low }
        while low < high {
            let middle = (low + high) / 2
            if times.integer(at: middle) < time { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
