import Foundation

/// The dynamic optimised theta method.
///
/// Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler, "Models for optimising the theta method and their
/// relationship to state space models", International Journal of Forecasting 32 (2016), equations 11–16: a smoothed
/// level plus a straight line that is fitted anew at every step, mixed by θ. Level, smoothing and θ minimise the sum of
/// squared one-step errors.
package struct OptimisedTheta: FittedMethod {
    package let smoothing: Double
    package let theta: Double
    private var levels: [Double]
    private var intercepts: [Double]
    private var slopes: [Double]

    /// Nil for fewer than 5 values.
    package init?(_ y: [Double], memory: Int = 600) {
        let n = y.count
        guard n >= 5 else { return nil }
        let first = max(0, n - memory)
        let scale = max(y[first].magnitude, 1e-300)
        let lines = Lines(y, first: first)
        let found = NelderMead.minimum(
            from: [y[first] / 2 / scale, 0.5, 2], steps: [0.3, 0.2, 1], evaluations: 120, tolerance: 1e-5
        ) { p in
            guard p[1] > 0.05, p[1] < 0.995, p[2] >= 1, p[2] < 100 else { return .infinity }
            return lines.squaredErrors(y, level: p[0] * scale, alpha: p[1], theta: p[2])
        }
        smoothing = found.point[1]
        theta = found.point[2]
        start = first
        intercepts = [Double](repeating: 0, count: first) + lines.intercepts
        slopes = [Double](repeating: 0, count: first) + lines.slopes
        levels = [Double](repeating: 0, count: n + 1)
        for t in 0..<first { levels[t] = y[max(0, t - 1)] }
        var level = found.point[0] * scale
        for t in first..<n {
            levels[t] = level
            level += smoothing * (y[t] - level)
        }
        levels[n] = level
    }

    private let start: Int

    /// The least-squares line through the values before each step: it does not depend on what is searched for.
    private struct Lines {
        let first: Int
        private(set) var intercepts: [Double]
        private(set) var slopes: [Double]

        init(_ y: [Double], first: Int) {
            self.first = first
            intercepts = [0]
            slopes = [0]
            intercepts.reserveCapacity(y.count - first + 1)
            slopes.reserveCapacity(y.count - first + 1)
            var count = 0.0
            var mean = 0.0
            var slope = 0.0
            for t in first..<y.count {
                count += 1
                let before = mean
                mean += (y[t] - mean) / count
                slope = count > 1 ? ((count - 2) * slope + 6 * (y[t] - before) / count) / (count + 1) : 0
                intercepts.append(mean - slope * (count + 1) / 2)
                slopes.append(slope)
            }
        }

        func squaredErrors(_ y: [Double], level: Double, alpha: Double, theta: Double) -> Double {
            var level = level
            var sum = 0.0
            var fade = 1.0
            let weight = 1 - 1 / theta
            let inverse = weight / alpha
            y.withUnsafeBufferPointer { y in
                intercepts.withUnsafeBufferPointer { intercepts in
                    slopes.withUnsafeBufferPointer { slopes in
                        for i in 0..<y.count - first {
                            let next = fade * (1 - alpha)
                            let expected = level + weight * fade * intercepts[i] + (1 - next) * inverse * slopes[i]
                            let value = y[first + i]
                            // The first two steps have no line yet.
                            if i >= 2 { sum += (value - expected) * (value - expected) }
                            level += alpha * (value - level)
                            fade = next
                        }
                    }
                }
            }
            return sum
        }
    }

    package func forecast(from origin: Int, steps: Int, into path: UnsafeMutablePointer<Double>) {
        let count = Double(max(0, origin - start))
        let fade = pow(1 - smoothing, count)
        let weight = 1 - 1 / theta
        let base =
            levels[origin]
            + weight * (fade * intercepts[origin] + (1 - fade * (1 - smoothing)) / smoothing * slopes[origin])
        for step in 0..<steps { path[step] = base + weight * slopes[origin] * Double(step) }
    }
}
