import Semantics
import Testing

@Suite("A pool of texts")
struct TextPoolTests {
    @Test("names every different text by a code in the order of first appearance")
    func codes() {
        var pool = TextPool()
        var known: [String: UInt32] = [:]
        // Lengths from nothing to beyond two words, many texts that differ in one place only.
        for round in 0..<3 {
            for length in 0..<40 {
                for change in 0..<60 {
                    var bytes = [UInt8](repeating: 0x61, count: length)
                    if length > 0 { bytes[change % length] = UInt8(0x41 + change / length) }
                    let text = String(decoding: bytes, as: UTF8.self)
                    let expected = known[text] ?? UInt32(known.count + 1)
                    if known[text] == nil {
                        #expect(bytes.withUnsafeBytes { pool.existingCode(of: $0) } == 0)
                        known[text] = expected
                    }
                    #expect(bytes.withUnsafeBytes { pool.code(of: $0) } == expected)
                    #expect(bytes.withUnsafeBytes { pool.existingCode(of: $0) } == expected)
                    #expect(pool[expected] == text)
                }
            }
            #expect(pool.count == known.count, "\(round)")
        }
    }

    @Test("tells texts apart that end in zeros")
    func zeros() {
        var pool = TextPool()
        let codes = (0..<12).map { pool.code(of: String(repeating: "\0", count: $0)) }
        #expect(Set(codes).count == 12)
    }
}
