import Semantics

/// "What was AOV for email and for paid search?": the word before the first value stands before the second one again, so
/// that each of them is asked for.
struct SideBySideValues {
    let frame: QuestionFrame

    init(_ frame: QuestionFrame) { self.frame = frame }

    /// All groups of a kind beside one another.
    static let groups = PatternList(
        "side by side .. all|every|each|different", "next to each other .. all|every|each|different",
        "all|every|each|different ... side by side", "all|every|each|different ... next to each other",
        "^ how do|does .. .. differ|vary in|on|by|when|with", "differ|differs|vary|varies .. across|between|among|by")

    private static let leads: Set<String> = ["for", "from", "on", "in", "via", "through", "with"]
    private static let articles: Set<String> = ["the", "our", "a"]

    /// Whether two values stand like that.
    var told: Bool {
        zip(frame.values, frame.values.dropFirst()).contains { first, second in
            guard first.tokens.upperBound < second.tokens.lowerBound else { return false }
            let between = frame.tokens[first.tokens.upperBound..<second.tokens.lowerBound].map(\.text)
                .filter { !SideBySideValues.articles.contains($0) }
            guard between.count == 2, between[0] == "and", SideBySideValues.leads.contains(between[1]) else {
                return false
            }
            let before = frame.tokens[..<first.tokens.lowerBound].last {
                !SideBySideValues.articles.contains($0.text)
            }
            return before?.text == between[1]
        }
    }
}
