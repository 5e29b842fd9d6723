import Statistics

/// How far cells stray when nothing happens: variance = constant + linear · size + quadratic · size², estimated from the
/// cells themselves. The terms stand for noise of fixed size, for counting (over-dispersed Poisson), and for noise in
/// proportion to size.
struct CellNoise: Sendable {
    /// Coefficients of 1, size and size².
    private(set) var terms: [Double]

    /// - Parameters:
    ///   - residuals: current minus expected, by cell.
    ///   - sizes: the mean of current and expected, above 0.
    ///   - isCautious: scales by a low quantile, which holds up when half of the cells are affected; else by Huber's
    ///     proposal, which wastes less.
    init(_ residuals: [Double], sizes: [Double], isCautious: Bool) {
        let order = sizes.indices.sorted { (sizes[$0], $0) < (sizes[$1], $1) }
        let bins = min(12, max(1, order.count / 20))
        var columns: [[Double]] = []
        var scales: [Double] = []
        for bin in 0..<bins {
            let part = order[(order.count * bin / bins)..<(order.count * (bin + 1) / bins)]
            let squares = part.map { (residuals[$0] / sizes[$0]) * (residuals[$0] / sizes[$0]) }
            scales.append(isCautious ? RobustVariance.low(of: squares) : RobustVariance.huber(of: squares))
            let inverses = part.map { 1 / sizes[$0] }
            let count = Double(part.count)
            columns.append([inverses.reduce(0) { $0 + $1 * $1 } / count, inverses.reduce(0, +) / count, 1])
        }
        // One bin cannot tell the terms apart, two or three not all of them.
        let usable = bins == 1 ? [2] : bins < 4 ? [1, 2] : [0, 1, 2]
        terms = [0, 0, scales[0]]
        guard bins > 1 else { return }
        func fitted(_ weights: [Double]) -> [Double] {
            let rows = zip(columns, weights).map { column, weight in usable.map { column[$0] * weight } }
            let fit = NonNegativeFit.coefficients(rows, zip(scales, weights).map { $0 * $1 })
            var terms = [0.0, 0, 0]
            for (place, index) in usable.enumerated() { terms[index] = fit[place] }
            return terms
        }
        func variances(_ terms: [Double]) -> [Double] {
            columns.map { max(RobustVariance.smallest, zip($0, terms).reduce(0) { $0 + $1.0 * $1.1 }) }
        }
        let first = fitted(scales.map { 1 / $0 })
        terms = first
        for _ in 0..<3 { terms = fitted(variances(terms).map { 1 / $0 }) }
        // A bin whose cells are all affected lifts the others far above what they show. Then misfits count in proportion to
        // what each bin shows, which a large one cannot buy off.
        let isLifted = zip(variances(terms), scales).contains { $0 > CellNoise.mostLift * $1 }
        if isCautious && isLifted { terms = first }
    }

    /// By which factor a bin's variance may be above what the bin shows.
    private static let mostLift = 2.5

    func variance(_ size: Double) -> Double {
        max(terms[0] + terms[1] * size + terms[2] * size * size, RobustVariance.smallest * size * size)
    }
}

/// Least squares with coefficients that are not negative, for a handful of columns: the best of all subsets.
enum NonNegativeFit {
    /// - Parameter rows: not empty; as many as targets.
    static func coefficients(_ rows: [[Double]], _ targets: [Double]) -> [Double] {
        let count = rows[0].count
        var best: (error: Double, fit: [Double])?
        for subset in 1..<(1 << count) {
            let columns = (0..<count).filter { subset >> $0 & 1 == 1 }
            guard let solution = solve(rows.map { row in columns.map { row[$0] } }, targets),
                solution.allSatisfy({ $0 >= 0 })
            else { continue }
            var fit = [Double](repeating: 0, count: count)
            for (place, column) in columns.enumerated() { fit[column] = solution[place] }
            let error = zip(rows, targets).reduce(1e-9 * Double(columns.count)) { sum, pair in
                let miss = zip(pair.0, fit).reduce(0) { $0 + $1.0 * $1.1 } - pair.1
                return sum + miss * miss
            }
            if best.map({ error < $0.error }) ?? true { best = (error, fit) }
        }
        let mean = targets.reduce(0, +) / Double(targets.count)
        return best?.fit ?? (0..<count).map { $0 == count - 1 ? mean : 0 }
    }

    /// The normal equations by elimination; nil when they have no single solution.
    private static func solve(_ rows: [[Double]], _ targets: [Double]) -> [Double]? {
        let count = rows[0].count
        var matrix = (0..<count).map { i in
            (0..<count).map { j in rows.reduce(0) { $0 + $1[i] * $1[j] } * (i == j ? 1 + 1e-14 : 1) }
                + [zip(rows, targets).reduce(0) { $0 + $1.0[i] * $1.1 }]
        }
        for pivot in 0..<count {
            guard let row = (pivot..<count).max(by: { abs(matrix[$0][pivot]) < abs(matrix[$1][pivot]) }),
                abs(matrix[row][pivot]) > 1e-300
            else { return nil }
            matrix.swapAt(pivot, row)
            for other in 0..<count where other != pivot {
                let factor = matrix[other][pivot] / matrix[pivot][pivot]
                for column in pivot...count { matrix[other][column] -= factor * matrix[pivot][column] }
            }
        }
        let solution = (0..<count).map { matrix[$0][count] / matrix[$0][$0] }
        return solution.allSatisfy(\.isFinite) ? solution : nil
    }
}
