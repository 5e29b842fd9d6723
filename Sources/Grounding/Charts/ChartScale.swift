import Foundation

/// A value axis with round ticks (Heckbert, "Nice Numbers for Graph Labels", Graphics Gems 1990).
package struct ChartScale: Sendable, Equatable {
    package let low: Double
    package let high: Double
    package let ticks: [Double]

    /// Values beyond this have no useful axis.
    private static let largest = 1e300

    /// Nil without a finite value.
    ///
    /// An axis begins at zero where it must (bars) and where zero is near: a curve of little variation would otherwise look
    /// like one of none, and one cut off far from zero like a fall to nothing.
    /// - Parameters:
    ///   - isWhole: whether a tick between whole numbers means nothing.
    ///   - ticks: about how many.
    package init?(_ values: [Double], startsAtZero: Bool, isWhole: Bool = false, ticks wanted: Int = 5) {
        guard var low = values.min(), var high = values.max() else { return nil }
        low = max(-Self.largest, low)
        high = min(Self.largest, high)
        if startsAtZero || low > 0 && low < 0.75 * high { low = min(0, low) }
        if startsAtZero || high < 0 && high > 0.75 * low { high = max(0, high) }
        // Nothing to tell apart: the axis shows how far from zero.
        if high - low <= 1e-12 * max(abs(low), abs(high)) { (low, high) = (min(low, 0), max(high, 0)) }
        if high - low < 1e-300 { (low, high) = (0, 1) }
        var step = Self.round((high - low) / Double(max(1, wanted - 1)))
        if isWhole { step = max(1, step) }
        let (first, last) = ((low / step).rounded(.down), (high / step).rounded(.up))
        self.low = first * step
        self.high = last * step
        ticks = (0...Int(last - first)).map { (first + Double($0)) * step }
    }

    /// 0 at the bottom, 1 at the top.
    package func share(of value: Double) -> Double { min(1, max(0, (value - low) / (high - low))) }

    /// 1, 2 or 5 times a power of ten, at least the number.
    private static func round(_ number: Double) -> Double {
        let power = pow(10, log10(number).rounded(.down))
        let digit = number / power
        let nice = digit <= 1 ? 1.0 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10
        return nice * power
    }
}
