/// Values that stand far off what their phase of the season does around them.
///
/// A value is compared with the median of the nearest values of the same phase (up to three on each side; at the ends
/// as many more on the other side). It stands out when the difference exceeds `limit` robust standard deviations
/// (1.4826 · median absolute difference; Hampel's rule, 1974). A run of them that lasts is a new level, not an outage,
/// and is kept.
package enum PhaseOutliers {
    package struct Found: Sendable, Equatable {
        package var position: Int
        package var value: Double
        /// The median of its neighbours in phase.
        package var expected: Double
    }

    /// - Parameters:
    ///   - longestRun: longer runs on the same side are a new level.
    ///   - newest: only among so many of the newest values is looked; nil for all.
    package static func find(
        in y: [Double], season: Int, limit: Double = 4.5, longestRun: Int, newest: Int? = nil
    ) -> [Found] {
        let n = y.count
        guard n >= 5 * season, n >= 10 else { return [] }
        let expected = expectations(y, season: season)
        var distances = [Double](repeating: 0, count: n)
        for t in 0..<n { distances[t] = (y[t] - expected[t]).magnitude }
        let scale = 1.4826 * median(&distances)
        guard scale > 0 else { return [] }
        var found: [Found] = []
        var t = 0
        while t < n {
            let difference = y[t] - expected[t]
            guard difference.magnitude > limit * scale else {
                t += 1
                continue
            }
            var end = t + 1
            while end < n, (y[end] - expected[end]).magnitude > limit * scale,
                (y[end] > expected[end]) == (difference > 0)
            {
                end += 1
            }
            if end - t <= longestRun {
                for i in t..<end where newest.map({ i >= n - $0 }) ?? true {
                    found.append(Found(position: i, value: y[i], expected: expected[i]))
                }
            }
            t = end
        }
        return found
    }

    /// The correlation of neighbouring values' distance from their phase: near 0 when a value off its phase stands
    /// alone.
    package static func persistence(of y: [Double], season: Int) -> Double {
        let expected = expectations(y, season: season)
        let distances = zip(y, expected).map { min(max($0 - $1, -1e12), 1e12) }
        return SeasonalityTest.autocorrelations(distances, longest: 1).first ?? 0
    }

    /// The median of each value's neighbours in phase.
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
            for k in stride(from: 1, through: future, by: 1) where count < 8 {
                insert(y[t + k * season], &window, &count)
            }
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

    private static func median(_ values: inout [Double]) -> Double {
        values.sort()
        let n = values.count
        return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2
    }
}
