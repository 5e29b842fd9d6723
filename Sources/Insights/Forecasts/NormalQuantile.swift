import Foundation

/// Quantiles of the standard normal distribution, by halving on the complementary error function.
enum NormalQuantile {
    static func of(_ p: Double) -> Double {
        var low = -40.0
        var high = 40.0
        for _ in 0..<90 {
            let middle = (low + high) / 2
            if erfc(-middle / 2.0.squareRoot()) / 2 < p { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
