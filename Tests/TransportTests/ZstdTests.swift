import Testing

@testable import Transport

@Suite("Zstandard in one piece")
struct ZstdTests {
    @Test("What was compressed comes out", arguments: [0, 1, 1000, 1 << 20])
    func roundTrip(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 7) }
        let packed = try Zstd.compress(bytes, level: 3)
        #expect(try Zstd.decompress(packed, expectedSize: count) == bytes)
    }

    @Test("The frame carries a checksum of its content (RFC 8878: bit 2 of the frame header descriptor)")
    func checksum() throws {
        #expect(try Zstd.compress([1, 2, 3])[4] & 0b100 != 0)
    }

    @Test("Damage, another size and a cut are refused")
    func damage() throws {
        let packed = try Zstd.compress(DecompressorTests.noise(4000))
        var damaged = packed
        damaged[2000] ^= 1
        #expect(throws: TransportError.self) { _ = try Zstd.decompress(damaged, expectedSize: 4000) }
        #expect(throws: TransportError.self) { _ = try Zstd.decompress(packed, expectedSize: 4001) }
        #expect(throws: TransportError.self) { _ = try Zstd.decompress(packed, expectedSize: 3999) }
        #expect(throws: TransportError.self) { _ = try Zstd.decompress(Array(packed.dropLast(1)), expectedSize: 4000) }
        #expect(throws: TransportError.self) { _ = try Zstd.decompress([], expectedSize: 10) }
        #expect(throws: TransportError.self) { _ = try Zstd.decompress([1, 2, 3, 4, 5], expectedSize: 1 << 40) }
    }
}
