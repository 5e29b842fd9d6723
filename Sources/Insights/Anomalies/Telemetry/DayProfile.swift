/// The usual course of a day: each of 288 five-minute slots' median over its last five days.
///
/// A median lets one strange day pass without a trace.
struct DayProfile: Sendable {
    private static let slots = 288
    private static let days = 5

    private var means = ContiguousArray<Double>(repeating: 0, count: DayProfile.slots * DayProfile.days)
    private var counts = ContiguousArray<Int>(repeating: 0, count: DayProfile.slots)
    private var medians = ContiguousArray<Double>(repeating: 0, count: DayProfile.slots)
    private var slot = -1
    private var sum = 0.0
    private var count = 0.0

    /// The slot of a time.
    static func slot(of time: Double) -> Int {
        let days = time * (1 / 86_400.0)
        return min(slots - 1, Int((days - days.rounded(.down)) * Double(slots)))
    }

    /// What the slot usually holds; nil on its first day.
    func usual(_ slot: Int) -> Double? { counts[slot] > 0 ? medians[slot] : nil }

    mutating func learn(_ value: Double, in newSlot: Int) {
        if newSlot != slot {
            if slot >= 0 { close() }
            slot = newSlot
            sum = 0
            count = 0
        }
        sum += value
        count += 1
    }

    private mutating func close() {
        let base = slot * DayProfile.days
        means[base + counts[slot] % DayProfile.days] = sum / count
        counts[slot] += 1
        medians[slot] =
            counts[slot] < DayProfile.days
            ? DayProfile.median(of: means[base..<(base + counts[slot])])
            : DayProfile.median(
                means[base], means[base + 1], means[base + 2], means[base + 3], means[base + 4])
    }

    private static func median(of values: ContiguousArray<Double>.SubSequence) -> Double {
        let sorted = values.sorted()
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }

    /// Of five, by comparisons alone: neither the least of two pairs nor the greatest can be the median.
    private static func median(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double) -> Double {
        let low = max(min(a, b), min(c, d))
        let high = min(max(a, b), max(c, d))
        return max(min(low, high), min(max(low, high), e))
    }
}
