/// One decoded column of a segment: whole words of the narrowest width that holds them. Never changes; shared by threads.
///
/// *Codes* are dictionary codes, ordinals or flags, 0 for none. *Integers* and whole *numbers* are kept as
/// `(value − base) / scale + 1`, with 0 for a missing one, and *decimals* as `value × scale − base + 1`; other numbers as
/// bit patterns, NaN for a missing one.
final class Vector: @unchecked Sendable {
    enum Kind: UInt8, Sendable {
        case codes = 1
        case integers = 2
        case wholeNumbers = 3
        case numbers = 4
        case decimals = 5
    }

    let kind: Kind
    let count: Int
    /// Bytes of a word: 1, 2, 4 or 8.
    let width: Int
    let base: Int64
    let scale: Int64
    /// `count * width` bytes, of this object alone.
    private let storage: UnsafeMutableRawPointer
    /// Of which the bytes are a part; nil when they were allocated by themselves.
    private let piece: ColumnMemory.Piece?

    /// A column whose words `fill` writes; it must write all of them.
    init(
        kind: Kind, count: Int, width: Int, base: Int64 = 0, scale: Int64 = 1, memory: ColumnMemory? = nil,
        fill: (UnsafeMutableRawPointer) throws -> Void
    ) rethrows {
        self.kind = kind
        self.count = count
        self.width = width
        self.base = base
        self.scale = scale
        if let room = memory?.room(count * width) {
            (storage, piece) = room
        } else {
            storage = .allocate(byteCount: max(8, count * width), alignment: 64)
            piece = nil
        }
        try fill(storage)
    }

    deinit { if piece == nil { storage.deallocate() } }

    /// Bytes held in memory.
    var footprint: Int { count * width + 96 }

    /// The words, for kernels that read them in place.
    func words<Word: FixedWidthInteger & UnsignedInteger>(as type: Word.Type) -> UnsafePointer<Word> {
        precondition(MemoryLayout<Word>.size == width)
        return UnsafePointer(storage.assumingMemoryBound(to: Word.self))
    }

    /// Widens the codes of some rows into `room`.
    func codes(_ rows: Range<Int>, into room: UnsafeMutablePointer<UInt32>) {
        switch width {
        case 1: widen(words(as: UInt8.self) + rows.lowerBound, rows.count, room)
        case 2: widen(words(as: UInt16.self) + rows.lowerBound, rows.count, room)
        case 4: room.update(from: words(as: UInt32.self) + rows.lowerBound, count: rows.count)
        default: widen(words(as: UInt64.self) + rows.lowerBound, rows.count, room)
        }
    }

    /// The codes of some rows: in place where they are four bytes wide, else widened into `room`.
    func codes(_ rows: Range<Int>, room: UnsafeMutablePointer<UInt32>) -> UnsafePointer<UInt32> {
        if width == 4 { return words(as: UInt32.self) + rows.lowerBound }
        codes(rows, into: room)
        return UnsafePointer(room)
    }

    /// The whole numbers of some rows; `Column.missing` for none.
    func integers(_ rows: Range<Int>, into room: UnsafeMutablePointer<Int64>) {
        switch width {
        case 1: unpack(words(as: UInt8.self) + rows.lowerBound, rows.count, room)
        case 2: unpack(words(as: UInt16.self) + rows.lowerBound, rows.count, room)
        case 4: unpack(words(as: UInt32.self) + rows.lowerBound, rows.count, room)
        default: unpack(words(as: UInt64.self) + rows.lowerBound, rows.count, room)
        }
    }

    /// The numbers of some rows; NaN for none.
    func numbers(_ rows: Range<Int>, into room: UnsafeMutablePointer<Double>) {
        guard kind != .numbers else {
            let words = words(as: UInt64.self) + rows.lowerBound
            for index in 0..<rows.count { room[index] = Double(bitPattern: words[index]) }
            return
        }
        switch width {
        case 1: convert(words(as: UInt8.self) + rows.lowerBound, rows.count, room)
        case 2: convert(words(as: UInt16.self) + rows.lowerBound, rows.count, room)
        case 4: convert(words(as: UInt32.self) + rows.lowerBound, rows.count, room)
        default: convert(words(as: UInt64.self) + rows.lowerBound, rows.count, room)
        }
    }

