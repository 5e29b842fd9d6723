import Semantics

/// Reads numbers and amounts of other programs. Amounts never pass through a floating-point number.
struct NumberReader: Sendable {
    /// What an amount in the file counts.
    enum MoneyUnit: String, Sendable, CaseIterable {
        /// `12.34` is 12 dollars and 34 cents.
        case major
        /// `1234` is the same, in cents.
        case minor
        /// `12340000` is the same, in millionths.
        case micros
    }

    /// `,` for `1.234,56`; anything else is `1,234.56`.
    let mark: ForeignDecimal.Mark
    private let currency: Currency

    /// - Parameter decimalComma: whether a comma begins the fraction.
    init(decimalComma: Bool = false, currency: Currency = .usd) {
        self.mark = decimalComma ? .comma : .point
        self.currency = currency
    }

    /// The number; `12.5 %` is 0.125. Nil for what programs write where they have none (`NA`, `-`, `null`).
    func number(_ text: String) throws(RecordProblem) -> Double? {
        if ForeignText.isNoNumber(text) { return nil }
        let decimal = try ForeignDecimal(text, mark: mark)
        if let sign = decimal.currency {
            guard CurrencySigns.matches(sign, currency) != nil else { throw .badNumber(text) }
        }
        let digits = decimal.digits.isEmpty ? "0" : String(decoding: decimal.digits, as: UTF8.self)
        // The standard library rounds decimal text to the nearest binary number.
        guard let value = Double("\(decimal.negative ? "-" : "")\(digits)e\(decimal.exponent)"), value.isFinite else {
            throw .badNumber(text, "it is out of range")
        }
        return value
    }

    /// The amount, exact to a millionth; digits beyond are rounded half away from zero. Nil as in `number`.
    func money(_ text: String, unit: MoneyUnit = .major) throws(RecordProblem) -> Money? {
        if ForeignText.isNoNumber(text) { return nil }
        let decimal = try ForeignDecimal(text, mark: mark)
        if decimal.isPercent { throw .badAmount(text, "a percentage is no money") }
        if let sign = decimal.currency {
            guard let matches = CurrencySigns.matches(sign, currency) else { throw .badNumber(text) }
            guard matches else { throw .otherCurrency(text, expected: currency.code) }
        }
        guard let micros = decimal.scaled(by: shift(of: unit)) else { throw .amountOutOfRange(text) }
        return Money(micros: micros)
    }

    /// How many places the point moves to the right from an amount in the file to millionths.
    func shift(of unit: MoneyUnit) -> Int {
        switch unit {
        case .major: 6
        case .minor: 6 - currency.minorUnitDigits
        case .micros: 0
        }
    }
}

extension ForeignDecimal {
    /// The value × 10^`shift` as a whole number, rounded half away from zero; nil out of range.
    fileprivate func scaled(by shift: Int) -> Int64? {
        let kept = digits.count + exponent + shift
        if digits.isEmpty || kept < 0 { return 0 }
        guard kept <= 18 else { return nil }
        var value: Int64 = 0
        for position in 0..<kept {
            value = value * 10 + (position < digits.count ? Int64(digits[position] - 0x30) : 0)
        }
        if kept < digits.count, digits[kept] >= UInt8(ascii: "5") { value += 1 }
        return negative ? -value : value
    }
}
