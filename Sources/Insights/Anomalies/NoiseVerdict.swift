import Foundation

/// Whether values are no more than the usual up and down: what the detector expected of each day, and how many days lie outside.
package struct NoiseVerdict: Sendable, Equatable {
    package enum Judgement: Sendable, Equatable {
        /// Every day lies within what was expected, or no more days lie outside than chance brings.
        case ordinary
        /// More days lie outside than chance brings, yet none alarms.
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
        var distance: Double {
            let half = (expected.upper - expected.lower) / 2
            return half > 0 ? abs(value - expected.value) / half : value == expected.value ? 0 : .infinity
        }
    }

    package let judgement: Judgement
    /// Days with a value and an expectation, in order.
    package let days: [Day]
    /// The one farthest from what was expected; nil where nothing was expected.
    package let farthest: Day?

    /// Of a hundred ordinary days this many lie outside their interval.
    private static let outsideShare = 0.05
    /// So rare must it be that chance brings as many days outside.
    private static let leastChance = 0.01

    package var outside: Int { days.count(where: \.isOutside) }

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
        if alarms {
            judgement = .unusual
        } else if days.isEmpty {
            judgement = .unknown
        } else {
            let chance = NoiseVerdict.chance(ofAtLeast: outside, of: days.count)
            judgement = chance < NoiseVerdict.leastChance ? .borderline : .ordinary
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
