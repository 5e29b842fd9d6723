/// Numbers the groups that rows fall into: combinations of dimension codes.
///
/// Few possible combinations are numbered by mixed radix, so that a number is computed; many are numbered as they occur.
struct GroupSpace: Sendable {
    /// Which of the reader's dimensions, in the order asked.
    let dimensions: [Int]
    /// How many codes each has.
    let sizes: [Int]
    /// How many combinations are possible, when computed numbers are used.
    let dense: Int?

    /// - Parameter limit: combinations up to which numbers are computed.
    init(_ dimensions: [Int], of all: [RowDimension], limit: Int) {
        self.dimensions = dimensions
        sizes = dimensions.map { max(1, all[$0].values.count) }
        let product = sizes.reduce(1.0) { $0 * Double($1) }
        dense = product <= Double(limit) ? Int(product) : nil
    }
}

/// Group numbers of a chunk's rows: one for all, or one a row.
struct GroupCodes {
    var constant: UInt32
    var byRow: UnsafePointer<UInt32>?
}

/// Numbers the groups of one thread's rows.
final class GroupCoder {
    let space: GroupSpace
    let reader: DimensionReader
    private let room = Room<UInt32>(ChunkReader.capacity, of: 0)
    private let table: GroupTable?

    init(_ space: GroupSpace, reader: DimensionReader) {
        self.space = space
        self.reader = reader
        table = space.dense == nil ? GroupTable(sizes: space.sizes) : nil
    }

    /// Numbers in use are below this.
    var count: Int { space.dense ?? table?.count ?? 0 }

    /// - Returns: the numbers of the rows in `list`; other rows' are undefined.
    func groups(of chunk: any RowChunk, at list: RowList) -> GroupCodes {
        if let table { return tableGroups(table, of: chunk, at: list) }
        var constant: UInt32 = 0
        var varying: [(codes: UnsafePointer<UInt32>, stride: UInt32)] = []
        var stride = 1
        for position in space.dimensions.indices.reversed() {
            let index = space.dimensions[position]
            let dimension = reader.dimensions[index]
            if dimension.isConstant {
                constant += dimension.code(step: chunk.step) * UInt32(stride)
            } else {
                varying.append((reader.codes(index, of: chunk, at: list), UInt32(stride)))
            }
            stride *= space.sizes[position]
        }
        guard let first = varying.first else { return GroupCodes(constant: constant, byRow: nil) }
        if varying.count == 1, constant == 0, first.stride == 1 { return GroupCodes(constant: 0, byRow: first.codes) }
        let room = room.base
        let (codes, width) = (first.codes, first.stride)
        for index in 0..<list.count {
            let row = Int(list.rows[index])
            room[row] = constant &+ codes[row] &* width
        }
        for (codes, width) in varying.dropFirst() {
            for index in 0..<list.count {
                let row = Int(list.rows[index])
                room[row] &+= codes[row] &* width
            }
        }
        return GroupCodes(constant: 0, byRow: UnsafePointer(room))
    }

    private func tableGroups(_ table: GroupTable, of chunk: any RowChunk, at list: RowList) -> GroupCodes {
        let codes = space.dimensions.map { reader.codes($0, of: chunk, at: list) }
        let room = room.base
        for index in 0..<list.count {
            let row = Int(list.rows[index])
            room[row] = table.number { codes[$0][row] }
        }
        return GroupCodes(constant: 0, byRow: UnsafePointer(room))
    }

    /// The dimension codes of a group.
    func codes(of group: UInt32) -> [UInt32] {
        if let table { return table.codes(of: group) }
        var rest = Int(group)
        var codes = Array(repeating: UInt32(0), count: space.sizes.count)
        for position in space.sizes.indices.reversed() {
            codes[position] = UInt32(rest % space.sizes[position])
            rest /= space.sizes[position]
        }
        return codes
    }

    /// The number of a combination, given to it if it has none.
    func number(of codes: [UInt32]) -> UInt32 {
        if let table { return table.number { codes[$0] } }
        return zip(codes, space.sizes).reduce(0) { $0 * UInt32($1.1) + $1.0 }
    }

    /// The values of a group's dimensions.
    func values(of group: UInt32) -> [String?] {
        zip(codes(of: group), space.dimensions).map { code, dimension in reader.dimensions[dimension].values[Int(code)]
        }
    }
}

/// Numbers combinations of codes in the order they are met.
final class GroupTable {
    /// Dimensions whose combinations are numbered together; each level's key is the number of what came before and the
    /// mixed radix of its own codes.
    private struct Level {
        var dimensions: Range<Int>
        var numbers = NumberTable()
    }

    private let sizes: [Int]
    private var levels: [Level] = []

    init(sizes: [Int]) {
        self.sizes = sizes
        var start = 0
        while start < sizes.count {
            var end = start + 1
            var product = Double(sizes[start])
            while end < sizes.count, product * Double(sizes[end]) < 4_294_967_296 {
                product *= Double(sizes[end])
                end += 1
            }
            levels.append(Level(dimensions: start..<end))
            start = end
        }
    }

    var count: Int { levels.last?.numbers.count ?? 0 }

    @inline(__always)
    func number(_ code: (Int) -> UInt32) -> UInt32 {
        var number: UInt32 = 0
        for level in levels.indices {
            var own: UInt64 = 0
            for dimension in levels[level].dimensions {
                own = own &* UInt64(sizes[dimension]) &+ UInt64(code(dimension))
            }
            number = levels[level].numbers.number(of: UInt64(number) << 32 | own)
        }
        return number
    }

    func codes(of number: UInt32) -> [UInt32] {
        var codes = Array(repeating: UInt32(0), count: sizes.count)
        var number = number
        for level in levels.reversed() {
            let key = level.numbers.key(of: number)
            var rest = key & 0xFFFF_FFFF
            for dimension in level.dimensions.reversed() {
                codes[dimension] = UInt32(rest % UInt64(sizes[dimension]))
                rest /= UInt64(sizes[dimension])
            }
            number = UInt32(truncatingIfNeeded: key >> 32)
        }
        return codes
    }
}

/// Numbers 64-bit keys in the order they are met: open addressing.
final class NumberTable {
    private let keys = Pile<UInt64>()
    /// Numbers plus one; 0 is free.
    private var slots = Room<UInt32>(4096, of: 0)

    var count: Int { keys.count }

    func key(of number: UInt32) -> UInt64 { keys.base[Int(number)] }

    func number(of key: UInt64) -> UInt32 {
        let mask = slots.count - 1
        let (slots, keys) = (slots.base, self.keys.base)
        var index = NumberTable.hash(key) & mask
        while slots[index] != 0 {
            if keys[Int(slots[index]) - 1] == key { return slots[index] - 1 }
            index = (index + 1) & mask
        }
        self.keys.append(key)
        slots[index] = UInt32(self.keys.count)
        if self.keys.count * 2 > mask { grow() }
        return UInt32(self.keys.count - 1)
    }

    private static func hash(_ key: UInt64) -> Int {
        let mixed = (key ^ (key >> 32)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 24)
    }

    private func grow() {
        let larger = Room<UInt32>(slots.count * 2, of: 0)
        let mask = larger.count - 1
        for number in 0..<keys.count {
            var index = NumberTable.hash(keys.base[number]) & mask
            while larger.base[index] != 0 { index = (index + 1) & mask }
            larger.base[index] = UInt32(number + 1)
        }
        slots = larger
    }
}
