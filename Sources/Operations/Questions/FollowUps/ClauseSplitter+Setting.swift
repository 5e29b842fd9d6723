/// What is told before a question, and asks nothing.
extension ClauseSplitter {
    /// The pieces without "The board meets on Thursday.": days on which nothing is asked, before a question with its own.
    ///
    /// - Parameter frame: what is recognised in the words of a piece.
    static func withoutSetting(_ pieces: [[Token]], frame: ([Token]) -> QuestionFrame) -> [[Token]] {
        var rest = pieces[...]
        while rest.count > 1, let first = rest.first.map(frame),
            case let next = frame(rest[rest.startIndex + 1]),
            isSetting(first) && !next.dates.isEmpty || isChat(first) && !next.metrics.allSatisfy(\.isWeak)
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

    /// "Ops call in ten minutes.": a statement that has nothing of ours, before a question that has.
    private static func isChat(_ frame: QuestionFrame) -> Bool {
        frame.isEmptyOfTerms && frame.dates.isEmpty && frame.tokens.count >= 3
            && !LeaningClause.premises.matches(frame.tokens) && !LeaningClause.asking.matches(frame.tokens)
            && !commands.contains(frame.tokens.first?.text ?? "")
            && !frame.tokens.indices.contains { Amount.read(frame.tokens, $0)?.currency != nil }
            && !frame.tokens.contains { ["forget", "no", "not", "mean", "meant", "instead"].contains($0.text) }
            && IntentClassifier(frame: frame, hasConversation: false).intent() == nil
    }
}
