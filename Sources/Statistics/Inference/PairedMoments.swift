/// Moments of pairs: of a ratio's numerator and denominator, or of a measure and its covariate.
package struct PairedMoments: Sendable, Equatable {
    package var first: SampleMoments
    package var second: SampleMoments
    package var sumOfProducts: Double

    package init(
        first: SampleMoments = SampleMoments(), second: SampleMoments = SampleMoments(), sumOfProducts: Double = 0
    ) {
        self.first = first
        self.second = second
        self.sumOfProducts = sumOfProducts
    }

    package mutating func add(_ a: Double, _ b: Double) {
        first.add(a)
        second.add(b)
        sumOfProducts += a * b
    }

    /// The unbiased covariance; NaN below two pairs.
    package var covariance: Double {
        let count = first.count
        return count > 1 ? (sumOfProducts - first.sum * second.sum / count) / (count - 1) : .nan
    }

    package static func + (a: PairedMoments, b: PairedMoments) -> PairedMoments {
        PairedMoments(
            first: a.first + b.first, second: a.second + b.second, sumOfProducts: a.sumOfProducts + b.sumOfProducts)
    }
}
