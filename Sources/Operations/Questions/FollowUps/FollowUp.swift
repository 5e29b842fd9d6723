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
        ^ everything|everyone|everybody
        everything|everyone|everybody|all except|but|without
        all|every device|devices|channel|channels|country|countries|page|pages|campaign|campaigns
        remove .. filter|filters
        overall
        in total
        """)
    static let needing = PatternList("need|needed|missing|short|remaining|gap|left", "still to go")
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

    private static let counted = PatternList("^ [and] including|counting|considering|considered|incl")

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
            && own.limit == nil && own.breakdown.isEmpty && frame.strangeName == nil && frame.unknownEvent == nil
            && bareNumber == nil && !frame.has(FollowUp.repeating) && !frame.has(FollowUp.unfiltered)
            && !StructureCues.ranked.matches(frame.tokens) && !goesOn
            && !BothOfThem(frame: frame, previous: previous).isMeant
            && Measure.metrics(frame, after: previous.metrics) == nil
    }

    /// Words that mean something after a question of this kind only.
    private var goesOn: Bool {
        switch previous.intent {
        case .goalPacing: frame.has(FollowUp.needing)
        case .forecast: frame.has(IntentParameters.uncertainty)
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
        } else if asksYearBefore, let base = previous.past {
            result.past = base
            (result.partner, result.compares) = (.year, true)
        } else if shifts(draft), let base = previous.past ?? unsaidDays(draft), let request = draft.partner {
            result.past = partners.partner(request, of: base)
            result.partner = previous.compares || previous.second != nil ? .previous : nil
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
        holdAgainst(&result)
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

    // MARK: Intent

    static let keepsWithBreakdown: Set<QuestionIntent> = [
        .funnel, .cohort, .forecast, .anomaly, .attribution, .realtime, .segment, .recommendation,
    ]

    /// Kinds without days of their own: what has days is another question.
    static let undated: Set<QuestionIntent?> = [
        .realtime, .definition, .help, .abtest, .alertCreate, .alertManage, .reportSchedule, .provenance,
    ]

    func mergeIntent(_ result: inout QuestionDraft) {
        guard !isPart, result.intent == nil else {
            let isDated = own.past != nil || own.partner != nil
            if result.intent == .provenance
                || isPart && result.statedIntent == nil
                    && !((isDated || frame.has(ClauseSplitter.itsValue)) && FollowUp.undated.contains(previous.intent))
            {
                result.intent = result.intent ?? previous.intent
            }
            // A kind of question that was said anew is not about the report that was spoken of.
            if result.intent == previous.intent { inheritParams(&result, except: ["report", "section", "verdict"]) }
            if result.intent == .provenance { inheritShape(&result) }
            return
        }
        // "and last click", "compare that with linear": models of the credit that was spoken of.
        if previous.intent == .attribution, AttributionParameters.namesModel(frame.tokens) {
            mergeModels(&result)
            return
        }
        if leavesSteps { return }
        // "What did we do last November?" looks back from a goal.
        if previous.intent == .goalPacing, let past = result.past, past.range.end < partners.today,
            frame.has(FollowUp.lookingBack)
        {
            result.future = nil
            return
        }
        // "which campaign was it?": by how much each changed.
        if previous.intent == .why, !result.breakdown.isEmpty, result.structure == .breakdown, frame.contains("which") {
            result.changes = true
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
            // "And how did they do in September?", after something supposed: what was, not what would be.
            if previous.intent == .whatIf, result.past != nil, result.future == nil || frame.has(FollowUp.lookingBack) {
                (result.intent, result.future) = (nil, nil)
                return
            }
            if [.forecast, .whatIf, .goalPacing].contains(result.intent), result.future != nil {
                if case .toDate = result.past?.shape {} else { result.past = nil }
            }
            inheritShape(&result)
            inheritParams(&result)
            return
        }
        let reports = FollowUp.stepwise.contains(previous.intent) && structure != .trend && result.metrics.isEmpty
        if structure == .breakdown || structure == .trend || reports, let kept = previous.intent,
            FollowUp.keepsWithBreakdown.contains(kept), !(kept == .anomaly && structure == .trend)
        {
            if reports, structure == .comparison, !result.comparesValues, result.second == nil, result.partner == nil {
                result.partner = .previous
            }
            result.intent = kept
            // "Which channel?", after a verdict: what was unusual in each.
            inheritParams(&result, except: own.breakdown.isEmpty ? [] : ["verdict"])
        }
        if structure == .breakdown { inheritShape(&result) }
        if structure == .comparison {
            result.granularity = previous.granularity
            result.overTime = previous.overTime
        }
    }

    func inheritShape(_ result: inout QuestionDraft) {
        result.ranking = result.ranking ?? previous.ranking
        result.granularity = result.granularity ?? previous.granularity
        result.overTime = result.overTime || previous.overTime
        result.comparesValues = result.comparesValues || previous.comparesValues && result.filters.isEmpty
        // Days of its own are not held against the ones that were named before.
        let standsApart = own.past != nil && previous.second != nil
        result.compares = result.compares || previous.compares && !standsApart
        result.changes = result.changes || previous.changes && result.breakdown.isEmpty
        result.limit = result.limit ?? previous.limit
        if result.thresholds.isEmpty { result.thresholds = previous.thresholds }
    }

    func inheritParams(_ result: inout QuestionDraft, except own: Set<String> = []) {
        // A funnel is named or spelt out: what is said replaces either.
        let ways: Set<String> = ["funnel", "steps"]
        let isWaySaid = ways.contains { result.param($0) != nil }
        for member in previous.params where result.param(member.key) == nil && !own.contains(member.key) {
            if isWaySaid, ways.contains(member.key) { continue }
            result.params.append(member)
        }
    }

    func inheritedMetrics(_ result: QuestionDraft) -> [MetricID] {
        if isPart {
            let pronoun = frame.has(FollowUp.pronouns)
            let needs: Set<QuestionIntent?> = [nil, .why, .forecast, .anomaly, .alertCreate, .goalPacing]
            return pronoun || needs.contains(result.intent) ? previous.metrics : []
        }
        // "Put that in one sentence": the figure that was spoken of, in other words.
        if result.intent == .summary, result.param("form") != nil, frame.has(FollowUp.pronouns) {
            return previous.metrics
        }
        let none: Set<QuestionIntent?> = [
            .summary, .path, .abtest, .help, .dataQuality, .alertLog, .alertManage, .whatIf,
        ]
        return none.contains(result.intent) && result.intent != previous.intent ? [] : previous.metrics
    }
}
