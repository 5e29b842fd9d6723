/// What known events did to values of the past, and will do to those of the future.
///
/// An event's effect is the mean of how far its past steps were from their neighbours in phase, as a ratio where the
/// series is positive. It is used from two past occurrences on, and drawn towards nothing: n / (n + 1) of the mean. Its past
/// steps are not learned from otherwise.
///
/// Of events that are only assumed to matter (public holidays, ends of months), those count that stand out from what
/// ordinary steps do, and they are drawn towards nothing by as much as noise explains of them.
struct KnownEventEffects: Sendable {
    /// How many standard errors an assumed event must stand out. A calendar has dozens, and some pass by chance: what noise
    /// explains of them is taken off, so that little harm is done.
    private static let leastEvidence = 2.0

    /// Step from the end of the history → ratio (or difference).
    private var effects: [Int: Double] = [:]
    private let isRatio: Bool
    /// In sentences.
    private(set) var reasons: [String] = []

    init(_ events: [KnownEvent], in series: inout WorkingSeries, season: Int) {
        isRatio = series.values.allSatisfy { $0 > 0 }
        guard !events.isEmpty else { return }
        let count = series.count
        let skipped = series.skipped
        let marked = Set(events.flatMap(\.positions).map { $0 - skipped })
        let noise = events.contains(where: \.isAssumed) ? self.noise(series.values, season, marked) : 0
        for event in events {
            let places = Set(event.positions).sorted().map { $0 - skipped }
            let seen = places.filter { $0 >= 0 && $0 < count }.compactMap { position in
                deviation(series.values, position, season, marked).map { (position, $0) }
            }
            let coming = places.map { $0 - count }.filter { $0 >= 0 }
            let effect: Double
            if event.isAssumed {
                guard let shown = Self.shown(seen.map(\.1.effect), noise: noise) else { continue }
                effect = shown
            } else {
                effect = seen.map(\.1.effect).reduce(0, +) / Double(seen.count + 1)
            }
            for (position, found) in seen {
                series.replace(at: position, by: found.expected, reason: .event)
            }
            guard !coming.isEmpty else { continue }
            guard seen.count >= 2 else {
                reasons.append(
                    "\(event.name) is ahead, but was seen \(seen.count == 1 ? "once" : "never"): no effect is assumed."
                )
                continue
            }
            for step in coming { effects[step, default: isRatio ? 1 : 0] += effect }
            reasons.append(
                "\(event.name) is ahead; its effect is that of \(seen.count) past occurrences.")
        }
    }

    /// The effect of an assumed event, drawn towards nothing by the share of it that noise explains; nil where it could be
    /// noise altogether.
    private static func shown(_ effects: [Double], noise: Double) -> Double? {
        guard effects.count >= 2 else { return nil }
        let count = Double(effects.count)
        let mean = effects.reduce(0, +) / count
        let spread = effects.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
        let error = max(noise, spread.squareRoot()) / count.squareRoot()
        guard abs(mean) > leastEvidence * error else { return nil }
        return mean * (1 - error * error / (mean * mean))
    }

    /// How far ordinary steps are from their neighbours in phase: a robust standard deviation.
    private func noise(_ values: [Double], _ season: Int, _ marked: Set<Int>) -> Double {
        // Some hundred steps tell it as well as all.
        let stride = max(1, values.count / 400)
        var found = Swift.stride(from: 0, to: values.count, by: stride).compactMap { position in
            marked.contains(position)
                ? nil : deviation(values, position, season, marked).map { abs($0.effect) }
        }
        guard !found.isEmpty else { return .infinity }
        found.sort()
        return 1.4826 * found[found.count / 2]
    }

    /// What a step was expected to be, and how far it was from that.
    private func deviation(
        _ values: [Double], _ position: Int, _ season: Int, _ marked: Set<Int>
    ) -> (expected: Double, effect: Double)? {
        guard let expected = Self.expected(values, position, season, marked) else { return nil }
        guard isRatio else { return (expected, values[position] - expected) }
        return expected > 0 ? (expected, values[position] / expected - 1) : nil
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
