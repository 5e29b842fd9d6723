/// A number written plainly in bytes, `-123.45`: what nearly all numbers of a file are. Anything else is read by
/// `ForeignDecimal`, which is slower and gives the same where both can.
struct QuickDecimal {
    private let isNegative: Bool
    private let digits: UInt64
    /// How many digits `digits` has, without leading zeros.
    private let significant: Int
    private let fraction: Int

    /// Nil for what is not plain, or has more than 18 digits.
    @inline(__always) init?(_ text: UnsafeRawBufferPointer, mark: UInt8) {
        var index = 0
        let count = text.count
        guard count > 0, count <= 20 else { return nil }
        isNegative = text[0] == 0x2D
        if isNegative { index = 1 }
        guard index < count, Ascii.isDigit(text[index]) else { return nil }
        var digits: UInt64 = 0
        var significant = 0
        var point = count
        while index < count {
            let byte = text[index]
            if Ascii.isDigit(byte) {
                digits = digits &* 10 &+ UInt64(byte &- 0x30)
                if digits != 0 { significant += 1 }
            } else if byte == mark, point == count {
                point = index
            } else {
                return nil
            }
            index += 1
        }
        guard significant <= 18 else { return nil }
        self.digits = digits
        self.significant = significant
        fraction = point == count ? 0 : count - point - 1
    }

    /// The nearest binary number; nil where a single division could round it wrongly.
    ///
    /// Both operands are exact, so the quotient is rounded once (Clinger, "How to read floating point numbers
    /// accurately", PLDI 1990).
    @inline(__always) var double: Double? {
        guard digits < 1 << 53 else { return nil }
        let value = fraction == 0 ? Double(digits) : Double(digits) / QuickDecimal.power(fraction)
        return isNegative ? -value : value
    }

    /// The number × 10^`shift`; nil where it is not whole, or out of range.
    @inline(__always) func scaled(by shift: Int) -> Int64? {
        let zeros = shift - fraction
        guard zeros >= 0, significant + zeros <= 18 else { return nil }
        var value = Int64(truncatingIfNeeded: digits)
        for _ in 0..<zeros { value *= 10 }
        return isNegative ? -value : value
    }

    /// Powers of ten up to the 22nd are exact.
    private static func power(_ exponent: Int) -> Double {
        switch exponent {
        case 1: 1e1
        case 2: 1e2
        case 3: 1e3
        case 4: 1e4
        case 5: 1e5
        case 6: 1e6
        case 7: 1e7
        case 8: 1e8
        case 9: 1e9
        case 10: 1e10
        case 11: 1e11
        case 12: 1e12
        case 13: 1e13
        case 14: 1e14
        case 15: 1e15
        case 16: 1e16
        case 17: 1e17
        default: 1e18
        }
    }
}
