/// The sessions of a segment by the order in which they first appear there: what session- and user-level columns are
/// stored by, once a session.
///
/// A row without a session is a session of its own here. Rows refer to their session by how far back it first appeared,
/// which is a small number; 0 opens the next one.
enum SessionLocals {
    /// By row, the index of its session among those of the segment; and by such index, the session's ordinal (0: none).
    static func number(_ sessions: [UInt32]) -> (locals: [UInt32], ordinals: [UInt32]) {
        var locals: [UInt32] = []
        locals.reserveCapacity(sessions.count)
        var ordinals: [UInt32] = []
        var known = OrdinalMap(sessions)
        for session in sessions {
            if session != 0, let local = known[session] {
                locals.append(local)
                continue
            }
            let local = UInt32(ordinals.count)
            if session != 0 { known[session] = local }
            ordinals.append(session)
            locals.append(local)
        }
        return (locals, ordinals)
    }

    static func encode(_ locals: [UInt32]) -> [UInt8] {
        var next: UInt32 = 0
        let distances = locals.map { local -> UInt32 in
            if local == next {
                next += 1
                return 0
            }
            return next - local
        }
        return ColumnBlob.encode(distances: distances, locals: Int(next))
    }

    /// By row, the index of its session; and how many there are.
    static func decode(_ blob: UnsafeRawBufferPointer, memory: ColumnMemory? = nil) throws -> Vector {
        let opened = try ColumnBlob.open(blob)
        guard opened.form == .recency else { throw Corruption(detail: "a column has another form than it should") }
        let count = opened.count
        return opened.highest < 1 << 16
            ? try Vector(kind: .codes, count: count, width: 2, memory: memory) {
                try resolve(opened, $0.assumingMemoryBound(to: UInt16.self))
            }
            : try Vector(kind: .codes, count: count, width: 4, memory: memory) {
                try resolve(opened, $0.assumingMemoryBound(to: UInt32.self))
            }
    }

    private static func resolve<Word: FixedWidthInteger & UnsignedInteger>(
        _ opened: ColumnBlob.Opened, _ room: UnsafeMutablePointer<Word>
    ) throws {
        try BitPacking.unpack(opened.payload, count: opened.count, into: room)
        var next: Word = 0
        for index in 0..<opened.count {
            let distance = room[index]
            room[index] = next &- distance
            next &+= distance == 0 ? 1 : 0
        }
        guard UInt64(next) == opened.highest else {
            throw Corruption(detail: "a segment has a broken list of sessions")
        }
    }

    /// The values of a column that is the same for all rows of a session, by session; nil where it is not, or where that
    /// would save nothing.
    static func once(_ codes: [UInt32], _ locals: [UInt32], count: Int) -> [UInt32]? {
        guard count * 5 < codes.count * 4 else { return nil }
        var values: [UInt32] = []
        values.reserveCapacity(count)
        for (row, local) in locals.enumerated() {
            if Int(local) == values.count {
                values.append(codes[row])
            } else if values[Int(local)] != codes[row] {
                return nil
            }
        }
        return values
    }
}

/// Ordinals to small numbers: an array where the ordinals lie close together, as they do in a segment, else a dictionary.
private struct OrdinalMap {
    private let base: UInt32
    private var dense: [UInt32]
    private var sparse: [UInt32: UInt32] = [:]

    init(_ ordinals: [UInt32]) {
        var low = UInt32.max
        var high: UInt32 = 0
        for ordinal in ordinals where ordinal != 0 {
            low = min(low, ordinal)
            high = max(high, ordinal)
        }
        base = low
        let span = high >= low ? Int(high - low) + 1 : 0
        dense = span <= ordinals.count * 8 ? Array(repeating: .max, count: span) : []
    }

    subscript(ordinal: UInt32) -> UInt32? {
        get {
            guard !dense.isEmpty else { return sparse[ordinal] }
            let value = dense[Int(ordinal - base)]
            return value == .max ? nil : value
        }
        set {
            if dense.isEmpty { sparse[ordinal] = newValue } else { dense[Int(ordinal - base)] = newValue ?? .max }
        }
    }
}
