import Foundation
import Testing

@testable import Statistics

struct RidgeRegressionTests {
    @Test("Without a penalty it is least squares: the slope and intercept of Anscombe's first set")
    func leastSquares() throws {
        // Anscombe (1973), set I: y = 3.00 + 0.500 x (published; lm in R gives 3.0001, 0.5001).
        let x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5].map(Double.init)
        let y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
        let mx = x.reduce(0, +) / 11
        let my = y.reduce(0, +) / 11
        let gram = [x.reduce(0) { $0 + ($1 - mx) * ($1 - mx) }]
        let moment = [zip(x, y).reduce(0) { $0 + ($1.0 - mx) * ($1.1 - my) }]
        let squares = y.reduce(0) { $0 + ($1 - my) * ($1 - my) }
        let b = RidgeRegression.coefficients(
            gram: gram, moment: moment, sumOfSquares: squares, rows: 11, penalties: [1e-12])
        #expect(abs(b[0] - 0.500_090_9) < 1e-6)
        #expect(abs(my - b[0] * mx - 3.000_090_9) < 1e-6)
    }

    @Test("One penalty solves (XᵀX + λn)b = Xᵀy, checked by multiplying back")
    func normalEquations() {
        let gram = [4.0, 1, 0.5, 1, 3, -0.25, 0.5, -0.25, 2]
        let moment = [1.0, -2, 0.75]
        let b = RidgeRegression.coefficients(
            gram: gram, moment: moment, sumOfSquares: 10, rows: 20, penalties: [0.1])
        for i in 0..<3 {
            var sum = 0.1 * 20 * b[i]
            for j in 0..<3 { sum += gram[i * 3 + j] * b[j] }
            #expect(abs(sum - moment[i]) < 1e-12)
        }
    }

    @Test("What cannot be learned is nothing")
    func degenerate() {
        #expect(RidgeRegression.coefficients(gram: [0], moment: [0], sumOfSquares: 0, rows: 10) == [0])
        let nan = RidgeRegression.coefficients(gram: [.nan], moment: [1], sumOfSquares: 1, rows: 10)
        #expect(nan == [0])
    }
}
