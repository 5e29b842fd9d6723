/// All conditions on one to three dimensions that occur among cells, grouped by the dimensions they hold.
struct ConditionLattice: Sendable {
    /// The conditions on the same dimensions.
    struct Level: Sendable {
        var dimensions: [Int]
        /// By cell: the number of its condition.
        var groups: [Int]
        var count: Int
        /// By condition: one of its cells.
        var examples: [Int]
    }

    let levels: [Level]
    /// How many conditions there are.
    let count: Int

    static let mostDimensions = 3

    /// Beyond this many cells times levels, conditions are kept shorter.
    static let mostWork = 8_000_000

    init(_ codes: [[Int]], dimensions: Int) {
        let sizes = (0..<dimensions).map { dimension in (codes.map { $0[dimension] }.max() ?? 0) + 1 }
        var levels: [Level] = []
        for size in 1...ConditionLattice.mostDimensions where size <= dimensions {
            let choices = ConditionLattice.choices(size, among: dimensions)
            if size > 1, (levels.count + choices.count) * codes.count > ConditionLattice.mostWork { break }
            levels += choices.map { ConditionLattice.level($0, codes, sizes) }
        }
        self.levels = levels
        count = levels.reduce(0) { $0 + $1.count }
    }

    private static func level(_ chosen: [Int], _ codes: [[Int]], _ sizes: [Int]) -> Level {
        var level = Level(dimensions: chosen, groups: [], count: 0, examples: [])
        level.groups.reserveCapacity(codes.count)
        var numbers: [Int: Int] = [:]
        for (index, cell) in codes.enumerated() {
            let key = chosen.reduce(0) { $0 * sizes[$1] + cell[$1] }
            if let number = numbers[key] {
                level.groups.append(number)
            } else {
                numbers[key] = level.count
                level.groups.append(level.count)
                level.examples.append(index)
                level.count += 1
            }
        }
        return level
    }

    /// Ascending choices, in order.
    static func choices(_ size: Int, among count: Int) -> [[Int]] {
        guard size > 0 else { return [[]] }
        return (0..<count).flatMap { first in
            choices(size - 1, among: count).filter { $0.allSatisfy { $0 > first } }.map { [first] + $0 }
        }
    }
}
