package import Semantics

/// What a model is asked to write; each has its prompt.
package enum WritingTask: String, Sendable, CaseIterable {
    case answer = "answer-question"
    case summary = "summarise-period"
    case change = "explain-change"
    case anomaly = "explain-anomaly"
    case recommendation = "recommend"
    case report = "narrate-report"
    case digest = "write-digest"

    /// - Parameter interpretation: how a question was understood, with its `intent`.
    package init(interpretation: JSONValue) {
        self =
            switch interpretation["intent"] {
            case .string("summary"): .summary
            case .string("why"): .change
            case .string("anomaly"): .anomaly
            case .string("recommendation"): .recommendation
            default: .answer
            }
    }

    package var prompt: String { rawValue }
}
