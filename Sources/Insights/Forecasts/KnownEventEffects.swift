/// What known events did to values of the past, and will do to those of the future.
///
/// An event's effect is the mean of how far its past steps were from their neighbours in phase, as a ratio where the
/// series is positive. It is used from two past occurrences on, and drawn towards nothing: n / (n + 1) of the mean.
/// Its past steps are not learned from otherwise.
struct KnownEventEffects: Sendable {
    /// Step from the end of the history → ratio (or difference).
    private var effects: [Int: Double] = [:]
    private let isRatio: Bool
    /// In sentences.
    private(set) var reasons: [String] = []

    init(_ events: [KnownEvent], in series: inout WorkingSeries, season: Int) {
        let isRatio = series.values.allSatisfy { $0 > 0 }
        self.isRatio = isRatio
        guard !events.isEmpty else { return }
        let count = series.count
        let skipped = series.skipped
        let marked = Set(events.flatMap(\.positions).map { $0 - skipped })
        for event in events {
            var sum = 0.0
            var occurrences = 0.0
            var replaced: [(position: Int, expected: Double)] = []
            for position in Set(event.positions).sorted().map({ $0 - skipped }) where position >= 0 && position < count
            {
                guard let expected = Self.expected(series.values, position, season, marked) else { continue }
                if isRatio, expected <= 0 { continue }
                sum += isRatio ? series.values[position] / expected - 1 : series.values[position] - expected
                occurrences += 1
                replaced.append((position, expected))
            }
            for (position, expected) in replaced { series.replace(at: position, by: expected, reason: .event) }
            let coming = event.positions.map { $0 - skipped - count }.filter { $0 >= 0 }
            guard !coming.isEmpty else { continue }
            guard occurrences >= 2 else {
                reasons.append(
                    "\(event.name) is ahead, but was seen \(occurrences == 1 ? "once" : "never"): no effect is assumed."
                )
                continue
            }
            let effect = sum / (occurrences + 1)
            for step in coming { effects[step, default: isRatio ? 1 : 0] += effect }
            reasons.append("\(event.name) is ahead; its effect is that of \(Int(occurrences)) past occurrences.")
        }
    }

    /// Puts the effect of a step into a value on the working scale.
    func apply(_ value: Double, step: Int) -> Double {
        guard let effect = effects[step] else { return value }
        return isRatio ? value * max(0, effect) : value + effect
    }

    /// The median of up to three unmarked values in phase on each side.
    private static func expected(_ values: [Double], _ position: Int, _ season: Int, _ marked: Set<Int>) -> Double? {
        var found: [Double] = []
        for direction in [-season, season] {
            var place = position + direction
            var taken = 0
            while values.indices.contains(place), taken < 3 {
                if !marked.contains(place) {
                    found.append(values[place])
                    taken += 1
                }
                place += direction
            }
        }
        guard found.count >= 2 else { return nil }
        found.sort()
        let half = found.count / 2
        return found.count % 2 == 1 ? found[half] : (found[half - 1] + found[half]) / 2
    }
}
