/// An exact amount of money, in millionths of the major unit.
///
/// Millionths, not cents: price lists, ad platforms and analytics exports all carry more digits than a coin has, and
/// sums must come out to the last minor unit. The range is about ±9.2 trillion major units.
package struct Money: Hashable, Comparable, Sendable, Codable {
    package var micros: Int64

    package init(micros: Int64) { self.micros = micros }

    /// The nearest millionth, or nil when the number is not finite or out of range.
    package init?(major: Double) {
        let micros = (major * 1_000_000).rounded(.toNearestOrAwayFromZero)
        guard micros.isFinite, abs(micros) < 9.2e18 else { return nil }
        self.micros = Int64(micros)
    }

    /// Reads a plain decimal (`-12.345`, `1e3` is not one) exactly; digits past the sixth are rounded half away from zero.
    package init?(decimal text: some StringProtocol) {
        var bytes = text.utf8[...]
        var negative = false
        if let sign = bytes.first, sign == 0x2D || sign == 0x2B {
            negative = sign == 0x2D
            bytes = bytes.dropFirst()
        }
        var whole: Int64 = 0
        var fraction: Int64 = 0
        var digits = 0
        var fractionDigits: Int?
        for byte in bytes {
            if byte == 0x2E, fractionDigits == nil {
                fractionDigits = 0
                continue
            }
            guard (0x30...0x39).contains(byte) else { return nil }
            let digit = Int64(byte - 0x30)
            digits += 1
            if let seen = fractionDigits {
                if seen < 6 { fraction = fraction * 10 + digit }
                if seen == 6, digit >= 5 { fraction += 1 }
                fractionDigits = seen + 1
            } else {
                let (product, overflow) = whole.multipliedReportingOverflow(by: 10)
                guard !overflow, product < 9_000_000_000_000 else { return nil }
                whole = product + digit
            }
        }
        guard digits > 0 else { return nil }
        for _ in (fractionDigits ?? 0)..<max(6, fractionDigits ?? 0) { fraction *= 10 }
        self.micros = (negative ? -1 : 1) * (whole * 1_000_000 + fraction)
    }

    package static let zero = Money(micros: 0)
    package var major: Double { Double(micros) / 1_000_000 }

    package static func < (a: Money, b: Money) -> Bool { a.micros < b.micros }
    package static func + (a: Money, b: Money) -> Money { Money(micros: a.micros + b.micros) }
    package static func - (a: Money, b: Money) -> Money { Money(micros: a.micros - b.micros) }
    package static prefix func - (a: Money) -> Money { Money(micros: -a.micros) }

    /// `price × quantity`, rounded to the nearest millionth; nil out of range.
    package func multiplied(by quantity: Double) -> Money? {
        if let whole = Int64(exactly: quantity) {
            let (product, overflow) = micros.multipliedReportingOverflow(by: whole)
            return overflow ? nil : Money(micros: product)
        }
        return Money(major: major * quantity)
    }
}
