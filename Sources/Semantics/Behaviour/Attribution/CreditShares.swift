import Foundation

/// Shares conversions out among touches by one rule, and adds them up by label: the one place where the rules are.
package struct CreditShares {
    private let rule: AttributionRule
    private let halfLife: Double
    /// By label code.
    package private(set) var credits: [Credit]

    /// - Parameter halfLife: in the unit of the touches' times.
    package init(_ rule: AttributionRule, halfLife: Double, labels: Int) {
        self.rule = rule
        self.halfLife = halfLife
        credits = Array(repeating: Credit(), count: labels)
    }

    package mutating func give(_ credit: Credit, to label: Int) { credits[label] += credit }

    /// - Parameters:
    ///   - touches: indices of times, not empty, first to last.
    ///   - label: of a touch; `isDirect`: whether it was a direct visit.
    package mutating func share(
        _ micros: Int64, _ touches: Range<Int>, times: [Int64], label: (Int) -> Int, isDirect: (Int) -> Bool
    ) {
        let (first, last) = (touches.lowerBound, touches.upperBound - 1)
        let whole = Credit(parts: Int128(Credit.partsOfConversion), micros: Int128(micros))
        switch rule {
        case .firstClick: credits[label(first)] += whole
        case .lastClick: credits[label(last)] += whole
        case .lastNonDirectClick: credits[label(touches.last { !isDirect($0) } ?? last)] += whole
        case .linear:
            let count = Int64(touches.count)
            divide(whole, micros, touches, label) { amount, _ in amount / count }
        case .positionBased:
            let between = 5 * Int64(max(1, touches.count - 2))
            divide(whole, micros, touches, label) { amount, touch in
                if touches.count == 2 { return amount / 2 }
                // Two fifths, in a way that cannot overflow.
                return touch == first ? amount / 5 * 2 + amount % 5 * 2 / 5 : amount / between
            }
        case .timeDecay:
            let halfLife = halfLife
            func weight(_ touch: Int) -> Double { pow(2, Double(times[touch] - times[last]) / halfLife) }
            let sum = touches.reduce(0) { $0 + weight($1) }
            divide(whole, micros, touches, label) { amount, touch in Int64(Double(amount) * (weight(touch) / sum)) }
        }
    }

    /// All but the last touch get their share, the last what is left.
    private mutating func divide(
        _ whole: Credit, _ micros: Int64, _ touches: Range<Int>, _ label: (Int) -> Int,
        _ share: (Int64, Int) -> Int64
    ) {
        var rest = whole
        for touch in touches.dropLast() {
            let parts = Int128(share(Credit.partsOfConversion, touch))
            let micros = Int128(share(micros, touch))
            credits[label(touch)] += Credit(parts: parts, micros: micros)
            rest.parts -= parts
            rest.micros -= micros
        }
        credits[label(touches.upperBound - 1)] += rest
    }
}
