import TestSupport
import Testing

@testable import Warehouse

@Suite("What kernels of paths and funnels count with")
struct TopCountsTests {
    @Test("the most frequent are kept, of equals those that come first", arguments: [1, 3, 50, 400])
    func top(limit: Int) {
        var random = SplitMix64(seed: UInt64(limit))
        let candidates = (0..<5000).map { (count: random.int(in: 1...40), key: $0) }
        var top = TopCounts<Int>(limit)
        for candidate in candidates { top.offer(candidate.count, candidate.key) }
        let wanted = candidates.sorted { ($1.count, $0.key) < ($0.count, $1.key) }.prefix(limit)
        #expect(top.top(<).map(\.key) == wanted.map(\.key))
    }

    @Test("what two threads kept is put together")
    func join() {
        var (first, second) = (TopCounts<Int>(2), TopCounts<Int>(2))
        for (count, key) in [(5, 1), (4, 2), (1, 3)] { first.offer(count, key) }
        for (count, key) in [(6, 4), (4, 5)] { second.offer(count, key) }
        first.join(second)
        #expect(first.top(<).map(\.key) == [4, 1])
    }

    @Test("the median is the middle, or half way between the two", arguments: [0, 1, 2, 3, 4, 99, 100, 1000])
    func median(count: Int) {
        var random = SplitMix64(seed: UInt64(count))
        // Few different numbers, so that many are equal.
        var values = (0..<count).map { _ in Int64(random.int(in: 0...(count.isMultiple(of: 3) ? 5 : 100_000))) }
        let sorted = values.sorted()
        let wanted = count == 0 ? nil : Double(sorted[(count - 1) / 2] + sorted[count / 2]) / 2
        let found = values.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { Median.of($0, count) }
        }
        #expect(found == wanted)
    }
}
