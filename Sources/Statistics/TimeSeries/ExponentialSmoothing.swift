/// Exponential smoothing of a level and a trend that may fade.
///
/// Gardner and McKenzie, "Forecasting trends in time series" (1985), in the error correction form of Hyndman et al.,
/// *Forecasting with Exponential Smoothing* (2008), table 2.1: ETS(A,N,N), ETS(A,A,N), ETS(A,Ad,N).
package struct ExponentialSmoothing: FittedMethod {
    package enum Trend: Sendable { case none, linear, damped }

    package let smoothing: Double
    package let trendSmoothing: Double
    package let damping: Double
    /// Level and trend before each value and after the last.
    private var levels: [Double]
    private var trends: [Double]

    /// Nil for fewer than 4 values.
    package init?(_ y: [Double], trend: Trend, memory: Int = 600) {
        guard y.count >= 4 else { return nil }
        let n = y.count
        let first = max(0, n - memory)
        let start = Self.start(y, first)
        let evaluate = { (a: Double, b: Double, phi: Double) -> Double in
            y.withUnsafeBufferPointer { y in
                var level = trend == .none ? y[first] : start.level
                var slope = trend == .none ? 0 : start.slope
                var sum = 0.0
                for t in first..<n {
                    let expected = level + phi * slope
                    let error = y[t] - expected
                    sum += error * error
                    level = expected + a * error
                    slope = phi * slope + b * error
                }
                return sum
            }
        }
        let found: (point: [Double], value: Double)
        switch trend {
        case .none:
            found = NelderMead.minimum(from: [0.5], steps: [0.3], evaluations: 30, tolerance: 1e-4) { p in
                p[0] < 0.01 || p[0] > 0.9999 ? .infinity : evaluate(p[0], 0, 1)
            }
        case .linear:
            found = NelderMead.minimum(from: [0.4, 0.05], steps: [0.3, 0.1], evaluations: 60, tolerance: 1e-4) { p in
                p[0] < 0.01 || p[0] > 0.9999 || p[1] < 0 || p[1] > p[0] ? .infinity : evaluate(p[0], p[1], 1)
            }
        case .damped:
            found = NelderMead.minimum(
                from: [0.4, 0.05, 0.93], steps: [0.3, 0.1, -0.06], evaluations: 90, tolerance: 1e-4
            ) { p in
                p[0] < 0.01 || p[0] > 0.9999 || p[1] < 0 || p[1] > p[0] || p[2] < 0.8 || p[2] > 0.98
                    ? .infinity : evaluate(p[0], p[1], p[2])
            }
        }
        smoothing = found.point[0]
        trendSmoothing = found.point.count > 1 ? found.point[1] : 0
        damping = found.point.count > 2 ? found.point[2] : 1
        levels = [Double](repeating: 0, count: n + 1)
        trends = [Double](repeating: 0, count: n + 1)
        var level = trend == .none ? y[first] : start.level
        var slope = trend == .none ? 0 : start.slope
        for t in 0..<n {
            if t < first {
                levels[t] = y[max(0, t - 1)]
                continue
            }
            levels[t] = level
            trends[t] = slope
            let expected = level + damping * slope
            let error = y[t] - expected
            level = expected + smoothing * error
            slope = damping * slope + trendSmoothing * error
        }
        levels[n] = level
        trends[n] = slope
    }

    /// A straight line through the first values, at the step before the first.
    private static func start(_ y: [Double], _ first: Int) -> (level: Double, slope: Double) {
        let count = min(10, y.count - first)
        let middle = Double(count - 1) / 2
        var mean = 0.0
        for i in 0..<count { mean += y[first + i] }
        mean /= Double(count)
        var product = 0.0
        var squares = 0.0
        for i in 0..<count {
            let distance = Double(i) - middle
            product += distance * y[first + i]
            squares += distance * distance
        }
        let slope = product / squares
        return (mean - slope * (middle + 1), slope)
    }

    package func forecast(from origin: Int, steps: Int, into path: UnsafeMutablePointer<Double>) {
        var level = levels[origin]
        var slope = trends[origin]
        for step in 0..<steps {
            slope *= damping
            level += slope
            path[step] = level
        }
    }
}
