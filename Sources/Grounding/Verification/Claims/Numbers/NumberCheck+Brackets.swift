/// Numbers that a bracket behind them says more exactly: "over half of the budget (56 %)".
extension NumberCheck {
    /// "Closer to one in five (18 %)"
    private func isLooselyWorded(_ number: NumberMention) -> Bool {
        number.precision == .worded && number.form == .percent
            && sentence.has(["closer", "to"], at: number.range.lowerBound - 2)
    }

    /// "Over half of the budget (56 %)": the number in the bracket says exactly what is meant, and how far it lies above.
    func restated(_ number: NumberMention) -> ClaimFinding? {
        guard number.precision == .over || number.precision == .under || isLooselyWorded(number),
            let exact = sentence.numbers.first(where: { $0.range.lowerBound > number.range.lowerBound }),
            exact.form == number.form, exact.precision == .exact, sentence.lower(exact.range.lowerBound - 1) == "(",
            exact.range.lowerBound - number.range.upperBound <= 5,
            case let ratio = number.precision == .under ? number.value / exact.value : exact.value / number.value,
            ratio > (isLooselyWorded(number) ? 0.88 : 1), ratio < (isLooselyWorded(number) ? 1.12 : 1.3)
        else { return nil }
        return alone(exact)
    }

    /// "More than nine tenths of carts are abandoned (68 %)": the number in the bracket denies it.
    func deniedByBracket(_ number: NumberMention) -> ClaimFinding? {
        guard number.precision == .over || number.precision == .under,
            let exact = sentence.numbers.first(where: { $0.range.lowerBound > number.range.lowerBound }),
            exact.form == number.form, exact.precision == .exact, exact.sign == nil,
            sentence.lower(exact.range.lowerBound - 1) == "(", sentence.lower(exact.range.upperBound) == ")",
            exact.range.lowerBound - number.range.upperBound <= 9
        else { return nil }
        let isSo = number.precision == .over ? exact.value > 0.99 * number.value : exact.value < 1.01 * number.value
        return isSo ? nil : .wrong("the number in the bracket denies it", [])
    }
}
