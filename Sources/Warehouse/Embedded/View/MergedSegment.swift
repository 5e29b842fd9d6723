import Semantics

/// A base segment and its overlays as one run of events in time order.
struct MergedSegment {
    private let parts: [SegmentColumns]
    /// By row of the merged run, the row among those of all parts one after another.
    private let order: [UInt32]

    init(_ stretch: StoredEvents.Stretch, _ store: SegmentStore) throws {
        parts = stretch.all.map { SegmentColumns(store: store, segment: $0) }
        var times: [Int64] = []
        for part in parts {
            guard let more = try part.vector(ColumnName.time, locals: part.locals)?.allIntegers else {
                throw Corruption(detail: "segment \(part.segment.id) has no times")
            }
            times += more
        }
        // Events of one millisecond stay in the order of arrival: the base segment's before those of overlays.
        order = times.indices.sorted { times[$0] == times[$1] ? $0 < $1 : times[$0] < times[$1] }.map { UInt32($0) }
    }

    func slots() throws -> TimeSlots {
        guard let times = try vector(ColumnName.time)?.allIntegers else { return TimeSlots() }
        return TimeSlots(times)
    }

    func vector(_ name: String) throws -> Vector? {
        if name == ColumnName.itemOwner { return try itemOwners() }
        let vectors = try parts.map { try $0.vector(name, locals: $0.locals) }
        guard let kind = vectors.compactMap({ $0?.kind }).first else { return nil }
        let order = ColumnName.isOfItems(name) ? try itemOrder() : order
        func joined<T>(_ values: (Vector) -> [T], none: T) -> [T] {
            var all: [T] = []
            for (part, vector) in zip(parts, vectors) {
                let count = ColumnName.isOfItems(name) ? part.segment.items : part.segment.rows
                all += vector.map(values) ?? Array(repeating: none, count: count)
            }
            return order.map { all[Int($0)] }
        }
        switch kind {
        case .codes: return Vector(codes: joined(\.allCodes, none: 0))
        case .integers: return Vector(integers: joined(\.allIntegers, none: Column.missing))
        case .wholeNumbers, .numbers, .decimals: return Vector(numbers: joined(\.allNumbers, none: .nan))
        }
    }

    /// Codes that are read of each part, as those of the merged rows; nil where no part has any.
    func codes(_ read: (CodedTexts) throws -> [UInt32]?) rethrows -> [UInt32]? {
        var all: [UInt32] = []
        var hasAny = false
        for part in parts {
            let codes = try read(CodedTexts(part))
            hasAny = hasAny || codes != nil
            all += codes ?? Array(repeating: 0, count: part.segment.rows)
        }
        return hasAny ? order.map { all[Int($0)] } : nil
    }

    func texts(_ name: String) throws -> TextColumn? {
        var all = TextColumn()
        var rows = 0
        for part in parts {
            if let texts = try part.texts(name) { all.append(texts, after: rows) }
            rows += part.segment.rows
        }
        return all.isEmpty ? nil : all.gathered(order.map { Int($0) })
    }

    // MARK: Items

    /// By item of all parts one after another, the merged row of its event.
    private func owners() throws -> [UInt32] {
        var places = [UInt32](repeating: 0, count: order.count)
        for (row, old) in order.enumerated() { places[Int(old)] = UInt32(row) }
        var owners: [UInt32] = []
        var rows = 0
        for part in parts {
            let own = try part.vector(ColumnName.itemOwner, locals: part.locals)?.allCodes ?? []
            owners += own.map { places[rows + Int($0)] }
            rows += part.segment.rows
        }
        return owners
    }

    /// Items in the order of their events; those of one event keep theirs.
    private func itemOrder() throws -> [UInt32] {
        let owners = try owners()
        return owners.indices.sorted { owners[$0] == owners[$1] ? $0 < $1 : owners[$0] < owners[$1] }.map { UInt32($0) }
    }

    private func itemOwners() throws -> Vector? {
        let owners = try owners()
        return owners.isEmpty ? nil : Vector(codes: owners.sorted())
    }
}
