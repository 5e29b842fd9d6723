/// Finds a low point of a function of a few numbers without derivatives.
///
/// Nelder and Mead, "A simplex method for function minimization" (1965), with the usual coefficients (reflection 1,
/// expansion 2, contraction ½, shrinkage ½). Deterministic: ties keep the earlier point.
package enum NelderMead {
    /// - Parameters:
    ///   - start: where to begin.
    ///   - steps: the edge of the first simplex in each direction.
    ///   - evaluations: at most about this many calls.
    ///   - tolerance: stops when the values of the simplex differ by less, relative to the best.
    ///   - function: to be made small; `infinity` marks what is not allowed.
    package static func minimum(
        from start: [Double], steps: [Double], evaluations: Int, tolerance: Double = 1e-6,
        of function: ([Double]) -> Double
    ) -> (point: [Double], value: Double) {
        let dimensions = start.count
        var points = [start]
        for i in 0..<dimensions {
            var point = start
            point[i] += steps[i]
            points.append(point)
        }
        var values = points.map(function)
        var calls = values.count
        var centre = start
        var trial = start
        var second = start
        func place(_ target: inout [Double], _ worst: Int, _ factor: Double) {
            for i in 0..<dimensions { target[i] = centre[i] + factor * (points[worst][i] - centre[i]) }
        }
        while calls < evaluations {
            var best = 0
            var worst = 0
            for i in 1...dimensions {
                if values[i] < values[best] { best = i }
                if values[i] >= values[worst] { worst = i }
            }
            if values[worst] - values[best] <= tolerance * values[best].magnitude { break }
            var nextWorst = best
            for i in 0...dimensions where i != worst && values[i] >= values[nextWorst] { nextWorst = i }
            for d in 0..<dimensions {
                var sum = 0.0
                for i in 0...dimensions where i != worst { sum += points[i][d] }
                centre[d] = sum / Double(dimensions)
            }
            place(&trial, worst, -1)
            let reflected = function(trial)
            calls += 1
            if reflected < values[best] {
                place(&second, worst, -2)
                let expanded = function(second)
                calls += 1
                if expanded < reflected {
                    swap(&points[worst], &second)
                    values[worst] = expanded
                } else {
                    swap(&points[worst], &trial)
                    values[worst] = reflected
                }
                continue
            }
            if reflected < values[nextWorst] {
                swap(&points[worst], &trial)
                values[worst] = reflected
                continue
            }
            place(&second, worst, reflected < values[worst] ? -0.5 : 0.5)
            let contracted = function(second)
            calls += 1
            if contracted < min(reflected, values[worst]) {
                swap(&points[worst], &second)
                values[worst] = contracted
                continue
            }
            for i in 0...dimensions where i != best {
                for d in 0..<dimensions { points[i][d] = points[best][d] + 0.5 * (points[i][d] - points[best][d]) }
                values[i] = function(points[i])
                calls += 1
            }
        }
        var best = 0
        for i in 1...dimensions where values[i] < values[best] { best = i }
        return (points[best], values[best])
    }
}
