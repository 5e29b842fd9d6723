import Semantics

/// Reads what only one kind of question has, and settles the metrics such a question implies.
struct IntentParameters {
    let frame: QuestionFrame
    let today: CivilDate
    /// The metric the conversation was about.
    var about: MetricID?
    /// What was spoken of before.
    var previous: QuestionDraft?

    func read(into draft: inout QuestionDraft) {
        readPercentile(&draft)
        switch draft.intent {
        case .whatIf: WhatIfParameters(frame: frame, previous: previous).read(into: &draft)
        case .goalPacing: GoalParameters(frame: frame, today: today).read(into: &draft)
        case .forecast:
            if frame.has(Self.uncertainty) { draft.set("interval", .bool(true)) }
            if let unit = frame.endedUnit(today: today) {
                draft.set(QuestionFrame.endedUnit, .string(unit.start.description))
            }
        case .anomaly:
            if frame.has(IntentCues.worrying) || frame.has(IntentCues.judging) { draft.set("verdict", .bool(true)) }
            if frame.has(IntentCues.working), frame.has(Self.now), draft.past == nil {
                draft.past = QuestionPeriod(
                    DateRange(start: today.adding(days: -7), end: today.adding(days: -1)), .rolling)
            }
            // On its first morning, "this week" has seen nothing yet.
            let isOfBreaking = frame.has(IntentCues.working) || frame.contains("break", "breaks")
            if isOfBreaking, case .toDate(.week) = draft.past?.shape, draft.past?.range.dayCount == 1 {
                draft.past = QuestionPeriod(
                    DateRange(start: today.adding(days: -7), end: today.adding(days: -1)), .rolling)
            }
            // Whoever can or cannot pay is not what is asked about.
            if frame.has(IntentCues.working), draft.metrics.allSatisfy({ $0 == "total_users" || $0 == "active_users" })
            {
                draft.metrics = frame.has(Self.buying) ? ["checkouts"] : []
            }
            // "Is that normal for a Monday?" of what happens now is about today.
            if previous?.intent == .realtime, draft.past == nil { draft.past = QuestionPeriod(day: today) }
        case .why:
            // "Why is it lower on mobile than on desktop?"
            if frame.contains("than", "versus", "vs"),
                let two = draft.filters.first(where: { $0.op == .isIn && $0.value.texts.count == 2 })
            {
                draft.set(AnswerComposer.apart, .string(two.field))
            }
        case .funnel: FunnelParameters(frame: frame).read(into: &draft)
        case .cohort: CohortParameters(frame: frame).read(into: &draft)
        case .path: PathParameters(frame: frame).read(into: &draft)
        case .attribution: AttributionParameters(frame: frame).read(into: &draft)
        case .abtest: ExperimentParameters(frame: frame).read(into: &draft)
        case .segment: SegmentParameters(frame: frame).read(into: &draft)
        case .realtime: readRealtime(&draft)
        case .summary: SummaryParameters(frame: frame).read(into: &draft)
        case .recommendation: RecommendationParameters(frame: frame).read(into: &draft)
        case .dataQuality:
            // "No data from TikTok": that is what is asked about.
            draft.filters = draft.filters.map { $0.op == .ne ? Filter($0.field, .eq, $0.value) : $0 }
        case .alertCreate: AlertParameters(frame: frame, about: about).readRule(into: &draft)
        case .alertManage: AlertParameters(frame: frame).readChange(into: &draft)
        case .reportSchedule: ScheduleParameters(frame: frame).read(into: &draft)
        case nil:
            if frame.has(Self.share), !draft.filters.isEmpty { draft.set("share", .bool(true)) }
            if frame.has(Self.depending), draft.filters.contains(where: { !$0.op.isNegative }) {
                draft.set("share", .bool(true))
                draft.intent = .metricValue
                (draft.compares, draft.changes) = (false, false)
                if draft.metrics.isEmpty, previous?.metrics.isEmpty != false { draft.metrics = ["total_revenue"] }
            }
            ShareClaim(frame)?.read(into: &draft)
            if draft.metrics.count == 2, frame.has(Self.together) { draft.set(AnswerComposer.together, .bool(true)) }
            if SignificanceQuestion.isAsked(frame, about: previous?.metrics ?? []) {
                SignificanceQuestion.read(frame, into: &draft)
            }
        default: break
        }
        readReport(&draft)
    }

