import Semantics

/// What of a message belongs together, though it stands in several sentences.
extension QuestionReader {
    /// A piece that only adds a date or a value ("…? past 28 days") belongs to the piece before it.
    func joined(_ pieces: [[Token]], _ context: Context) -> [[Token]] {
        guard pieces.count > 1 else { return pieces }
        var result: [[Token]] = []
        for piece in narrowed(pieces, context) {
            let frame = frame(piece, context)
            let asks = IntentClassifier(frame: frame, hasConversation: true).intent() != nil || !frame.metrics.isEmpty
            let continues =
                frame.has(ClauseSplitter.continues) || valuesDefined(frame, result.last, context)
                || frame.has(ClauseSplitter.continuesWithGroup) && !frame.dimensions.isEmpty
            if let last = result.indices.last, !isDefinedApart(frame, result[last], context),
                let told = oneFigure(frame, result[last], context)
            {
                result[last] = told
                continue
            }
            if let last = result.indices.last, drawsApart(frame, result[last], context) {
                result.append(piece)
                continue
            }
            if let last = result.indices.last, let effect = effect(frame, of: result[last], context) {
                result[last] += effect
                continue
            }
            if let last = result.indices.last,
                case let leaning = LeaningClause(piece: frame, before: self.frame(result[last], context)),
                !isDefinedApart(frame, result[last], context),
                !asks && !continues || leaning.holds || completes(frame, result[last], context)
                    || OneRequest(piece: frame, before: leaning.before).holds
            {
                if leaning.asksOfDays {
                    result[last] = piece + result[last]
                    continue
                }
                result[last] += leaning.asksCause ? [.why] + piece : piece
            } else {
                result.append(piece)
            }
        }
        return result
    }

    private static let alone = PatternList("only|just|alone|exclusively|solely")

    /// "Returning users only. Top 5 campaigns?": whose figure is meant, in a sentence of its own, goes with the request.
    private func narrowed(_ pieces: [[Token]], _ context: Context) -> [[Token]] {
        guard let first = pieces.first, let next = pieces.dropFirst().first, first.count <= 6,
            QuestionReader.alone.matches(first)
        else { return pieces }
        let frame = frame(first, context)
        guard frame.dimensions.allSatisfy(frame.onlyNamesValue), frame.thresholds.isEmpty,
            !(frame.values.isEmpty && frame.names.isEmpty && frame.metrics.isEmpty),
            frame.metrics.allSatisfy({ $0.isWeak || ValueLexicon.loyalty[$0.metric] != nil }),
            frame.dates.isEmpty || self.frame(next, context).dates.isEmpty
        else { return pieces }
        var lead = first
        lead[0].mark = ","
        return [next + lead] + pieces.dropFirst(2)
    }

    private static let drawing = PatternList(
        "^ [and|then] [please] chart|plot|draw|graph it|them|that|this|these|those")

    /// "Explain the fall in orders, then chart them day by day": a cause, and a line.
    private func drawsApart(_ piece: QuestionFrame, _ before: [Token], _ context: Context) -> Bool {
        guard piece.has(QuestionReader.drawing), piece.metrics.isEmpty else { return false }
        return [.why, .anomaly, .definition].contains(
            IntentClassifier(frame: frame(before, context), hasConversation: false).intent())
    }

    private static let interest = PatternList(
        "^ [and] i|we am|are [mainly|only|mostly|especially|just] interested in",
        "^ [and] i|we [mainly|only|mostly|especially|just] care about", "^ [and] it is [the|our] ... i|we mean|want")

    /// "What if we cut spend by 20 %? I am interested in orders.": what is to be told of what is supposed.
    private func effect(_ piece: QuestionFrame, of before: [Token], _ context: Context) -> [Token]? {
        guard piece.has(QuestionReader.interest), piece.dates.isEmpty, !piece.metrics.isEmpty,
            IntentClassifier(frame: frame(before, context), hasConversation: false).intent() == .whatIf
        else { return nil }
        var asked = Tokenizer.tokens(of: "what happens to")
        asked[0].mark = ","
        return asked + piece.metrics.flatMap { Array(piece.tokens[$0.tokens]) }
    }

    /// Two sentences of one figure as one; nil where they are not.
    private func oneFigure(_ piece: QuestionFrame, _ before: [Token], _ context: Context) -> [Token]? {
        let before = frame(before, context)
        guard let kept = OneFigure(piece: piece, before: before).kept else { return nil }
        if kept == .later { return piece.tokens }
        let isNamed = (before.metrics + piece.metrics).contains { !$0.isWeak }
        var later = piece.tokens
        if isNamed { return OneFigure.joined(before, later, renamed: kept == .renamed) }
        // Only both together describe it.
        later[0].mark = nil
        return DescribedMetrics { frame($0, context) }.rewritten(before.tokens + later)
    }

    /// "Define bounce rate and tell me last week's": the figure is asked for besides what it means.
    private func valuesDefined(_ piece: QuestionFrame, _ before: [Token]?, _ context: Context) -> Bool {
        guard let before, !piece.periods.isEmpty || piece.has(ClauseSplitter.itsValue) else { return false }
        return IntentClassifier(frame: frame(before, context), hasConversation: false).intent() == .definition
    }

    /// "Explain engagement rate; then draw its course since August": what it means, and how it was.
    private func isDefinedApart(_ piece: QuestionFrame, _ before: [Token], _ context: Context) -> Bool {
        !piece.periods.isEmpty && valuesDefined(piece, before, context)
    }

    /// "We need 2,500 orders this month. On pace?", "Who sends the most traffic? Top 5 sources": the second piece
    /// has no subject but the first one's, and the first no end but the second one's.
    private func completes(_ piece: QuestionFrame, _ before: [Token], _ context: Context) -> Bool {
        guard piece.metrics.allSatisfy({ $0.metric == "advertiser_ad_clicks" }) else { return false }
        // "Which channel really brings the sales? First click": by what the credit is given.
        if piece.tokens.count <= 4, AttributionParameters.namesModel(piece.tokens) { return true }
        guard piece.metrics.isEmpty else { return false }
        let first = frame(before, context)
        guard !first.metrics.isEmpty else { return false }
        if !LeaningClause.asking.matches(before), !piece.tokens.contains(where: { $0.number != nil }),
            IntentClassifier(frame: piece, hasConversation: false).intent() == .goalPacing
        {
            return true
        }
        return first.dimensions.isEmpty && before.first?.text == "who" && StructureCues.ranked.matches(before)
            && !piece.dimensions.isEmpty
    }
}
