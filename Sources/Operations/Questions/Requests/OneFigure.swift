import Semantics

/// Two sentences about one figure: the one asks for it and the other names it, its days or its list, or the first only
/// tells how the question came up.
struct OneFigure {
    let piece: QuestionFrame
    let before: QuestionFrame

    /// What of the two is asked.
    enum Kept {
        case both
        /// The first only tells something: "Things jump around while our pages load. How bad was layout shift in October?"
        case later
        /// The first describes what the later one calls by its name: "… get in front of last month? I mean reach."
        case renamed
    }

    var kept: Kept? {
        // "Drop the previous question." is said of the talk.
        if before.has(FollowUp.forget) || before.contains("question", "topic") { return nil }
        if tellsOnly { return asksAfterTelling }
        return completes ? .both : renames ? .renamed : nil
    }

    private func strong(_ frame: QuestionFrame) -> Set<MetricID> {
        Set(frame.metrics.filter { !$0.isWeak }.map(\.metric))
    }

    private func kind(_ frame: QuestionFrame) -> QuestionIntent? {
        IntentClassifier(frame: frame, hasConversation: false).intent()
    }

    private static let asking = PatternList(
        "^ [and|so|but|then] what|which|how|why|when|where|who|is|are|did|does|do|can|could|was|were|has|have|had|will|would|should",
        "^ [and|so|but|then] at|in|on|by|for|from|to|of|over|with|during what|which|how",
        "what|which|how|why [much|many|is|are|was|were|did|do|does|often|long|bad|big|large]")
    private static let opening = PatternList(
        "^ [and|so|but|then] what|which|how|why|when|where|who|is|are|did|does|do|can|could|was|were|has|have|had|will|would|should",
        "^ [and|so|but|then] at|in|on|by|for|from|to|of|over|with|during what|which|how")

    // MARK: Told, then asked

    private static let setAside = PatternList(
        "^ [please] leave|leaving|put|putting|set|setting ... aside|out", "^ [please] forget|ignore [about]",
        "^ never mind")
    private static let wanting = PatternList(
        "i|we [only|just] want|need|wish|wonder|would|like|care|am|are", "me|us", "please",
        "target|goal|budget|plan|alert")

    /// A sentence without days, groups or amounts that asks for nothing.
    private var tellsOnly: Bool {
        before.tokens.count >= 2 && before.periods.isEmpty && before.partner == nil
            && (before.dimensions.isEmpty || OneFigure.setAside.matches(before.tokens)) && before.thresholds.isEmpty
            && before.leftOut.isEmpty && !OneFigure.opening.matches(before.tokens)
            && !ClauseSplitter.commands.contains(before.tokens.first?.text ?? "")
            && !LeaningClause.premises.matches(before.tokens) && !before.tokens.contains { $0.number != nil }
    }

    private static let pointing = PatternList("it|its|they|their|them|that|those|these|there|he|she")
    private static let howMany = PatternList(
        "how many|much [of] [them|those|these] did|do|does|have|had|were|was|are|is we|i|it|there|they|that",
        "how [good|bad|high|low|large|big] was|were|is|are it|that|this|they")
    private static let happened = PatternList(
        "what|which|how share|percentage|rate|often|frequently|many did|does|do|is|was that|this|it|they")

    private var asksAfterTelling: Kept? {
        guard OneFigure.asking.matches(piece.tokens) || !piece.dates.isEmpty else { return nil }
        let (told, asked) = (strong(before), strong(piece))
        let own = kind(piece)
        if asked.isEmpty {
            guard own == nil, !piece.periods.isEmpty, piece.dimensions.isEmpty else { return nil }
            if told.isEmpty { return OneFigure.happened.matches(piece.tokens) ? .both : nil }
            return OneFigure.pointing.matches(piece.tokens) || OneFigure.howMany.matches(piece.tokens) ? .both : nil
        }
        guard own == nil, !piece.periods.isEmpty else { return nil }
        let isAside = OneFigure.setAside.matches(before.tokens)
        guard told.isSubset(of: asked) || isAside, isAside || !OneFigure.wanting.matches(before.tokens) || told.isEmpty
        else { return nil }
        let narrows = !(before.values.isEmpty && before.names.isEmpty)
        return narrows && !isAside ? .both : narrows ? nil : .later
    }

    // MARK: Asked, then named

    private static let bare = PatternList(
        "^ [and|or] [just|only|simply] [the] number|count|figure|total|sum|headcount|list",
        "^ it|that|this is [the|a|an|our]")
    private static let naming = PatternList(
        "i mean|meant", "in other words", "that is", "so to say|speak", "to be precise|exact|clear")

    /// No question and no order: "September, by CPC", "Top 5 pages for October".
    private var isFragment: Bool {
        piece.tokens.count <= 13 && !OneFigure.asking.matches(piece.tokens)
            && !ClauseSplitter.commands.contains(piece.tokens.first?.text ?? "") && piece.thresholds.isEmpty
            && !LeaningClause.premises.matches(piece.tokens)
    }

    private static let measured: Set<QuestionIntent?> = [nil, .funnel, .realtime, .path]

    private var completes: Bool {
        guard isFragment, OneFigure.asking.matches(before.tokens), OneFigure.measured.contains(kind(before)),
            piece.dates.isEmpty || before.dates.isEmpty
        else { return false }
        let own = kind(piece)
        guard own == nil || own == kind(before) else { return false }
        let (asked, named) = (strong(before), strong(piece))
        if named.isEmpty, piece.dimensions.isEmpty, piece.dates.isEmpty, OneFigure.bare.matches(piece.tokens) {
            return true
        }
        guard named.isEmpty || asked.isEmpty || named == asked else { return false }
        let (groups, others) = (Set(before.dimensions.map(\.dimension)), Set(piece.dimensions.map(\.dimension)))
        guard groups.isEmpty || others.isEmpty || groups == others else { return false }
        if !piece.dates.isEmpty { return !(named.isEmpty && asked.isEmpty) && kind(before) != .realtime }
        return !named.isEmpty && others.isEmpty && piece.values.isEmpty && piece.names.isEmpty
            && (named == asked || asked.isEmpty && !before.periods.isEmpty)
    }

    /// "… how many came back? ROAS, I mean."
    private var renames: Bool {
        isFragment && OneFigure.asking.matches(before.tokens) && OneFigure.naming.matches(piece.tokens)
            && strong(piece).count == 1 && piece.dates.isEmpty && piece.dimensions.isEmpty && kind(piece) == nil
    }

    /// Both sentences as one; without the first one's figures where the later one names what is meant.
    static func joined(_ before: QuestionFrame, _ piece: [Token], renamed: Bool) -> [Token] {
        let figures = Set(before.metrics.flatMap { Array($0.tokens) })
        let kept = before.tokens.indices.filter { !renamed || !figures.contains($0) }.map { before.tokens[$0] }
        return kept + piece
    }
}
