import Semantics

/// Whether a message asks when something ended, and of what.
enum EndingQuestion {
    /// "Google Ads is dead since when?"
    case ofNamed
    /// "Which campaign stopped?"
    case ofAny
    /// "Which products stopped selling?"
    case ofProducts

    init?(_ frame: QuestionFrame, intent: QuestionIntent?) {
        guard intent == nil else { return nil }
        if frame.metrics.isEmpty, frame.has(IntentCues.stoppedOne) {
            self = .ofAny
        } else if frame.has(IntentCues.stoppedProduct), frame.values.isEmpty, frame.names.isEmpty {
            self = .ofProducts
        } else if frame.has(IntentCues.ending), !(frame.values.isEmpty && frame.names.isEmpty) {
            self = .ofNamed
        } else {
            return nil
        }
    }
}
