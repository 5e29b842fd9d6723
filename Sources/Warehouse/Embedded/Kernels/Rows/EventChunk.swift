/// Event rows, read in place from their segment.
final class EventChunk: RowChunk {
    let reader: ChunkReader
    private let offsets: [Int]
    private let integerRoom = Room<Int64>(ChunkReader.capacity, of: 0)
    private let numberRoom = Room<Double>(ChunkReader.capacity, of: 0)

    init(_ scan: Scan) {
        reader = ChunkReader(scan)
        offsets = scan.rowOffsets
    }

    var count: Int { reader.count }
    var step: Int { reader.step }

    func codes(_ slot: Int) -> UnsafePointer<UInt32> { reader.codes(slot) }

    func integers(_ slot: Int, at list: RowList) -> UnsafePointer<Int64> {
        if let vector = reader.vector(slot) {
            if list.count == count {
                vector.integers(reader.rows, into: integerRoom.base)
            } else {
                vector.integers(from: reader.rows.lowerBound, at: list, into: integerRoom.base)
            }
        } else {
            integerRoom.base.update(repeating: Column.missing, count: list.count)
        }
        return UnsafePointer(integerRoom.base)
    }

    func numbers(_ slot: Int, at list: RowList) -> UnsafePointer<Double> {
        if let vector = reader.vector(slot) {
            if list.count == count {
                vector.numbers(reader.rows, into: numberRoom.base)
            } else {
                vector.numbers(from: reader.rows.lowerBound, at: list, into: numberRoom.base)
            }
        } else {
            numberRoom.base.update(repeating: .nan, count: list.count)
        }
        return UnsafePointer(numberRoom.base)
    }

    func apply(_ test: CodeTest, _ slot: Int, to mask: UnsafeMutablePointer<UInt8>) {
        if let vector = reader.vector(slot) {
            test.apply(vector, reader.rows, to: mask)
        } else if !test.passesMissing {
            mask.update(repeating: 0, count: count)
        }
    }

    func applyPresence(_ slot: Int, to mask: UnsafeMutablePointer<UInt8>) {
        guard let vector = reader.vector(slot) else {
            mask.update(repeating: 0, count: count)
            return
        }
        let start = reader.rows.lowerBound
        switch vector.width {
        case 1: EventChunk.keepPresent(vector.words(as: UInt8.self) + start, count, mask)
        case 2: EventChunk.keepPresent(vector.words(as: UInt16.self) + start, count, mask)
        case 4: EventChunk.keepPresent(vector.words(as: UInt32.self) + start, count, mask)
        default: EventChunk.keepPresent(vector.words(as: UInt64.self) + start, count, mask)
        }
    }

    private static func keepPresent<Word: FixedWidthInteger & UnsignedInteger>(
        _ words: UnsafePointer<Word>, _ count: Int, _ mask: UnsafeMutablePointer<UInt8>
    ) {
        for row in 0..<count { mask[row] &= words[row] != 0 ? 1 : 0 }
    }

    func apply(_ test: CodeTest, _ slot: Int, to list: UnsafeMutablePointer<UInt32>, _ count: Int) -> Int {
        guard let vector = reader.vector(slot) else { return test.passesMissing ? count : 0 }
        return test.apply(vector, from: reader.rows.lowerBound, to: list, count)
    }

    var events: EventNumbers { EventNumbers(first: offsets[reader.segment] + reader.rows.lowerBound, offsets: nil) }
}
