import Semantics

/// Carries what an earlier message said into one that leans on it.
struct FollowUp {
    let frame: QuestionFrame
    let previous: QuestionDraft
    /// What the message itself says.
    let own: QuestionDraft
    let partners: PartnerPeriods
    /// A later request of the same message.
    let isPart: Bool

    static let forget = PatternList(
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
    static let correction = PatternList(
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
    static let leaning = PatternList(
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
    static let sameAsBefore = PatternList(
        """
        same|it|that|those|them|this =filter|number
        """)
    /// "How much did we spend on it in November?": of what was spoken of, on other days.
    static let ofIt = PatternList(
        "spend|spent|spending|come|came|coming|earn|earned|sell|sold|get|got|make|made on|from|by|via|through|with|for it|them",
        "did|does|has|have|will it|they cost|bring|earn|make|get|sell|convert|generate|yield|spend|bought|buy|brought")
    static let leansOn = PatternList(
        """
        that|it|this|those|same|these
        ^ and|also|what
        """)
    static let adding = PatternList(
        """
        too|add|alongside
        as well
        ^ also|plus
        """)
    static let pronouns = PatternList("it|that|this|they|them|those")
    static let unfiltered = PatternList(
        """
        without .. filter|filters
        drop|remove|clear|lift|forget|lose [the] [country|device|channel|page|campaign|product] filter|filters|restriction|restrictions
        ^ everything|everyone|everybody
        everything|everyone|everybody|all except|but|without
        all|every device|devices|channel|channels|country|countries|page|pages|campaign|campaigns
        remove .. filter|filters
        ^ [ok|okay|and|now|so|then|please] [and|now|then] all|everything|everyone|everybody again|together|combined [please] $
        ^ all again
        ^ [ok|okay|and|now|so|then|please] [and|now|then] [go] back to all|everything|everyone|total|totals|whole [the] [total|whole|picture] $
        ^ [ok|okay|and|now|so|then] [and|for] [the] whole business|shop|company|site|store [again] $
        overall
        in total
        """)
    static let needing = PatternList(
        "need|needed|missing|short|remaining|gap|left", "still to go", "how far off|away|short", "far off",
        "miss|missing it|that|the", "realistic|feasible|achievable|doable|attainable|possible|likely")
    /// "What do you expect we end up with?", of a goal.
    static let endingUp = PatternList(
        "where|what|how ... we|it|this|i ... end|land|finish|close|get|come up|out|with|at|on|to|in",
        "what do|would|can you|we expect")
    /// "And how is it for us?", of a figure that was explained.
    private static let ours = PatternList(
        "^ [and|so|but|ok] how|what|where is|are|was it|that|this|ours|they|our|we [for|with|here|at|on|now|number|figure|value|one] [us|it|that] $",
        "^ [and|so|but|ok] [what|how] [about] ours|us $")
    static let counting = PatternList("how many|much")
    static let sameThing = PatternList("it|its|that|this|they|them|their|those|there|same")
    static let alsoBy = PatternList("also|too|additionally", "as well", "cross|crossed with", "in addition")
    /// Figures that are taken away again: "remove orders".
    static let removing = PatternList("^ remove|drop|hide|delete|without|minus|no|not|exclude|skip")
    /// "sort by cost", "order it by change".
    static let sorting = PatternList(
        "sort|sorted|rank|ranked|=order|ordered [it|them|that|this|these|those|the] [table|list|rows] by")
    static let byChange = PatternList(
        "by [the] [biggest|largest] change|difference|growth|gain|loss|increase|decrease|drop|decline")
    private static let asking = PatternList("^ [and|but|so|ok] which|what|who")
    static let lookingBack = PatternList("did|was|were|had|made|sold|spent|got")
    static let selfContained: Set<QuestionIntent> = [.help, .alertManage, .alertLog, .dataQuality, .realtime]

    /// Whether the message is one of the conversation's thread at all.
    static func startsAfresh(_ frame: QuestionFrame, _ draft: QuestionDraft) -> Bool {
        if frame.has(forget) { return true }
        let correcting = frame.has(correction)
        let newPeriod = draft.past != nil || draft.future != nil || draft.second != nil || draft.saysLately
        let pointsBack = draft.filters.isEmpty && draft.breakdown.isEmpty && frame.has(FollowUp.ofIt)
        if !draft.metrics.isEmpty, newPeriod, !correcting, !pointsBack, !frame.has(FollowUp.sameAsBefore) {
            return true
        }
        if let intent = draft.intent, selfContained.contains(intent),
            !frame.has(
                FollowUp.leansOn)
        {
            return true
        }
        if draft.intent == .abtest, draft.param("experiment") != nil { return true }
        // "How did our campaigns do last month?" asks of them anew.
        if draft.intent == nil, draft.metrics.isEmpty, newPeriod, !draft.breakdown.isEmpty, frame.has(faring),
            !frame.has(leaning)
        {
            return true
        }
        // "What should worry me?" asks of everything.
        if draft.intent == .anomaly, draft.metrics.isEmpty, frame.has(IntentCues.worried), !frame.has(pronouns) {
            return true
        }
        // "Revenue is down because of the weather" tells of no days that were spoken of.
        if draft.intent == .why, !draft.metrics.isEmpty, frame.has(claimed) { return true }
        if draft.param("report") != nil, draft.intent != .reportSchedule, !frame.has(leaning) { return true }
        if draft.intent == .definition, !draft.metrics.isEmpty { return true }
        if draft.intent == .summary, newPeriod, !frame.has(leaning) { return true }
        if draft.intent == .goalPacing, !draft.metrics.isEmpty, draft.param("target") != nil { return true }
        if draft.intent == .whatIf, !draft.metrics.isEmpty, draft.param("changes") != nil, !frame.has(leaning) {
            return true
        }
        // A rule that is said whole is about nothing that was spoken of.
        if draft.intent == .alertCreate, !draft.metrics.isEmpty, draft.param("condition") != nil, !frame.has(leaning) {
            return true
        }
        return false
    }

    private static let claimed = PatternList("because|due")
    private static let faring = PatternList(
        "^ how did|do|does|are|were|have|is .. campaigns|campaign|ads|channels|products|countries|devices|pages .. do|doing|perform|performing|fare|go"
    )

    private static let counted = PatternList("^ [and] including|counting|considering|considered|incl")

    /// "Are we growing?", after a figure in groups: all of it.
    static let ofAllBusiness = PatternList(
        "^ [and|so|but|ok] are|is we|business|things|shop|company growing|shrinking|improving|declining|expanding [overall|altogether|then|now] $",
        "^ [and|so|but|ok] are|is the|our business|shop|company|store growing|shrinking|improving|declining|expanding [overall|altogether|then|now] $"
    )

    static let ungrouping = PatternList("no|without|remove|drop|clear .. break|split|group|groups|grouping")

    /// Words that say what else to compare with.
    static let againstThose = PatternList(
        "^ [no|sorry|actually|rather|i|we|and|but|mean|meant] [no|i|mean|meant|rather] with|to|against|versus the|that|those|a"
    )

    /// Words that ask for the same once more.
    static let repeating = PatternList(
        """
        again|repeat|reverse
        once more
        no|without|remove|drop|clear .. break|split|group|groups|grouping
        ^ [the] same [please] $
        ^ [ok|and|please] show|see|list|display|give|print|draw|make|plot|chart|graph [me|us] [it|that|this|them|these|those|all|everything|both] [please] $
        show|see|list|display|give|print|draw|make|as|in|into ... table|list|chart|graph|plot|diagram|rows
        show|see|list|display|give .. all|everything|rest|more|others
        ^ [and|the|all] rest|others|all|everything [of] [them] $
        without|clear|remove|drop|no|forget|reset .. filter|filters|group|groups|split|breakdown|limit
        in total
        overall
        ^ [ok|so] forget|never|scratch|ignore|start .. .. $
        ^ [and] [by] how much|many [is|was|did] [it|that|they] [exactly|now] $
        ^ [no] the other way [round|around]
        """)

    /// "pause them": a message that names nothing and asks for nothing that the answer before did not say.
    ///
    /// "what is (none)?", "send it there": where nothing was recognised, the answer before is no answer.
    var addsNothing: Bool {
        own.statedIntent == nil && own.metrics.isEmpty && own.filters.isEmpty && own.partner == nil
            && own.param(SignificanceQuestion.key) == nil && own.limit == nil && own.breakdown.isEmpty
            && frame.strangeName == nil && frame.unknownEvent == nil
            && bareNumber == nil && OtherEnd(frame: frame, previous: previous).ranking == nil
            && !frame.has(FollowUp.repeating) && !frame.has(FollowUp.unfiltered)
            && !StructureCues.ranked.matches(frame.tokens) && !goesOn
            && !BothOfThem(frame: frame, previous: previous).isMeant
            && Measure.metrics(frame, after: previous.metrics) == nil
            && !(EventWindow.isMeant(frame) && previous.past?.shape == .day)
    }

    /// Words that mean something after a question of this kind only.
    private var goesOn: Bool {
        switch previous.intent {
        case .goalPacing: frame.has(FollowUp.needing)
        case .forecast: frame.has(IntentParameters.uncertainty)
        case .definition: !previous.metrics.isEmpty && frame.has(FollowUp.ours)
        case .attribution: AttributionParameters.namesModel(frame.tokens)
        default:
            !previous.breakdown.isEmpty
                && (frame.has(FollowUp.byChange) || frame.has(FollowUp.asking) && StructureCues.moves(frame.tokens))
        }
    }

    /// "How did pigs fly last week?": a whole sentence of which only the days are ours.
    static func speaksOfElse(_ draft: QuestionDraft, _ frame: QuestionFrame) -> Bool {
        // "including Black Friday?" is about what was counted, not about that day.
        if frame.isEmptyOfTerms, draft.partner == nil, frame.has(counted) { return true }
        let asksWhy = draft.intent == .why
        guard draft.statedIntent == nil || asksWhy && draft.second == nil, draft.partner == nil, frame.isEmptyOfTerms,
            frame.unknownEvent == nil, frame.strangeName == nil, !frame.dates.isEmpty
        else { return false }
        let words = frame.tokens.indices.filter { index in !frame.dates.contains { $0.tokens.contains(index) } }
            .map { frame.tokens[$0] }
        return words.count >= 3 && words.contains(where: ScopeCheck.isStrange)
            && !(asksWhy ? pronouns : leaning).matches(words) && !correction.matches(words)
    }

    func merged() -> QuestionDraft {
        let draft = spoken
        var result = draft
        if namesOnlyPeople { result.metrics = [] }
        let saysPeriod = draft.past != nil || draft.future != nil || draft.saysLately || draft.second != nil
        mergeIntent(&result)
        if result.metrics.isEmpty || saysOnlySpeed(draft), draft.intent != .abtest {
            result.metrics = inheritedMetrics(result)
        }
        mergeNamedMetrics(&result)
        if !isPart, let measured = Measure.metrics(frame, after: previous.metrics) { result.metrics = measured }
        if !draft.metrics.isEmpty, frame.has(StructureCues.union), !isPart,
            frame.has(
                FollowUp.adding)
        {
            result.metrics = previous.metrics + draft.metrics.filter { !previous.metrics.contains($0) }
        }
        if let denied = frame.denied?.past, let said = draft.past, draft.second == nil,
            let days = PeriodCorrection(previous: previous).corrected(denied, by: said)
        {
            result.past = days.past
            result.second = days.second
            result.future = nil
        } else if let since = changedSince(draft) {
            result.past = previous.past
            result.second = since
        } else if let earlier = beforeThat(draft) {
            result.past = previous.past
            result.second = earlier
            (result.partner, result.compares) = (nil, true)
        } else if let before = lastTimeOfDaysAhead {
            (result.past, result.future, result.partner, result.second) = (before, nil, nil, nil)
            (result.compares, result.runningUnit, result.intent, result.granularity) = (false, nil, nil, nil)
        } else if let moved = sameDaysOfYear ?? unitBeforeThat {
            (result.past, result.future) = (moved, nil)
            if previous.isAgainstLastYear(partners) { (result.partner, result.compares) = (.year, true) }
        } else if asksYearBefore, let base = previous.past {
            result.past = base
            (result.partner, result.compares) = (.year, true)
        } else if shifts(draft), let base = previous.past ?? unsaidDays(draft), let request = draft.partner {
            result.past = partners.partner(request, of: base)
            // What was held against last year still is.
            let kept: PartnerRequest = previous.isAgainstLastYear(partners) ? .year : .previous
            result.partner = previous.compares || previous.second != nil ? kept : nil
        } else if !saysPeriod, result.unknownEvent == nil {
            result.past = previous.past
            result.future = previous.future
            result.saysLately = previous.saysLately
            if draft.partner == nil, !leavesSteps, !isPart || draft.metrics.isEmpty,
                [nil, .why].contains(draft.intent),
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
        } else if saysPeriod, draft.second == nil, draft.partner == nil, result.intent != .forecast,
            result.statedIntent == .comparison || draft.structure == .comparison || previous.compares
        {
            if draft.compares, draft.past == nil || draft.runningUnit != nil {
                result.past = previous.past
            } else if draft.compares, previous.past != nil, draft.past != nil {
                result.second = draft.past
                result.past = previous.past
            }
        }
        if draft.compares, draft.runningUnit != nil, let base = previous.past ?? daysByDefault(draft) {
            result.past = base
            result.runningUnit = nil
        }
        if result.intent == .forecast, frame.has(IntentParameters.uncertainty) { result.set("interval", .bool(true)) }
        placeAround(&result)
        mergeFilters(&result)
        mergeBreakdown(&result, draft)
        mergeRanking(&result, draft)
        if !isPart { _ = SideBySide(frame: frame, previous: previous, own: own).place(into: &result) }
        if !isPart { RuleChange.apply(frame, of: previous, to: &result) }
        if result.intent == .goalPacing, !isPart { retarget(&result) }
        let both = BothOfThem(frame: frame, previous: previous)
        if both.isMeant, !isPart { both.place(into: &result) }
        return result
    }

    /// "the slowest" of a talk about LCP is slow by LCP.
    func saysOnlySpeed(_ draft: QuestionDraft) -> Bool {
        draft.metrics == ["page_load_time"] && frame.metrics.allSatisfy(\.isWeak)
            && previous.metrics.contains(where: MetricFacts.percentile.contains)
    }

    /// "what about the week before?": the period moves, nothing is compared.
    func shifts(_ draft: QuestionDraft) -> Bool {
        draft.partner != nil && draft.past == nil && !draft.compares && !draft.changes
            && [nil, .metricValue].contains(draft.intent)
            && !replacesPartner
    }

    /// "No, with the month before": what is compared with is another one, not the days that were asked about.
    private var replacesPartner: Bool {
        (previous.compares || previous.second != nil || previous.partner != nil)
            && frame.has(FollowUp.againstThose)
    }
}
