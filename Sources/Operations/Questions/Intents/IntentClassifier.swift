import Semantics

/// Decides the kind of a question from its cues, before its structure is looked at. Nil: a question about metrics,
/// whose
/// structure (value, trend, breakdown, ranking, comparison) follows from what was recognised.
struct IntentClassifier {
    let frame: QuestionFrame
    let hasConversation: Bool
    /// The figures the conversation was about.
    var about: [MetricID] = []
    /// What it was split by.
    var groups: Set<DimensionID> = []
    /// Whether it held two periods against one another.
    var comparedPeriods = false
    /// A kind that the words turned out not to be: the next one that they may be counts.
    var excluded: QuestionIntent?

    func allows(_ kind: QuestionIntent) -> Bool { kind != excluded }

    func intent() -> QuestionIntent? {
        if let operation = operations() { return operation }
        if allows(.abtest), isOfTitledTest { return .abtest }
        if SignificanceQuestion.isOfFigures(frame, about: about, groups: groups, compared: comparedPeriods) {
            return nil
        }
        return ReportCues.subject(of: frame).map(\.intent).flatMap { allows($0) ? $0 : nil } ?? knowledge()
            ?? analysis() ?? behaviour() ?? narrative()
    }

    var hasMetric: Bool { frame.metrics.contains { !$0.isWeak } }
    var mentionsFuture: Bool { frame.dates.contains { $0.future != nil && $0.past == nil } }

    // MARK: Doing things

    private func operations() -> QuestionIntent? {
        if allows(.help), frame.has(IntentCues.help), !hasMetric, frame.periods.isEmpty { return .help }
        if allows(.help), frame.has(IntentCues.aboutChat), !hasMetric, frame.periods.isEmpty, frame.dimensions.isEmpty,
            frame.values.isEmpty, frame.names.isEmpty, !hasConversation
        {
            return .help
        }
        let speaksOfAlerts = frame.tokens.contains {
            ["alert", "alarm", "rule", "warning", "notification"].contains($0.stem)
        }
        if allows(.alertCreate), isLabelledRule { return .alertCreate }
        if allows(.alertManage), frame.has(AlertActions.shown), frame.thresholds.isEmpty, frame.periods.isEmpty {
            return .alertManage
        }
        if allows(.alertLog), speaksOfAlerts, frame.has(AlertActions.logged), !frame.has(IntentCues.alertsOwned),
            !frame.has(AlertActions.asked), !frame.has(IntentCues.alertCreateOnly), frame.thresholds.isEmpty
        {
            return .alertLog
        }
        if allows(.alertManage), speaksOfAlerts, frame.has(IntentCues.muting) { return .alertManage }
        if allows(.alertLog), frame.has(IntentCues.alertLog), !frame.has(IntentCues.alertsOwned), speaksOfAlerts,
            !frame.has(AlertActions.asked),
            !frame.has(IntentCues.alertCreateOnly)
        {
            return .alertLog
        }
        if allows(.alertManage), frame.has(IntentCues.alertManage), speaksOfAlerts || frame.has(IntentCues.muting) {
            return .alertManage
        }
        if allows(.alertManage), frame.has(AlertActions.asked), !frame.contains("if", "whenever") {
            return .alertManage
        }
        // Whatever else is asked of alerts in days that were is what they did.
        if allows(.alertLog), speaksOfAlerts, frame.has(AlertActions.questioned), frame.thresholds.isEmpty,
            frame.periods.contains(where: { $0.past != nil }) || frame.has(AlertActions.latest), frame.values.isEmpty,
            !frame.has(IntentCues.alertCreateOnly), !frame.has(IntentCues.conditional), !hasConversation
        {
            return .alertLog
        }
        if allows(.reportSchedule), isSchedule { return .reportSchedule }
        let isWatched =
            frame.has(AlertActions.told)
            && (!frame.thresholds.isEmpty || frame.has(AlertParameters.anomaly) || frame.has(AlertActions.moving))
        if allows(.alertCreate), isWatched || frame.has(IntentCues.alertCreate), !isQuestionOfConsequence, !isToldNow {
            return .alertCreate
        }
        // "If … exceeds …, email ops@…"
        let hasTarget = frame.tokens.contains { $0.kind == .email || $0.kind == .hashtag }
        if allows(.alertCreate), hasTarget, frame.contains("if", "when", "whenever", "once"),
            !frame.thresholds.isEmpty || frame.has(IntentCues.anomaly)
        {
            return .alertCreate
        }
        return nil
    }

