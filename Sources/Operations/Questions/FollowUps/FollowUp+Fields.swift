import Semantics

/// Filters, groups and order of a message that leans on another.
extension FollowUp {
    // MARK: Fields

    func mergeFilters(_ result: inout QuestionDraft) {
        if let whole = WholeOf.dimension(frame, after: previous.filters), !isPart {
            result.filters = previous.filters.filter { !WholeOf.narrows($0, whole) }
            return
        }
        if frame.has(
            FollowUp.unfiltered)
        {
            return
        }
        if isPart, !frame.has(FollowUp.sameThing), result.intent != nil,
            result.intent != .why
        {
            return
        }
        if isPart, !result.metrics.isEmpty, result.metrics != previous.metrics, !frame.has(FollowUp.sameThing) {
            return
        }
        if frame.has(FollowUp.correction) {
            let said = result.filters
            result.filters = said.filter { filter in
                !filter.op.isNegative || !said.contains { $0.field == filter.field && !$0.op.isNegative }
            }
        }
        // "Not lamps" leaves out; "no, without lamps" takes back what was left out before.
        let corrects = frame.has(FollowUp.correction) && frame.tokens.first?.text != "not"
        result.filters = FilterFamily.merged(
            result.filters, with: previous.filters, by: result.breakdown, corrects: corrects)
        leaveSupposed(&result)
    }

    /// "What if we cut prospecting by half?" is not about the campaign that was spoken of before.
    private func leaveSupposed(_ result: inout QuestionDraft) {
        guard result.intent == .whatIf else { return }
        let named = (own.param("changes")?.elements ?? []).flatMap { $0["filters"]?.elements ?? [] }
            .compactMap { $0["field"]?.text }
        result.filters.removeAll { filter in
            !own.filters.contains(filter)
                && named.contains {
                    FilterFamily.replaces(Filter($0, .eq, .text("")), Filter(filter.field, .eq, .text("")))
                }
        }
    }

    func mergeBreakdown(_ result: inout QuestionDraft, _ draft: QuestionDraft) {
        let isElliptical =
            draft.breakdown.isEmpty && draft.intent == nil && frame.contains("which")
            && StructureCues.ranked.matches(frame.tokens)
        if isPart, !isElliptical, draft.statedIntent != nil || !draft.metrics.isEmpty { return }
        if draft.breakdown.isEmpty {
            let isStepped = draft.granularity != nil && draft.metrics.isEmpty && draft.intent == nil
            let metricOnly = draft.structure == .trend && !isStepped || [.why, .summary].contains(draft.intent)
            if !metricOnly {
                result.breakdown = previous.breakdown.filter { dimension in
                    !frame.isDenied(dimension)
                        && (!result.filters.contains {
                            ($0.field == dimension.name
                                || asksForValue && FilterFamily.isAkin($0.field, dimension.name))
                                && $0.op == .eq && !previous.filters.contains($0)
                        } || result.ranking != nil && !asksForValue && !names(one: dimension))
                }
            }
        } else if frame.has(FollowUp.alsoBy), !previous.breakdown.isEmpty {
            result.breakdown = previous.breakdown + draft.breakdown.filter { !previous.breakdown.contains($0) }
        }
        let asksOfAll = !isPart && frame.has(FollowUp.ofAllBusiness)
        if frame.has(FollowUp.ungrouping) || asksOfAll, draft.breakdown.isEmpty { result.breakdown = [] }
        // The days of the week say nothing of less than a week.
        if draft.breakdown.contains("day_of_week"), draft.past == nil,
            result.past.map({ $0.range.dayCount < 7 }) == true
        {
            result.past = nil
            result.future = nil
            result.second = nil
            result.partner = nil
            result.compares = false
        }
        if let days = result.past?.range.dayCount, days < 7, !draft.breakdown.contains("day_of_week") {
            result.breakdown.removeAll { $0 == "day_of_week" }
        }
        if result.breakdown.isEmpty, !previous.breakdown.isEmpty, draft.ranking == nil {
            result.ranking = nil
            result.limit = draft.limit
            result.comparesValues = draft.comparesValues
        }
    }

