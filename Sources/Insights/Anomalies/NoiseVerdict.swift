import Foundation

/// Whether values are no more than the usual up and down: what the detector expected of each day, and how many days lie outside.
package struct NoiseVerdict: Sendable, Equatable {
    package enum Judgement: Sendable, Equatable {
        /// Every day lies within what was expected, or no more days lie outside than chance brings.
        case ordinary
        /// More days lie outside, or all lean further to one side, than chance brings, yet none alarms.
        case borderline
        /// An anomaly lasts into these days.
        case unusual
        /// Too little was known before to expect anything.
        case unknown
    }

    package struct Day: Sendable, Equatable {
        /// The day's place among those that were given.
        package var place: Int
        package var value: Double
        package var expected: PointVerdict.Expectation

        package var isOutside: Bool { value < expected.lower || value > expected.upper }
        /// From what was expected, in half widths of the interval.
        var distance: Double { abs(lean) }
        /// The same with its side: below zero where less came than was expected.
        var lean: Double {
            let half = (expected.upper - expected.lower) / 2
            let off = value - expected.value
            return half > 0 ? off / half : off == 0 ? 0 : off < 0 ? -.infinity : .infinity
        }
    }

    package let judgement: Judgement
    /// Days with a value and an expectation, in order.
    package let days: [Day]
    /// The one farthest from what was expected; nil where nothing was expected.
    package let farthest: Day?
    /// How far all days together lie to one side, in standard deviations of chance: the mean of what was not expected of
    /// independent days, times the root of their number. Below zero where less came than was expected.
    package let together: Double

    /// Whether all days together lean further to one side than chance brings.
    package var leans: Bool { days.count > 1 && abs(together) > NoiseVerdict.clearLean }

    /// The normal distribution's two-sided 1 %, as `leastChance`.
    private static let clearLean = 2.576
    /// A half width of an interval of 95 %, in standard deviations.
    private static let halfWidth = 1.96

    /// Of a hundred ordinary days this many lie outside their interval.
    private static let outsideShare = 0.05
    /// So rare must it be that chance brings as many days outside.
    private static let leastChance = 0.01

    package var outside: Int { days.count(where: \.isOutside) }

    /// Whether it is of a single day, and that lies outside: too little to tell noise from more.
    package var isOneOutside: Bool { days.count == 1 && outside == 1 }

    /// - Parameters:
    ///   - values: a value a day; not finite where missing.
    ///   - verdicts: what the detector said of each.
    ///   - alarms: whether an anomaly lasts into these days.
    package init(values: [Double], verdicts: [PointVerdict], alarms: Bool) {
        days = zip(values, verdicts).enumerated().compactMap { place, pair in
            guard pair.0.isFinite, let expected = pair.1.expected else { return nil }
            return Day(place: place, value: pair.0, expected: expected)
        }
        farthest = days.max { $0.distance < $1.distance }
        let outside = days.count(where: \.isOutside)
        let leans = days.map(\.lean).filter(\.isFinite)
        together =
            leans.isEmpty ? 0 : NoiseVerdict.halfWidth * leans.reduce(0, +) / Double(leans.count).squareRoot()
        if alarms {
            judgement = .unusual
        } else if days.isEmpty {
            judgement = .unknown
        } else {
            let chance = NoiseVerdict.chance(ofAtLeast: outside, of: days.count)
            let isRare = chance < NoiseVerdict.leastChance || days.count > 1 && abs(together) > NoiseVerdict.clearLean
            judgement = isRare ? .borderline : .ordinary
        }
    }

    /// How likely ordinary days bring so many outside (binomial, each day by itself).
    static func chance(ofAtLeast outside: Int, of days: Int) -> Double {
        guard outside > 0 else { return 1 }
        var term = pow(1 - outsideShare, Double(days))
        var below = 0.0
        for count in 0..<outside {
            below += term
            term *= Double(days - count) / Double(count + 1) * outsideShare / (1 - outsideShare)
        }
        return max(0, 1 - below)
    }
}
