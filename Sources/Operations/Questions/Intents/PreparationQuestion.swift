import Semantics

/// "How should we prepare for Black Friday?", "how much budget for the summer?": what is worth doing before days that come.
struct PreparationQuestion {
    /// The days that come.
    let days: DateRange
    /// The last time, as far as the calendar knows it.
    let before: DateRange?
    /// What the days are called; nil for days without a name.
    let name: String?
    let isOfBudget: Bool

    /// The parameters of such a reading.
    static let key = "occasion"
    static let earlier = "earlier"
    static let focus = "focus"
    static let budget = "budget"

    private static let preparing = PatternList(
        """
        prepare|prepares|preparing|preparation|preparations .. for
        prepared|ready .. for
        plan|plans|planning|strategy .. .. for
        what|how|which should|can|could|must|shall we|i do|change|fix|improve|order|stock|buy|promote .. for|before|until|by
        what .. to do for|before|until|by
        tips|ideas|advice|recommendations|actions for|before
        """)
    private static let budgeting = PatternList(
        """
        how much|what|which [ad|ads|marketing|advertising] budget|money|spend .. .. .. .. for|on|during|over
        how much should|shall|must|do|can|could we|i [need|want|have] [to] spend|invest|budget|plan|put|set .. .. .. for|on|during|over
        what should|shall we|i spend|invest|budget .. .. for|on|during|over
        """)
    /// What may as well ask what was planned: of a day with a name, or of days that only come.
    private static let budgeted = PatternList("budget for|on")
    private static let looksBack = PatternList("was|were|did|had|spent|last")

    /// The words of the patterns: right as they stand, and nothing to mend other words to.
    static var words: [String] { preparing.words + budgeting.words + budgeted.words }

    /// - Parameter before: the talk, for "plan for this year", after a day with a name.
    init?(_ frame: QuestionFrame, today: CivilDate, after state: QuestionDraft? = nil) {
        let mention = frame.dates.first
        guard frame.dates.count == 1, let future = PreparationQuestion.occasion(mention, today, after: state),
            future.range.start > today, !frame.has(PreparationQuestion.looksBack), frame.values.isEmpty,
            frame.names.isEmpty, frame.thresholds.isEmpty,
            !frame.tokens.contains(where: { $0.number?.currency != nil }),
            !frame.contains("alert", "forecast", "target", "goal", "every"), !frame.has(IntentCues.explicitForecast)
        else { return nil }
        let isOfAds = frame.metrics.allSatisfy { $0.isWeak || $0.metric == "advertiser_ad_cost" }
        let isOccasion: Bool =
            switch future.shape {
            case .named, .namedWeek: true
            default: mention?.past == nil
            }
        isOfBudget =
            isOfAds
            && (frame.has(PreparationQuestion.budgeting) || isOccasion && frame.has(PreparationQuestion.budgeted))
        guard isOfBudget || frame.metrics.allSatisfy(\.isWeak) && frame.has(PreparationQuestion.preparing) else {
            return nil
        }
        days = future.range
        switch future.shape {
        case .named(let day, _):
            name = day.name
            before = day.last(before: today).map { DateRange(day: $0) }
        case .namedWeek(let day, _):
            name = "the week of \(day.name)"
            before = mention?.past?.range
        default:
            name = nil
            // Days of which one still runs are no earlier time to learn from.
            let past = mention?.past?.range
            before = past.flatMap { $0.end < today ? $0 : nil } ?? PreparationQuestion.yearEarlier(future.range)
        }
    }

    /// The days that are prepared for. A year is no occasion: in it, the named day that was spoken of is meant.
    private static func occasion(
        _ mention: DateMention?, _ today: CivilDate, after state: QuestionDraft?
    ) -> QuestionPeriod? {
        guard case .toDate(.year) = mention?.past?.shape else { return mention?.future }
        guard case .named(let day, _) = (state?.past ?? state?.future)?.shape else { return nil }
        return day.next(from: today).map { QuestionPeriod(DateRange(day: $0), .named(day, year: $0.year)) }
    }

    private static func yearEarlier(_ days: DateRange) -> DateRange? {
        let start = days.start.adding(months: -12)
        return DateRange(start: start, end: start.adding(days: days.dayCount - 1))
    }

    var draft: QuestionDraft {
        var draft = QuestionDraft()
        draft.intent = .recommendation
        draft.future = QuestionPeriod(days, .rolling)
        draft.set(PreparationQuestion.key, .string(name ?? ""))
        if let before { draft.set(PreparationQuestion.earlier, before.json) }
        if isOfBudget { draft.set(PreparationQuestion.focus, .string(PreparationQuestion.budget)) }
        return draft
    }
}
