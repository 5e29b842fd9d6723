import Semantics

/// Carries what an earlier message said into one that leans on it.
struct FollowUp {
    let frame: QuestionFrame
    let previous: QuestionDraft
    let partners: PartnerPeriods
    /// A later request of the same message.
    let isPart: Bool

    private static let forget = PatternList(
        """
        forget that|it|about|the|this
        never mind
        start over|again|fresh|afresh
        new question|topic
        different question|topic
        scratch that
        ignore that
        instead of that
        """)
    private static let correction = PatternList(
        """
        i|we mean|meant
        sorry
        ^ no
        actually
        correction
        rather
        make that|it
        ^ not
        i said
        oops
        wait
        """)
    private static let leaning = PatternList(
        """
        ^ and|or|also|but|ok|okay|so|then|now|same|just|only|plus|instead|again|what about|how about|with|\
        without|for|on|in|by|per|versus|excluding|except|add|remove|drop|include|exclude
        what|how about
        that|this|it|those|these|them|they|its|their|same|instead|again|there|one|ones
        as well
        too $
        show|sort|split|break|compare it|that|them|this|by|those
        ^ why
        the same
        """)
    private static let sameAsBefore = PatternList(
        """
        same|it|that|those|them|this =filter|number
        """)
    private static let leansOn = PatternList(
        """
        that|it|this|those|same|these
        ^ and|also|what
        """)
    private static let adding = PatternList(
        """
        too|add|alongside
        as well
        ^ also|plus
        """)
    private static let pronouns = PatternList("it|that|this|they|them|those")
    private static let unfiltered = PatternList(
        """
        without .. filter|filters
        all|every device|devices|channel|channels|country|countries|page|pages|campaign|campaigns
        remove .. filter|filters
        overall
        in total
        """)
    private static let needing = PatternList("need|needed|missing|short|remaining|gap|left", "still to go")
    private static let counting = PatternList("how many|much")
    private static let sameThing = PatternList("it|that|this|they|them|those|there|same")
    private static let alsoBy = PatternList("also|too|additionally", "and by", "as well")
    private static let selfContained: Set<QuestionIntent> = [.help, .alertManage, .alertLog, .dataQuality, .realtime]

    /// Whether the message is one of the conversation's thread at all.
    static func startsAfresh(_ frame: QuestionFrame, _ draft: QuestionDraft) -> Bool {
        if frame.has(forget) { return true }
        let correcting = frame.has(correction)
        let newPeriod = draft.past != nil || draft.future != nil || draft.second != nil
        if !draft.metrics.isEmpty, newPeriod, !correcting,
            !frame.has(
                FollowUp.sameAsBefore)
        {
            return true
        }
        if let intent = draft.intent, selfContained.contains(intent),
            !frame.has(
                FollowUp.leansOn)
        {
            return true
        }
        if draft.intent == .abtest, draft.param("experiment") != nil { return true }
        if draft.param("report") != nil, draft.intent != .reportSchedule, !frame.has(leaning) { return true }
        if draft.intent == .definition, !draft.metrics.isEmpty { return true }
        if draft.intent == .summary, newPeriod, !frame.has(leaning) { return true }
        if draft.intent == .goalPacing, !draft.metrics.isEmpty, draft.param("target") != nil { return true }
        return false
    }

    /// Words that ask for the same once more.
    private static let repeating = PatternList(
        """
        again|same|repeat|show|see|list|table|chart|graph|plot|display|give|tell|what|which|more|rest|all|everything|\
        reverse|other|sort|order|instead|without|clear|remove|drop|forget|never|better|why
        """)

    /// "pause them": a message that names nothing and asks for nothing that the answer before did not say.
    static func addsNothing(_ draft: QuestionDraft, _ frame: QuestionFrame) -> Bool {
        draft.statedIntent == nil && draft.metrics.isEmpty && draft.filters.isEmpty && draft.partner == nil
            && draft.limit == nil && frame.strangeName == nil && frame.unknownEvent == nil
            && frame.has(FollowUp.acting) && !frame.has(FollowUp.repeating)
            && !StructureCues.ranked.matches(frame.tokens)
    }

    /// What this program does to nobody's campaigns.
    private static let acting = PatternList(
        "^ pause|stop|kill|buy|sell|fire|hire|call|book|cancel|do|start|launch|publish|approve|pay|increase|raise|cut|fix"
    )

    /// "How did pigs fly last week?": a whole sentence of which only the days are ours.
    static func speaksOfElse(_ draft: QuestionDraft, _ frame: QuestionFrame) -> Bool {
        guard [nil, .why].contains(draft.statedIntent), draft.partner == nil, frame.isEmptyOfTerms,
            frame.unknownEvent == nil,
            frame.strangeName == nil, !frame.dates.isEmpty
        else { return false }
        let words = frame.tokens.indices.filter { index in !frame.dates.contains { $0.tokens.contains(index) } }
            .map { frame.tokens[$0] }
        return words.count >= 3 && words.contains(where: ScopeCheck.isStrange) && !leaning.matches(words)
            && !correction.matches(words)
    }

