import Foundation

/// On which scale a series is expected to vary: in shares of its level, or in units.
///
/// Days of money, counts and rates vary in shares; hours, and whatever is zero or negative at times, in units.
struct ValueScale: Sendable {
    /// Whether values are taken as logarithms.
    let isRelative: Bool
    /// Added before the logarithm, so that zero has one.
    private let offset: Double

    static let undecided = ValueScale(isRelative: false, offset: 0)

    private init(isRelative: Bool, offset: Double) {
        self.isRelative = isRelative
        self.offset = offset
    }

    init(median: Double, isNonNegative: Bool, isCount: Bool, isHourly: Bool) {
        let relative = isNonNegative && median > 0 && !isHourly
        self.init(isRelative: relative, offset: relative ? max(0.02 * median, isCount ? 0.5 : 0) : 0)
    }

    /// The value on the scale.
    func position(of value: Double) -> Double { isRelative ? log(max(value, 0) + offset) : value }

    /// The value at a position.
    func value(at position: Double) -> Double { isRelative ? max(exp(position) - offset, 0) : position }

    /// A value's distance from the expected one: in shares of it, or in units.
    ///
    /// Shares are twice the difference of square roots, between the plain share, which makes light of drops, and the
    /// logarithm, which makes too much of small counts (M. S. Bartlett, "The use of transformations", 1947).
    func error(of value: Double, expected: Double) -> Double {
        guard isRelative else { return value - expected }
        return 2 * (((max(value, 0) + offset) / (expected + offset)).squareRoot() - 1)
    }

    /// The value that lies `error` from an expected one.
    func value(_ error: Double, from expected: Double) -> Double {
        guard isRelative else { return expected + error }
        let root = max(0, 1 + error / 2)
        return max(0, (expected + offset) * root * root - offset)
    }

    /// What a count varies by itself (Poisson), as a variance on the scale.
    func countVariance(expected: Double) -> Double {
        guard isRelative else { return abs(expected) + 1 }
        return (expected + 0.5) / ((expected + offset) * (expected + offset))
    }
}
