import Semantics

/// Which kind of question a message goes on with, and what of its shape it keeps.
extension FollowUp {
    static let keepsWithBreakdown: Set<QuestionIntent> = [
        .funnel, .cohort, .forecast, .anomaly, .attribution, .realtime, .segment, .recommendation,
    ]

    /// Kinds without days of their own: what has days is another question.
    static let undated: Set<QuestionIntent?> = [
        .realtime, .definition, .help, .abtest, .alertCreate, .alertManage, .reportSchedule, .provenance,
    ]

    /// Kinds that say all there is to say: a figure that is asked for after them is another request.
    private static let complete: Set<QuestionIntent?> = [.why, .dataQuality, .summary, .recommendation, .definition]
    private static let anew = PatternList(
        "^ [and|also|then] what|how is|was|were|are|many|much|high|low",
        "^ [and|also|then] [please] give|show|tell|list|name")

    /// "…, and what was the bounce rate in October?"
    private var asksAnew: Bool { !frame.metrics.allSatisfy(\.isWeak) && frame.has(FollowUp.anew) }

    func mergeIntent(_ result: inout QuestionDraft) {
        guard !isPart, result.intent == nil else {
            let isDated = own.past != nil || own.partner != nil
            if result.intent == .provenance
                || isPart && result.statedIntent == nil
                    && !((isDated || frame.has(ClauseSplitter.itsValue)) && FollowUp.undated.contains(previous.intent))
                    && !(FollowUp.complete.contains(previous.intent) && asksAnew)
            {
                result.intent = result.intent ?? previous.intent
            }
            // A kind of question that was said anew is not about the report that was spoken of.
            if result.intent == previous.intent {
                let isOfModels = result.intent == .attribution && frame.has(AttributionParameters.choosing)
                if isOfModels, frame.metrics.isEmpty { result.metrics = previous.metrics }
                inheritParams(
                    &result, except: isOfModels ? ["models", "view"] : ["report", "section", "verdict"])
            }
            if result.intent == .provenance { inheritShape(&result) }
            return
        }
        // "and last click", "compare that with linear": models of the credit that was spoken of.
        if previous.intent == .attribution, AttributionParameters.namesModel(frame.tokens) {
            mergeModels(&result)
            return
        }
        if leavesSteps { return }
        // "Abandonment rate?", of a group that was counted: a figure of its own.
        if previous.intent == .segment, !frame.metrics.allSatisfy(\.isWeak), own.filters.isEmpty { return }
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
        let others: Set<QuestionIntent?> = [
            .recommendation, .help, .definition, .dataQuality, .alertManage, .alertLog, .reportSchedule,
        ]
        if others.contains(previous.intent), !result.metrics.isEmpty,
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
        // Groups of people are counted, and not compared: "and not bought" is said of people, and of no event.
        if previous.intent == .segment, result.metrics.isEmpty || own.metrics.isEmpty, structure == .comparison {
            result.intent = .segment
            result.notes.append("groups of people are counted for one period at a time; ask for the other by its days")
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
        CountedDays.keep(from: previous, in: &result)
    }

    func inheritParams(_ result: inout QuestionDraft, except own: Set<String> = []) {
        // A funnel is named or spelt out: what is said replaces either.
        let claimed: Set<String> = [ShareClaim.key, BestOfAll.placed, BestOfAll.first, SignificanceQuestion.key]
        let ways: Set<String> = ["funnel", "steps"]
        let isWaySaid = ways.contains { result.param($0) != nil }
        for member in previous.params
        where result.param(member.key) == nil && !own.contains(member.key) && !claimed.contains(member.key) {
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
