import Semantics
import Testing

@testable import Warehouse

@Suite("Columns as blobs")
struct ColumnBlobTests {
    private func vector(_ column: Column) throws -> Vector {
        try ColumnBlob.encode(column).withUnsafeBytes { try ColumnBlob.vector($0) }
    }

    /// Lists that meet every form: dense and nearly empty, narrow and wide, more than one frame.
    static let codeLists: [[UInt32]] = [
        [], [0], [0, 255, 3], [0, 256, 65_535], [65_536, .max], Array(repeating: 7, count: 2_000),
        (0..<3_000).map { $0 % 3 == 0 ? 0 : UInt32($0 * 31 % 977) },
        (0..<3_000).map { $0 % 100 == 0 ? UInt32($0) : 0 }, (0..<600).map { UInt32($0) << 22 },
    ]

    @Test("give codes back as they were", arguments: codeLists)
    func codesComeBack(codes: [UInt32]) throws { #expect(try vector(.codes(codes)).allCodes == codes) }

    @Test(
        "give whole numbers back as they were, missing ones too",
        arguments: [
            [], [Column.missing], [5, Column.missing, -7], [.max, .min + 1, 0], [.min, .min + 1],
            [1_990_000, 2_490_000, Column.missing, 0],
            (0..<2_000).map { $0 % 7 == 0 ? Column.missing : $0 * 1_000_003 },
        ] as [[Int64]])
    func integersComeBack(integers: [Int64]) throws { #expect(try vector(.integers(integers)).allIntegers == integers) }

    @Test(
        "give times back as they were, over years as over an hour",
        arguments: [[], [-5], [0, 0, 1], [-1_000, 7, 86_400_000_000], [1, 1 << 40, 1 << 41], [.min + 1, .max]]
            as [[Int64]])
    func ascending(times: [Int64]) throws { #expect(try vector(.ascending(times)).allIntegers == times) }

    @Test(
        "give numbers back to the last bit",
        arguments: [
            [1, 2, 3], [0.1, -2.5e300, 4], [-0.0, 1], [.infinity, 1], [.nan, 3, .nan], [.nan, 0.5],
            [0.061, 12.125, -3.999], [0.1 + 0.2], [Double.leastNonzeroMagnitude], (0..<1_500).map { Double($0) / 1000 },
        ] as [[Double]])
    func numbersComeBack(numbers: [Double]) throws {
        let back = try vector(.numbers(numbers)).allNumbers
        #expect(back.map(\.isNaN) == numbers.map(\.isNaN))
        #expect(zip(back, numbers).allSatisfy { $0.isNaN || $0.bitPattern == $1.bitPattern })
    }

    @Test("give texts back, empty ones and missing ones apart")
    func texts() throws {
        var column = TextColumn()
        column.set(1, "")
        column.set(2, "é\u{0}")
        column.set(5, String(repeating: "x", count: 70_000))
        let back = try ColumnBlob.encode(.texts(column)).withUnsafeBytes { try ColumnBlob.texts($0) }
        #expect((0..<7).map { back[$0] } == (0..<7).map { column[$0] })
    }

    @Test("take the room of whole cents for money in whole cents, and of decimals for decimals")
    func narrow() throws {
        let cents = (0..<10_000).map { Int64($0 * 7919 % 50_000) * 10_000 }
        #expect(try ColumnBlob.encode(.integers(cents)).count < 10_000 * 2 + 200)
        let scores = (0..<10_000).map { Double($0 * 7919 % 300) / 1000 }
        #expect(try ColumnBlob.encode(.numbers(scores)).count < 10_000 * 9 / 8 + 600)
    }

    @Test("take next to no room for a field that few events have")
    func sparse() throws {
        let few = (0..<100_000).map { $0 % 500 == 0 ? UInt32($0 % 1000) + 1 : 0 }
        #expect(try ColumnBlob.encode(.codes(few)).count < 1_000)
    }

    @Test("notice every damaged byte and every cut")
    func damage() throws {
        let bytes = try ColumnBlob.encode(.codes((0..<500).map { UInt32($0 * 31 % 97) }))
        for position in bytes.indices {
            var damaged = bytes
            damaged[position] ^= 0x10
            #expect(throws: Corruption.self, "a flipped bit at \(position) went unnoticed") {
                try damaged.withUnsafeBytes { try ColumnBlob.vector($0) }
            }
        }
        for length in 0..<bytes.count {
            #expect(throws: Corruption.self) { try bytes.prefix(length).withUnsafeBytes { try ColumnBlob.vector($0) } }
        }
    }

    @Test("hold the checksum to published values of XXH64")
    func checksum() {
        // xxHash's own test vectors: the empty input, and "abc" and a longer text by the reference implementation.
        #expect([UInt8]().withUnsafeBytes { Checksum.of($0) } == 0xEF46_DB37_51D8_E999)
        #expect(Array("abc".utf8).withUnsafeBytes { Checksum.of($0) } == 0x44BC_2CF5_AD77_0999)
        let text = "Nobody inspects the spammish repetition"
        #expect(Array(text.utf8).withUnsafeBytes { Checksum.of($0) } == 0xFBCE_A83C_8A37_8BF1)
    }
}

@Suite("Sessions of a segment")
struct SessionLocalsTests {
    static let sessions: [[UInt32]] = [
        [], [0], [0, 0, 0], [7, 7, 9, 7, 0, 9, 12, 0], [4_000_000_000, 1, 4_000_000_000],
        (0..<5_000).map { UInt32($0 / 3 + $0 % 40) }, Array(repeating: 3, count: 70_000),
        (0..<70_000).map { UInt32($0) },
    ]

    @Test("are numbered by first appearance, and read back", arguments: sessions)
    func roundTrip(sessions: [UInt32]) throws {
        let (locals, ordinals) = SessionLocals.number(sessions)
        #expect(locals.map { ordinals[Int($0)] } == sessions)
        let back = try SessionLocals.encode(locals).withUnsafeBytes { try SessionLocals.decode($0) }
        #expect(back.allCodes == locals)
    }

    @Test("keep a value once when all rows of a session share it, and not otherwise")
    func once() {
        let sessions: [UInt32] = [1, 1, 2, 1, 2, 2, 1, 1, 2, 1]
        let (locals, ordinals) = SessionLocals.number(sessions)
        #expect(SessionLocals.once([5, 5, 6, 5, 6, 6, 5, 5, 6, 5], locals, count: ordinals.count) == [5, 6])
        #expect(SessionLocals.once([5, 5, 6, 5, 6, 6, 5, 5, 6, 4], locals, count: ordinals.count) == nil)
    }
}
