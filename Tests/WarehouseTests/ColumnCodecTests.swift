import Testing

@testable import Warehouse

@Suite("The column codec")
struct ColumnCodecTests {
    static let columns: [Column] = [
        .codes([]), .codes([0]), .codes([0, 255, 3]), .codes([0, 256, 65_535]), .codes([65_536, .max]),
        .integers([]), .integers([Column.missing]), .integers([5, Column.missing, -7]),
        .integers([.max, .min + 1, 0]), .integers([1_990_000, 2_490_000, Column.missing, 0]),
        .numbers([1, 2, 3]), .numbers([0.1, -2.5e300, 4]), .numbers([-0.0, 1]), .numbers([.infinity, 1]),
        .texts([]), .texts([nil, "", "é", String(repeating: "x", count: 70_000)]),
    ]

    @Test("reads back what it wrote", arguments: columns)
    func roundTrip(column: Column) throws {
        let bytes = try ColumnCodec.encode(column)
        #expect(try bytes.withUnsafeBytes { try ColumnCodec.decode($0) } == column)
    }

    @Test("keeps missing numbers missing")
    func missing() throws {
        for values in [[Double.nan, 3, .nan], [.nan, 0.5]] {
            let bytes = try ColumnCodec.encode(.numbers(values))
            guard case .numbers(let back) = try bytes.withUnsafeBytes({ try ColumnCodec.decode($0) }) else {
                Issue.record("another kind of column came back")
                continue
            }
            #expect(back.map(\.isNaN) == values.map(\.isNaN))
            #expect(back.filter { !$0.isNaN } == values.filter { !$0.isNaN })
        }
    }

    @Test("money in whole cents takes the room of cents, not of millionths")
    func narrow() throws {
        let cents = (0..<10_000).map { Int64($0 * 7919 % 50_000) * 10_000 }
        let packed = try ColumnCodec.encode(.integers(cents))
        #expect(packed.count < 10_000 * 2 + 100)
    }

    @Test("notices every damaged byte")
    func damage() throws {
        let column = Column.codes((0..<500).map { UInt32($0 * 31 % 97) })
        let bytes = try ColumnCodec.encode(column)
        for position in bytes.indices {
            var damaged = bytes
            damaged[position] ^= 0x10
            let read = try? damaged.withUnsafeBytes { try ColumnCodec.decode($0) }
            #expect(read == nil || read == column, "a flipped bit at \(position) gave other numbers")
        }
        for length in [0, 3, 4, bytes.count / 2, bytes.count - 1] {
            #expect(throws: (any Error).self) {
                try Array(bytes.prefix(length)).withUnsafeBytes { try ColumnCodec.decode($0) }
            }
        }
    }
}
