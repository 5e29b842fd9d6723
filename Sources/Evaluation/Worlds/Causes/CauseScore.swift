/// How well found conditions meet the planted ones.
package struct CauseScore: Sendable, Equatable {
    /// F1 over cells that are covered.
    package let cells: Double
    /// F1 over conditions that are exactly the same.
    package let conditions: Double

    /// Both are 1 when nothing was planted and nothing found.
    package init(found: [[Int: Int]], in table: CauseTable) {
        let isFound = table.cells.map { cell in found.contains { CauseTable.covers($0, cell) } }
        let isPlanted = table.cells.map { cell in table.causes.contains { CauseTable.covers($0, cell) } }
        let both = zip(isFound, isPlanted).count(where: { $0 && $1 })
        cells = CauseScore.f1(both, isFound.count(where: { $0 }), isPlanted.count(where: { $0 }))
        conditions = CauseScore.f1(found.count(where: table.causes.contains), found.count, table.causes.count)
    }

    private static func f1(_ both: Int, _ found: Int, _ planted: Int) -> Double {
        found + planted == 0 ? 1 : 2 * Double(both) / Double(found + planted)
    }
}
