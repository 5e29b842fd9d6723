/// Notices that a level has moved for good: several rows in a row far on the same side.
struct LevelAnchor: Sendable {
    private let rows: Int
    private var pending: ContiguousArray<Double> = []
    private var isAbove = false

    init(rows: Int) {
        self.rows = rows
        pending.reserveCapacity(rows)
    }

    /// The new level, once there is one.
    ///
    /// - Parameters:
    ///   - value: without season and events; `score`, its distance from the level in deviations.
    mutating func note(_ value: Double, score: Double) -> Double? {
        guard abs(score) > 2 else {
            pending.removeAll(keepingCapacity: true)
            return nil
        }
        if (score > 0) != isAbove { pending.removeAll(keepingCapacity: true) }
        isAbove = score > 0
        pending.append(value)
        guard pending.count >= rows else { return nil }
        pending.sort()
        defer { pending.removeAll(keepingCapacity: true) }
        return pending[pending.count / 2]
    }
}