    private var isSchedule: Bool {
        guard frame.has(IntentCues.schedule) || isMailing else { return false }
        let conditional =
            frame.contains("if", "whenever", "when", "once") && frame.thresholds.contains { $0.metric != nil }
            || !frame.thresholds.isEmpty && frame.contains("alert", "alarm", "warning", "notification")
        let asksForNumber =
            ["how", "what", "which", "why"].contains(frame.tokens.first?.text) || estimatesNumber
        // A figure of days that were is shown; nothing is sent.
        if !frame.periods.isEmpty, hasMetric, !isMailing, !frame.has(IntentCues.sending) { return false }
        if !isMailing, frame.has(IntentCues.perGroup), frame.dimensions.contains(where: isEachOne) { return false }
        return !conditional && !asksForNumber && !frame.has(IntentCues.conditional)
            && (!frame.has(IntentCues.eachWeekday) || sends || isMailing) && !frame.has(IntentCues.onSchedule)
            && !frame.has(IntentCues.attribution) && !frame.has(IntentCues.eachTime)
    }

    /// An address, and how often: whatever verb stands between them.
    private var isMailing: Bool {
        (frame.tokens.contains { $0.kind == .email || $0.kind == .hashtag } || frame.has(IntentCues.reportThere))
            && frame.has(IntentCues.recurring)
            && !frame.thresholds.contains { $0.metric != nil } && !frame.has(IntentCues.conditional)
    }

    /// "Estimate how many new users we will get each week": a number is wanted, and nothing is sent.
    private var estimatesNumber: Bool {
        frame.has(IntentCues.estimating) && !frame.tokens.contains { $0.kind == .email || $0.kind == .hashtag }
            && !frame.has(IntentCues.sending)
    }

    private var sends: Bool {
        ["send", "email", "mail", "deliver", "post", "share"].contains(frame.tokens.first?.text ?? "")
    }

    /// "The number in each category": a split, and no delivery.
    private func isEachOne(_ mention: QuestionFrame.DimensionMention) -> Bool {
        ["each", "every"].contains(frame.tokens[safe: mention.tokens.lowerBound - 1]?.text)
    }

    /// "Tell me if revenue was up last week" asks; "tell me if revenue drops" is a rule.
    private var isToldNow: Bool {
        guard frame.has(IntentCues.telling), !frame.contains("alert", "alarm", "notify", "whenever", "every", "each")
        else { return false }
        return frame.has(IntentCues.pastTense) || !frame.periods.isEmpty && frame.thresholds.isEmpty
    }

    /// "Tell me what happens if …" creates no alert.
    private var isQuestionOfConsequence: Bool { frame.has(IntentCues.consequence) }

    // MARK: Knowing things

    private func knowledge() -> QuestionIntent? {
        if allows(.provenance), frame.has(IntentCues.provenance), !isDefinition, !frame.has(IntentCues.origin), !isPath,
            !ranksSources, !frame.has(IntentCues.originOfChange), !asksCauseOfTold, !splitsOrigin,
            hasConversation || frame.periods.isEmpty || !frame.has(IntentCues.trusting)
        {
            return .provenance
        }
        if allows(.dataQuality), frame.has(IntentCues.dataQuality), !frame.has(IntentCues.dataDriven),
            !hasMetric || frame.contains("data", "tracking") || frame.has(IntentCues.trusting),
            !frame.has(StructureCues.ranked)
        {
            return .dataQuality
        }
        if allows(.dataQuality), frame.has(IntentCues.unrecorded), frame.thresholds.isEmpty { return .dataQuality }
        if allows(.definition), isDefinition { return .definition }
        if allows(.dataQuality), frame.has(IntentCues.ofFreshness), !hasMetric, !hasConversation,
            frame.contains("data", "numbers", "figures", "record", "records", "row", "rows", "tracking", "stats")
        {
            return .dataQuality
        }
        return nil
    }

    /// "Which source and medium pairs had the best bounce rate?": where visits came from, and no number.
    private var ranksSources: Bool {
        !frame.metrics.isEmpty && (frame.has(StructureCues.ranked) || !frame.thresholds.isEmpty)
            && frame.dimensions.contains { ["session_source_medium", "session_source"].contains($0.dimension) }
    }

    /// "Where did the orders come from, by country?", "where did we get the most signups?": groups, and no proof of a number.
    private var splitsOrigin: Bool {
        guard hasMetric, frame.tokens.first?.text == "where", !frame.contains("number", "figure", "value") else {
            return false
        }
        return frame.has(StructureCues.ranked)
            || frame.dimensions.contains { ["by", "per"].contains(frame.tokens[safe: $0.tokens.lowerBound - 1]?.text) }
    }

