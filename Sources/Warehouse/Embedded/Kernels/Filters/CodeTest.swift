import Semantics

/// A test on codes, worked out once for a whole dictionary.
struct CodeTest: Sendable {
    /// By code: 1 where it passes.
    let table: Room<UInt8>
    /// Codes that pass, of how many there are.
    let passing: Int
    /// When at most three codes pass (or fail): those codes, to be compared instead of looked up.
    private let few: [UInt32]
    private let fewPass: Bool

    init(_ passes: [Bool]) {
        table = Room(max(1, passes.count), of: 0)
        var passing: [UInt32] = []
        var failing: [UInt32] = []
        var count = 0
        for (code, pass) in passes.enumerated() {
            if pass {
                table.base[code] = 1
                count += 1
                if passing.count < 4 { passing.append(UInt32(code)) }
            } else if failing.count < 4 {
                failing.append(UInt32(code))
            }
        }
        self.passing = count
        fewPass = passing.count <= 3
        few = fewPass ? passing : failing
    }

    init(_ values: [String?], _ filter: Filter) { self.init(values.map { filter.matches($0) }) }

    var passesNone: Bool { passing == 0 }
    var passesAll: Bool { passing == table.count }
    /// Whether a row without a value passes.
    var passesMissing: Bool { table.base[0] != 0 }

    /// Which codes pass both tests of one dictionary.
    func and(_ other: CodeTest) -> CodeTest {
        CodeTest((0..<table.count).map { table.base[$0] & other.table.base[$0] != 0 })
    }

    /// Drops rows of a mask whose code fails.
    func apply(_ vector: Vector, _ rows: Range<Int>, to mask: UnsafeMutablePointer<UInt8>) {
        switch vector.width {
        case 1: apply(words: vector.words(as: UInt8.self) + rows.lowerBound, rows.count, mask)
        case 2: apply(words: vector.words(as: UInt16.self) + rows.lowerBound, rows.count, mask)
        case 4: apply(words: vector.words(as: UInt32.self) + rows.lowerBound, rows.count, mask)
        default: apply(words: vector.words(as: UInt64.self) + rows.lowerBound, rows.count, mask)
        }
    }

    func apply(_ codes: UnsafePointer<UInt32>, _ count: Int, to mask: UnsafeMutablePointer<UInt8>) {
        apply(words: codes, count, mask)
    }

    /// Drops entries of a list whose row's code fails; returns how many stay.
    func apply(_ vector: Vector, from row: Int, to list: UnsafeMutablePointer<UInt32>, _ count: Int) -> Int {
        switch vector.width {
        case 1: Masks.keep(list, count, vector.words(as: UInt8.self) + row, table.base)
        case 2: Masks.keep(list, count, vector.words(as: UInt16.self) + row, table.base)
        case 4: Masks.keep(list, count, vector.words(as: UInt32.self) + row, table.base)
        default: Masks.keep(list, count, vector.words(as: UInt64.self) + row, table.base)
        }
    }

    private func apply<Word: FixedWidthInteger & UnsignedInteger>(
        words: UnsafePointer<Word>, _ count: Int, _ mask: UnsafeMutablePointer<UInt8>
    ) {
        guard few.count <= 3 else { return Masks.keep(mask, words, count, table.base) }
        // A code too large for the column's words occurs nowhere in it.
        let known = few.compactMap { Word(exactly: $0) }
        guard let first = known.first, let last = known.last else {
            if fewPass { mask.update(repeating: 0, count: count) }
            return
        }
        Masks.keep(mask, words, count, first, known.count > 2 ? known[1] : first, last, fewPass ? 1 : 0)
    }
}
