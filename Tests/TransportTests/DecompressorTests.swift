import Testing

@testable import Transport

@Suite("Unpacking")
struct DecompressorTests {
    static let text = Array(String(repeating: "day,sessions\n2026-11-16,6\n", count: 40_000).utf8)

    static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
        let writer = try GzipWriter()
        return writer.write(bytes) + writer.finish()
    }

    static func unpack(_ bytes: [UInt8], largestRead: Int = .max) throws -> [UInt8] {
        let decompressor = try Decompressor(MemorySource(bytes, largestRead: largestRead))
        var output: [UInt8] = []
        while try decompressor.read(appendingTo: &output) {}
        return output
    }

    @Test("What was packed comes out, whatever the size of the pieces", arguments: [1, 7, 4096, Int.max])
    func roundTrip(largestRead: Int) throws {
        let text = largestRead == 1 ? Array(Self.text.prefix(5000)) : Self.text
        #expect(try Self.unpack(Self.gzip(text), largestRead: largestRead) == text)
        #expect(try Self.unpack(Zstd.compress(text), largestRead: largestRead) == text)
        #expect(try Self.unpack(text, largestRead: largestRead) == text)
    }

    @Test("Members and frames follow one another, as `cat a.gz b.gz` makes them", arguments: [1, 5, Int.max])
    func concatenated(largestRead: Int) throws {
        let (a, b) = (Array("first\n".utf8), Array("second\n".utf8))
        #expect(try Self.unpack(Self.gzip(a) + Self.gzip([]) + Self.gzip(b), largestRead: largestRead) == a + b)
        #expect(try Self.unpack(Zstd.compress(a) + Zstd.compress(b), largestRead: largestRead) == a + b)
    }

    @Test("The encoding is known by the first bytes")
    func magic() throws {
        #expect(try Decompressor(MemorySource(Self.gzip([1]))).encoding == .gzip)
        #expect(try Decompressor(MemorySource(Zstd.compress([1]))).encoding == .zstd)
        #expect(try Decompressor(MemorySource(Array("{}".utf8))).encoding == .plain)
        #expect(try Decompressor(MemorySource([])).encoding == .plain)
    }

    @Test("A file of another program's gzip is read (printf 'a,b\\n1,2\\n' | gzip -n -9)")
    func foreignGzip() throws {
        let bytes: [UInt8] = [
            0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0x02, 0x03, 0x4B, 0xD4, 0x49, 0xE2, 0x32, 0xD4, 0x31, 0xE2, 0x02, 0x00,
        ]
        let checksum = DecompressorTests.trailer(of: Array("a,b\n1,2\n".utf8))
        #expect(try Self.unpack(bytes + checksum) == Array("a,b\n1,2\n".utf8))
    }

    /// CRC-32 (the reflected polynomial of ISO 3309, bit by bit) and length, both little-endian.
    static func trailer(of bytes: [UInt8]) -> [UInt8] {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        crc = ~crc
        return [crc, UInt32(bytes.count)].flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
        }
    }

    @Test("A file cut off anywhere says so", arguments: [3, 12, 200, 2500])
    func truncated(length: Int) throws {
        let noise = DecompressorTests.noise(4000)
        for packed in [try Self.gzip(noise), try Zstd.compress(noise)] {
            // Three bytes of a zstd file are no zstd file yet.
            guard length >= 4 || packed[0] == 0x1F else { continue }
            let error = #expect(throws: TransportError.self) {
                _ = try Self.unpack(Array(packed.prefix(length)))
            }
            #expect(error?.isTruncation == true)
            #expect(error?.message.contains("ends in the middle of its compressed data") == true)
        }
        #expect(throws: TransportError.self) { _ = try Self.unpack(Self.gzip(noise).dropLast()) }
    }

    @Test("One changed bit is found by the checksum", arguments: [30, 1000, 3990])
    func corrupted(position: Int) throws {
        for packed in [try Self.gzip(Self.noise(4000)), try Zstd.compress(Self.noise(4000))] {
            var damaged = packed
            damaged[position] ^= 0x10
            #expect(throws: TransportError.self) { _ = try Self.unpack(damaged) }
        }
    }

    @Test("Zero bytes after a gzip member are padding; anything else is damage")
    func trailing() throws {
        let packed = try Self.gzip(Array("a".utf8))
        #expect(try Self.unpack(packed + [UInt8](repeating: 0, count: 600)) == Array("a".utf8))
        #expect(throws: TransportError.self) { _ = try Self.unpack(packed + Array("rest".utf8)) }
    }

    @Test(
        "Compressions that are not read are named",
        arguments: [
            ([0x50, 0x4B, 0x03, 0x04, 0, 0], "zip"), ([0x42, 0x5A, 0x68, 0x39, 0x31, 0x41], "bzip2"),
            ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz"),
        ])
    func unsupported(head: [UInt8], name: String) {
        let error = #expect(throws: TransportError.self) { _ = try Decompressor(MemorySource(head)) }
        #expect(error?.message.contains(name) == true)
        #expect(error?.label == "unsupported")
    }

    @Test("A missing file and a directory are refused in words")
    func files() {
        let missing = #expect(throws: TransportError.self) { _ = try FileSource(path: "/nowhere/at/all.csv") }
        #expect(missing?.message == "cannot read /nowhere/at/all.csv: No such file or directory")
        let folder = #expect(throws: TransportError.self) { _ = try FileSource(path: "/") }
        #expect(folder?.message.contains("directory") == true)
    }

    /// Bytes that do not compress (SplitMix64).
    static func noise(_ count: Int) -> [UInt8] {
        var state: UInt64 = 7
        return (0..<count).map { _ in
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
            return UInt8(truncatingIfNeeded: z ^ z >> 31)
        }
    }
}
