/// "After we paused the brand campaign": what somebody did, of which no fact tells.
extension CauseCheck {
    private static let joints: Set<String> = ["after", "once", "since", "when"]
    private static let doers: Set<String> = ["we", "they"]
    private static let done: Set<String> = [
        "cut", "ran", "put", "sent", "made", "took", "shut", "brought", "built", "broke", "sold", "switched",
    ]
    /// What is done to the figures, and not to the business.
    private static let reckoning: Set<String> = [
        "started", "measured", "looked", "excluded", "removed", "added", "checked", "compared", "spoke", "talked",
        "asked", "needed", "wanted", "counted", "included", "used", "reached", "earned", "received", "landed",
    ]

    var doings: [SentenceCheck.Item] {
        let advice = IdleWords(sentence: sentence)
        return sentence.words.indices.compactMap { at in
            guard CauseCheck.joints.contains(sentence.lower(at)), CauseCheck.doers.contains(sentence.lower(at + 1)),
                case let verb = sentence.lower(at + 2), !CauseCheck.reckoning.contains(verb),
                verb.hasSuffix("ed") || CauseCheck.done.contains(verb), !isHedged(at),
                !advice.isInAdvice(at..<at + 1),
                !sentence.numbers.contains(where: {
                    $0.range.lowerBound == at + 3 && sentence.words[at + 3].kind != .word
                })
            else { return nil }
            return SentenceCheck.Item(
                range: at..<(at + 1), finding: .unsupported("no fact tells of what was done"), isWhole: true)
        }
    }
}
