import Foundation

/// A series that is often zero, as a probability and a size.
///
/// The method of Teunter, Syntetos and Babai (European Journal of Operational Research 214, 2011): both are smoothed
/// exponentially, the probability at every step, the size where there is one. The smoothing constants minimise the
/// squared one-step errors over a small grid.
package struct IntermittentDemand: Sendable {
    package let probability: Double
    package let size: Double
    private let sorted: [(value: Double, weight: Double)]

    package var expected: Double { probability * size }

    package init(_ values: [Double]) {
        let positive = values.filter { $0 != 0 }
        let start = positive.prefix(5).reduce(0, +) / Double(max(1, min(5, positive.count)))
        let share = Double(positive.count) / Double(max(1, values.count))
        var best = (error: Double.infinity, probability: share, size: start)
        for a in [0.02, 0.05, 0.1, 0.2] {
            for b in [0.05, 0.1, 0.2] {
                var probability = share
                var size = start
                var error = 0.0
                for value in values {
                    let miss = value - probability * size
                    error += miss * miss
                    probability += a * ((value != 0 ? 1 : 0) - probability)
                    if value != 0 { size += b * (value - size) }
                }
                if error < best.error { best = (error, probability, size) }
            }
        }
        probability = best.probability
        size = best.size
        // The newest 200 values, fading over 100.
        let newest = values.suffix(200)
        let weighted = newest.enumerated().map { ($1, exp2(-Double(newest.count - 1 - $0) / 100)) }
        sorted = weighted.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { (value: $0.0, weight: $0.1) }
    }

    /// The weighted quantile of recent values.
    package func quantile(_ p: Double) -> Double {
        let total = sorted.reduce(0) { $0 + $1.weight }
        var sum = 0.0
        for (value, weight) in sorted {
            sum += weight
            if sum >= p * total { return value }
        }
        return sorted.last?.value ?? 0
    }
}
