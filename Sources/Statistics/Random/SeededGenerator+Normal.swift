import Foundation

extension SeededGenerator {
    /// A draw of the normal distribution, by Box and Muller (1958).
    ///
    /// Always two uniform draws and no stored half, so that what follows in the stream does not depend on history.
    package mutating func normal(mean: Double = 0, deviation: Double = 1) -> Double {
        // 1 − u is in (0, 1]: its logarithm exists.
        let radius = (-2 * log(1 - uniform())).squareRoot()
        return mean + deviation * radius * cos(2 * Double.pi * uniform())
    }

    /// A draw of the log-normal distribution, given by its median and the deviation of its logarithm.
    package mutating func logNormal(median: Double, sigma: Double) -> Double {
        median * exp(normal(mean: 0, deviation: sigma))
    }
}
