import Insights
package import Semantics

extension Notes {
    /// Advice that was followed: what it promised, so that it can be held against what came.
    package struct Decision: Sendable, Equatable, Codable {
        /// As `recommendations.list` gives it.
        package var id: String
        package var action: String
        /// Dimension → value; empty for everywhere.
        package var place: [String: String]
        /// The day on which it was followed.
        package var taken: CivilDate
        package var checkDate: CivilDate
        /// Money a week in the reporting currency, with the ends of its 95 % interval.
        package var promised: Double
        package var lower: Double
        package var upper: Double

        /// - Parameter asOf: the day that the advice's check date counts from.
        init(_ advice: Recommendation, taken: CivilDate, asOf: CivilDate) {
            id = advice.id
            action = advice.action
            place = Dictionary(
                advice.place.map { ($0.dimension.name, $0.value ?? "") }, uniquingKeysWith: { first, _ in first })
            self.taken = taken
            // Counted from when it was done, not from the data that it was made from.
            checkDate = taken.adding(days: asOf.days(until: advice.checkDate))
            promised = advice.effect.value
            lower = advice.effect.interval.lowerBound
            upper = advice.effect.interval.upperBound
        }

        var effect: Recommendation.Effect { .init(value: promised, interval: min(lower, upper)...max(lower, upper)) }

        var dimensionValues: [DimensionValue] {
            place.sorted { $0.key < $1.key }.map { DimensionValue(DimensionID($0.key), $0.value) }
        }

        package var json: JSONValue {
            .object([
                "id": .string(id), "action": .string(action),
                "driver": .object(place.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) }),
                "taken": .string("\(taken)"), "check_date": .string("\(checkDate)"),
                "expected_effect": .object([
                    "value": .number(promised), "interval": .array([.number(lower), .number(upper)]),
                    "per": .string("week"),
                ]),
            ])
        }
    }
}
