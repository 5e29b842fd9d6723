/// What each known event did to the series when it happened before.
struct EventEffects: Sendable {
    struct Expected: Sendable {
        /// What the events add, and the variance of that.
        var effect = 0.0
        var variance = 0.0
        /// Whether an event happens whose effect is not known yet: such a row can be no anomaly.
        var isUnknown = false
    }

    private struct Record: Sendable {
        var sum = 0.0
        var count = 0.0
    }

    private var records: [Int: Record] = [:]
    /// The first three days of a month, which are learnt like an event, but mute nothing.
    private var monthStarts = ContiguousArray<Record>(repeating: Record(), count: 4)

    /// - Parameters:
    ///   - monthDay: 1…3 at the start of a month, else 0.
    ///   - isRelative: whether effects are shares of the level.
    func expected(of events: [Int], monthDay: Int, isRelative: Bool) -> Expected {
        var expected = Expected()
        for event in events {
            guard let record = records[event], record.count > 0 else {
                expected.isUnknown = true
                continue
            }
            let effect = record.sum / record.count
            expected.effect += effect
            expected.variance += 0.09 * effect * effect / record.count + (isRelative ? 0.0025 : 0)
        }
        if monthDay > 0, monthStarts[monthDay].count >= 3 {
            expected.effect += monthStarts[monthDay].sum / (monthStarts[monthDay].count + 2)
        }
        return expected
    }

    /// - Parameters:
    ///   - residual: what level and season left unexplained; several events of a day share it.
    ///   - limit: how far a month's start may be believed to lie.
    mutating func learn(_ events: [Int], monthDay: Int, residual: Double, limit: Double) {
        for event in events {
            records[event, default: Record()].sum += residual / Double(events.count)
            records[event, default: Record()].count += 1
        }
        guard events.isEmpty, monthDay > 0 else { return }
        monthStarts[monthDay].sum += max(-limit, min(limit, residual))
        monthStarts[monthDay].count += 1
    }
}
