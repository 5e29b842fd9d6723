import Semantics

/// One test that a row must pass, compiled.
enum RowTest: Sendable {
    /// No row passes.
    case never
    case codes(slot: Int, CodeTest)
    /// The code is not 0.
    case some(slot: Int)
    /// The name's code passes the test that holds in the row's step of time.
    case keyEvent(slot: Int, tests: [CodeTest], byStep: [Int])
    /// A dimension's code passes.
    case dimension(Int, CodeTest)
    /// What a table has for the code passes; for code 0 it is told.
    case through(slot: Int, Room<UInt32>, CodeTest, passesNone: Bool)
    /// Some bits of a code have a value.
    case bits(slot: Int, mask: UInt32, value: UInt32)
    /// The ordinal is a member's.
    case member(slot: Int, Bits)
    case present(slot: Int)
    /// The same for numbers that are kept as whole ones, of event rows: their words tell.
    case wholePresent(slot: Int)
    case atLeast(slot: Int, Double)
    case equals(slot: Int, Double)
    /// The row's event is the one noted for its session: event numbers from 1, by session.
    case noted(slot: Int, Room<UInt32>)

    /// Whether the test runs over whole chunks; the others go through lists of rows that are left.
    var isWhole: Bool {
        switch self {
        case .codes, .some, .wholePresent, .keyEvent, .never: true
        default: false
        }
    }

    /// Whether rows that lack the column fail: their segments need not be read.
    func canPass(_ vectors: [Vector?]) -> Bool {
        switch self {
        case .never: false
        case .codes(let slot, let test): !test.passesNone && (vectors[slot] != nil || test.passesMissing)
        case .keyEvent(_, let tests, _): tests.contains { !$0.passesNone }
        case .some(let slot), .present(let slot), .wholePresent(let slot), .atLeast(let slot, _), .equals(let slot, _):
            vectors[slot] != nil
        case .dimension(_, let test): !test.passesNone
        case .through(let slot, _, let test, let passesNone):
            vectors[slot] == nil ? passesNone : passesNone || !test.passesNone
        default: true
        }
    }
}

/// A set of ordinals.
final class Bits: @unchecked Sendable {
    let words: Room<UInt64>

    /// - Parameter highest: the highest ordinal.
    init(highest: Int) { words = Room(highest / 64 + 1, of: 0) }

    func insert(_ ordinal: UInt32) { words.base[Int(ordinal >> 6)] |= 1 << UInt64(ordinal & 63) }

    func contains(_ ordinal: UInt32) -> Bool { words.base[Int(ordinal >> 6)] >> UInt64(ordinal & 63) & 1 != 0 }

    func formUnion(_ other: Bits) {
        let (mine, theirs) = (words.base, other.words.base)
        for index in 0..<min(words.count, other.words.count) { mine[index] |= theirs[index] }
    }

    var count: Int {
        let words = words.base
        return (0..<self.words.count).reduce(0) { $0 + words[$1].nonzeroBitCount }
    }
}
