/// A question in other words that mean the same: a frame of words is exchanged, what it holds stays.
struct Paraphrase {
    /// A frame that a question may have, and others that ask the same; `$1`, `$2` are what stands in it.
    private struct Frame {
        let pattern: String
        let others: [String]
    }

    /// The end of a question that says which days it is about.
    private static let days =
        "((?:in|over|during|for) .+|last .+|this .+|yesterday|today|on \\d{4}-\\d{2}-\\d{2}|the past .+)"

    private static let frames = [
        Frame(
            pattern: "How many ([a-z ]+?) did we (?:have|get) \(days)",
            others: ["What was the number of $1 $2?", "How many $1 were there $2?", "Tell me how many $1 we had $2"]),
        Frame(
            pattern: "What was our ([a-z ]+?) \(days)",
            others: ["How high was our $1 $2?", "Tell me our $1 $2", "What did our $1 come to $2?"]),
        Frame(
            pattern: "Why did ([a-z ]+?) (drop|fall|rise|grow|change) \(days)",
            others: ["What made $1 $2 $3?", "For what reason did $1 $2 $3?", "Explain why $1 did $2 $3"]),
        Frame(
            pattern: "([A-Z][a-z ]+?) by ([a-z ]+?) \(days)",
            others: ["$1 per $2 $3", "Break down $1 by $2 $3", "Show me $1 $3 by $2"]),
        Frame(
            pattern: "Compare ([a-z ]+?) (last .+) with (the .+ before)",
            others: ["How do $1 $2 compare with $3?", "$1 $2 versus $3"]),
        Frame(
            pattern: "Forecast ([a-z ]+?) for (next .+)",
            others: ["What will $1 be $2?", "Predict $1 for $2"]),
        Frame(
            pattern: "Was anything unusual with ([a-z ]+?) \(days)",
            others: ["Did anything odd happen with $1 $2?", "Was there anything out of the ordinary in $1 $2?"]),
    ]

    let question: String

    /// - Parameter choice: which of the other frames is taken; the same number, the same words.
    /// - Returns: nil where no frame fits the question.
    func text(choice: UInt64) -> String? {
        let plain = String(question.reversed().drop { "?. ".contains($0) }.reversed())
        for frame in Paraphrase.frames {
            guard let pattern = try? Regex(frame.pattern), let match = plain.wholeMatch(of: pattern) else { continue }
            let other = frame.others[Int(choice % UInt64(frame.others.count))]
            let text = match.output.indices.dropFirst().reduce(other) { text, index in
                text.replacing("$\(index)", with: String(match.output[index].substring ?? ""))
            }
            return text.prefix(1).uppercased() + text.dropFirst()
        }
        return nil
    }
}
