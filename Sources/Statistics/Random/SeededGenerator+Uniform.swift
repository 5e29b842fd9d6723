extension SeededGenerator {
    /// A number in [0, 1), each multiple of 2⁻⁵³ equally likely.
    package mutating func uniform() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    package mutating func uniform(in range: ClosedRange<Double>) -> Double {
        range.lowerBound + (range.upperBound - range.lowerBound) * uniform()
    }

    /// An integer in `0 ..< count`, without bias (Lemire, "Fast Random Integer Generation in an Interval", 2019);
    /// 0 when `count` is not positive.
    package mutating func integer(below count: Int) -> Int {
        guard count > 1 else { return 0 }
        let bound = UInt64(count)
        var product = next().multipliedFullWidth(by: bound)
        if product.low < bound {
            let threshold = (0 &- bound) % bound
            while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
        }
        return Int(product.high)
    }

    package mutating func integer(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + integer(below: range.count)
    }

    /// True with this probability.
    package mutating func chance(_ probability: Double) -> Bool {
        uniform() < probability
    }
}
