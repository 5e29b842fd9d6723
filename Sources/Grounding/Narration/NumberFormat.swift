package import Semantics

/// Numbers as a person reads them: exact, grouped, with their unit.
package struct NumberFormat: Sendable, Equatable {
    package let currency: Currency

    package init(currency: Currency) { self.currency = currency }

    /// `48,210` · `$48,210.35` · `2.76 %` · `7 min 56 s` · `2,310 ms`; `n/a` where there is no number.
    package func text(_ value: Double?, _ unit: MetricUnit) -> String {
        guard let value, value.isFinite else { return "n/a" }
        switch unit {
        case .count: return NumberFormat.decimal(value, digits: value == value.rounded() ? 0 : 2)
        case .currency: return money(value)
        case .fraction: return NumberFormat.percent(value)
        case .ratio: return NumberFormat.significant(value, digits: 2)
        case .score: return NumberFormat.significant(value, digits: 3)
        case .seconds: return duration(seconds: value)
        case .milliseconds:
            return abs(value) < 10_000
                ? "\(NumberFormat.decimal(value, digits: 0)) ms" : duration(seconds: value / 1000)
        case .minutes:
            if abs(value) < 60 { return "\(NumberFormat.significant(value, digits: 1)) min" }
            let whole = Int64(min(abs(value), 1e15).rounded())
            let sign = value < 0 ? "-" : ""
            return "\(sign)\(NumberFormat.grouped(whole / 60)) h\(whole % 60 == 0 ? "" : " \(whole % 60) min")"
        case .bytes: return bytes(value)
        }
    }

    /// The same with a plus sign in front of what is not negative; changes of rates are in percentage points.
    package func signed(_ value: Double?, _ unit: MetricUnit) -> String {
        guard let value, value.isFinite else { return "n/a" }
        let text = unit == .fraction ? NumberFormat.points(value) : text(value, unit)
        return value > 0 ? "+\(text)" : text
    }

    /// A fraction as percent, at most two digits after the point and never rounded to zero: `33.33 %`, `50 %`.
    package static func percent(_ fraction: Double) -> String { "\(significant(fraction * 100, digits: 2)) %" }

    /// A difference of fractions: `0.42 percentage points`.
    package static func points(_ difference: Double) -> String {
        let number = significant(difference * 100, digits: 2)
        return number == "1" || number == "-1" ? "\(number) percentage point" : "\(number) percentage points"
    }

    private func money(_ value: Double) -> String {
        let digits = currency.minorUnitDigits
        let sign = value < 0 ? "-" : ""
        let amount = NumberFormat.decimal(abs(value), digits: abs(value) == abs(value).rounded() ? 0 : digits)
        // An amount too small for a coin is not nothing.
        if value != 0, !amount.contains(where: { ("1"..."9").contains($0) }) {
            return "\(sign)\(currency.symbol)\(NumberFormat.significant(abs(value), digits: digits))"
        }
        return "\(sign)\(currency.symbol)\(amount)"
    }

    private func duration(seconds value: Double) -> String {
        let sign = value < 0 ? "-" : ""
        let seconds = min(abs(value), 1e15)
        if seconds < 59.95 { return "\(sign)\(NumberFormat.significant(seconds, digits: 1)) s" }
        let whole = Int64(seconds.rounded())
        if whole < 3600 { return "\(sign)\(whole / 60) min\(whole % 60 == 0 ? "" : " \(whole % 60) s")" }
        let minutes = Int64((seconds / 60).rounded())
        return "\(sign)\(NumberFormat.grouped(minutes / 60)) h\(minutes % 60 == 0 ? "" : " \(minutes % 60) min")"
    }

    private func bytes(_ value: Double) -> String {
        var value = value
        for unit in ["B", "kB", "MB", "GB"] {
            if abs(value) < 999.5 { return "\(NumberFormat.significant(value, digits: unit == "B" ? 0 : 1)) \(unit)" }
            value /= 1000
        }
        return "\(NumberFormat.significant(value, digits: 1)) TB"
    }

    /// At most `digits` after the point without trailing zeros; more where fewer would show a small number as zero.
    static func significant(_ value: Double, digits: Int) -> String {
        var digits = digits
        if value != 0, abs(value) < 1 {
            var size = abs(value)
            var needed = 1
            while size < 0.1, needed < 12 {
                size *= 10
                needed += 1
            }
            // Two digits that are not leading zeros, where rounding would leave none or one.
            if needed > digits { digits = needed + 1 }
        }
        let text = decimal(value, digits: digits)
        guard text.contains(".") else { return text }
        var trimmed = text[...]
        while trimmed.last == "0" { trimmed.removeLast() }
        if trimmed.last == "." { trimmed.removeLast() }
        return String(trimmed)
    }

    /// Grouped digits, rounded half away from zero. Beyond 10¹⁵ a double has no such digits: it is shown as it is.
    static func decimal(_ value: Double, digits: Int) -> String {
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        let scaled = (abs(value) * scale).rounded(.toNearestOrAwayFromZero)
        guard scaled < 9e17 else { return "\(value)" }
        let units = Int64(scaled)
        let divisor = Int64(scale)
        let sign = value < 0 && units != 0 ? "-" : ""
        let fraction = digits > 0 ? "." + (units % divisor).padded(to: digits) : ""
        return sign + grouped(units / divisor) + fraction
    }

    /// `1,234,567`.
    static func grouped(_ value: Int64) -> String {
        let digits = Array(String(value.magnitude))
        var out = value < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { out += "," }
            out.append(digit)
        }
        return out
    }
}
