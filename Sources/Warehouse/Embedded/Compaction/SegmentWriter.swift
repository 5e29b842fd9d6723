import Semantics

/// Collects folded rows and writes them out in full segments.
struct SegmentWriter {
    let store: SegmentStore
    private var pending = EventBlock()
    private var derived = DerivedColumns()

    init(store: SegmentStore) { self.store = store }

    mutating func append(_ block: EventBlock, _ more: DerivedColumns) throws {
        pending.append(block)
        derived.sessions += more.sessions
        derived.repeated += more.repeated
        var start = 0
        while pending.count - start >= SegmentStore.capacity {
            try write(start..<(start + SegmentStore.capacity))
            start += SegmentStore.capacity
        }
        guard start > 0 else { return }
        pending = pending.gathered(Array(start..<pending.count))
        derived.sessions.removeFirst(start)
        derived.repeated.removeFirst(start)
    }

    mutating func finish() throws {
        if pending.count > 0 { try write(0..<pending.count) }
        pending = EventBlock()
        derived = DerivedColumns()
    }

    private func write(_ range: Range<Int>) throws {
        let block = range.count == pending.count ? pending : pending.gathered(Array(range))
        let part = DerivedColumns(
            sessions: Array(derived.sessions[range]), repeated: Array(derived.repeated[range]))
        try store.write(
            .event, rows: block.count, items: block.items.count, first: block.times[0],
            last: block.times[block.count - 1], columns: block.columns(derived: part))
    }
}
