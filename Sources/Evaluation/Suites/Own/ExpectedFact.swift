import Semantics

/// A number that an answer must state, and how far off it may be.
struct ExpectedFact: Sendable {
    let metric: MetricID
    let period: DateRange
    let filters: [DimensionID: String]
    /// Counted in the world; nil where the number does not exist.
    let value: Double?
    /// A fraction of the value.
    let tolerance: Double

    /// Whether a fact of an answer, in its wire shape, speaks of the same number.
    func isMeant(by fact: JSONValue) -> Bool {
        let kind = fact["kind"]?.text ?? "value"
        let dimensions: [JSONValue.Member]
        if case .object(let members) = fact["dimensions"] { dimensions = members } else { dimensions = [] }
        return kind == "value" && fact["metric"]?.text == metric.name
            && fact["period"]?["start"]?.text == period.start.description
            && fact["period"]?["end"]?.text == period.end.description
            && dimensions.count == filters.count
            && dimensions.allSatisfy { filters[DimensionID($0.key)] == $0.value.text }
    }

    /// Half a unit in the last place is nobody's fault: sums of money in another order.
    func isRight(_ stated: Double?) -> Bool {
        guard let value else { return stated == nil }
        guard let stated else { return false }
        return abs(stated - value) <= max(abs(value) * tolerance, abs(value) * 1e-9)
    }

    /// The fact as an answer's facts and text bear it out.
    func assertion(facts: [JSONValue], text: String) -> AssertionResult {
        var result = AssertionResult(
            type: "fact:\(metric.name)", verdict: .fail, score: 0, reason: "",
            expected: .object([
                "metric": .string(metric.name), "value": .optional(value) { .number($0) },
                "period": .object([
                    "start": .string(period.start.description), "end": .string(period.end.description),
                ]),
            ]))
        let meant = facts.filter(isMeant)
        let wanted = value.map { "\($0)" } ?? "no value"
        guard let fact = meant.first(where: { isRight($0["value"]?.double) }) ?? meant.first else {
            result.reason = "The answer has no fact about \(metric.name) in \(period)."
            return result
        }
        let stated = fact["value"]?.double
        guard isRight(stated) else {
            result.reason = "The answer states \(stated.map { "\($0)" } ?? "no value"); counted are \(wanted)."
            return result
        }
        guard let id = fact["id"]?.text, text.contains("[\(id)]") else {
            result.reason = "The right number is among the facts, and the text does not say it."
            return result
        }
        (result.verdict, result.score, result.reason) = (.pass, 1, "The answer states \(wanted), as counted.")
        return result
    }
}
