import Synchronization
import Testing

@testable import Semantics

@Suite struct `What was used lately is kept` {
    @Test func `no more is kept than there is room for, and what was used last stays`() {
        let kept = RecentValues<Int, String>(countLimit: 8)
        for number in 0..<8 { kept.keep("words", for: number) }
        #expect(kept.value(for: 0) == "words")
        kept.keep("words", for: 8)
        #expect(kept.count == 6)
        #expect(kept.value(for: 0) != nil && kept.value(for: 8) != nil && kept.value(for: 1) == nil)
    }

    @Test func `sizes count, also of what is kept anew`() {
        let small = RecentValues<Int, String>(sizeLimit: 1_000)
        for _ in 0..<50 { small.keep("w", for: 1, size: 900) }
        #expect(small.count == 1)
        for number in 0..<50 { small.keep("w", for: number, size: 100) }
        #expect((7...10).contains(small.count))
        small.keep("w", for: 99, size: 2_000)
        #expect(small.value(for: 99) == nil)
        small.removeAll()
        #expect(small.count == 0)
        for number in 0..<10 { small.keep("w", for: number, size: 100) }
        #expect(small.count == 10)
    }

    @Test func `a value is made once, and a failure is not kept`() async throws {
        let kept = RecentValues<String, Int>(countLimit: 4)
        let made = Mutex(0)
        for _ in 0..<3 {
            let value = try await kept.value(for: "a") {
                made.withLock {
                    $0 += 1
                    return $0
                }
            }
            #expect(value == 1)
        }
        await #expect(throws: CancellationError.self) { try await kept.value(for: "b") { throw CancellationError() } }
        #expect(kept.count == 1)
    }
}
