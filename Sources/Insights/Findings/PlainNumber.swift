import Foundation

/// Numbers in the sentences of analyses that know no unit.
package enum PlainNumber {
    /// `+12.3 %`, `-0.4 %`; three significant digits.
    package static func signedPercent(_ fraction: Double) -> String {
        (fraction > 0 ? "+" : "") + "\(significant(fraction * 100)) %"
    }

    /// `12.3 %`.
    package static func percent(_ fraction: Double) -> String { "\(significant(fraction * 100)) %" }

    /// With a plus sign in front of what is above 0.
    package static func signed(_ value: Double) -> String { (value > 0 ? "+" : "") + significant(value) }

    /// Three significant digits, without an exponent where one can do without.
    package static func significant(_ value: Double, digits: Int = 3) -> String {
        guard value.isFinite else { return "n/a" }
        if value == 0 { return "0" }
        let magnitude = Int(log10(abs(value)).rounded(.down))
        if magnitude < -6 || magnitude > 12 { return String(format: "%.\(digits - 1)e", value) }
        let text = String(format: "%.\(max(0, digits - 1 - magnitude))f", value)
        guard text.contains(".") else { return text }
        var end = text.endIndex
        while text[text.index(before: end)] == "0" { end = text.index(before: end) }
        if text[text.index(before: end)] == "." { end = text.index(before: end) }
        return String(text[..<end])
    }

    /// `p = 0.013`, `p < 0.0001`.
    package static func chance(_ value: Double) -> String {
        value < 0.0001 ? "p < 0.0001" : "p = \(significant(value, digits: 2))"
    }
}
