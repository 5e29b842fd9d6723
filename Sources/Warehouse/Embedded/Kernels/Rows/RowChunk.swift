/// Some rows of one kind, of one step of time, as tests, groups and sums read them: at most `ChunkReader.capacity`.
///
/// Columns go by slot; what a slot means is settled when a query is compiled. Pointers are good until the next chunk.
protocol RowChunk: AnyObject {
    var count: Int { get }
    /// The step of time all rows lie in.
    var step: Int { get }
    /// Codes by row; 0 where there is none.
    func codes(_ slot: Int) -> UnsafePointer<UInt32>
    /// Whole numbers of some rows, in the order of the list; `Column.missing` where there is none.
    func integers(_ slot: Int, at list: RowList) -> UnsafePointer<Int64>
    /// Numbers of some rows, in the order of the list; NaN where there is none.
    func numbers(_ slot: Int, at list: RowList) -> UnsafePointer<Double>
    /// Drops rows of a mask whose code fails.
    func apply(_ test: CodeTest, _ slot: Int, to mask: UnsafeMutablePointer<UInt8>)
    /// Drops entries of a list whose row's code fails; returns how many stay.
    func apply(_ test: CodeTest, _ slot: Int, to list: UnsafeMutablePointer<UInt32>, _ count: Int) -> Int
    /// Drops rows of a mask that have no code or number.
    func applyPresence(_ slot: Int, to mask: UnsafeMutablePointer<UInt8>)
    var events: EventNumbers { get }
}

/// Numbers of rows' events among all events of the warehouse, from 0.
struct EventNumbers {
    var first: Int
    /// By row, when rows are not events themselves.
    var offsets: UnsafePointer<UInt32>?

    @inline(__always)
    func number(_ row: Int) -> Int { first + (offsets.map { Int($0[row]) } ?? row) }
}

/// Rows of a chunk: indices, ascending.
struct RowList {
    var rows: UnsafePointer<UInt32>
    var count: Int
}

extension RowChunk {
    func applyPresence(_ slot: Int, to mask: UnsafeMutablePointer<UInt8>) {
        let codes = codes(slot)
        for row in 0..<count { mask[row] &= codes[row] != 0 ? 1 : 0 }
    }

    func apply(_ test: CodeTest, _ slot: Int, to mask: UnsafeMutablePointer<UInt8>) {
        test.apply(codes(slot), count, to: mask)
    }

    func apply(_ test: CodeTest, _ slot: Int, to list: UnsafeMutablePointer<UInt32>, _ count: Int) -> Int {
        Masks.keep(list, count, codes(slot), test.table.base)
    }
}
