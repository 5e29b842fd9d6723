import Foundation
import Statistics

/// Two shares compared inside strata, so that who is in them cannot make a difference that is none (Simpson's paradox).
package struct StratifiedShares: Sendable, Equatable {
    /// Successes of both sides in one stratum.
    package struct Stratum: Sendable, Equatable {
        package var name: String
        package var part: Double
        package var whole: Double
        package var otherPart: Double
        package var otherWhole: Double

        package init(name: String, part: Double, whole: Double, otherPart: Double, otherWhole: Double) {
            self.name = name
            self.part = part
            self.whole = whole
            self.otherPart = otherPart
            self.otherWhole = otherWhole
        }
    }

    /// The difference of the shares, all strata thrown together; nil where a side is empty.
    package let crude: Double?
    /// The difference inside strata, weighted as Mantel and Haenszel do (n₁·n₀/(n₁+n₀)), with its 95 % interval
    /// (Greenland and Robins, 1985); nil where no stratum has both sides.
    package let adjusted: Double?
    package let interval: ClosedRange<Double>?

    package init(_ strata: [Stratum]) {
        let sums = strata.reduce(into: (0.0, 0.0, 0.0, 0.0)) { sum, one in
            sum.0 += one.part
            sum.1 += one.whole
            sum.2 += one.otherPart
            sum.3 += one.otherWhole
        }
        crude = sums.1 > 0 && sums.3 > 0 ? sums.0 / sums.1 - sums.2 / sums.3 : nil
        var (weights, weighted, variance) = (0.0, 0.0, 0.0)
        for one in strata where one.whole > 0 && one.otherWhole > 0 {
            let weight = one.whole * one.otherWhole / (one.whole + one.otherWhole)
            let (share, other) = (one.part / one.whole, one.otherPart / one.otherWhole)
            weights += weight
            weighted += weight * (share - other)
            variance +=
                weight * weight * (share * (1 - share) / one.whole + other * (1 - other) / one.otherWhole)
        }
        guard weights > 0 else {
            (adjusted, interval) = (nil, nil)
            return
        }
        let half = NormalDistribution.quantile(0.975) * variance.squareRoot() / weights
        adjusted = weighted / weights
        interval = (weighted / weights - half)...(weighted / weights + half)
    }

    /// The strata turn the difference round.
    package var isReversed: Bool {
        guard let crude, let adjusted, let interval else { return false }
        return crude * adjusted < 0 && !interval.contains(0)
    }

    /// `Inside devices, slow visits convert 0.4 percentage points less than fast ones (…).`
    package func sentence(of one: String, than other: String, by strata: String) -> String {
        guard let adjusted, let interval, let crude else {
            return "There are not both \(one) and \(other), so there is nothing to compare."
        }
        func points(_ value: Double) -> String { PlainNumber.significant(value * 100, digits: 2) }
        let range = "95 % interval \(points(interval.lowerBound)) to \(points(interval.upperBound)) percentage points"
        if interval.contains(0) {
            return "With \(strata) held equal, no difference between \(one) and \(other) is shown (\(range))."
        }
        let direction = adjusted < 0 ? "less" : "more"
        let start =
            "With \(strata) held equal, \(one) convert \(points(abs(adjusted))) percentage points \(direction) than "
            + "\(other) (\(range))"
        return isReversed
            ? start
                + "; thrown together it looks the other way round (\(points(crude))): the mix of \(strata)s does that."
            : start + "."
    }
}