    func merged(_ draft: QuestionDraft) -> QuestionDraft {
        var result = draft
        let saysPeriod = draft.past != nil || draft.future != nil || draft.saysLately || draft.second != nil
        mergeIntent(&result)
        if result.metrics.isEmpty || saysOnlySpeed(draft), draft.intent != .abtest {
            result.metrics = inheritedMetrics(result)
        }
        if !draft.metrics.isEmpty, frame.has(StructureCues.union), !isPart,
            frame.has(
                FollowUp.adding)
        {
            result.metrics = previous.metrics + draft.metrics.filter { !previous.metrics.contains($0) }
        }
        if shifts(draft), let base = previous.past, let request = draft.partner {
            result.past = partners.partner(request, of: base)
            result.partner = previous.compares || previous.second != nil ? .previous : nil
        } else if !saysPeriod, result.unknownEvent == nil {
            result.past = previous.past
            result.future = previous.future
            result.saysLately = previous.saysLately
            if draft.partner == nil, !isPart || draft.metrics.isEmpty, [nil, .why].contains(draft.intent),
                draft.structure != .trend || previous.compares
            {
                result.second = previous.second
                result.partner = previous.partner
                result.runningUnit = previous.runningUnit
                if draft.structure == nil {
                    result.compares = previous.compares
                    result.changes = previous.changes
                }
            }
        } else if saysPeriod, draft.second == nil, draft.partner == nil,
            result.statedIntent == .comparison || previous.compares
        {
            if draft.compares, draft.past == nil || draft.runningUnit != nil {
                result.past = previous.past
            } else if draft.compares, previous.past != nil, draft.past != nil {
                result.second = draft.past
                result.past = previous.past
            }
        }
        if draft.compares, draft.runningUnit != nil, let base = previous.past {
            result.past = base
            result.runningUnit = nil
        }
        if result.intent == .forecast, frame.has(IntentParameters.uncertainty) { result.set("interval", .bool(true)) }
        mergeFilters(&result)
        mergeBreakdown(&result, draft)
        mergeRanking(&result, draft)
        return result
    }

    /// "the slowest" of a talk about LCP is slow by LCP.
    private func saysOnlySpeed(_ draft: QuestionDraft) -> Bool {
        draft.metrics == ["page_load_time"] && frame.metrics.allSatisfy(\.isWeak)
            && previous.metrics.contains(where: MetricFacts.percentile.contains)
    }

    /// "what about the week before?": the period moves, nothing is compared.
    private func shifts(_ draft: QuestionDraft) -> Bool {
        draft.partner != nil && draft.past == nil && !draft.compares && !draft.changes && draft.intent == nil
    }

    // MARK: Intent

    private static let keepsWithBreakdown: Set<QuestionIntent> = [
        .funnel, .cohort, .forecast, .anomaly, .attribution, .realtime, .segment, .recommendation,
    ]

    private func mergeIntent(_ result: inout QuestionDraft) {
        guard !isPart, result.intent == nil else {
            if result.intent == .provenance || isPart && result.statedIntent == nil {
                result.intent = result.intent ?? previous.intent
            }
            // A kind of question that was said anew is not about the report that was spoken of.
            if result.intent == previous.intent { inheritParams(&result, except: ["report", "section"]) }
            if result.intent == .provenance { inheritShape(&result) }
            return
        }
        // "What do we need per day?" goes on about the goal.
        if previous.intent == .goalPacing, frame.has(FollowUp.needing) {
            result.intent = .goalPacing
            result.granularity = nil
            result.overTime = false
            inheritParams(&result)
            return
        }
        // After advice, "how much did we lose" asks for a figure.
        if [.recommendation, .help, .definition].contains(previous.intent), !result.metrics.isEmpty,
            frame.has(FollowUp.counting)
        {
            return
        }
        guard let structure = result.structure, !shifts(result) else {
            result.intent = previous.intent
            if previous.intent == .provenance || previous.intent == .definition || previous.intent == .help {
                result.intent = nil
            }
            // After the story of a period, a metric by its name is asked for by itself.
            if previous.intent == .summary, !result.metrics.isEmpty {
                result.intent = nil
                return
            }
            // A future period turns a number into a forecast.
            if previous.intent == .forecast, result.past != nil, result.future == nil { result.intent = nil }
            if [.forecast, .whatIf, .goalPacing].contains(result.intent), result.future != nil {
                if case .toDate = result.past?.shape {} else { result.past = nil }
            }
            inheritShape(&result)
            inheritParams(&result)
            return
        }
        if structure == .breakdown || structure == .trend, let kept = previous.intent,
            FollowUp.keepsWithBreakdown.contains(kept), !(kept == .anomaly && structure == .trend)
        {
            result.intent = kept
            inheritParams(&result)
        }
        if structure == .breakdown { inheritShape(&result) }
        if structure == .comparison {
            result.granularity = previous.granularity
            result.overTime = previous.overTime
        }
    }

