import Foundation
import Testing

@testable import Service

@Suite("Memory of the C library", .serialized)
struct MemoryArenasTests {
    @Test("is kept in few places")
    func arenas() { #expect(MemoryArenas.keepFew()) }

    @Test("goes back to the system when it is not used any more")
    func trim() throws {
        // Small blocks, for large ones are mapped by themselves; the last one keeps the others' pages from being the end.
        var blocks = (0..<20_000).map { _ in UnsafeMutableRawPointer.allocate(byteCount: 4_096, alignment: 16) }
        for block in blocks { memset(block, 1, 4_096) }
        let last = blocks.removeLast()
        defer { last.deallocate() }
        for block in blocks { block.deallocate() }
        let before = try Self.resident()
        #expect(MemoryArenas.giveBack())
        #expect(try before - Self.resident() > 40 << 20)
    }

    /// Bytes of this process that are in memory.
    private static func resident() throws -> Int {
        let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
        return try #require(Int(fields[1])) * 4_096
    }
}
