/// What is told before a question, and asks nothing.
extension ClauseSplitter {
    /// The pieces without "The board meets on Thursday.": days on which nothing is asked, before a question with its own.
    ///
    /// - Parameter frame: what is recognised in the words of a piece.
    static func withoutSetting(_ pieces: [[Token]], frame: ([Token]) -> QuestionFrame) -> [[Token]] {
        var rest = pieces[...]
        while rest.count > 1, let first = rest.first, isSetting(frame(first)),
            !frame(rest[rest.startIndex + 1]).dates.isEmpty
        {
            rest.removeFirst()
        }
        return Array(rest)
    }

    private static func isSetting(_ frame: QuestionFrame) -> Bool {
        let isBare =
            frame.metrics.isEmpty && frame.dimensions.isEmpty && frame.values.isEmpty && frame.names.isEmpty
            && frame.thresholds.isEmpty
        return isBare && !frame.dates.isEmpty && !LeaningClause.premises.matches(frame.tokens)
            && !LeaningClause.asking.matches(frame.tokens)
            && IntentClassifier(frame: frame, hasConversation: false).intent() == nil
    }
}
