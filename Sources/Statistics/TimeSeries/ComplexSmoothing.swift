/// Complex exponential smoothing.
///
/// Svetunkov, Kourentzes and Ord, "Complex exponential smoothing", Naval Research Logistics 69 (2022): a level and a
/// second, unseen part that carries what the level misses; one complex number smooths both, and between a random walk
/// and a mean that is returned to there is no jump.
package struct ComplexSmoothing: FittedMethod {
    package let real: Double
    package let imaginary: Double
    private var levels: [Double]
    private var potentials: [Double]

    /// Nil for fewer than 6 values.
    package init?(_ y: [Double], memory: Int = 600) {
        let n = y.count
        guard n >= 6 else { return nil }
        let first = max(0, n - memory)
        let count = min(n - first, 10)
        let level = y[first..<first + count].reduce(0, +) / Double(count)
        let start = (level: level, potential: level / 1.1)
        let found = NelderMead.minimum(from: [1.3, 1.0], steps: [0.2, 0.02], evaluations: 90, tolerance: 1e-5) { p in
            guard p[0] > 0.01, p[0] < 2.5, p[1] > 0.5, p[1] < 1.5 else { return .infinity }
            return y.withUnsafeBufferPointer { y in
                let c = (1 - p[1], p[0] - p[1], 1 - p[0], p[0] + p[1])
                var (l, q) = start
                var sum = 0.0
                for t in first..<n {
                    let error = y[t] - l
                    sum += error * error
                    (l, q) = (l - c.0 * q + c.1 * error, l + c.2 * q + c.3 * error)
                }
                return sum.isFinite ? sum : .infinity
            }
        }
        real = found.point[0]
        imaginary = found.point[1]
        levels = [Double](repeating: 0, count: n + 1)
        potentials = levels
        var (l, q) = start
        for t in 0..<n {
            if t < first {
                levels[t] = y[max(0, t - 1)]
                potentials[t] = 0
                continue
            }
            (levels[t], potentials[t]) = (l, q)
            let error = y[t] - l
            (l, q) = (
                l - (1 - imaginary) * q + (real - imaginary) * error, l + (1 - real) * q + (real + imaginary) * error
            )
        }
        (levels[n], potentials[n]) = (l, q)
    }

    package func forecast(from origin: Int, steps: Int, into path: UnsafeMutablePointer<Double>) {
        var (level, potential) = (levels[origin], potentials[origin])
        for step in 0..<steps {
            path[step] = level
            (level, potential) = (level - (1 - imaginary) * potential, level + (1 - real) * potential)
        }
    }
}
