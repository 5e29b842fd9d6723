/// Amounts added up: twice as wide as one amount, so that no number of them wraps.
package struct MoneySum: Hashable, Sendable {
    /// Millionths of the major unit.
    package var micros: Int128

    package init(micros: Int128 = 0) { self.micros = micros }

    package static let zero = MoneySum()

    /// In the major unit; digits beyond a double's are lost.
    package var major: Double { Double(micros) / 1_000_000 }

    package static func += (sum: inout MoneySum, other: MoneySum) { sum.micros += other.micros }
    package static func += (sum: inout MoneySum, amount: Money) { sum.micros += Int128(amount.micros) }
}
