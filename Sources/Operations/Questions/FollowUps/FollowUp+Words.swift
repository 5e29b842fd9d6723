import Semantics

/// What single words change of what was spoken of: a figure added or taken away, a model of credit, a month since when.
extension FollowUp {
    /// Kinds of question about steps or returning, whose figures no other kind has.
    static let stepwise: Set<QuestionIntent?> = [.funnel, .cohort, .path]
    /// Figures that only those kinds have.
    static let reported: Set<MetricID> = [
        "funnel_step_completion_rate", "funnel_step_abandonment_rate", "retention_rate",
    ]

    /// A figure that is named is not a step of the funnel, nor a share of the cohort, that was spoken of.
    var leavesSteps: Bool {
        own.intent == nil && !own.metrics.isEmpty && FollowUp.stepwise.contains(previous.intent)
            && !frame.has(FollowUp.sameThing) && own.metrics.allSatisfy { !FollowUp.reported.contains($0) }
    }

    /// "Has it changed since September?", after October: October against it.
    func changedSince(_ draft: QuestionDraft) -> QuestionPeriod? {
        guard draft.changes, draft.metrics.isEmpty, draft.second == nil, let before = previous.past,
            before.unit == .month, let mention = frame.dates.first, mention.lead == .since,
            let start = mention.past?.range.start, start == start.startOfMonth, start < before.range.start,
            frame.tokens[mention.tokens].contains(where: { MonthName.words.contains($0.text) })
        else { return nil }
        return QuestionPeriod(DateRange(start: start, end: start.endOfMonth), .months(1))
    }

    /// "before and after the change", where the day of it was spoken of.
    func placeAround(_ result: inout QuestionDraft) {
        guard own.past == nil, own.second == nil, own.unknownEvent == nil, EventWindow.isMeant(frame),
            frame.contains("before", "effect", "impact", "influence", "change", "changed"),
            previous.past?.shape == .day,
            let day = previous.past?.range, let sides = EventWindow.sides(of: day, today: partners.today)
        else { return }
        result.place(around: sides)
        result.intent = nil
    }

    /// "remove orders" takes a figure away; "sort by cost" puts one first.
    func mergeNamedMetrics(_ result: inout QuestionDraft) {
        guard !own.metrics.isEmpty, !isPart else { return }
        if frame.has(FollowUp.removing), own.metrics.allSatisfy(previous.metrics.contains) {
            let rest = previous.metrics.filter { !own.metrics.contains($0) }
            if !rest.isEmpty { result.metrics = rest }
        } else if frame.has(FollowUp.sorting) {
            result.metrics = own.metrics + previous.metrics.filter { !own.metrics.contains($0) }
        }
    }

    private static let conjunction = PatternList("^ and")

    func mergeModels(_ result: inout QuestionDraft) {
        result.intent = .attribution
        let before = previous.param("models")?.elements ?? []
        AttributionParameters(frame: frame).readModels(into: &result)
        let adds = result.compares || frame.has(StructureCues.union) && !frame.has(FollowUp.conjunction)
        if adds, !before.isEmpty {
            let said = result.param("models")?.elements ?? []
            result.set("models", .array(before + said.filter { !before.contains($0) }))
            result.set("view", .string("model_comparison"))
        }
        result.compares = false
        result.metrics = previous.metrics
        inheritParams(&result)
    }

    /// "which one grew most?", "sort by change", "sort by cost": what was split is put in order.
    func rankByWords(_ result: inout QuestionDraft, _ draft: QuestionDraft) -> Bool {
        guard draft.intent == nil, draft.ranking == nil, !result.breakdown.isEmpty, !isPart else { return false }
        var split = draft
        split.breakdown = result.breakdown
        let reader = RankingReader(frame: frame, draft: split)
        var ranking: QuestionDraft.Ranking
        if frame.has(FollowUp.byChange) {
            ranking = QuestionDraft.Ranking(direction: .descending, subject: .absoluteChange)
            if StructureCues.losers.matches(frame.tokens) { ranking.direction = .ascending }
        } else if frame.has(FollowUp.sorting), !draft.metrics.isEmpty {
            ranking = QuestionDraft.Ranking(direction: frame.contains("ascending", "lowest") ? .ascending : .descending)
        } else if frame.contains("which", "what", "who"), let read = reader.ranking(), read.subject != .metric {
            ranking = read
            ranking.limit = frame.contains("ones", "are") ? nil : read.limit ?? 1
        } else {
            return false
        }
        if let limit = previous.limit, limit > 1 { ranking.limit = ranking.limit ?? limit }
        result.ranking = ranking
        result.limit = ranking.limit
        result.intent = nil
        result.changes = false
        return true
    }
}
