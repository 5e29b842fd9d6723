import Grounding
import Semantics

extension TextTable {
    /// Amounts under one another with the same number of digits after the point.
    func withEvenMoney(_ currency: Currency) -> TextTable {
        let digits = currency.minorUnitDigits
        guard digits > 0 else { return self }
        func isWhole(_ amount: String) -> Bool { amount != "n/a" && !amount.contains(".") }
        var even = self
        for index in columns.indices {
            let cells = rows.map { $0[index] } + (footer.map { [$0[index]] } ?? [])
            let isMoney = cells.allSatisfy { $0 == "n/a" || $0.contains(currency.symbol) }
            guard isMoney, columns[index].alignment == .trailing, cells.contains(where: { $0.contains(".") })
            else { continue }
            let zeros = "." + String(repeating: "0", count: digits)
            for row in even.rows.indices where isWhole(even.rows[row][index]) { even.rows[row][index] += zeros }
            if let cell = even.footer?[index], isWhole(cell) { even.footer?[index] += zeros }
        }
        return even
    }
}
