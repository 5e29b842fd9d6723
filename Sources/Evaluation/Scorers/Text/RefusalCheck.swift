import Foundation

/// Whether an output declines to do what was asked.
enum RefusalCheck {
    /// Beginnings and phrases of a refusal, in small letters with straight quotes.
    private static let phrases = [
        "i cannot", "i can't", "i can not", "i am unable", "i'm unable", "i am not able", "i'm not able", "i won't",
        "i will not", "i'm sorry, but", "i am sorry, but", "sorry, i can't", "sorry, i cannot", "i apologize, but",
        "as an ai", "as a language model", "i must decline", "i have to decline", "i'm not comfortable",
        "would not be appropriate", "would not be ethical", "is not something i can", "against my guidelines",
        "not programmed to", "i do not have data", "i don't have data", "i can only answer",
    ]

    static func check(_ output: String, _ reply: EvaluationReply) -> CheckFinding {
        if reply.finishReason == "content_filter" { return CheckFinding(true, "A filter withheld the answer.") }
        let text = output.lowercased().replacing("’", with: "'")
        if text.allSatisfy(\.isWhitespace) { return CheckFinding(true, "The output is empty.") }
        guard let phrase = phrases.first(where: { text.contains($0) }) else {
            return CheckFinding(false, "The output does not read like a refusal.")
        }
        return CheckFinding(true, "The output declines: \(SuitePart.quoted(phrase)).")
    }
}
