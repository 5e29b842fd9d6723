import Semantics

/// Follows "excluding A and B", and "with A and B excluded": which values are left out.
struct Exclusion {
    private var untilValue = 0
    private var afterValue: Int?
    /// "not Germany, France": what follows the comma is meant instead.
    private var isCorrection = false

    /// Whether a value that is met here is left out.
    var applies: Bool { untilValue > 0 }

    static let cues: Set<String> = [
        "excluding", "exclude", "except", "without", "ignoring", "ignore", "minus", "besides", "excl", "removing",
        "remove", "excluded", "non", "sans", "ohne", "not", "outside", "barring",
    ]
    private static let pairs: Set<String> = [
        "other than", "apart from", "leaving out", "leave out", "leaving aside", "leave aside", "aside from",
        "anything but", "everything but", "all but", "filter out", "filtering out", "everywhere but", "everyone but",
        "taking out", "take out", "strip out", "stripping out", "rather than", "exception of", "rid of",
        "not including", "not counting", "not considering", "not count",
        "not include", "absent from", "missing from", "nowhere in",
    ]
    /// Words that leave something out where a message begins with them.
    private static let orders: Set<String> = ["drop", "hide", "skip"]
    private static let joints: Set<String> = ["and", "or", "nor"]
    /// Words after what is left out: "with direct *left out*".
    private static let after = PatternList(
        """
        excluded|removed|aside
        left|taken|filtered|stripped|put|set out|aside
        """)

    /// What leaves out the names that an operator would keep.
    private static let opposites: [FilterOperator: FilterOperator] = [
        .eq: .ne, .contains: .notContains, .startsWith: .notContains,
    ]

    mutating func advance(_ tokens: [Token], _ index: Int) {
        if begins(tokens, index) {
            untilValue = 4
            afterValue = nil
            isCorrection = tokens[index].text == "not" && index < 2
            return
        }
        let text = tokens[index].text
        if let end = afterValue {
            if index < end || ["both", "the"].contains(text) { return }
            // Only a joined word continues the list.
            // "Anywhere but Spain, mobile only": what follows is kept.
            let isKept = tokens[safe: index + 1]?.text == "only"
            untilValue =
                Exclusion.joints.contains(text) ? 3 : tokens[index].mark == "," && !isCorrection && !isKept ? 1 : 0
            afterValue = nil
        } else if untilValue > 0 {
            untilValue -= 1
        }
    }

    private func begins(_ tokens: [Token], _ index: Int) -> Bool {
        let text = tokens[index].text
        if text == "not", asksForConsent(tokens, index) || index > 0 && tokens[index - 1].text == "why" { return false }
        if Exclusion.cues.contains(text) { return true }
        guard index > 0 else { return Exclusion.orders.contains(text) }
        // "No, email" corrects; "revenue last week, no email" leaves out.
        if text == "no", tokens[safe: index + 1]?.mark == nil { return true }
        return Exclusion.pairs.contains("\(tokens[index - 1].text) \(text)")
    }

    private static let auxiliaries: Set<String> = [
        "is", "are", "was", "were", "do", "does", "did", "has", "have", "should", "can", "could", "would", "will",
    ]

    /// "Isn't the newsletter sent on Thursdays?" leaves nothing out.
    private func asksForConsent(_ tokens: [Token], _ index: Int) -> Bool {
        guard index > 0, Exclusion.auxiliaries.contains(tokens[index - 1].text) else { return false }
        // "And do not count Germany" asks for no consent.
        if ["count", "include", "consider"].contains(tokens[safe: index + 1]?.text) { return false }
        return index == 1 || tokens[index - 1].mark != nil
            || ["and", "but", "so", "or"].contains(tokens[index - 2].text)
    }

    mutating func metValue(endingAt end: Int) {
        guard applies else { return }
        afterValue = end
        untilValue = 4
    }

    /// What words at some distance leave out: values by the words after them, names by the words before.
    func apply(to frame: inout QuestionFrame) {
        leaveOutBefore(&frame)
        for position in frame.names.indices {
            guard let opposite = Exclusion.opposites[frame.names[position].op] else { continue }
            let lower = frame.names[position].tokens.lowerBound
            let near = frame.tokens[max(0, lower - 3)..<lower]
            if near.contains(where: { Exclusion.cues.contains($0.text) && $0.text != "not" })
                || zip(near, near.dropFirst()).contains(where: {
                    Exclusion.pairs.contains("\($0.text) \($1.text)") || $0.text == "not"
                })
            {
                frame.names[position].op = opposite
            }
        }
    }

    /// "with direct and email excluded": the values that stand right before, joined.
    private func leaveOutBefore(_ frame: inout QuestionFrame) {
        guard let cue = Exclusion.after.firstMatch(in: frame.tokens) else { return }
        var begin = cue.lowerBound
        let crowd: Set<String> = [
            "users", "visitors", "people", "traffic", "visits", "sessions", "customers", "shoppers", "channel", "was",
            "were", "is", "are", "being",
        ]
        while crowd.contains(frame.tokens[safe: begin - 1]?.text ?? "") { begin -= 1 }
        while let last = frame.values.lastIndex(where: { $0.tokens.upperBound == begin }) {
            frame.values[last].isNegated = true
            begin = frame.values[last].tokens.lowerBound
            if let joint = frame.tokens[safe: begin - 1]?.text, Exclusion.joints.contains(joint) { begin -= 1 }
        }
    }
}