    /// The report that answers; one that is to be sent regularly is read with its cadence.
    private func readReport(_ draft: inout QuestionDraft) {
        guard draft.intent != .reportSchedule else { return }
        if let subject = ReportCues.subject(of: frame), draft.intent == subject.intent {
            draft.set("report", .string(subject.report))
            if let section = subject.section { draft.set("section", .string(section)) }
            draft.metrics = []
            draft.breakdown = []
            draft.compares = false
            draft.changes = false
            draft.comparesValues = false
        } else if let report = ReportCues.named(in: frame) {
            draft.set("report", .string(report))
        }
    }

    private static let now = PatternList("now|still|currently|again|today")
    private static let buying = PatternList("checkout|checkouts|pay|payment|payments|buy|order|cart|basket|check")

    /// "What share of revenue comes from paid channels?"
    private static let share = PatternList(
        "share|percentage|percent|proportion|fraction|part of", "how much percent of")

    /// "Is there a correlation between spend and revenue?"
    private static let together = PatternList(
        "correlation|correlations|correlate|correlates|correlated|interrelated|covary",
        "relationship|relation|link|connection between",
        "go|goes|move|moves|rise|rises|fall|falls together|alongside|hand", "depend|depends|depended on", "related to")

    /// "How dependent are we on brand search?"
    private static let depending = PatternList(
        "how dependent|reliant are|is|were|was we|it|the|our",
        "how much|far|strongly|heavily do|does|are we|it depend|rely|reliant|dependent",
        "depend|rely [too] [much|heavily] on")

    static let uncertainty = PatternList(
        """
        range
        interval|intervals
        confidence|confident
        certain|certainty|uncertainty|uncertain
        how sure
        best|worst case
        margin of error
        error bar|bars
        bounds
        likelihood
        probability
        high and low
        low|lower|lowest and high|upper|highest
        between what and what
        from how much|many to how much|many
        how far off
        plus or minus
        how reliable|accurate|good|right
        how accurate|right|good were|was|are|is
        """)

    /// p95, "95th percentile", "median"; 75 for the metrics that always have one.
    private func readPercentile(_ draft: inout QuestionDraft) {
        guard draft.metrics.contains(where: MetricFacts.percentile.contains) else { return }
        var percentile: Int?
        for (index, token) in frame.tokens.enumerated() {
            if token.text.hasPrefix("p"), let value = Int(token.text.dropFirst()), (1...99).contains(value) {
                percentile = value
            }
            if token.stem == "percentile" {
                let number =
                    frame.tokens[safe: index - 1]?.number?.whole ?? frame.tokens[safe: index + 1]?.number?.whole
                percentile = number ?? percentile
            }
            if token.text == "median" { percentile = 50 }
        }
        if let percentile { draft.set("percentile", .integer(Int64(percentile))) }
    }

    private func readRealtime(_ draft: inout QuestionDraft) {
        let minutes = frame.dates.lazy.compactMap { mention -> Int? in
            if case .minutes(let minutes) = mention.meaning { minutes } else { nil }
        }.first
        if let minutes { draft.set("window_minutes", .integer(Int64(minutes))) }
        draft.past = nil
        draft.metrics = draft.metrics.map {
            $0 == "total_users" || $0 == "sessions" && frame.metrics.contains { $0.metric == "sessions" && $0.isWeak }
                ? "active_users" : $0
        }
        draft.metrics = draft.metrics.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        if draft.metrics.isEmpty || draft.metrics == ["screen_page_views"] && frame.contains("viewing", "view") {
            draft.metrics = ["active_users"]
        }
        draft.limit = RankingReader(frame: frame, draft: draft).number
        draft.granularity = nil
    }
}

extension RankingReader {
    /// The number of a "top 5", for questions whose kind is not a ranking.
    var number: Int? {
        frame.tokens.indices.lazy.compactMap { index -> Int? in
            guard ["top", "first", "biggest", "best", "main"].contains(frame.tokens[index].text) else { return nil }
            return frame.tokens[safe: index + 1]?.number?.whole
                ?? WordForms.smallNumber(frame.tokens[safe: index + 1]?.text ?? "")
        }.first
    }
}
