import Semantics

/// What single words change of what was spoken of: a figure added or taken away, a model of credit, a month since when.
extension FollowUp {
    /// Kinds of question about steps or returning, whose figures no other kind has.
    static let stepwise: Set<QuestionIntent?> = [.funnel, .cohort, .path]
    /// Figures that only those kinds have.
    static let reported: Set<MetricID> = [
        "funnel_step_completion_rate", "funnel_step_abandonment_rate", "retention_rate",
    ]

    private static let drawn = PatternList(
        "^ [and|ok|now|please|show|draw|make|give|plot] [me|us|it|that|this|them] [as|in|on|into] [a] [bar|pie|nice|little|simple] chart|graph|plot|diagram|picture [please|instead] $"
    )

    /// What the message says, where it leans on the talk: "as a chart" draws what was told and follows nothing over time, and
    /// "all countries" splits nothing.
    var spoken: QuestionDraft {
        var result = own
        if !previous.breakdown.isEmpty, own.metrics.isEmpty, own.breakdown.isEmpty, frame.dates.isEmpty,
            frame.has(FollowUp.drawn)
        {
            result.overTime = false
        }
        if !isPart, let group = OneOfThem.group(frame, own: own, after: previous) { result.breakdown = [group] }
        if !isPart, WholeOf.dimension(frame, after: previous.filters) != nil {
            (result.breakdown, result.ranking, result.limit) = ([], nil, nil)
        }
        return result
    }

    /// "The same for France": what it is was said before, or not at all.
    static let sameAgain = PatternList(
        "the same thing|one|again but|for|only", "^ [and] [what|how] [about] [the] same [thing] [but] for")

    /// "Should I worry about that?"
    static let aboutThat = PatternList("about|over|by that|this|it|those|these $")

    private static let furtherRule = PatternList(
        "^ [and|or|also|plus] [also] when|if|whenever|once",
        "^ [and|or|also|plus|make|add] [and|also] [one|another|same|the] [alert|rule|more|one] for|on|when|if")
    private static let leavingSteps = PatternList(
        "^ [and|so|but] where|when do|does|did|are|is .. .. people|they|we|users|visitors|customers|shoppers|most|them [people|of] leave|leaving|lose|losing|drop|quit|stop|abandon|give|go|get"
    )
    private static let bareWhy = PatternList("^ [and|but|ok] why [that|this] $")
    private static let stopping = PatternList(
        "stop|end|finish|conclude|call it|that|this|the", "safe|ready|time|early|soon to stop|end|finish|conclude|call",
        "let it run", "keep it running")
    private static let pointsAtItem = PatternList(
        """
        why|explain|about|detail|details|more|how|what .. .. first|second|third|fourth|fifth [one|point|action|idea|advice] [please] $
        ^ [and|what|how|ok] [about] [the] other|next|second one|point|action|idea $
        why|explain|about|detail|details|more|how|what .. number|point|advice|action # $
        """)

    /// The kind of a message that has none of its own and goes on with the one before: "and when conversion falls", after a
    /// rule.
    static func continued(_ frame: QuestionFrame, after before: QuestionDraft?) -> QuestionIntent? {
        if before?.intent == .alertCreate, frame.has(furtherRule), !frame.metrics.isEmpty { return .alertCreate }
        if asksOfFunnel(frame, after: before) { return .funnel }
        if before?.intent == .abtest, frame.has(stopping), frame.metrics.isEmpty { return .abtest }
        return WhatIfParameters.isChange(frame, after: before) ? .whatIf : nil
    }

    /// "Where do most people leave?", of a funnel that was spoken of.
    static func asksOfFunnel(_ frame: QuestionFrame, after before: QuestionDraft?) -> Bool {
        before?.intent == .funnel && frame.has(leavingSteps) && frame.dimensions.isEmpty
            && EventReader.mentions(in: frame.tokens).isEmpty
    }

    /// Which of the things that were advised a message points at, counted from one.
    static func item(_ frame: QuestionFrame) -> Int? {
        // "Why?", of advice, is asked of the first of it.
        if bareWhy.matches(frame.tokens) { return 1 }
        guard pointsAtItem.matches(frame.tokens), frame.metrics.isEmpty else { return nil }
        let ordinals = ["first", "second", "third", "fourth", "fifth"]
        for token in frame.tokens {
            if let place = ordinals.firstIndex(of: token.text) { return place + 1 }
            if let number = token.number?.whole { return number }
            if token.text == "other" || token.text == "next" { return 2 }
        }
        return nil
    }

