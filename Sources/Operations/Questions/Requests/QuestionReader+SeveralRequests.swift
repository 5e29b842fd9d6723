import Semantics

/// What asks for several things at once, and what only seems to.
extension QuestionReader {
    /// Several requests in one message; nil when only one of the pieces is one.
    func multi(_ pieces: [[Token]], _ state: QuestionDraft?, _ context: Context) -> Reading? {
        var parts: [Interpretation] = []
        var last = state
        var pending: [Token] = []
        var told = 0
        for piece in pieces {
            let tokens = pending + piece
            let isFirst = parts.isEmpty
            let reading = request(tokens, repairs: 0, last, isPart: !isFirst, context)
            // A greeting or a preamble is no request: it joins the next piece.
            if isFirst,
                reading.interpretation.needsClarification || reading.interpretation.outOfScope || isPreamble(tokens)
            {
                pending = tokens
                continue
            }
            if !isFirst, reading.interpretation.needsClarification || reading.interpretation.outOfScope { return nil }
            pending = []
            // What a sentence only tells is what the next one leans on.
            if piece != pieces.last, OneRequest.tells(tokens) { told += 1 }
            parts.append(reading.interpretation)
            last = reading.state ?? last
        }
        guard parts.count > 1, pending.isEmpty else { return nil }
        if told == parts.count - 1, let asked = parts.last { return (asked, last) }
        parts = SharedRequest.merged(parts)
        if parts.count == 1 {
            last?.metrics = parts[0].metrics
            return (parts[0], last)
        }
        if let one = asOne(pieces, parts, state, context) { return one }
        // "How was that calculated, and from which rows?" does too.
        if parts.allSatisfy({ $0.intent == .provenance }), let first = parts.first { return (first, last) }
        // "How did last week go? Write a short recap." tells one story.
        if let story = parts.last, parts.allSatisfy({ $0.intent == .summary && $0.period == story.period }) {
            return (story, last)
        }
        // So do "what does it stand for, and what goes into it?" and "what are you good for? List what you can answer."
        if let first = parts.first, [.definition, .help].contains(first.intent),
            parts.allSatisfy({
                $0.metrics == first.metrics
                    && ($0.intent == first.intent || first.intent == .definition && $0.intent == .provenance)
            })
        {
            return (first, last)
        }
        var result = Interpretation(intent: .multi)
        result.parts = parts
        for note in parts.flatMap(\.notes) where !result.notes.contains(note) { result.notes.append(note) }
        result.confidence = parts.map(\.confidence).min() ?? 1
        return (result, last)
    }

    private func isPreamble(_ tokens: [Token]) -> Bool {
        tokens.count == 1
            || PatternList(
                """
                ^ no|sorry|actually|ok|okay|thanks|hi|hello|forget|never|great|hey|wait $
                ^ forget|scratch|ignore that
                ^ never mind
                """
            ).matches(tokens) && tokens.count < 5
    }

    /// Two sentences whose readings are hardly two requests, read as one: "Go over the signups for October. Were there moments when
    /// they looked abnormal?" Nil where they are likely two, or make none together.
    private func asOne(_ pieces: [[Token]], _ parts: [Interpretation], _ state: QuestionDraft?, _ context: Context)
        -> Reading?
    {
        let isAsked = LeaningClause.asking.matches(pieces[0]) || ClauseSplitter.commands.contains(pieces[0][0].text)
        guard parts.count == 2, SharedRequest.isHardlyTwo(parts[0], parts[1], isAsked: isAsked) else { return nil }
        let tokens = pieces.enumerated().flatMap { place, piece in
            var piece = piece
            if place > 0 { piece[0].mark = "," }
            return piece
        }
        let whole = request(tokens, repairs: 0, state, isPart: false, context)
        let told = whole.interpretation
        let isWhole = !told.needsClarification && !told.outOfScope && !Doubt.isHollow(told)
        return isWhole ? whole : nil
    }
}
