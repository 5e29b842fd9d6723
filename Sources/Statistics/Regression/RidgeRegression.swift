import Foundation

/// Linear regression whose coefficients are drawn towards zero, over a grid of penalties that are averaged.
///
/// Hoerl and Kennard, "Ridge Regression" (1970). The weight of a penalty follows its generalised cross-validation score
/// (Golub, Heath and Wahba, 1979): exp(−n/2 · ln(GCV / best GCV)), as Akaike weights do. Averaging costs nothing more
/// and does not jump when two penalties are equally good.
package enum RidgeRegression {
    /// Penalties in units of the number of rows, for features of unit variance.
    package static let penalties: [Double] = [1e-4, 1e-3, 1e-2, 5e-2, 0.2, 1, 5]

    /// - Parameters:
    ///   - gram: XᵀX of standardised features, `order` rows one after another.
    ///   - moment: Xᵀy.
    ///   - sumOfSquares: yᵀy.
    ///   - rows: how many observations went in.
    /// - Returns: the averaged coefficients; zeros when nothing can be learned.
    package static func coefficients(
        gram: [Double], moment: [Double], sumOfSquares: Double, rows: Int, penalties: [Double] = penalties
    ) -> [Double] {
        let order = moment.count
        let n = Double(rows)
        var candidates: [(score: Double, coefficients: [Double])] = []
        for penalty in penalties {
            let ridge = penalty * n
            guard let factor = CholeskyFactor(gram, order: order, ridge: ridge) else { continue }
            let b = factor.solve(moment)
            // |y − Xb|² = yᵀy − 2bᵀXᵀy + bᵀXᵀXb, and (XᵀX + λ)b = Xᵀy.
            let fit = zip(b, moment).reduce(0) { $0 + $1.0 * $1.1 }
            let length = b.reduce(0) { $0 + $1 * $1 }
            let residual = max(sumOfSquares - fit - ridge * length, sumOfSquares * 1e-12)
            let freedom = Double(order) - ridge * factor.inverseTrace + 1
            let room = 1 - freedom / n
            guard room > 0.05 else { continue }
            candidates.append((residual / (room * room), b))
        }
        var mean = [Double](repeating: 0, count: order)
        guard let best = candidates.map(\.score).min(), best > 0 else { return mean }
        var total = 0.0
        for (score, b) in candidates {
            let weight = exp(-0.5 * n * log(score / best))
            total += weight
            for i in 0..<order { mean[i] += weight * b[i] }
        }
        for i in 0..<order { mean[i] /= total }
        return mean
    }
}
