/// The most frequent of many candidates, while they are counted: what can no longer be among them is forgotten.
struct TopCounts<Key> {
    private let limit: Int
    private(set) var candidates: [(count: Int, key: Key)] = []
    /// Fewer is out.
    private(set) var threshold = 1
    private var capacity: Int

    init(_ limit: Int) {
        self.limit = limit
        capacity = 4 * limit + 256
    }

    @inline(__always)
    mutating func offer(_ count: Int, _ key: @autoclosure () -> Key) {
        guard count >= threshold else { return }
        add(count, key())
    }

    @inline(never)
    private mutating func add(_ count: Int, _ key: Key) {
        candidates.append((count, key))
        guard candidates.count >= capacity else { return }
        prune()
        // Where many are equal, nothing is gained by looking again soon.
        capacity = max(capacity, candidates.count * 2)
    }

    /// Keeps those that are not fewer than the last of the top.
    private mutating func prune() {
        guard candidates.count > limit else { return }
        let counts = candidates.map(\.count).sorted(by: >)
        threshold = max(threshold, counts[limit - 1])
        let threshold = threshold
        candidates.removeAll { $0.count < threshold }
    }

    mutating func join(_ other: TopCounts) {
        for candidate in other.candidates { offer(candidate.count, candidate.key) }
    }

    /// At most `limit`, the most frequent first; of equals those that come first by `precedes`.
    mutating func top(_ precedes: (Key, Key) -> Bool) -> [(count: Int, key: Key)] {
        prune()
        let ordered = candidates.sorted { a, b in a.count == b.count ? precedes(a.key, b.key) : a.count > b.count }
        return Array(ordered.prefix(limit))
    }
}
