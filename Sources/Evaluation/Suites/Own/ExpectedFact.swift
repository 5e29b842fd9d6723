import Foundation
import Semantics

/// A number that an answer must state, and how far off it may be.
struct ExpectedFact: Sendable {
    /// What the number is of its metric.
    enum Kind: String, CaseIterable, Sendable {
        case value
        /// A part of a change: the value in the period less that in `against`.
        case contribution
        /// An unusual value.
        case anomaly
        /// A forecast; counted in the world as it was later.
        case forecast
        case forecastLower = "forecast_lower"
        case forecastUpper = "forecast_upper"
    }

    let kind: Kind
    let metric: MetricID
    let period: DateRange
    let filters: [DimensionID: String]
    /// Counted in the world; nil where the number does not exist.
    let value: Double?
    /// What the number is compared with; nil where nothing is asked of the comparison.
    let earlier: Double??
    /// A fraction of the value.
    let tolerance: Double

    /// Whether a fact of an answer, in its wire shape, speaks of the same number.
    func isMeant(by fact: JSONValue) -> Bool {
        let kind = fact["kind"]?.text ?? "value"
        let dimensions: [JSONValue.Member]
        if case .object(let members) = fact["dimensions"] { dimensions = members } else { dimensions = [] }
        return kind == self.kind.rawValue && fact["metric"]?.text == metric.name
            && fact["period"]?["start"]?.text == period.start.description
            && fact["period"]?["end"]?.text == period.end.description
            && dimensions.count == filters.count
            && dimensions.allSatisfy { filters[DimensionID($0.key)] == $0.value.text }
    }

    /// Half a unit in the last place is nobody's fault: sums of money in another order.
    func isRight(_ stated: Double?) -> Bool {
        guard let stated, let value else { return stated == nil && value == nil }
        let slack = max(abs(value) * tolerance, abs(value) * 1e-9)
        return switch kind {
        case .forecastLower: stated <= value + slack
        case .forecastUpper: stated >= value - slack
        default: abs(stated - value) <= slack
        }
    }

    private var expected: JSONValue {
        .object([
            "metric": .string(metric.name), "kind": .string(kind.rawValue), "value": .optional(value) { .number($0) },
            "period": .object([
                "start": .string(period.start.description), "end": .string(period.end.description),
            ]),
            "where": .object(
                filters.sorted { $0.key.name < $1.key.name }.map { .init($0.key.name, .string($0.value)) }),
        ])
    }

    /// The fact as an answer's facts and text bear it out.
    func assertion(facts: [JSONValue], text: String) -> AssertionResult {
        var result = AssertionResult(
            type: kind == .value ? "fact:\(metric.name)" : "\(kind.rawValue):\(metric.name)", verdict: .fail, score: 0,
            reason: "", expected: expected)
        let meant = facts.filter(isMeant)
        let wanted = value.map(ExpectedFact.plain) ?? "no value"
        guard let fact = meant.first(where: { isRight($0["value"]?.double) }) ?? meant.first else {
            let others = facts.prefix(2).compactMap { $0["label"]?.text }.map { SuitePart.quoted($0) }
            result.reason =
                "The answer has no \(kind.rawValue) of \(metric.name) in \(period)\(place), where \(wanted) is counted; it has "
                + (others.isEmpty
                    ? "no fact." : others.joined(separator: " and ") + (facts.count > 2 ? " and others." : "."))
            return result
        }
        let stated = fact["value"]?.double
        guard isRight(stated) else {
            let (said, counted) = ExpectedFact.written(stated, value, as: fact)
            result.reason = "The answer states \(said); counted are \(counted)."
            return result
        }
        if let earlier, let seen = fact["comparison"]?["value"]?.double,
            abs(seen - (earlier ?? .nan)) > abs(seen) * 1e-9
        {
            let (said, counted) = ExpectedFact.written(seen, earlier, as: fact)
            result.reason = "It is compared with \(said); counted are \(counted)."
            return result
        }
        guard let id = fact["id"]?.text, text.contains("[\(id)]") else {
            let name = fact["id"]?.text ?? "?"
            result.reason = "The right number, \(wanted), is the fact [\(name)], and the text does not cite it."
            return result
        }
        (result.verdict, result.score, result.reason) = (.pass, 1, "The answer states \(wanted), as counted.")
        return result
    }

    /// Two numbers in the unit of the answer; with all their digits where that would write them alike.
    private static func written(
        _ one: Double?, _ other: Double?, as fact: JSONValue
    ) -> (String, String) {
        func all(_ number: Double?) -> String { number.map { "\($0)" } ?? "no value" }
        func short(_ number: Double?) -> String {
            guard let number else { return all(nil) }
            return SheetFact.written(number, unit: fact["unit"]?.text ?? "") ?? all(number)
        }
        let (first, second) = (short(one), short(other))
        return first == second ? (all(one), all(other)) : (first, second)
    }

    /// `101`, `0.25`: without the last digits, in which sums of the same numbers differ by their order.
    private static func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? "\(Int64(number))" : String(format: "%.12g", number)
    }

    private var place: String {
        filters.isEmpty
            ? ""
            : " for "
                + filters.sorted { $0.key.name < $1.key.name }.map { SuitePart.quoted($0.value) }.joined(
                    separator: ", ")
    }
}