    func code(at row: Int) -> UInt32 {
        var code: UInt32 = 0
        codes(row..<(row + 1), into: &code)
        return code
    }

    func integer(at row: Int) -> Int64 {
        var value: Int64 = 0
        integers(row..<(row + 1), into: &value)
        return value
    }

    private func widen<Word: FixedWidthInteger & UnsignedInteger>(
        _ words: UnsafePointer<Word>, _ count: Int, _ room: UnsafeMutablePointer<UInt32>
    ) {
        for index in 0..<count { room[index] = UInt32(truncatingIfNeeded: words[index]) }
    }

    private func unpack<Word: FixedWidthInteger & UnsignedInteger>(
        _ words: UnsafePointer<Word>, _ count: Int, _ room: UnsafeMutablePointer<Int64>
    ) {
        for index in 0..<count {
            let word = words[index]
            room[index] =
                word == 0 ? Column.missing : base &+ Int64(truncatingIfNeeded: word &- 1) &* scale
        }
    }

    private func convert<Word: FixedWidthInteger & UnsignedInteger>(
        _ words: UnsafePointer<Word>, _ count: Int, _ room: UnsafeMutablePointer<Double>
    ) {
        let divisor = kind == .decimals ? Double(scale) : 1
        let step = kind == .decimals ? 1 : scale
        for index in 0..<count {
            let word = words[index]
            let value = Double(base &+ Int64(truncatingIfNeeded: word &- 1) &* step)
            room[index] = word == 0 ? .nan : value / divisor
        }
    }

    /// The number that a word of this column stands for; NaN for a missing one.
    func number(of word: UInt64) -> Double {
        switch kind {
        case .numbers: return Double(bitPattern: word)
        case .decimals:
            return word == 0 ? .nan : Double(base &+ Int64(truncatingIfNeeded: word &- 1)) / Double(scale)
        case .codes, .integers, .wholeNumbers:
            return word == 0 ? .nan : Double(base &+ Int64(truncatingIfNeeded: word &- 1) &* scale)
        }
    }
}

extension Vector {
    /// The words in the narrowest width that holds them.
    convenience init(_ column: ColumnWords) {
        switch column.words {
        case .short(let words):
            let highest = words.max() ?? 0
            let width = highest < 1 << 8 ? 1 : highest < 1 << 16 ? 2 : 4
            self.init(kind: column.kind, count: words.count, width: width, base: column.base, scale: column.scale) {
                switch width {
                case 1: Vector.narrow(words, $0.assumingMemoryBound(to: UInt8.self))
                case 2: Vector.narrow(words, $0.assumingMemoryBound(to: UInt16.self))
                default: $0.assumingMemoryBound(to: UInt32.self).update(from: words, count: words.count)
                }
            }
        case .long(let words):
            self.init(kind: column.kind, count: words.count, width: 8, base: column.base, scale: column.scale) {
                $0.assumingMemoryBound(to: UInt64.self).update(from: words, count: words.count)
            }
        }
    }

    private static func narrow<Word: FixedWidthInteger & UnsignedInteger>(
        _ words: [UInt32], _ room: UnsafeMutablePointer<Word>
    ) {
        for (index, word) in words.enumerated() { room[index] = Word(truncatingIfNeeded: word) }
    }

    convenience init(codes: [UInt32]) { self.init(ColumnWords(codes: codes)) }
    /// `Column.missing` for none.
    convenience init(integers: [Int64]) { self.init(ColumnWords(integers: integers)) }
    /// NaN for none.
    convenience init(numbers: [Double]) { self.init(ColumnWords(numbers: numbers)) }

    /// All codes.
    var allCodes: [UInt32] {
        [UInt32](unsafeUninitializedCapacity: count) { room, initialized in
            if let start = room.baseAddress { codes(0..<count, into: start) }
            initialized = count
        }
    }

    /// All whole numbers.
    var allIntegers: [Int64] {
        [Int64](unsafeUninitializedCapacity: count) { room, initialized in
            if let start = room.baseAddress { integers(0..<count, into: start) }
            initialized = count
        }
    }

    /// All numbers.
    var allNumbers: [Double] {
        [Double](unsafeUninitializedCapacity: count) { room, initialized in
            if let start = room.baseAddress { numbers(0..<count, into: start) }
            initialized = count
        }
    }
}
