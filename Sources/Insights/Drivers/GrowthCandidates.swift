import Foundation

/// Starting values for the growth that cells share when nothing happened to them.
enum GrowthCandidates {
    struct Start: Sendable, Equatable {
        var growth: Double
        /// Held as it is, not refined: no growth at all.
        var isFixed: Bool
    }

    static func all(_ search: DriverSearch) -> [Start] {
        var starts = [Start(growth: 1, isFixed: true)]
        func add(_ growth: Double?) {
            guard let growth, growth > 0, growth.isFinite,
                !starts.contains(where: { !$0.isFixed && abs(log($0.growth / growth)) < 0.01 })
            else { return }
            starts.append(Start(growth: growth, isFixed: false))
        }
        let both = search.active.filter { search.baseline[$0] > 0 && search.current[$0] > 0 }
        if both.count > 3 {
            let logs = both.map { log(search.current[$0] / search.baseline[$0]) }
            let sizes = both.map { (search.baseline[$0] * search.current[$0]).squareRoot() }
            let cap = sizes.sorted()[Int(0.9 * Double(sizes.count - 1))]
            let weighted = zip(logs, sizes.map { min($0, cap) }).sorted { $0 < $1 }
            add(exp(median(weighted)))
            add(exp(mode(weighted)))
        }
        // By value of each dimension: sums are less noisy than cells.
        for level in search.lattice.levels where level.dimensions.count == 1 && level.count >= 3 {
            let ratios = ratios(of: level, search)
            if ratios.count >= 3 { add(exp(median(ratios.map { (log($0), 1) }.sorted { $0 < $1 }))) }
        }
        let before = search.active.reduce(0) { $0 + search.baseline[$1] }
        add(before == 0 ? nil : search.active.reduce(0) { $0 + search.current[$1] } / before)
        return starts
    }

    private static func ratios(of level: ConditionLattice.Level, _ search: DriverSearch) -> [Double] {
        var sums = [(before: Double, after: Double)](repeating: (0, 0), count: level.count)
        for cell in search.active {
            sums[level.groups[cell]].before += search.baseline[cell]
            sums[level.groups[cell]].after += search.current[cell]
        }
        return sums.filter { $0.before > 0 && $0.after > 0 }.map { $0.after / $0.before }
    }

    /// - Parameter weighted: (value, weight), sorted by value, not empty.
    private static func median(_ weighted: [(Double, Double)]) -> Double {
        let half = weighted.reduce(0) { $0 + $1.1 } / 2
        var sum = 0.0
        for (value, weight) in weighted {
            sum += weight
            if sum >= half { return value }
        }
        return weighted[weighted.count - 1].0
    }

    /// The half-sample mode (Robertson and Cryer, 1974), by weight: where the values crowd.
    private static func mode(_ weighted: [(Double, Double)]) -> Double {
        var rest = weighted[...]
        while rest.count > 3 {
            let half = rest.reduce(0) { $0 + $1.1 } / 2
            var best: (width: Double, range: Range<Int>)?
            var end = rest.startIndex
            var sum = 0.0
            for start in rest.indices {
                while end < rest.endIndex, sum < half * (1 - 1e-12) {
                    sum += rest[end].1
                    end += 1
                }
                if sum < half * (1 - 1e-12) { break }
                let width = rest[end - 1].0 - rest[start].0
                if best.map({ width < $0.width }) ?? true { best = (width, start..<end) }
                sum -= rest[start].1
            }
            guard let range = best?.range, range.count < rest.count else { break }
            rest = rest[range]
        }
        return median(Array(rest))
    }
}
