/// What is told before a question, and asks nothing.
extension ClauseSplitter {
    /// The pieces without "The board meets on Thursday.": days on which nothing is asked, before a question with its own.
    ///
    /// - Parameter frame: what is recognised in the words of a piece.
    static func withoutSetting(_ pieces: [[Token]], frame: ([Token]) -> QuestionFrame) -> [[Token]] {
        var rest = pieces.map { withoutPreamble($0, frame: frame) }[...]
        while rest.count > 1, let first = rest.first.map(frame),
            case let next = frame(rest[rest.startIndex + 1]),
            isSetting(first) && !next.dates.isEmpty || isChat(first) && !next.metrics.allSatisfy(\.isWeak)
        {
            rest.removeFirst()
        }
        return Array(rest)
    }

    /// "Quick one for the month-end close: what did we refund from October 1 to 15?": why it is asked stands before a colon.
    private static func withoutPreamble(_ piece: [Token], frame: ([Token]) -> QuestionFrame) -> [Token] {
        guard let colon = piece.indices.dropFirst(2).first(where: { piece[$0].mark == ":" }),
            LeaningClause.asking.matches(Array(piece[colon...])), !LeaningClause.asking.matches(piece)
        else { return piece }
        let (before, after) = (frame(Array(piece[..<colon])), frame(Array(piece[colon...])))
        if describes(before, figureOf: after) { return Array(piece[colon...]) }
        guard before.isEmptyOfTerms, !before.dates.isEmpty, !after.periods.isEmpty, !after.metrics.isEmpty,
            before.tokens.contains(where: { purposes.contains($0.text) })
        else { return piece }
        return Array(piece[colon...])
    }

    /// "Products viewed versus products carted: give me the cart-to-view rate for October.": the rate is told by its parts first.
    private static func describes(_ before: QuestionFrame, figureOf after: QuestionFrame) -> Bool {
        let named = Set(after.metrics.filter { !$0.isWeak }.map(\.metric))
        guard named.count == 1, named.allSatisfy(MetricFacts.isFraction), !after.periods.isEmpty else { return false }
        return before.dates.isEmpty && before.values.isEmpty && before.names.isEmpty && before.thresholds.isEmpty
            && !before.metrics.isEmpty && IntentClassifier(frame: after, hasConversation: false).intent() == nil
    }

    private static let purposes: Set<String> = [
        "quick", "close", "closing", "report", "meeting", "review", "call", "deck", "hello", "hi", "hey", "question",
        "help", "presentation",
    ]

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
