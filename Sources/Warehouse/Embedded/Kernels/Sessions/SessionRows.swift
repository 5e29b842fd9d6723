import Semantics

/// The session rows of a query: which sessions, in the order of their step of time, and their columns.
///
/// A session is one row, or several where it counts under several values of event dimensions; only its first row counts in
/// totals.
final class SessionRows: @unchecked Sendable {
    /// Slots of a session chunk.
    enum Slot {
        static let user = 0
        static let session = 1
        /// Milliseconds from the first event to the last.
        static let duration = 2
        /// Number of the combination of event values that the row stands for.
        static let values = 3
        /// Facts about the session, 32 to a slot from here on.
        static let facts = 4
    }

    let ordinals: Room<UInt32>
    let values: Room<UInt32>?
    /// Runs over `ordinals`: segment 0 for first rows, 1 for further ones.
    let runs: [ScanRun]
    let table: SessionColumns
    let facts: SessionFacts

    /// A row to be: a session, its step, the combination of values it stands for.
    struct Entries {
        let ordinals = Pile<UInt32>()
        let steps = Pile<UInt32>()
        let values = Pile<UInt32>()
    }

    /// - Parameters:
    ///   - firsts: first rows.
    ///   - others: further rows.
    init(
        firsts: Entries, others: Entries?, steps: Int, table: SessionColumns, facts: SessionFacts
    ) {
        let hasValues = firsts.values.count > 0
        let count = firsts.ordinals.count + (others?.ordinals.count ?? 0)
        ordinals = Room(count, of: 0)
        values = hasValues ? Room(count, of: 0) : nil
        // Sorted by counting: by step, first rows before others.
        var places = Array(repeating: 0, count: steps * 2 + 1)
        let piles = [firsts] + (others.map { [$0] } ?? [])
        places.withUnsafeMutableBufferPointer { places in
            for (kind, entries) in piles.enumerated() {
                let steps = entries.steps.base
                for index in 0..<entries.ordinals.count { places[Int(steps[index]) * 2 + kind + 1] += 1 }
            }
            for place in 1..<places.count { places[place] += places[place - 1] }
        }
        var runs: [ScanRun] = []
        for step in 0..<steps {
            for kind in 0..<2 where places[step * 2 + kind + 1] > places[step * 2 + kind] {
                runs.append(
                    ScanRun(segment: kind, rows: places[step * 2 + kind]..<places[step * 2 + kind + 1], step: step))
            }
        }
        self.runs = runs
        let (ordinals, values) = (ordinals.base, values?.base)
        places.withUnsafeMutableBufferPointer { places in
            for (kind, entries) in piles.enumerated() {
                let (steps, own, codes) = (entries.steps.base, entries.ordinals.base, entries.values.base)
                for index in 0..<entries.ordinals.count {
                    let slot = Int(steps[index]) * 2 + kind
                    ordinals[places[slot]] = own[index]
                    if hasValues { values?[places[slot]] = codes[index] }
                    places[slot] += 1
                }
            }
        }
        self.table = table
        self.facts = facts
    }
}

/// The columns of the session table that a query reads, by ordinal; nil where it does not.
struct SessionColumns {
    /// The ordinals that are loaded.
    var ordinals: [Range<Int>]
    var users: Room<UInt32>
    var starts: Room<Int64>
    var ends: Room<Int64>
    var flags: Room<UInt32>?
    var pageViews: Room<UInt32>?
}

/// Session rows, read through their ordinals.
final class SessionChunk: RowChunk {
    private let table: SessionRows
    private var rows: Range<Int> = 0..<0
    private(set) var step = 0
    private var rooms: [Room<UInt32>?]
    private var ready: [Bool]
    private let integerRoom = Room<Int64>(ChunkReader.capacity, of: 0)
    private let numberRoom = Room<Double>(ChunkReader.capacity, of: .nan)

    init(_ table: SessionRows) {
        self.table = table
        let slots = SessionRows.Slot.facts + table.facts.words
        rooms = Array(repeating: nil, count: slots)
        ready = Array(repeating: false, count: slots)
    }

    var count: Int { rows.count }

    func forEachChunk(of run: ScanRun, _ body: (SessionChunk) throws -> Void) rethrows {
        step = run.step
        for start in stride(from: run.rows.lowerBound, to: run.rows.upperBound, by: ChunkReader.capacity) {
            rows = start..<min(start + ChunkReader.capacity, run.rows.upperBound)
            for slot in ready.indices { ready[slot] = false }
            try body(self)
        }
    }

    func codes(_ slot: Int) -> UnsafePointer<UInt32> {
        let ordinals = table.ordinals.base + rows.lowerBound
        if slot == SessionRows.Slot.session { return UnsafePointer(ordinals) }
        if slot == SessionRows.Slot.values, let values = table.values {
            return UnsafePointer(values.base + rows.lowerBound)
        }
        let room = rooms[slot] ?? Room(ChunkReader.capacity, of: 0)
        rooms[slot] = room
        if !ready[slot] {
            ready[slot] = true
            if slot == SessionRows.Slot.user {
                let (users, room) = (table.table.users.base, room.base)
                for row in 0..<count { room[row] = users[Int(ordinals[row])] }
            } else if slot >= SessionRows.Slot.facts {
                table.facts.evaluate(slot - SessionRows.Slot.facts, ordinals, count, table.table, into: room.base)
            }
        }
        return UnsafePointer(room.base)
    }

    func integers(_ slot: Int, at list: RowList) -> UnsafePointer<Int64> {
        let (room, ordinals) = (integerRoom.base, table.ordinals.base + rows.lowerBound)
        let (starts, ends) = (table.table.starts.base, table.table.ends.base)
        for index in 0..<list.count {
            let ordinal = Int(ordinals[Int(list.rows[index])])
            room[index] = ends[ordinal] &- starts[ordinal]
        }
        return UnsafePointer(room)
    }

    /// Sessions have no numbers.
    func numbers(_ slot: Int, at list: RowList) -> UnsafePointer<Double> { UnsafePointer(numberRoom.base) }

    var events: EventNumbers { EventNumbers(first: 0, offsets: nil) }
}
