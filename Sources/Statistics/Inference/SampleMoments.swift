/// Count, sum and sum of squares of a sample: all that tests on means need.
package struct SampleMoments: Sendable, Equatable {
    package var count: Double
    package var sum: Double
    package var sumOfSquares: Double

    package init(count: Double = 0, sum: Double = 0, sumOfSquares: Double = 0) {
        self.count = count
        self.sum = sum
        self.sumOfSquares = sumOfSquares
    }

    package init(_ values: some Sequence<Double>) {
        self.init()
        for value in values { add(value) }
    }

    package mutating func add(_ value: Double) {
        count += 1
        sum += value
        sumOfSquares += value * value
    }

    /// NaN for an empty sample.
    package var mean: Double { sum / count }

    /// The unbiased variance; NaN below two values.
    package var variance: Double {
        count > 1 ? max(0, sumOfSquares - sum * sum / count) / (count - 1) : .nan
    }

    package static func + (a: SampleMoments, b: SampleMoments) -> SampleMoments {
        SampleMoments(count: a.count + b.count, sum: a.sum + b.sum, sumOfSquares: a.sumOfSquares + b.sumOfSquares)
    }
}