    private var isDefinition: Bool {
        if frame.has(IntentCues.countingEvents) { return true }
        guard frame.periods.isEmpty, frame.thresholds.isEmpty else { return false }
        // "What does that mean?" leans on the number before.
        if hasConversation, frame.has(IntentCues.meaningOfThat) { return true }
        let term =
            !frame.metrics.isEmpty || !frame.dimensions.isEmpty
            || frame.tokens.contains { IntentCues.terms.contains($0.stem) }
        guard term else { return false }
        if frame.has(IntentCues.referring), frame.has(IntentCues.provenance) { return false }
        if frame.has(IntentCues.definition) {
            let compares =
                frame.contains("difference", "differ") && (frame.values.count >= 2 || frame.metrics.count < 2)
            let consequence = frame.has(IntentCues.consequence) || frame.has(StructureCues.ranked)
            return !compares && !consequence
                && !(frame.contains("a", "an") && frame.contains("good", "normal", "typical"))
        }
        // "What is bounce rate?", without "our" or a period, asks for the meaning.
        guard frame.values.isEmpty, frame.names.isEmpty, let first = frame.metrics.first, frame.metrics.count == 1
        else { return false }
        let words = frame.tokens.map(\.text)
        // "Explain bounce rate."
        let leads = [["what", "is"], ["explain"], ["please", "explain"], ["explain", "the", "term"]]
        return leads.contains { words.prefix($0.count) == $0[...] && first.tokens.lowerBound == $0.count }
            && first.tokens.upperBound == words.count - (["me", "us"].contains(words.last) ? 2 : 0)
    }

    // MARK: Finding out things

    private func analysis() -> QuestionIntent? {
        if allows(.goalPacing), GoalOrder(frame.tokens) == .change, !frame.contains("alert", "alarm") {
            return .goalPacing
        }
        let advises = ["suggest", "recommend", "advise", "propose"].contains(frame.tokens.first?.text ?? "")
        if allows(.why), asksCauseOfTold { return .why }
        if allows(.anomaly), !hasMetric, frame.dimensions.isEmpty, frame.has(IntentCues.siteWrong) { return .anomaly }
        if allows(.recommendation), advises || frame.has(IntentCues.doing) && !frame.has(IntentCues.future) {
            return .recommendation
        }
        if allows(.abtest), isExperiment { return .abtest }
        if allows(.realtime), isRealtime { return .realtime }
        if allows(.whatIf), frame.has(IntentCues.whatIf), !isRecommendationIf, !frame.has(IntentCues.movedItself),
            !frame.has(IntentCues.askedWhether) || frame.has(IntentCues.seenThen), !creditsByModel,
            !frame.has(IntentCues.saidAgain)
        {
            return .whatIf
        }
        if allows(.goalPacing), isGoal { return .goalPacing }
        if allows(.summary), frame.has(IntentCues.brought), !hasMetric, frame.dimensions.isEmpty,
            !frame.has(IntentCues.future),
            frame.thresholds.isEmpty, !(frame.values.isEmpty && frame.names.isEmpty)
        {
            return .summary
        }
        if allows(.summary), frame.has(IntentCues.happenedTo), !hasMetric, !hasConversation,
            !(frame.values.isEmpty && frame.names.isEmpty)
        {
            return .summary
        }
        if allows(.why), frame.has(IntentCues.why), !frame.has(IntentCues.future), !frame.has(IntentCues.sharedOut) {
            return .why
        }
        return nil
    }

    private var isRealtime: Bool {
        if frame.dates.contains(where: { if case .minutes = $0.meaning { true } else { false } }) { return true }
        // A rate at the moment is that of the days of late: too few are there right now.
        let strong = frame.metrics.filter { !$0.isWeak }
        if !strong.isEmpty, strong.allSatisfy({ MetricFacts.isFraction($0.metric) }) { return false }
        guard frame.has(IntentCues.realtime), frame.periods.isEmpty, frame.partner == nil,
            !frame.has(IntentCues.pacing), !frame.has(IntentCues.working), !frame.has(IntentCues.worried)
        else { return false }
        return !frame.has(IntentCues.recommendation) || frame.has(IntentCues.presence)
    }

    private var isRecommendationIf: Bool {
        frame.has(IntentCues.adviceAsked)
            || frame.has(IntentCues.recommendation) && !frame.contains("if")
                && (frame.tokens.first?.text == "what" && frame.contains("should") || frame.has(IntentCues.advising))
    }

    /// "Who gets how much credit if it all goes to the first click?": nothing changes but the count.
    private var creditsByModel: Bool {
        frame.contains("credit", "credited", "attribution", "attributed")
            && AttributionParameters.namesModel(frame.tokens)
    }

