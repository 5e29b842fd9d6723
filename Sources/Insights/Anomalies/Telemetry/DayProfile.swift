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
        medians[slot] = median(base, min(counts[slot], DayProfile.days))
    }

    /// By selection: the element that has as many below as above.
    private func median(_ base: Int, _ count: Int) -> Double {
        let (low, high) = ((count - 1) / 2, count / 2)
        var (lower, upper) = (means[base], means[base])
        for index in 0..<count {
            let value = means[base + index]
            var rank = 0
            for other in 0..<count where other != index {
                let rival = means[base + other]
                if rival < value || (rival == value && other < index) { rank += 1 }
            }
            if rank == low { lower = value }
            if rank == high { upper = value }
        }
        return (lower + upper) / 2
    }
}
