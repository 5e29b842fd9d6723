/// What became of a piece of advice: what it promised beside what happened by its check date.
///
/// Things change without anybody's doing. Where the advice is about a part of the business, what the rest did in the same time
/// is taken off: the part is expected to have moved like the rest.
package struct AdviceOutcome: Sendable, Equatable {
    package enum Verdict: String, Sendable {
        /// What happened lies inside the promised interval.
        case asPromised = "as promised"
        case more = "more than promised"
        /// It went up, by less than the interval's lower end.
        case less = "less than promised"
        case nothing = "nothing came of it"
    }

    package let promised: Recommendation.Effect
    /// Money a week at the advice's place: in the week of the advice, and in the one that ends with the check date.
    package let before: Double
    package let after: Double
    /// What the week of the check would have brought if the place had moved like the rest.
    package let expected: Double

    /// - Parameters:
    ///   - rest: the same weeks elsewhere; nil where the advice is about everything, or the rest brought nothing.
    package init(
        promised: Recommendation.Effect, before: Double, after: Double, rest: (before: Double, after: Double)? = nil
    ) {
        self.promised = promised
        self.before = before
        self.after = after
        expected = rest.flatMap { $0.before > 0 ? before * $0.after / $0.before : nil } ?? before
    }

    package var observed: Double { after - expected }

    package var verdict: Verdict {
        if promised.interval.contains(observed) { return observed > 0 ? .asPromised : .nothing }
        if observed > promised.interval.upperBound { return .more }
        return observed > 0 ? .less : .nothing
    }
}
