import Foundation

/// The normal equations of an autoregression with a coefficient a phase.
///
/// Features have mean 0 and variance 1; after that, rows are weighted. Indicators of phases are never written out:
/// their products are sums over phases, which makes a season of 24 hours as cheap as none.
struct AutoregressionEquations {
    let lagCount: Int
    let phases: Int
    /// Mean and root mean square of each feature before it was standardised; scale 0 for a constant.
    private(set) var means: [Double]
    private(set) var scales: [Double]
    private(set) var targetMean = 0.0
    private(set) var gram: [Double]
    private(set) var moment: [Double]
    private(set) var sumOfSquares = 0.0

    var order: Int { lagCount + phases }

    init(_ series: [Double], rows: Range<Int>, design: Autoregression.Design) {
        let count = rows.count
        let lags = design.lags.count
        lagCount = lags
        phases = design.phases > 1 ? design.phases : 0
        let order = lags + phases
        means = [Double](repeating: 0, count: order)
        scales = means
        moment = means
        gram = [Double](repeating: 0, count: order * order)
        let newest = series.count - 1
        let weights = rows.map { t in design.halfLife.map { exp2(-0.5 * Double(newest - t) / $0) } ?? 1 }
        let rule = design.rule.coefficients
        // Columns of lags, then the target.
        var columns = [Double](repeating: 0, count: (lags + 1) * count)
        series.withUnsafeBufferPointer { z in
            columns.withUnsafeMutableBufferPointer { buffer in
                guard let x = buffer.baseAddress else { return }
                let y = x + lags * count
                for (i, t) in rows.enumerated() {
                    var value = z[t]
                    for term in rule { value -= term.weight * z[t - term.lag] }
                    y[i] = value
                }
                targetMean = Self.centre(y, count).mean
                for (j, lag) in design.lags.enumerated() {
                    let column = x + j * count
                    for (i, t) in rows.enumerated() { column[i] = z[t - lag] }
                    (means[j], scales[j]) = Self.standardise(column, count)
                }
                if design.halfLife != nil {
                    for j in 0...lags { for i in 0..<count { x[j * count + i] *= weights[i] } }
                }
                sumOfSquares = dotProduct(y, y, count)
                for j in 0..<lags {
                    for k in 0...j { gram[j * order + k] = dotProduct(x + j * count, x + k * count, count) }
                    moment[j] = dotProduct(x + j * count, y, count)
                }
                if phases > 0 { addPhases(x, rows: rows, weights: weights) }
            }
        }
    }

    /// Products with the indicators. With wᵢ the weight of row i, m and s an indicator's mean and deviation:
    /// Σ wᵢ xᵢ (1 − m) / s over the phase, less Σ wᵢ xᵢ m / s over the rest.
    private mutating func addPhases(_ x: UnsafeMutablePointer<Double>, rows: Range<Int>, weights: [Double]) {
        let count = rows.count
        let places = rows.map { $0 % phases }
        var squares = [Double](repeating: 0, count: phases)
        for (place, weight) in zip(places, weights) {
            means[lagCount + place] += 1 / Double(count)
            squares[place] += weight * weight
        }
        for phase in 0..<phases {
            let mean = means[lagCount + phase]
            scales[lagCount + phase] = (mean * (1 - mean)).squareRoot()
        }
        var sums = [Double](repeating: 0, count: phases)
        for j in 0...lagCount {
            let column = x + j * count
            for phase in 0..<phases { sums[phase] = 0 }
            for i in 0..<count { sums[places[i]] += weights[i] * column[i] }
            let total = sums.reduce(0, +)
            for phase in 0..<phases where scales[lagCount + phase] > 0 {
                let value = (sums[phase] - means[lagCount + phase] * total) / scales[lagCount + phase]
                if j == lagCount {
                    moment[lagCount + phase] = value
                } else {
                    gram[(lagCount + phase) * order + j] = value
                }
            }
        }
        let all = squares.reduce(0, +)
        for a in 0..<phases {
            let (m, s) = (means[lagCount + a], scales[lagCount + a])
            for b in 0...a {
                let (o, r) = (means[lagCount + b], scales[lagCount + b])
                guard s > 0, r > 0 else { continue }
                let own = a == b ? squares[a] : 0
                gram[(lagCount + a) * order + lagCount + b] =
                    (own - o * squares[a] - m * squares[b] + m * o * all) / (s * r)
            }
        }
    }

    /// Subtracts the mean, and gives it with the root mean square of what remains.
    private static func centre(_ column: UnsafeMutablePointer<Double>, _ count: Int) -> (mean: Double, scale: Double) {
        var sum = 0.0
        for i in 0..<count { sum += column[i] }
        let mean = sum / Double(count)
        for i in 0..<count { column[i] -= mean }
        return (mean, (dotProduct(column, column, count) / Double(count)).squareRoot())
    }

    /// Makes mean 0 and variance 1; a constant becomes zeros, with scale 0.
    private static func standardise(
        _ column: UnsafeMutablePointer<Double>, _ count: Int
    ) -> (mean: Double, scale: Double) {
        let (mean, scale) = centre(column, count)
        let isConstant = !(scale > mean.magnitude * 1e-12 && scale > 0)
        let inverse = isConstant ? 0 : 1 / scale
        for i in 0..<count { column[i] *= inverse }
        return (mean, isConstant ? 0 : scale)
    }
}
