import Semantics

/// Changes what stored events are said to be: their session, or whether they repeat a purchase. Only the columns concerned
/// are written again.
struct StoredChanges {
    private let store: SegmentStore
    private let writer: SegmentWriter
    private let segments: [Int64: SegmentStore.Segment]

    init(_ store: SegmentStore, capacity: Int) throws {
        self.store = store
        writer = SegmentWriter(store: store, capacity: capacity)
        segments = Dictionary(uniqueKeysWithValues: try store.segments().map { ($0.id, $0) })
    }

    func setSessions(_ moved: [StoredEvents.Place: UInt32]) throws {
        try change(moved, ColumnName.session) { codes, segment, columns in
            try writer.put(sessions: codes, ofSegment: segment, columns: columns)
        }
    }

    func setRepeated(_ repeated: [StoredEvents.Place: Bool]) throws {
        try change(repeated.mapValues { $0 ? 1 : 0 }, ColumnName.repeated) { codes, segment, _ in
            try store.put(ColumnName.repeated, .row, ColumnBlob.encode(ColumnWords(codes: codes)), of: segment)
            if let stored = segments[segment] { try store.list(ColumnName.repeated, of: stored) }
        }
    }

    private func change(
        _ changes: [StoredEvents.Place: UInt32], _ name: String,
        put: ([UInt32], Int64, SegmentColumns) throws -> Void
    ) throws {
        for (id, places) in Dictionary(grouping: changes.keys, by: \.segment).sorted(by: { $0.key < $1.key }) {
            guard let segment = segments[id], let base = places.first?.base else { continue }
            let columns = SegmentColumns(store: store, segment: segment)
            var codes =
                try columns.vector(name, locals: columns.locals)?.allCodes ?? Array(repeating: 0, count: segment.rows)
            for place in places { codes[place.row] = changes[place] ?? 0 }
            try put(codes, id, columns)
            try store.touch(base)
        }
    }
}
