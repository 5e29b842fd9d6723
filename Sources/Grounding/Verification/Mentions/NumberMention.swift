/// A number as a text writes it: what it says, how exactly, and in which unit.
struct NumberMention: Sendable, Equatable {
    enum Form: Sendable, Equatable {
        case plain
        /// Currencies that the sign can mean.
        case money(Set<String>)
        case percent
        case points
        /// `2.3 times`, `twice`, `doubled`.
        case multiple
        /// The value in seconds.
        case time
        /// `#2`, `3rd`.
        case place

        /// Cents and euros can be of one currency.
        func isLike(_ other: Form) -> Bool {
            if case .money(let a) = self, case .money(let b) = other { return !a.isDisjoint(with: b) }
            return self == other
        }
    }

    enum Precision: Sendable, Equatable {
        case exact, about, justUnder, justOver, over, under
        /// Fractions in words: a third, twice.
        case worded
    }

    /// "€1.69m against 1.42m": the sign of money need not be written twice.
    func isWrittenLike(_ other: NumberMention) -> Bool {
        if form.isLike(other.form) { return true }
        switch (form, other.form) {
        case (.money, .plain): return other.step >= 10
        case (.plain, .money): return step >= 10
        default: return false
        }
    }

    /// Pieces of the sentence.
    var range: Range<Int>
    var form: Form
    /// Percent and points as a fraction; times in seconds.
    var value: Double
    /// One unit of the last digit written.
    var step: Double
    var precision: Precision
    /// +1 or -1 where a sign is written.
    var sign: Double?
    /// `doubled`, `tripled`, `halved`: says itself which way it went.
    var isChangeVerb = false
    /// "Exactly 2 %": not just rounded to it.
    var isStrict = false
    /// "About a quarter": in words, and not meant to be exact.
    var isRough = false

    /// "About 100" is rounder than "about 423".
    private var looseness: Double {
        guard step > 0 else { return 0.025 }
        var digits = (value / step).rounded()
        while digits >= 10, digits.truncatingRemainder(dividingBy: 10) == 0 { digits /= 10 }
        return digits < 10 && value / step >= 99 ? 0.07 : digits < 100 ? 0.025 : 0.0125
    }

    /// A single digit, of whatever size: 3 %, 2 million, 40.
    private var isOneDigit: Bool {
        guard step > 0, form != .multiple else { return false }
        return value / step >= 0.5 && value / step < 9.5 && value / step > 1.5
    }

    /// How far "just over" reaches: to the next round word from a part in words.
    private var nearness: Double { step == 0 ? 0.06 : 0.045 }

    /// Whether a quantity of this size is what was written; both without sign.
    func fits(_ actual: Double) -> Bool {
        let written = value
        let slack = step / 2 * (1 + 1e-9) + abs(written) * 1e-9
        switch precision {
        case .exact: return abs(actual - written) <= slack * (isStrict ? 0.2 : 1)
        case .about: return abs(actual - written) <= max(slack, looseness * max(abs(written), abs(actual)))
        // "Nearly halved": not quite so little.
        case .justUnder where isChangeVerb && written < 1: return actual >= written * 0.999 && actual <= written * 1.15
        case .over where isChangeVerb && written < 1: return actual <= written && actual >= written * 0.85
        // What is nearly 3 rounds to 3, however far half a unit of so small a number reaches.
        case .justUnder: return actual <= written + written * 1e-9 && actual >= written - max(slack, nearness * written)
        case .justOver: return actual >= written - written * 1e-9 && actual <= written + max(slack, nearness * written)
        // "More than twice", "more than a fifth": the next round word is far.
        case .over where step == 0 || form == .multiple && step == 1:
            return actual >= written - written * 1e-9 && actual <= written * 1.33
        case .under where step == 0: return actual <= written + written * 1e-9 && actual >= written * 0.75
        // A return below 1 does not pay for itself, however far below.
        case .over where value == 1 && form == .plain: return actual > 1 && actual < 2
        case .under where value == 1 && form == .plain: return actual < 1 && actual >= 0.5
        // "More than 3 %", "less than 2 %": of so few digits the next one is far.
        case .over where isOneDigit:
            return actual >= written - written * 1e-9 && actual < written + step * 0.999
        case .under where isOneDigit && !(form == .percent && value <= 0.01):
            return actual <= written + written * 1e-9 && actual > written - step * 0.999
        case .over: return actual >= written - written * 1e-9 && actual <= written * (1 + 0.08) + 1e-12
        // "Less than one percent" says that it is little.
        case .under where form == .percent && value <= 0.01: return actual > 0 && actual <= written
        case .under: return actual <= written + written * 1e-9 && actual >= written * (1 - 0.08) - 1e-12
        case .worded where isRough: return abs(actual - written) <= 0.1 * abs(written)
        case .worded: return abs(actual - written) <= max(0.05 * abs(written), isChangeVerb ? 0 : 1e-9)
        }
    }
}
