import GRDB
import Semantics

/// The events that are there already, while a write transaction is open: which segment holds a time, and where an event is.
struct StoredEvents {
    /// A base segment and its overlays.
    struct Stretch {
        var base: SegmentStore.Segment
        var overlays: [SegmentStore.Segment] = []

        var all: [SegmentStore.Segment] { [base] + overlays }
        var rows: Int { all.reduce(0) { $0 + $1.rows } }
        var last: Int64 { all.reduce(.min) { max($0, $1.last) } }
    }

    /// A row of a stored segment.
    struct Place: Hashable {
        var segment: Int64
        var base: Int64
        var row: Int
    }

    let store: SegmentStore
    /// In time order.
    let stretches: [Stretch]

    init(_ store: SegmentStore) throws {
        self.store = store
        var stretches: [Stretch] = []
        var places: [Int64: Int] = [:]
        for segment in try store.segments() {
            if let base = segment.base {
                guard let place = places[base] else {
                    throw Corruption(detail: "segment \(segment.id) belongs to one that is not there")
                }
                stretches[place].overlays.append(segment)
            } else {
                places[segment.id] = stretches.count
                stretches.append(Stretch(base: segment))
            }
        }
        self.stretches = stretches
    }

    /// The stretch that events of a time belong to: the last that begins at or before it; nil before the first.
    func stretch(at time: Int64) -> Int? {
        var low = 0
        var high = stretches.count
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].base.first <= time { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : low - 1
    }

    func columns(_ segment: SegmentStore.Segment) -> SegmentColumns { SegmentColumns(store: store, segment: segment) }

    func codes(_ name: String, of segment: SegmentStore.Segment) throws -> [UInt32] {
        let columns = columns(segment)
        return try columns.vector(name, locals: columns.locals)?.allCodes ?? Array(repeating: 0, count: segment.rows)
    }

    func keys(of segment: SegmentStore.Segment) throws -> [EventKey] {
        let columns = columns(segment)
        guard let high = try columns.vector(ColumnName.keyHigh, locals: columns.locals)?.allIntegers,
            let low = try columns.vector(ColumnName.keyLow, locals: columns.locals)?.allIntegers
        else { throw Corruption(detail: "segment \(segment.id) has no keys") }
        return zip(high, low).map { EventKey(high: UInt64(bitPattern: $0), low: UInt64(bitPattern: $1)) }
    }

    /// The keys of a segment whose first half is that of a wanted one.
    private func keys(of segment: SegmentStore.Segment, resembling wanted: Set<EventKey>) throws -> [EventKey] {
        // With many wanted, a set is asked row by row; few are quicker compared with every row.
        guard wanted.count <= StoredEvents.fewKeys else { return try keys(of: segment) }
        let columns = columns(segment)
        guard let high = try columns.vector(ColumnName.keyHigh, locals: columns.locals)?.allIntegers else {
            throw Corruption(detail: "segment \(segment.id) has no keys")
        }
        let halves = wanted.map { Int64(bitPattern: $0.high) }
        let rows = high.withUnsafeBufferPointer { high in
            var rows: [Int] = []
            for row in high.indices where halves.contains(high[row]) { rows.append(row) }
            return rows
        }
        guard !rows.isEmpty else { return [] }
        let keys = try keys(of: segment)
        return rows.map { keys[$0] }
    }

    private static let fewKeys = 8

    func times(of segment: SegmentStore.Segment) throws -> [Int64] {
        let columns = columns(segment)
        guard let times = try columns.vector(ColumnName.time, locals: columns.locals)?.allIntegers else {
            throw Corruption(detail: "segment \(segment.id) has no times")
        }
        return times
    }

    /// Which of some keys are stored. Looks first where an event of the same time would be, then everywhere: a key that only
    /// resembles a stored one is compared with all of them.
    func stored(_ candidates: [(key: EventKey, time: Int64)]) throws -> Set<EventKey> {
        var wanted = Set(candidates.map(\.key))
        var found: Set<EventKey> = []
        var likely: Set<Int> = []
        for candidate in candidates {
            guard var place = stretch(at: candidate.time) else { continue }
            likely.insert(place)
            // Events of one millisecond can end one stretch and begin the next.
            while place > 0, stretches[place].base.first == candidate.time {
                place -= 1
                likely.insert(place)
            }
        }
        let order = likely.sorted() + stretches.indices.filter { !likely.contains($0) }
        for index in order where !wanted.isEmpty {
            for segment in stretches[index].all {
                for key in try keys(of: segment, resembling: wanted) where wanted.contains(key) {
                    found.insert(key)
                    wanted.remove(key)
                }
            }
        }
        return found
    }

    /// Where events are, by key; `time` narrows the search.
    func places(of events: [(key: EventKey, time: Int64)]) throws -> [EventKey: Place] {
        var wanted: [EventKey: Int64] = [:]
        for event in events { wanted[event.key] = event.time }
        var places: [EventKey: Place] = [:]
        for stretch in stretches {
            for segment in stretch.all
            where wanted.values.contains(where: { segment.first <= $0 && $0 <= segment.last }) {
                for (row, key) in try keys(of: segment).enumerated() where wanted[key] != nil {
                    places[key] = Place(segment: segment.id, base: stretch.base.id, row: row)
                }
            }
        }
        return places
    }
}