    private func inheritShape(_ result: inout QuestionDraft) {
        result.ranking = result.ranking ?? previous.ranking
        result.granularity = result.granularity ?? previous.granularity
        result.overTime = result.overTime || previous.overTime
        result.comparesValues = result.comparesValues || previous.comparesValues && result.filters.isEmpty
        result.compares = result.compares || previous.compares
        result.changes = result.changes || previous.changes && result.breakdown.isEmpty
        result.limit = result.limit ?? previous.limit
        if result.thresholds.isEmpty { result.thresholds = previous.thresholds }
    }

    private func inheritParams(_ result: inout QuestionDraft, except own: Set<String> = []) {
        // A funnel is named or spelt out: what is said replaces either.
        let ways: Set<String> = ["funnel", "steps"]
        let isWaySaid = ways.contains { result.param($0) != nil }
        for member in previous.params where result.param(member.key) == nil && !own.contains(member.key) {
            if isWaySaid, ways.contains(member.key) { continue }
            result.params.append(member)
        }
    }

    private func inheritedMetrics(_ result: QuestionDraft) -> [MetricID] {
        if isPart {
            let pronoun = frame.has(FollowUp.pronouns)
            let needs: Set<QuestionIntent?> = [nil, .why, .forecast, .anomaly, .alertCreate, .goalPacing]
            return pronoun || needs.contains(result.intent) ? previous.metrics : []
        }
        let none: Set<QuestionIntent?> = [.summary, .path, .abtest, .help, .dataQuality, .alertLog, .alertManage]
        return none.contains(result.intent) && result.intent != previous.intent ? [] : previous.metrics
    }

    // MARK: Fields

    private func mergeFilters(_ result: inout QuestionDraft) {
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
        if isPart, !result.metrics.isEmpty, result.metrics != previous.metrics { return }
        if frame.has(FollowUp.correction) {
            let said = result.filters
            result.filters = said.filter { filter in
                filter.op != .ne || !said.contains { $0.field == filter.field && $0.op == .eq }
            }
        }
        // One traffic filter replaces another, whatever its scope.
        let said = Set(result.filters.map { FollowUp.family($0.field) })
        let kept = previous.filters.filter {
            !said.contains(FollowUp.family($0.field)) && !result.breakdown.contains(DimensionID($0.field))
        }
        result.filters = kept + result.filters
    }

    private static func family(_ field: String) -> String {
        field.hasSuffix("channel_group") ? "channel" : field.hasSuffix("campaign_name") ? "campaign" : field
    }

    private func mergeBreakdown(_ result: inout QuestionDraft, _ draft: QuestionDraft) {
        let isElliptical =
            draft.breakdown.isEmpty && draft.intent == nil && frame.contains("which")
            && StructureCues.ranked.matches(frame.tokens)
        if isPart, !isElliptical, draft.statedIntent != nil || !draft.metrics.isEmpty { return }
        if draft.breakdown.isEmpty {
            let metricOnly = draft.structure == .trend || [.why, .summary].contains(draft.intent)
            if !metricOnly {
                result.breakdown = previous.breakdown.filter { dimension in
                    !result.filters.contains {
                        $0.field == dimension.name && $0.op == .eq && !previous.filters.contains($0)
                    } || result.ranking != nil
                }
            }
        } else if frame.has(FollowUp.alsoBy), !previous.breakdown.isEmpty {
            result.breakdown = previous.breakdown + draft.breakdown.filter { !previous.breakdown.contains($0) }
        }
    }

    private func mergeRanking(_ result: inout QuestionDraft, _ draft: QuestionDraft) {
        guard result.ranking == nil || draft.ranking == nil else { return }
        // "just the top 5", "only the worst": without a dimension of its own.
        let reader = RankingReader(frame: frame, draft: draft)
        if let count = reader.number ?? bottomNumber ?? bareNumber, !result.breakdown.isEmpty, draft.intent == nil {
            var ranking = result.ranking ?? QuestionDraft.Ranking()
            ranking.limit = count
            if frame.contains("bottom", "lowest", "least") { ranking.direction = .ascending }
            if frame.contains("worst") { ranking.direction = .worst }
            if frame.contains("best") { ranking.direction = .best }
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
            frame.contains("bottom", "worst", "lowest", "least")
        {
            result.ranking?.direction = frame.contains("worst") ? .worst : .ascending
        }
    }

    /// "make it 10", "20 please", "show 15": after a ranking a number is how many.
    private var bareNumber: Int? {
        guard previous.ranking != nil, frame.dates.isEmpty, frame.thresholds.isEmpty, frame.metrics.isEmpty else {
            return nil
        }
        let numbers = frame.tokens.compactMap { token in
            token.number.flatMap { $0.isPercent || $0.currency != nil ? nil : $0.whole }
                ?? WordForms.smallNumber(token.text)
        }
        return frame.tokens.count <= 5 && numbers.count == 1 && (1...1000).contains(numbers[0]) ? numbers[0] : nil
    }

    private var bottomNumber: Int? {
        frame.tokens.indices.lazy.compactMap { index in
            ["bottom", "worst", "lowest"].contains(frame.tokens[index].text)
                ? frame.tokens[safe: index + 1]?.number?.whole
                    ?? WordForms.smallNumber(frame.tokens[safe: index + 1]?.text ?? "") : nil
        }.first
    }
}
