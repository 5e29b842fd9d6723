package import Semantics

/// Something worth doing, with why, what it should bring, and when to see whether it did.
package struct Recommendation: Sendable, Equatable {
    package enum Effort: String, Sendable {
        case hours, days, weeks

        /// Working days, for ranking.
        var workingDays: Double {
            switch self {
            case .hours: 0.5
            case .days: 3
            case .weeks: 10
            }
        }
    }

    /// What is expected in a week, in the reporting currency, with a 95 % interval.
    package struct Effect: Sendable, Equatable {
        package var value: Double
        package var interval: ClosedRange<Double>

        package init(value: Double, interval: ClosedRange<Double>) {
            self.value = value
            self.interval = interval
        }
    }

    /// A figure that the reason rests on, at the advice's place.
    package struct Figure: Sendable, Equatable {
        package var metric: MetricID
        package var unit: MetricUnit
        package var value: Double
        /// In the period before; nil where nothing is compared.
        package var before: Double?
        package var period: DateRange

        package init(
            _ metric: MetricID, _ value: Double, _ unit: MetricUnit, before: Double? = nil, over period: DateRange
        ) {
            self.metric = metric
            self.value = value
            self.unit = unit
            self.before = before
            self.period = period
        }
    }

    /// The rule that gave it.
    package var rule: String
    /// The days whose data it was made from.
    package var period: DateRange
    package var action: String
    package var reason: String
    /// Where the numbers say so; empty for everywhere.
    package var place: [DimensionValue]
    package var effect: Effect
    package var effort: Effort
    /// The chance that the reason holds, 0…1.
    package var confidence: Double
    /// The day by which the effect should show.
    package var checkDate: CivilDate
    /// What the expected effect is counted from, in words that follow "counted from".
    package var basis: String
    /// The reason without its numbers, for whoever gives them with their facts: `Fewer visits came than the week before`.
    package var why = ""
    /// The numbers that go with `why`.
    package var figures: [Figure] = []

    /// What it is known by, the same whenever it is made from the same data: `regain_visits/Paid Search/2026-11-16..2026-11-22`.
    package var id: String {
        ([rule] + place.map { $0.value ?? "(not set)" } + ["\(period)"]).joined(separator: "/")
    }

    /// What it is about, whatever the days: the same advice a week later is not another.
    package var subject: String { Recommendation.subject(ofID: id) }

    /// The subject of the advice with an id.
    package static func subject(ofID id: String) -> String {
        id.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    }

    /// Expected money of four weeks for a day of work.
    var worth: Double { effect.value * 4 * confidence / effort.workingDays }

    package var json: JSONValue {
        .object([
            "id": .string(id), "rule": .string(rule), "action": .string(action), "reason": .string(reason),
            "driver": .object(place.map { JSONValue.Member($0.dimension.name, .optional($0.value) { .string($0) }) }),
            "expected_effect": .object([
                "value": .number(effect.value),
                "interval": .array([.number(effect.interval.lowerBound), .number(effect.interval.upperBound)]),
                "per": .string("week"),
            ]),
            "effort": .string(effort.rawValue), "confidence": .number(confidence),
            "counted_from": .string(basis), "check_date": .string("\(checkDate)"),
        ])
    }
}
