/// Numbers that count more or less, in order of size.
struct WeightedSample: Sendable {
    private let values: [Double]
    /// The weight of all numbers up to and with each, half of its own left out, as a share of the whole.
    private let shares: [Double]

    init(_ values: [Double], weights: [Double]) {
        if let first = weights.first, weights.allSatisfy({ $0 == first }) {
            self.values = values.sorted()
            shares = values.indices.map { (Double($0) + 0.5) / Double(values.count) }
            return
        }
        let pairs = zip(values, weights).map { (value: $0, weight: $1) }.sorted { $0.value < $1.value }
        self.values = pairs.map(\.value)
        let total = weights.reduce(0, +)
        var sum = 0.0
        shares = pairs.map { pair in
            sum += pair.weight
            return (sum - pair.weight / 2) / total
        }
    }

    /// Linear between neighbours; the outermost number beyond them.
    func quantile(_ p: Double) -> Double {
        guard let first = values.first, let last = values.last else { return 0 }
        let above = Self.firstIndex(in: shares) { $0 >= p }
        if above == 0 { return first }
        if above == shares.count { return last }
        let (low, high) = (shares[above - 1], shares[above])
        let part = high > low ? (p - low) / (high - low) : 0
        return values[above - 1] + part * (values[above] - values[above - 1])
    }

    /// The share of the numbers, not weighted, that lie between.
    func share(from lowest: Double, to highest: Double) -> Double {
        guard !values.isEmpty else { return 0 }
        let start = Self.firstIndex(in: values) { $0 >= lowest }
        let end = Self.firstIndex(in: values) { $0 > highest }
        return Double(max(0, end - start)) / Double(values.count)
    }

    private static func firstIndex(in sorted: [Double], where test: (Double) -> Bool) -> Int {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if test(sorted[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
