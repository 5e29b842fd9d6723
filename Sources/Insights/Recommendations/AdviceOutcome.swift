/// What became of a piece of advice: what it promised beside what happened by its check date.
///
/// Whether anybody acted on it is not known, so this scores the promise, not the people.
package struct AdviceOutcome: Sendable, Equatable {
    package enum Verdict: String, Sendable {
        /// What happened lies inside the promised interval.
        case asPromised = "as promised"
        case more = "more than promised"
        /// It went up, by less than the interval's lower end.
        case less = "less than promised"
        case nothing = "nothing came of it"
    }

    package let advice: Recommendation
    /// Money a week at the advice's place: in the week of the advice, and in the one that ends with the check date.
    package let before: Double
    package let after: Double

    package init(advice: Recommendation, before: Double, after: Double) {
        self.advice = advice
        self.before = before
        self.after = after
    }

    package var observed: Double { after - before }

    package var verdict: Verdict {
        if advice.effect.interval.contains(observed) { return observed > 0 ? .asPromised : .nothing }
        if observed > advice.effect.interval.upperBound { return .more }
        return observed > 0 ? .less : .nothing
    }
}
