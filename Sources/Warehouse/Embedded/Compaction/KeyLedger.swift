import Semantics

/// Tells new events from those that are there already, by their whole 128-bit key.
struct KeyLedger {
    private let index: KeyIndex
    private let events: StoredEvents
    /// A word holds a key's prefix and, in so many low bits, its row.
    private static let rowBits = 64 - KeyIndex.prefixBits

    init(index: KeyIndex, events: StoredEvents) {
        self.index = index
        self.events = events
    }

    /// Says for each event whether it is new; of equal keys only the first is. New keys are noted.
    ///
    /// - Precondition: fewer than 2²⁴ events.
    func insert(_ keys: [EventKey], times: [Int64]) throws -> [Bool] {
        var words = keys.indices.map {
            UInt64(bitPattern: KeyIndex.prefix(keys[$0])) << KeyLedger.rowBits | UInt64($0)
        }
        RadixSort.sort(&words, bits: Int(KeyLedger.rowBits)..<64)
        let prefixes = words.map { Int64($0 >> KeyLedger.rowBits) }
        func row(_ place: Int) -> Int { Int(words[place] & ((1 << KeyLedger.rowBits) - 1)) }

        var isNew = Array(repeating: true, count: keys.count)
        let hits = try index.contains(sorted: prefixes)
        var candidates: [(key: EventKey, time: Int64)] = []
        for place in hits.indices where hits[place] { candidates.append((keys[row(place)], times[row(place)])) }
        let stored = candidates.isEmpty ? [] : try events.stored(candidates)
        var start = 0
        while start < words.count {
            var end = start + 1
            while end < words.count, prefixes[end] == prefixes[start] { end += 1 }
            if end - start > 1 || hits[start] {
                // Rows of one prefix stand in the order of arrival.
                var seen: Set<EventKey> = []
                for place in start..<end {
                    let key = keys[row(place)]
                    if !seen.insert(key).inserted || (hits[place] && stored.contains(key)) { isNew[row(place)] = false }
                }
            }
            start = end
        }
        try index.insert(sorted: prefixes.indices.filter { isNew[row($0)] }.map { prefixes[$0] })
        return isNew
    }
}