    /// "Tell me more about the first", of what was unusual: that one, and why it was so.
    static func oneAnomaly(_ frame: QuestionFrame, after state: QuestionDraft) -> QuestionDraft? {
        guard state.intent == .anomaly, state.param("verdict") == nil, frame.dates.isEmpty,
            pointsAtItem.matches(frame.tokens), let item = item(frame)
        else { return nil }
        var result = state
        result.set("item", .integer(Int64(item)))
        return result
    }

    /// Words for people that only say of whom: "is that better for email visitors?", of a funnel or a cohort.
    var namesOnlyPeople: Bool {
        FollowUp.stepwise.contains(previous.intent) && own.intent == nil && !frame.metrics.isEmpty
            && frame.metrics.allSatisfy(\.isWeak) && !own.filters.isEmpty && !frame.has(FollowUp.counting) && !isPart
    }

    /// A figure that is named is not a step of the funnel, nor a share of the cohort, that was spoken of.
    var leavesSteps: Bool {
        own.intent == nil && !namesOnlyPeople && !own.metrics.isEmpty && FollowUp.stepwise.contains(previous.intent)
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

    private static let beforeThat = PatternList(
        "^ [and|but|what|how] [about] [with|to|against] [the] .. before that|it $")

    /// "And the Sunday before that?", after yesterday against last Sunday: yesterday against the one before.
    func beforeThat(_ draft: QuestionDraft) -> QuestionPeriod? {
        guard let request = draft.partner, draft.past == nil, draft.metrics.isEmpty, draft.intent == nil,
            let base = previous.past, frame.has(FollowUp.beforeThat), !isPart
        else { return nil }
        if let second = previous.second { return partners.partner(request, of: second) }
        guard let partner = previous.partner, partner == request || previous.compares || previous.intent == .summary
        else { return nil }
        return partners.partner(request, of: partners.partner(partner, of: base))
    }

    /// "before and after the change", where the day of it was spoken of.
    func placeAround(_ result: inout QuestionDraft) {
        guard own.past == nil, own.second == nil, own.unknownEvent == nil, EventWindow.isMeant(frame),
            frame.contains(
                "before", "effect", "impact", "influence", "change", "changed", "help", "helped", "work", "worked",
                "matter", "mattered", "pay", "paid", "bring", "do"),
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
        } else if FollowUp.sorting.matches(frame.unpricedTokens) {
            let others = frame.contains("instead", "rather") ? [] : previous.metrics
            result.metrics = own.metrics + others.filter { !own.metrics.contains($0) }
        }
    }

    /// "Compare with last year", of a figure whose days were not said: the days it was told for.
    func daysByDefault(_ draft: QuestionDraft) -> QuestionPeriod? {
        let timed: Set<QuestionIntent?> = [nil, .why, .comparison, .summary, .funnel, .anomaly]
        let today = partners.today
        let days = DateRange(start: today.adding(days: -28), end: today.adding(days: -1))
        let isApart =
            draft.runningUnit == .year
            || draft.runningUnit == .month && draft.second.map { $0.range.intersection(days) == nil } ?? false
        guard isApart, draft.metrics.isEmpty, !previous.metrics.isEmpty || previous.intent != nil,
            timed.contains(previous.intent), previous.future == nil, previous.runningUnit == nil
        else { return nil }
        return QuestionPeriod(days, .rolling)
    }

    private static let yearBefore = PatternList(
        "^ [and|but|so|ok|now] [how|what] [about|was|did|is|were] [that|it|they] [in|against|with|vs|versus|for|over] last year|yr $"
    )
    private static let unitBefore = PatternList(
        "^ [and|but|so|ok|or|now] [how|what] [about|was|in|for|over] [in|for] the previous|prior|preceding week|month|quarter|year|day|weekend $"
    )

