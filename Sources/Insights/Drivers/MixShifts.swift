/// Conditions whose share of a rate's base changed, and whose rate is so unlike the whole's that this moved the whole.
struct MixShifts {
    private let cells: ChangeCells
    private let lattice: ConditionLattice

    init(_ cells: ChangeCells, lattice: ConditionLattice) {
        self.cells = cells
        self.lattice = lattice
    }

    /// A mix effect is worth naming from this share of the rate, and of its change, upwards.
    static let leastShareOfRate = 0.02
    static let leastShareOfChange = 0.2

    /// - Parameter taken: conditions with which none may share a cell.
    func conditions(besides taken: [[Int: Int]]) -> [[Int: Int]] {
        let search = DriverSearch(
            baseline: cells.cells.map(\.baseline.base), current: cells.cells.map(\.current.base),
            codes: cells.cells.map(\.codes), lattice: lattice)
        let whole = (before: cells.totalBaseline, after: cells.totalCurrent)
        guard let account = search.bestAccount(), let before = cells.value(of: whole.before),
            let after = cells.value(of: whole.after)
        else { return [] }
        let isTaken = cells.cells.map { cell in taken.contains { fulfils($0, cell) } }
        return account.drivers.filter { driver in
            guard !driver.cells.contains(where: { isTaken[$0] }) else { return false }
            var part = (before: ChangeCells.Amount(), after: ChangeCells.Amount())
            for cell in driver.cells {
                part.before = part.before + cells.cells[cell].baseline
                part.after = part.after + cells.cells[cell].current
            }
            let mix = abs(RateMix(before: part.before, after: part.after, whole: whole).mix)
            return mix >= MixShifts.leastShareOfRate * (abs(before) + abs(after)) / 2
                && mix >= MixShifts.leastShareOfChange * abs(after - before)
        }.map(\.condition)
    }

    private func fulfils(_ condition: [Int: Int], _ cell: ChangeCells.Cell) -> Bool {
        condition.allSatisfy { cell.codes[$0.key] == $0.value }
    }
}
