/// Draws from a list of weighted outcomes in constant time: Walker's alias method, tables built as by Vose (1991).
package struct AliasTable: Sendable {
    private let keep: [Double]
    private let alias: [Int]

    /// Weights need not sum to 1. Negative and non-finite weights count as 0; when none is positive, all are equal.
    package init(weights: [Double]) {
        let usable = weights.map { $0.isFinite && $0 > 0 ? $0 : 0 }
        let total = usable.reduce(0, +)
        let count = weights.count
        var scaled = total > 0 ? usable.map { $0 / total * Double(count) } : weights.map { _ in 1 }
        var keep = [Double](repeating: 1, count: count)
        var alias = Array(0..<count)
        var small = scaled.indices.filter { scaled[$0] < 1 }
        var large = scaled.indices.filter { scaled[$0] >= 1 }
        while let poor = small.popLast(), let rich = large.popLast() {
            keep[poor] = scaled[poor]
            alias[poor] = rich
            scaled[rich] -= 1 - scaled[poor]
            if scaled[rich] < 1 { small.append(rich) } else { large.append(rich) }
        }
        self.keep = keep
        self.alias = alias
    }

    package var count: Int { keep.count }

    /// The index of an outcome; 0 for an empty table.
    package func draw(using generator: inout SeededGenerator) -> Int {
        guard count > 0 else { return 0 }
        let position = generator.uniform() * Double(count)
        let column = min(Int(position), count - 1)
        return position - Double(column) < keep[column] ? column : alias[column]
    }
}