    /// "And the previous week?", after one: the one before it.
    var unitBeforeThat: QuestionPeriod? {
        guard !isPart, frame.has(FollowUp.unitBefore), let base = previous.past, let unit = base.unit,
            own.past?.unit == unit || own.past == nil, own.metrics.isEmpty, own.second == nil
        else { return nil }
        return partners.partner(.previous, of: base)
    }

    private static let sameDaysBefore = PatternList(
        "^ [and|but|so|ok|now|the] [the] same [thing|days|period|time|weeks|months|dates|again|for|in] [for|in|of] last year|yr $",
        "^ [and|but|so|ok|now] last year|yr [the] same [thing|days|period|time|weeks|months|dates] $")
    private static let sameDaysNow = PatternList(
        "^ [and|but|so|ok|now|the] [the] same [thing|days|period|time|weeks|months|dates|again|for|in] [for|in|of] this year $",
        "^ [and|but|so|ok|now] [how|what] [about] this year [in|on|over] [the] [same] [thing|days|period|time|weeks|months|dates] $"
    )

    /// "Same thing last year", "and this year same days": the days that were spoken of, in the year before or after, as far as
    /// it has come.
    var sameDaysOfYear: QuestionPeriod? {
        guard let days = previous.past?.range, days.dayCount <= 366, !isPart else { return nil }
        let years = frame.has(FollowUp.sameDaysBefore) ? -1 : frame.has(FollowUp.sameDaysNow) ? 1 : 0
        guard years != 0 else { return nil }
        let moved = DateRange(
            start: days.start.adding(years: years), end: min(days.end.adding(years: years), partners.today))
        return moved.start <= moved.end ? QuestionPeriod(moved, .rolling) : nil
    }
    /// "And last year?", of days that come: the same ones a year before, and a named day by its name.
    var lastTimeOfDaysAhead: QuestionPeriod? {
        guard !isPart, [.forecast, .goalPacing].contains(previous.intent), let ahead = previous.future,
            frame.has(FollowUp.yearBefore) || frame.has(FollowUp.sameDaysBefore)
        else { return nil }
        let then = partners.partner(.year, of: ahead)
        return then.range.end < partners.today ? then : nil
    }

    /// Longer days are compared with years themselves.
    private static let partOfYear = 200

    /// "And last year?" of a week or a month: the same days a year before, and not the whole of that year.
    var asksYearBefore: Bool {
        guard let days = previous.past?.range, days.dayCount <= FollowUp.partOfYear,
            [nil, .why, .comparison, .summary].contains(previous.intent), !previous.overTime
        else { return false }
        return frame.has(FollowUp.yearBefore)
    }

    /// "And before?", where no days were said: the default ones.
    func unsaidDays(_ draft: QuestionDraft) -> QuestionPeriod? {
        guard draft.partner == .previous, previous.future == nil, previous.runningUnit == nil else { return nil }
        let today = partners.today
        return QuestionPeriod(DateRange(start: today.adding(days: -28), end: today.adding(days: -1)), .rolling)
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
        guard draft.intent == nil, draft.ranking == nil, draft.thresholds.isEmpty, !result.breakdown.isEmpty, !isPart
        else { return false }
        var split = draft
        split.breakdown = result.breakdown
        let reader = RankingReader(frame: frame, draft: split)
        var ranking: QuestionDraft.Ranking
        if frame.has(FollowUp.byChange) {
            ranking = QuestionDraft.Ranking(direction: .descending, subject: .absoluteChange)
            if StructureCues.losers.matches(frame.tokens) { ranking.direction = .ascending }
        } else if FollowUp.sorting.matches(frame.unpricedTokens), !draft.metrics.isEmpty {
            ranking = QuestionDraft.Ranking(direction: frame.contains("ascending", "lowest") ? .ascending : .descending)
        } else if frame.contains("which", "what", "who"), let read = reader.ranking(), read.subject != .metric {
            ranking = read
            ranking.limit = frame.contains("ones", "are") ? nil : read.limit ?? 1
        } else {
            return false
        }
        ranking.limit = ranking.limit ?? reader.number
        if let limit = previous.limit, limit > 1 { ranking.limit = ranking.limit ?? limit }
        result.ranking = ranking
        result.limit = ranking.limit
        result.intent = nil
        result.changes = false
        return true
    }
}
