package import Semantics

/// A metric that an experiment must not hurt, and whether it does.
package struct Guardrail: Sendable {
    package enum State: String, Sendable {
        /// No variant is worse than the control beyond chance.
        case held
        /// A variant is worse than the control beyond chance.
        case hurt
        case tooLittleData = "too_little_data"
    }

    package let outcome: ExperimentAnalysis.MetricOutcome
    package let state: State
    /// One sentence.
    package let text: String

    /// - Parameter polarity: which direction is good; without one, more is taken to be better.
    package init(_ outcome: ExperimentAnalysis.MetricOutcome, polarity: Polarity, level: Double = 0.95) {
        self.outcome = outcome
        let sign = polarity == .lowerIsBetter ? -1.0 : 1.0
        let tested = outcome.variants.dropFirst().filter { $0.adjustedPValue != nil }
        let worse = tested.filter { ($0.adjustedPValue ?? 1) < 1 - level && ($0.difference ?? 0) * sign < 0 }
        if tested.isEmpty || outcome.verdict.outcome == .tooLittleData {
            state = .tooLittleData
            text = "\(outcome.title): too little data to see harm."
        } else if let worst = worse.min(by: { ($0.difference ?? 0) * sign < ($1.difference ?? 0) * sign }) {
            state = .hurt
            let size = PlainNumber.significant((worst.difference ?? 0) * 100)
            text =
                "\(outcome.title): \(worst.variant) is worse than the control beyond chance (\(size) percentage points)."
        } else {
            state = .held
            text = "\(outcome.title): no harm beyond chance."
        }
    }

    package var json: JSONValue {
        .object([
            "metric": .string(outcome.metric), "state": .string(state.rawValue), "text": .string(text),
            "variants": .array(outcome.variants.map { ExperimentAnalysis.json(of: $0) }),
        ])
    }
}
