import Semantics

/// Columns of one stored segment, decoded: session-level ones spread over the rows.
struct SegmentColumns {
    let store: SegmentStore
    let segment: SegmentStore.Segment
    /// Where columns are kept, by name.
    var memory: (String) -> ColumnMemory? = { _ in nil }

    /// Where each row's session is among those of the segment.
    func locals() throws -> Vector {
        guard
            let locals = try store.withColumn(
                ColumnName.sessionLocals, of: segment,
                {
                    try SessionLocals.decode($1, memory: memory(ColumnName.sessionLocals))
                }),
            locals.count == segment.rows
        else { throw Corruption(detail: "segment \(segment.id) has no list of its sessions") }
        return locals
    }

    /// - Parameter locals: gives the result of `locals()`, perhaps remembered.
    func vector(_ name: String, locals: () throws -> Vector) throws -> Vector? {
        let stored = try store.withColumn(name, of: segment) { scope, body in
            (scope, try ColumnBlob.vector(body, memory: scope == .row ? memory(name) : nil))
        }
        guard let (scope, values) = stored else { return nil }
        let vector = scope == .session ? try values.gathered(by: locals(), memory: memory(name)) : values
        guard vector.count == (ColumnName.isOfItems(name) ? segment.items : segment.rows) else {
            throw Corruption(detail: "column \(name) of segment \(segment.id) has another length than it should")
        }
        return vector
    }

    func texts(_ name: String) throws -> TextColumn? {
        try store.withColumn(name, of: segment) { try ColumnBlob.texts($1) }
    }

    /// Where the segment's quarter hours begin.
    func slots() throws -> TimeSlots {
        let slots = try store.withColumn(ColumnName.slots, of: segment) { try ColumnBlob.vector($1).allIntegers }
        let starts = try store.withColumn(ColumnName.slotStarts, of: segment) { try ColumnBlob.vector($1).allCodes }
        guard let slots, let starts, slots.count == starts.count else {
            throw Corruption(detail: "segment \(segment.id) has no index of its quarter hours")
        }
        return TimeSlots(slots: slots, starts: starts.map { Int($0) }, rows: segment.rows)
    }
}

extension Vector {
    /// The values of other rows, each of which has the value of one row here.
    func gathered(by rows: Vector, memory: ColumnMemory? = nil) throws -> Vector {
        let limit = count
        return try Vector(kind: kind, count: rows.count, width: width, base: base, scale: scale, memory: memory) {
            room in
            let ok: Bool
            switch width {
            case 1: ok = gather(words(as: UInt8.self), rows, limit, room.assumingMemoryBound(to: UInt8.self))
            case 2: ok = gather(words(as: UInt16.self), rows, limit, room.assumingMemoryBound(to: UInt16.self))
            case 4: ok = gather(words(as: UInt32.self), rows, limit, room.assumingMemoryBound(to: UInt32.self))
            default: ok = gather(words(as: UInt64.self), rows, limit, room.assumingMemoryBound(to: UInt64.self))
            }
            guard ok else { throw Corruption(detail: "a column has fewer values than its rows need") }
        }
    }

    private func gather<Word>(
        _ words: UnsafePointer<Word>, _ rows: Vector, _ limit: Int, _ room: UnsafeMutablePointer<Word>
    ) -> Bool {
        switch rows.width {
        case 1: Vector.gather(words, rows.words(as: UInt8.self), rows.count, limit, room)
        case 2: Vector.gather(words, rows.words(as: UInt16.self), rows.count, limit, room)
        case 4: Vector.gather(words, rows.words(as: UInt32.self), rows.count, limit, room)
        default: Vector.gather(words, rows.words(as: UInt64.self), rows.count, limit, room)
        }
    }

    private static func gather<Word, Index: FixedWidthInteger & UnsignedInteger>(
        _ words: UnsafePointer<Word>, _ indices: UnsafePointer<Index>, _ count: Int, _ limit: Int,
        _ room: UnsafeMutablePointer<Word>
    ) -> Bool {
        var highest: Index = 0
        for row in 0..<count { highest = max(highest, indices[row]) }
        guard count == 0 || Int(highest) < limit else { return false }
        for row in 0..<count { room[row] = words[Int(indices[row])] }
        return true
    }
}
