/// How well found conditions meet the planted ones.
package struct CauseScore: Sendable, Equatable {
    /// F1 over cells that are covered.
    package let cells: Double
    /// F1 over conditions that are exactly the same.
    package let conditions: Double
    /// One over the place at which the cause with the largest effect is named, 0 where it is not; nil where none was planted.
    package let firstRank: Double?
    /// Pairs of causes that were found, and how many of them stand in the order of their effects.
    package let pairs: (all: Int, ordered: Int)

    package static func == (a: CauseScore, b: CauseScore) -> Bool {
        a.cells == b.cells && a.conditions == b.conditions && a.firstRank == b.firstRank && a.pairs == b.pairs
    }

    /// Cells and conditions are 1 when nothing was planted and nothing found.
    ///
    /// - Parameter found: what is named, in the order in which it is.
    package init(found: [[Int: Int]], in table: CauseTable) {
        let isFound = table.cells.map { cell in found.contains { CauseTable.covers($0, cell) } }
        let isPlanted = table.cells.map { cell in table.causes.contains { CauseTable.covers($0, cell) } }
        let both = zip(isFound, isPlanted).count(where: { $0 && $1 })
        cells = CauseScore.f1(both, isFound.count(where: { $0 }), isPlanted.count(where: { $0 }))
        conditions = CauseScore.f1(found.count(where: table.causes.contains), found.count, table.causes.count)
        let ranks = CauseScore.ranks(found, table)
        firstRank = ranks.first
        pairs = (ranks.all, ranks.ordered)
    }

    private static func ranks(_ found: [[Int: Int]], _ table: CauseTable) -> (first: Double?, all: Int, ordered: Int) {
        let sizes = table.causes.map { (cause: $0, size: abs(table.effect(of: $0))) }
        let largest = sizes.max { $0.size < $1.size }
        let first = largest.map { largest in
            found.firstIndex(of: largest.cause).map { 1 / Double($0 + 1) } ?? 0
        }
        let places = sizes.compactMap { item in found.firstIndex(of: item.cause).map { (place: $0, size: item.size) } }
        var (all, ordered) = (0, 0)
        for (index, one) in places.enumerated() {
            for other in places[(index + 1)...] {
                // Effects that noise could exchange have no order.
                guard max(one.size, other.size) > 1.25 * min(one.size, other.size) else { continue }
                all += 1
                if (one.place < other.place) == (one.size > other.size) { ordered += 1 }
            }
        }
        return (first, all, ordered)
    }

    private static func f1(_ both: Int, _ found: Int, _ planted: Int) -> Double {
        found + planted == 0 ? 1 : 2 * Double(both) / Double(found + planted)
    }
}
