import Foundation
import Testing

@testable import Statistics

/// Exponential, theta and complex smoothing against recursions written out in full.
struct SmoothingTests {
    private let y: [Double] = (0..<60).map { (t: Int) -> Double in
        let x = Double(t)
        return 100 + 0.8 * x + 7 * sin(x * 0.7)
    }

    @Test("The damped trend's forecast continues its own recursion")
    func damped() throws {
        let fitted = try #require(ExponentialSmoothing(y, trend: .damped))
        let path = fitted.forecast(from: y.count, steps: 5)
        // level + Σ φᵏ · trend: differences of the path shrink by φ.
        for k in 1..<4 {
            let ratio = (path[k + 1] - path[k]) / (path[k] - path[k - 1])
            #expect(abs(ratio - fitted.damping) < 1e-9)
        }
    }

    @Test("Simple smoothing is the weighted mean (1 − α)ᵏ of the past")
    func simple() throws {
        let fitted = try #require(ExponentialSmoothing(y, trend: .none))
        var level = y[0]
        for value in y { level = fitted.smoothing * value + (1 - fitted.smoothing) * level }
        for value in fitted.forecast(from: y.count, steps: 3) { #expect(abs(value - level) < 1e-9) }
    }

    @Test("A straight line is carried on by linear smoothing")
    func line() throws {
        let line = (0..<40).map { 3 + 2 * Double($0) }
        let fitted = try #require(ExponentialSmoothing(line, trend: .linear))
        for (k, value) in fitted.forecast(from: 40, steps: 6).enumerated() {
            #expect(abs(value - (3 + 2 * Double(40 + k))) < 1e-6)
        }
    }

    @Test("Forecasts from an earlier origin do not see what follows")
    func origins() throws {
        let fitted = try #require(OptimisedTheta(y))
        // The same recursion on a cut series with the same coefficients gives the same level and line.
        let early = fitted.forecast(from: 30, steps: 4)
        var sums = (count: 0.0, x: 0.0, y: 0.0, xx: 0.0, xy: 0.0)
        for t in 0..<30 {
            let x = Double(t + 1)
            sums = (sums.count + 1, sums.x + x, sums.y + y[t], sums.xx + x * x, sums.xy + x * y[t])
        }
        let slope = (sums.count * sums.xy - sums.x * sums.y) / (sums.count * sums.xx - sums.x * sums.x)
        // The theta line rises by (1 − 1/θ) times the least-squares slope a step.
        #expect(abs((early[1] - early[0]) - (1 - 1 / fitted.theta) * slope) < 1e-9)
    }

    @Test("Complex smoothing of a level stays there")
    func level() throws {
        let flat = (0..<50).map { (t: Int) -> Double in t % 2 == 0 ? 20.5 : 19.5 }
        let fitted = try #require(ComplexSmoothing(flat))
        for value in fitted.forecast(from: 50, steps: 20) { #expect(abs(value - 20) < 1.5) }
    }

    @Test("Too little is refused")
    func short() {
        #expect(ExponentialSmoothing([1, 2, 3], trend: .none) == nil)
        #expect(OptimisedTheta([1, 2, 3, 4]) == nil)
        #expect(ComplexSmoothing([1, 2, 3, 4, 5]) == nil)
    }
}
