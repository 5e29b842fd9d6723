/// Credits by removal effect in a first-order Markov chain (Anderl, Becker, von Wangenheim and Schumann, "Mapping the
/// customer journey", 2016).
///
/// States are the start, the channels, conversion and none. A channel's removal effect is the share of conversions that is
/// lost when whoever would come to it goes away; credits are in proportion to it. Exact: with N = (I − Q)⁻¹ the
/// fundamental matrix of the absorbing chain and h the chance to convert, the chance to convert by way of channel c is
/// N(start, c) / N(c, c) · h(c).
enum MarkovAttribution {
    static let mostChannels = 1000

    /// - Returns: conversions by channel; zeros without conversions.
    /// - Throws: when there are more channels than can be solved.
    static func credits(_ data: ConversionPaths) throws(InsightsError) -> [Double] {
        let effects = try removalEffects(data)
        let sum = effects.reduce(0, +)
        guard sum > 0 else { return effects.map { _ in 0 } }
        return effects.map { $0 / sum * data.conversions }
    }

    /// By channel: the share of conversions lost without it.
    static func removalEffects(_ data: ConversionPaths) throws(InsightsError) -> [Double] {
        let count = data.channels.count
        guard count <= mostChannels else {
            throw .unfitData(
                "\(count) channels are more than the Markov model takes (\(mostChannels)); group rare ones first")
        }
        // State 0 is the start, channel c is state c + 1.
        var moves = [[Double]](repeating: [Double](repeating: 0, count: count + 1), count: count + 1)
        var converts = [Double](repeating: 0, count: count + 1)
        var leaves = converts
        for path in data.paths {
            let weight = path.conversions + path.nulls
            var state = 0
            for touch in path.touches {
                moves[state][touch + 1] += weight
                leaves[state] += weight
                state = touch + 1
            }
            converts[state] += path.conversions
            leaves[state] += weight
        }
        for state in 0...count where leaves[state] > 0 {
            for next in 0...count { moves[state][next] /= leaves[state] }
            converts[state] /= leaves[state]
        }
        let visits = try fundamental(moves)
        let chances = visits.map { row in zip(row, converts).reduce(0) { $0 + $1.0 * $1.1 } }
        guard chances[0] > 0 else { return data.channels.map { _ in 0 } }
        return data.channels.indices.map { channel in
            let state = channel + 1
            return visits[0][state] / visits[state][state] * chances[state] / chances[0]
        }
    }

    /// (I − Q)⁻¹ by Gauss and Jordan with partial pivoting: the expected visits of each state from each.
    private static func fundamental(_ moves: [[Double]]) throws(InsightsError) -> [[Double]] {
        let count = moves.count
        var left = moves.enumerated().map { row, values in
            values.enumerated().map { ($0.offset == row ? 1 : 0) - $0.element }
        }
        var right = (0..<count).map { row in (0..<count).map { $0 == row ? 1.0 : 0 } }
        for pivot in 0..<count {
            var best = pivot
            for row in pivot..<count where abs(left[row][pivot]) > abs(left[best][pivot]) { best = row }
            guard abs(left[best][pivot]) > 1e-13 else {
                throw .unfitData("the paths never end, so there is no chance to convert; every row needs a count")
            }
            left.swapAt(pivot, best)
            right.swapAt(pivot, best)
            let scale = 1 / left[pivot][pivot]
            for column in 0..<count {
                left[pivot][column] *= scale
                right[pivot][column] *= scale
            }
            for row in 0..<count where row != pivot && left[row][pivot] != 0 {
                let factor = left[row][pivot]
                for column in 0..<count {
                    left[row][column] -= factor * left[pivot][column]
                    right[row][column] -= factor * right[pivot][column]
                }
            }
        }
        return right
    }
}
