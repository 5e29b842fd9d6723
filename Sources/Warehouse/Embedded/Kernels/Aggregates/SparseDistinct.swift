/// Different ordinals by key, of few rows: records, from which repetitions are removed at the end.
final class SparseDistinct {
    /// Of the current bucket.
    let records = PairPile()
    /// Of all buckets: every ordinal under one key.
    let everyone = PairPile()
    /// Rows so far.
    private(set) var rows = 0

    func add(_ ordinal: UInt32, _ key: UInt32) {
        guard ordinal != 0 else { return }
        records.append(PairPile.record(key, ordinal, 0))
        everyone.append(PairPile.record(1, ordinal, 0))
        rows += 1
    }

    /// - Parameter key: this one's key of a record of the other.
    func join(_ other: SparseDistinct, key: (UInt32) -> UInt32) {
        other.records.visit { records.append(PairPile.record(key(PairPile.key($0)), PairPile.ordinal($0), 0)) }
        joinTotals(other)
        rows += other.rows
    }

    func joinTotals(_ other: SparseDistinct) { other.everyone.visit { everyone.append($0) } }

    /// How many ordinals there are in all; forgets them.
    func total() -> Int {
        var count = 0
        everyone.drain { _ in count += 1 }
        return count
    }
}