    /// "California?", after the states in order: one of them, and no order.
    private func names(one dimension: DimensionID) -> Bool {
        own.ranking == nil && own.filters.contains { $0.field == dimension.name && $0.op == .eq }
    }

    /// "how much came from google": one number is asked for.
    var asksForValue: Bool { frame.has(FollowUp.counting) }

    func mergeRanking(_ result: inout QuestionDraft, _ draft: QuestionDraft) {
        if !isPart, let turned = OtherEnd(frame: frame, previous: previous).ranking {
            (result.ranking, result.limit, result.intent) = (turned, turned.limit, nil)
            result.breakdown = previous.breakdown
            return
        }
        if rankByWords(&result, draft) { return }
        guard result.ranking == nil || draft.ranking == nil else { return }
        // "just the top 5", "only the worst": without a dimension of its own.
        let reader = RankingReader(frame: frame, draft: draft)
        if let count = reader.number ?? bottomNumber ?? bareNumber, !result.breakdown.isEmpty, draft.intent == nil {
            var ranking = result.ranking ?? QuestionDraft.Ranking()
            ranking.limit = count
            if StructureCues.ascending.matches(frame.tokens) { ranking.direction = .ascending }
            if StructureCues.worst.matches(frame.tokens) { ranking.direction = .worst }
            if frame.contains("best", "strongest") { ranking.direction = .best }
            if ranking.direction == nil || frame.contains("top") { ranking.direction = .descending }
            result.ranking = ranking
            result.limit = count
            result.intent = nil
        } else if !result.breakdown.isEmpty, draft.intent == nil, result.ranking == nil,
            StructureCues.ranked.matches(frame.tokens)
        {
            // "which is the worst?"
            var ranking = QuestionDraft.Ranking(direction: reader.direction, limit: nil)
            if frame.contains("which", "what"), !frame.contains("are", "ones", "were") { ranking.limit = 1 }
            result.ranking = ranking
            result.intent = nil
        } else if !result.breakdown.isEmpty, draft.intent == nil, result.ranking != nil,
            frame.contains("bottom", "worst", "lowest", "least", "weakest", "poorest", "smallest", "fewest")
        {
            result.ranking?.direction = frame.contains("worst", "weakest", "poorest") ? .worst : .ascending
        } else if !result.breakdown.isEmpty, draft.intent == nil, result.ranking != nil,
            frame.contains("most", "highest", "biggest", "largest", "best")
        {
            result.ranking?.direction = frame.contains("best") ? .best : .descending
        }
    }

    private static let resizing = PatternList(
        "make|extend|expand|widen|lengthen|shorten|cut|limit|reduce|grow|trim it|that|this|list|the [list|table|ranking] [down|up|out] [to] #"
    )

    /// "make it 10", "20 please", "show 15": after a ranking a number is how many.
    var bareNumber: Int? {
        guard previous.ranking != nil, frame.dates.isEmpty, frame.thresholds.isEmpty, frame.metrics.isEmpty else {
            return nil
        }
        // "explain the first one" counts nothing.
        let pointed: Set<String> = [
            "first", "second", "third", "last", "that", "this", "the", "which", "other", "next",
        ]
        let numbers = frame.tokens.indices.compactMap { index -> Int? in
            let token = frame.tokens[index]
            if token.text == "one", pointed.contains(frame.tokens[safe: index - 1]?.text ?? "") { return nil }
            return token.number.flatMap { $0.isPercent || $0.currency != nil ? nil : $0.whole }
                ?? WordForms.smallNumber(token.text)
        }
        return (frame.tokens.count <= 5 || frame.has(FollowUp.resizing)) && numbers.count == 1
            && (1...1000).contains(numbers[0]) ? numbers[0] : nil
    }

    var bottomNumber: Int? {
        frame.tokens.indices.lazy.compactMap { index in
            ["bottom", "worst", "lowest", "highest", "largest", "smallest", "strongest", "weakest"].contains(
                frame.tokens[index].text)
                ? frame.tokens[safe: index + 1]?.number?.whole
                    ?? WordForms.smallNumber(frame.tokens[safe: index + 1]?.text ?? "") : nil
        }.first
    }
}
