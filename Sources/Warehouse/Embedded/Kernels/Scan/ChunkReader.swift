/// Reads the columns of a scan chunk by chunk: at most `capacity` rows of one run at a time, widened into rooms that stay in
/// the processor's cache. One reader a thread.
///
/// Pointers are good until the reader moves on.
final class ChunkReader {
    /// Rows of a chunk at most.
    static let capacity = 4096

    private let scan: Scan
    /// Of the chunk: its run's segment and step, and its rows in the segment.
    private(set) var segment = 0
    private(set) var step = 0
    private(set) var rows: Range<Int> = 0..<0
    private var codeRooms: [Room<UInt32>?]
    private var integerRooms: [Room<Int64>?]
    private var numberRooms: [Room<Double>?]
    private let codePointers: Room<UnsafePointer<UInt32>?>
    /// By slot: the chunk whose values are in the rooms.
    private let codesOf: Room<Int>
    private let integersOf: Room<Int>
    private let numbersOf: Room<Int>
    private var chunk = 0
    private let zeros = Room<UInt32>(ChunkReader.capacity, of: 0)

    init(_ scan: Scan) {
        self.scan = scan
        let slots = scan.columns.count
        codeRooms = Array(repeating: nil, count: slots)
        integerRooms = Array(repeating: nil, count: slots)
        numberRooms = Array(repeating: nil, count: slots)
        codePointers = Room(slots, of: nil)
        codesOf = Room(slots, of: 0)
        integersOf = Room(slots, of: 0)
        numbersOf = Room(slots, of: 0)
    }

    var count: Int { rows.count }

    /// Calls `body` for each chunk of the runs, in order, and asks now and then whether to stop.
    ///
    /// - Throws: `CancellationError`, or what `body` throws.
    func forEachChunk(
        of runs: some Sequence<ScanRun>, until stop: StopFlag, _ body: (ChunkReader) throws -> Void
    ) throws {
        for run in runs {
            try stop.check()
            var start = run.rows.lowerBound
            while start < run.rows.upperBound {
                let end = min(start + ChunkReader.capacity, run.rows.upperBound)
                move(to: start..<end, of: run)
                try body(self)
                start = end
            }
        }
    }

    /// Moves to at most `capacity` rows of a run.
    func move(to rows: Range<Int>, of run: ScanRun) {
        segment = run.segment
        step = run.step
        self.rows = rows
        chunk += 1
    }

    /// The column itself, of the chunk's segment; nil where no row has the field.
    func vector(_ slot: Int) -> Vector? { scan.vectors[segment][slot] }

    /// Codes by row of the chunk; 0 where there is none.
    func codes(_ slot: Int) -> UnsafePointer<UInt32> {
        if codesOf.base[slot] == chunk, let known = codePointers.base[slot] { return known }
        let pointer: UnsafePointer<UInt32>
        if let vector = vector(slot) {
            let room = codeRooms[slot] ?? Room(ChunkReader.capacity, of: 0)
            codeRooms[slot] = room
            pointer = vector.codes(rows, room: room.base)
        } else {
            pointer = UnsafePointer(zeros.base)
        }
        codePointers.base[slot] = pointer
        codesOf.base[slot] = chunk
        return pointer
    }

    /// Whole numbers by row of the chunk; `Column.missing` where there is none.
    func integers(_ slot: Int) -> UnsafePointer<Int64> {
        let room = integerRooms[slot] ?? Room(ChunkReader.capacity, of: Column.missing)
        integerRooms[slot] = room
        if integersOf.base[slot] != chunk {
            if let vector = vector(slot) { vector.integers(rows, into: room.base) } else { room.fill(Column.missing) }
            integersOf.base[slot] = chunk
        }
        return UnsafePointer(room.base)
    }

    /// Numbers by row of the chunk; NaN where there is none.
    func numbers(_ slot: Int) -> UnsafePointer<Double> {
        let room = numberRooms[slot] ?? Room(ChunkReader.capacity, of: .nan)
        numberRooms[slot] = room
        if numbersOf.base[slot] != chunk {
            if let vector = vector(slot) { vector.numbers(rows, into: room.base) } else { room.fill(.nan) }
            numbersOf.base[slot] = chunk
        }
        return UnsafePointer(room.base)
    }
}
