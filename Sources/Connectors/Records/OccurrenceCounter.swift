package import Semantics

/// Counts how often a content has been seen in one file, so that identical rows stay apart and a second import of the
/// same file makes the same keys.
///
/// Memory is 32 MiB for the contents seen once, and an entry a content that repeats. A Bloom filter answers "certainly
/// new"; only contents that it may have seen are counted one by one. Its false positives (fewer than two in a hundred
/// thousand at ten million records) count from 1 instead of 0: the same in every run over the same file, and no two
/// records share a number; only a file that holds the same record among others would give it another key.
package struct OccurrenceCounter: Sendable {
    private static let bits: UInt64 = 1 << 28
    private static let probes: UInt64 = 8
    private var filter: [UInt64] = []
    private var seen: [EventKey: Int] = [:]

    package init() {}

    /// The number of this occurrence of a content, from 0.
    package mutating func next(_ content: EventKey) -> Int {
        if filter.isEmpty { filter = [UInt64](repeating: 0, count: Int(Self.bits / 64)) }
        var certainlyNew = false
        for probe in 0..<Self.probes {
            // Double hashing (Kirsch and Mitzenmacher): two hashes are as good as `probes` independent ones.
            let bit = (content.high &+ probe &* (content.low | 1)) % Self.bits
            let mask: UInt64 = 1 << (bit % 64)
            if filter[Int(bit / 64)] & mask == 0 {
                certainlyNew = true
                filter[Int(bit / 64)] |= mask
            }
        }
        if certainlyNew { return 0 }
        let count = seen[content, default: 0] + 1
        seen[content] = count
        return count
    }

    /// The key of the record with these bytes, the next of its kind.
    package mutating func key(source: String, content: [UInt8]) -> EventKey {
        content.withUnsafeBytes { key(StableHash(source: source), content: $0) }
    }

    /// The same, by a hash that took in the source already.
    mutating func key(_ source: StableHash, content: UnsafeRawBufferPointer) -> EventKey {
        var hash = source
        hash.combine(bytes: content)
        let first = hash.finish(occurrence: 0)
        let occurrence = next(first)
        return occurrence == 0 ? first : hash.finish(occurrence: occurrence)
    }

    /// The key of the record that `identity` describes, the next of its kind.
    package mutating func key(source: String, identity: String) -> EventKey {
        var identity = identity
        return identity.withUTF8 { key(StableHash(source: source), content: UnsafeRawBufferPointer($0)) }
    }
}
