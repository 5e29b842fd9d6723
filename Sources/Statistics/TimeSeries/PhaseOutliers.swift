/// The values of a series that are far off what their phase of the season does around them.
///
/// A value is held against the median of the nearest values of the same phase: up to three on each side, at the ends as
/// many more on the other.
package struct PhaseOutliers: Sendable {
    package struct Found: Sendable, Equatable {
        package var position: Int
        package var value: Double
        /// The median of its neighbours in phase.
        package var expected: Double
    }

    private let values: [Double]
    private let season: Int
    private let expected: [Double]
    /// 1.4826 · median absolute difference: the standard deviation, were differences normal (Hampel, 1974).
    private let deviation: Double

    /// Nil for fewer than five seasons or ten values.
    package init?(_ values: [Double], season: Int) {
        guard values.count >= 5 * season, values.count >= 10 else { return nil }
        self.values = values
        self.season = season
        expected = Self.expectations(values, season: season)
        deviation = 1.4826 * Self.median(zip(values, expected).map { ($0 - $1).magnitude })
    }

    /// Values that stand out. A run of them that lasts is a new level, not an outage, and is left out.
    ///
    /// - Parameters:
    ///   - limit: in robust deviations.
    ///   - vanishing: a value below this share of what is expected stands out whatever the deviation.
    ///   - longestRun: longer runs on the same side are a new level.
    package func find(limit: Double = 4.5, vanishing: Double = 0, longestRun: Int) -> [Found] {
        guard deviation > 0 else { return [] }
        func standsOut(_ t: Int) -> Bool {
            let isFar = (values[t] - expected[t]).magnitude > limit * deviation
            let vanishes = values[t] >= 0 && values[t] < vanishing * expected[t]
            return (isFar || vanishes) && !goesWithOneSide(t, within: limit * deviation)
        }
        var found: [Found] = []
        var t = 0
        while t < values.count {
            guard standsOut(t) else {
                t += 1
                continue
            }
            var end = t + 1
            while end < values.count, standsOut(end), (values[end] > expected[end]) == (values[t] > expected[t]) {
                end += 1
            }
            if end - t <= longestRun {
                for i in t..<end { found.append(Found(position: i, value: values[i], expected: expected[i])) }
            }
            t = end
        }
        return found
    }

    /// The correlation of neighbouring values' distance from their phase: near 0 when a value off its phase stands alone.
    package var persistence: Double {
        let distances = zip(values, expected).map { min(max($0 - $1, -1e12), 1e12) }
        return SeasonalityTest.autocorrelations(distances, longest: 1).first ?? 0
    }

    /// Beside a new level the neighbours are half of the old and half of the new: a value that goes with the three on one
    /// side does not stand out.
    private func goesWithOneSide(_ t: Int, within distance: Double) -> Bool {
        guard t >= 3 * season, t + 3 * season < values.count else { return false }
        return [-season, season].contains { step in
            let (a, b, c) = (values[t + step], values[t + 2 * step], values[t + 3 * step])
            let middle = max(min(a, b), min(max(a, b), c))
            return (values[t] - middle).magnitude <= distance
        }
    }

    private static func expectations(_ y: [Double], season: Int) -> [Double] {
        let n = y.count
        var expected = [Double](repeating: 0, count: n)
        var window = [Double](repeating: 0, count: 8)
        for t in 0..<n {
            let before = min(3, t / season)
            let after = min(3, (n - 1 - t) / season)
            let past = min(6 - after, t / season)
            let future = min(6 - before, (n - 1 - t) / season)
            var count = 0
            for k in stride(from: 1, through: past, by: 1) { insert(y[t - k * season], &window, &count) }
            for k in stride(from: 1, through: future, by: 1) { insert(y[t + k * season], &window, &count) }
            expected[t] = count % 2 == 1 ? window[count / 2] : (window[count / 2 - 1] + window[count / 2]) / 2
        }
        return expected
    }

    private static func insert(_ value: Double, _ window: inout [Double], _ count: inout Int) {
        var place = count
        while place > 0, window[place - 1] > value {
            window[place] = window[place - 1]
            place -= 1
        }
        window[place] = value
        count += 1
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        let half = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
    }
}
