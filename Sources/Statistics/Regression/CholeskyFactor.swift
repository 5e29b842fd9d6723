/// The lower triangle L of a symmetric positive definite matrix A = L·Lᵀ.
///
/// Golub and Van Loan, *Matrix Computations*, 4th edition, section 4.2. Rows lie one after another, so that every inner
/// product runs over contiguous numbers.
package struct CholeskyFactor: Sendable {
    package let order: Int
    private var rows: [Double]

    /// Nil when the matrix is not positive definite to working precision.
    ///
    /// - Parameters:
    ///   - matrix: `order` rows one after another; only the lower triangle is read.
    ///   - ridge: is added to the diagonal.
    package init?(_ matrix: [Double], order: Int, ridge: Double = 0) {
        self.order = order
        rows = matrix
        let isDefinite = rows.withUnsafeMutableBufferPointer { buffer -> Bool in
            guard let a = buffer.baseAddress else { return true }
            for i in 0..<order {
                let row = a + i * order
                for j in 0..<i {
                    let other = a + j * order
                    row[j] = (row[j] - dotProduct(row, other, j)) / other[j]
                }
                let diagonal = row[i] + ridge
                let pivot = diagonal - dotProduct(row, row, i)
                guard pivot > diagonal.magnitude * 1e-13, pivot.isFinite else { return false }
                row[i] = pivot.squareRoot()
            }
            return true
        }
        guard isDefinite else { return nil }
    }

    /// x of A·x = b.
    package func solve(_ b: [Double]) -> [Double] {
        var x = b
        rows.withUnsafeBufferPointer { factor in
            x.withUnsafeMutableBufferPointer { x in
                guard let a = factor.baseAddress, let x = x.baseAddress else { return }
                for i in 0..<order {
                    x[i] = (x[i] - dotProduct(a + i * order, x, i)) / a[i * order + i]
                }
                for i in (0..<order).reversed() {
                    let value = x[i] / a[i * order + i]
                    x[i] = value
                    let row = a + i * order
                    for j in 0..<i { x[j] -= row[j] * value }
                }
            }
        }
        return x
    }

    /// The trace of A⁻¹, which is the sum of squares of the entries of L⁻¹.
    package var inverseTrace: Double {
        var inverse = [Double](repeating: 0, count: order)
        var trace = 0.0
        rows.withUnsafeBufferPointer { factor in
            inverse.withUnsafeMutableBufferPointer { column in
                guard let a = factor.baseAddress, let x = column.baseAddress else { return }
                for start in 0..<order {
                    x[start] = 1 / a[start * order + start]
                    trace += x[start] * x[start]
                    var i = start + 1
                    while i < order {
                        let row = a + i * order
                        let value = -dotProduct(row + start, x + start, i - start) / row[i]
                        x[i] = value
                        trace += value * value
                        i += 1
                    }
                }
            }
        }
        return trace
    }
}
