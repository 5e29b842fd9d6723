import Foundation

/// Integrals of smooth functions by the ten-point Gauss–Legendre rule on panels of equal width.
package enum GaussLegendre {
    /// Nodes and weights on [−1, 1], the positive half: zeros of the Legendre polynomial of degree ten.
    private static let rule: [(node: Double, weight: Double)] = (0..<5).map { index in
        var x = cos(Double.pi * (Double(index) + 0.75) / 10.5)
        var slope = 0.0
        for _ in 0..<20 {
            var (previous, value) = (1.0, x)
            for degree in 2...10 {
                let n = Double(degree)
                (previous, value) = (value, ((2 * n - 1) * x * value - (n - 1) * previous) / n)
            }
            slope = 10 * (x * value - previous) / (x * x - 1)
            x -= value / slope
        }
        return (x, 2 / ((1 - x * x) * slope * slope))
    }

    /// ∫ f over the range.
    package static func integral(
        over range: ClosedRange<Double>, panels: Int, _ function: (Double) -> Double
    ) -> Double {
        let half = (range.upperBound - range.lowerBound) / Double(max(1, panels)) / 2
        var sum = 0.0
        for panel in 0..<max(1, panels) {
            let centre = range.lowerBound + half * Double(2 * panel + 1)
            for (node, weight) in rule {
                sum += weight * (function(centre - half * node) + function(centre + half * node))
            }
        }
        return sum * half
    }
}
