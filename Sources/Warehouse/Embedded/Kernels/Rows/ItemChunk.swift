/// Item rows: columns of items are read in place, columns of events through the row each item belongs to.
final class ItemChunk: RowChunk {
    private let scan: Scan
    private let ownerSlot: Int
    private let isItemSlot: [Bool]
    private let offsets: [Int]
    private var segment = 0
    private var items: Range<Int> = 0..<0
    private(set) var step = 0
    private let owners = Room<UInt32>(ChunkReader.capacity, of: 0)
    private let rooms: [Room<UInt32>]
    private var ready: [Bool]
    private let integerRoom = Room<Int64>(ChunkReader.capacity, of: 0)
    private let numberRoom = Room<Double>(ChunkReader.capacity, of: 0)
    private let places = Room<UInt32>(ChunkReader.capacity, of: 0)

    /// - Parameter ownerSlot: the slot of `ColumnName.itemOwner`.
    init(_ scan: Scan, ownerSlot: Int) {
        self.scan = scan
        self.ownerSlot = ownerSlot
        isItemSlot = scan.columns.map { $0.hasPrefix("item.") }
        offsets = scan.rowOffsets
        rooms = scan.columns.map { _ in Room(ChunkReader.capacity, of: 0) }
        ready = scan.columns.map { _ in false }
    }

    var count: Int { items.count }

    /// Calls `body` for each chunk of the items that belong to a run's rows.
    func forEachChunk(of run: ScanRun, _ body: (ItemChunk) throws -> Void) rethrows {
        guard let vector = scan.vectors[run.segment][ownerSlot] else { return }
        let end = ItemChunk.position(of: run.rows.upperBound, in: vector)
        var start = ItemChunk.position(of: run.rows.lowerBound, in: vector)
        while start < end {
            items = start..<min(end, start + ChunkReader.capacity)
            segment = run.segment
            step = run.step
            vector.codes(items, into: owners.base)
            for slot in ready.indices { ready[slot] = false }
            try body(self)
            start = items.upperBound
        }
    }

    /// The first item whose event is at or after a row.
    private static func position(of row: Int, in owners: Vector) -> Int {
        var low = 0
        var high = owners.count
        while low < high {
            let middle = (low + high) / 2
            if Int(owners.code(at: middle)) < row { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func codes(_ slot: Int) -> UnsafePointer<UInt32> {
        let room = rooms[slot].base
        if !ready[slot] {
            ready[slot] = true
            if let vector = scan.vectors[segment][slot] {
                if isItemSlot[slot] {
                    vector.codes(items, into: room)
                } else {
                    vector.codes(at: RowList(rows: owners.base, count: count), into: room)
                }
            } else {
                room.update(repeating: 0, count: count)
            }
        }
        return UnsafePointer(room)
    }

    func integers(_ slot: Int, at list: RowList) -> UnsafePointer<Int64> {
        if let vector = scan.vectors[segment][slot] {
            let (start, places) = position(of: slot, at: list)
            vector.integers(from: start, at: places, into: integerRoom.base)
        } else {
            integerRoom.base.update(repeating: Column.missing, count: list.count)
        }
        return UnsafePointer(integerRoom.base)
    }

    func numbers(_ slot: Int, at list: RowList) -> UnsafePointer<Double> {
        if let vector = scan.vectors[segment][slot] {
            let (start, places) = position(of: slot, at: list)
            vector.numbers(from: start, at: places, into: numberRoom.base)
        } else {
            numberRoom.base.update(repeating: .nan, count: list.count)
        }
        return UnsafePointer(numberRoom.base)
    }

    /// Where a column keeps the values of some items.
    private func position(of slot: Int, at list: RowList) -> (start: Int, places: RowList) {
        if isItemSlot[slot] { return (items.lowerBound, list) }
        let (places, owners) = (places.base, owners.base)
        for index in 0..<list.count { places[index] = owners[Int(list.rows[index])] }
        return (0, RowList(rows: places, count: list.count))
    }

    var events: EventNumbers { EventNumbers(first: offsets[segment], offsets: UnsafePointer(owners.base)) }
}
