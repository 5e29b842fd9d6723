import Foundation

extension SeededGenerator {
    /// A draw of the Poisson distribution; 0 when the mean is not positive.
    ///
    /// Below 10 by multiplying uniforms (Knuth, TAOCP 2, 3.4.1); above by transformed rejection with squeeze (Hörmann,
    /// "The transformed rejection method for generating Poisson random variables", 1993, algorithm PTRS).
    package mutating func poisson(mean: Double) -> Int {
        guard mean > 0 else { return 0 }
        return mean < 10 ? multipliedPoisson(mean: mean) : rejectedPoisson(mean: mean)
    }

    private mutating func multipliedPoisson(mean: Double) -> Int {
        let limit = exp(-mean)
        var count = 0
        var product = uniform()
        while product > limit {
            count += 1
            product *= uniform()
        }
        return count
    }

    private mutating func rejectedPoisson(mean: Double) -> Int {
        let b = 0.931 + 2.53 * mean.squareRoot()
        let a = -0.059 + 0.02483 * b
        let inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
        let squeeze = 0.9277 - 3.6224 / (b - 2)
        while true {
            let u = uniform() - 0.5
            let v = 1 - uniform()
            let us = 0.5 - abs(u)
            let k = ((2 * a / us + b) * u + mean + 0.43).rounded(.down)
            if us >= 0.07, v <= squeeze { return Int(k) }
            if k < 0 || (us < 0.013 && v > us) { continue }
            let accepted = log(v * inverseAlpha / (a / (us * us) + b))
            if accepted <= k * log(mean) - mean - logFactorial(k) { return Int(k) }
        }
    }
}

/// ln k! for a whole k ≥ 0, to about 10⁻¹⁰: by multiplication for small k, else by Stirling's series.
private func logFactorial(_ k: Double) -> Double {
    guard k >= 10 else {
        var product = 1.0
        var factor = 2.0
        while factor <= k {
            product *= factor
            factor += 1
        }
        return log(product)
    }
    let inverse = 1 / k
    let square = inverse * inverse
    let correction = inverse * (1.0 / 12 - square * (1.0 / 360 - square / 1260))
    return (k + 0.5) * log(k) - k + 0.5 * log(2 * Double.pi) + correction
}