    // MARK: Behaviour

    private func behaviour() -> QuestionIntent? {
        if allows(.attribution), frame.has(IntentCues.attribution) { return .attribution }
        if allows(.cohort), isCohort { return .cohort }
        if allows(.forecast), isForecast { return .forecast }
        if allows(.funnel), isFunnel { return .funnel }
        if allows(.segment), isSegment { return .segment }
        if allows(.path), isPath { return .path }
        return nil
    }

    private var isCohort: Bool {
        if frame.has(IntentCues.boughtAgain) || frame.has(IntentCues.sticky) { return true }
        if frame.has(IntentCues.newPeople), frame.has(IntentCues.lasting), frame.thresholds.isEmpty,
            !frame.has(IntentCues.forecast), !frame.has(StructureCues.ranked)
        {
            return true
        }
        guard frame.has(IntentCues.cohort), !frame.has(IntentCues.sentBack), !Refunds.tellsOfGoods(frame)
        else { return false }
        if about.contains(where: Refunds.all.contains), !hasMetric, !frame.has(IntentCues.acquired) { return false }
        let returning = frame.metrics.contains { $0.metric == "retention_rate" }
        return returning || !hasMetric || frame.has(IntentCues.acquired) || frame.has(IntentCues.comingBack)
    }

    private var isForecast: Bool {
        if frame.contains("alert") || frame.has(IntentCues.landed) { return false }
        let named = frame.has(IntentCues.explicitForecast)
        if named { return !frame.has(IntentCues.recommendationOnly) }
        if mentionsFuture, hasMetric, frame.has(IntentParameters.uncertainty) { return true }
        // "Will Christmas be better than last year?"
        if frame.tokens.first?.text == "will", frame.dates.contains(where: { $0.future != nil }),
            hasMetric || hasConversation
        {
            return true
        }
        return frame.has(IntentCues.forecast) && !frame.has(IntentCues.recommendationOnly)
            && (mentionsFuture || frame.contains("will") || frame.has(IntentCues.goingTo)
                || frame.dates.contains { $0.future != nil }
                    && frame.contains(
                        "likely", "probable", "probably", "expected", "expect", "expecting", "anticipated",
                        "anticipate", "estimated")
                || frame.periods.contains(where: isAhead) && frame.contains("land", "end", "finish", "close"))
            && !frame.contains("goals")
    }

    /// Days that only come, or a unit that is not over.
    private func isAhead(_ mention: DateMention) -> Bool {
        guard mention.future != nil else { return false }
        guard let past = mention.past else { return true }
        if case .toDate = past.shape { return true }
        return false
    }

    private var isFunnel: Bool {
        if sharesSteps { return true }
        guard frame.has(IntentCues.funnel), !frame.has(IntentCues.summaryOnly), !frame.contains("segment", "segments"),
            !frame.has(SegmentParameters.sameCrowd),
            !frame.has(IntentCues.leadingUp), !frame.has(IntentCues.didAndNever)
        else { return false }
        if frame.contains("funnel", "funnels", "leak", "leaking", "leaks") { return true }
        if frame.has(IntentCues.groupLosing), !frame.contains("off", "step", "steps") { return false }
        let events = EventReader.mentions(in: frame.tokens)
        if frame.has(IntentCues.dropOff) {
            // "Which channel dropped off" is about a metric; people dropping off is about steps, but not the pages
            // that lost traffic.
            let losesTraffic =
                frame.metrics.contains { $0.metric == "sessions" } && !frame.dimensions.isEmpty
                && StructureCues.losers.matches(frame.tokens) && !frame.contains("off")
            let isOfSteps = frame.metrics.allSatisfy { $0.isWeak || FollowUp.reported.contains($0.metric) }
            return !events.isEmpty || isOfSteps && !losesTraffic
        }
        if frame.metrics.contains(where: { ["cart_abandonment_rate", "checkout_abandonment_rate"].contains($0.metric) }
        ),
            !frame.contains("step", "steps", "stage")
        {
            return false
        }
        // "who viewed and bought", "but did not buy": groups, not steps.
        if frame.contains("but", "also", "both"), !frame.contains("from", "step", "steps") { return false }
        return Set(events.map(\.event)).count >= 2
            || frame.contains(
                "step", "steps", "stage", "stages", "completion", "waterfall", "bottleneck", "bottlenecks")
            || frame.contains("flow", "process", "far") && !events.isEmpty
            || !events.isEmpty && frame.has(IntentCues.completing)
    }
}
