import Semantics

/// The target of a pacing question, its metric and its span.
struct GoalParameters {
    let frame: QuestionFrame
    let today: CivilDate

    func read(into draft: inout QuestionDraft) {
        draft.metrics.removeAll { $0 == "key_events" && isOnlyTheWordGoal || $0 == "reach" }
        if draft.metrics == ["advertiser_ad_cost"] || draft.metrics.count > 1, frame.contains("budget"),
            draft.metrics.count > 1
        {
            draft.metrics.removeAll { $0 == "advertiser_ad_cost" }
        }
        var target: Amount?
        for index in frame.tokens.indices where !frame.dates.contains(where: { $0.tokens.contains(index) }) {
            if let amount = Amount.read(frame.tokens, index), frame.tokens[index].number != nil || amount.value >= 100 {
                target = amount
                keepNearest(to: index..<amount.end, in: &draft)
                break
            }
        }
        if let target {
            let metric = draft.metrics.first
            let isRate = metric.map(MetricFacts.isFraction) ?? false
            draft.set(
                "target", .number(isRate && (target.isPercent || target.value > 1) ? target.value / 100 : target.value))
            if draft.metrics.isEmpty, target.currency != nil { draft.metrics = ["total_revenue"] }
        }
        draft.breakdown = []
        draft.granularity = nil
        if let day = namedDay ?? runningMonths ?? runningDays ?? frame.endedUnit(today: today) {
            draft.goalPeriod = day
        }
        if let deadline = frame.dates.first(where: { $0.lead == .by || $0.future != nil && $0.past == nil }),
            let future = deadline.future, frame.contains("by", "before")
        {
            draft.set("target_date", .string(future.range.end.description))
        }
    }

    /// "How many orders do we need to reach 60,000 revenue?": the figure whose number it is.
    private func keepNearest(to number: Range<Int>, in draft: inout QuestionDraft) {
        guard draft.metrics.count > 1,
            let beside = frame.metrics.first(where: { mention in
                draft.metrics.contains(mention.metric)
                    && (number.upperBound...number.upperBound + 1).contains(mention.tokens.lowerBound)
            })
        else { return }
        draft.metrics = [beside.metric]
    }

    /// "goal: 3 % conversion rate": the word that tells what the message is names no figure.
    private var isOnlyTheWordGoal: Bool {
        frame.metrics.filter { $0.metric == "key_events" }.allSatisfy { mention in
            mention.tokens.allSatisfy { ["goal", "goals"].contains(frame.tokens[$0].text) }
        }
    }

    /// "3k on Black Friday" counts that day alone; "by Christmas" counts to it.
    private var namedDay: DateRange? {
        frame.dates.first { mention in
            mention.future?.isNamedDay == true
                && ["on", "for"].contains(frame.tokens[safe: mention.tokens.lowerBound - 1]?.text)
        }?.future?.range
    }

    /// "for Nov 20 to 29": days that run, and are no unit of the calendar.
    private var runningDays: DateRange? {
        frame.dates.lazy.compactMap { mention -> DateRange? in
            guard let past = mention.past, let future = mention.future, past.range.end == today,
                future.range.start == today.adding(days: 1)
            else { return nil }
            if case .toDate = past.shape { return nil }
            return DateRange(start: past.range.start, end: future.range.end)
        }.first
    }

    /// "From October to December" in November: months that run, and not those of the year before.
    private var runningMonths: DateRange? {
        frame.dates.lazy.compactMap { mention -> DateRange? in
            guard mention.future == nil, let past = mention.past?.range, past.dayCount > 31, past.end < today else {
                return nil
            }
            let (start, end) = (past.start.adding(years: 1), past.end.adding(years: 1))
            let isNow = start <= today && end > today && start == start.startOfMonth && end == end.endOfMonth
            return isNow ? DateRange(start: start, end: end) : nil
        }.first
    }

    /// What was of a goal's days, and what is left; nothing was of days that have not begun.
    static func span(of goal: DateRange, today: CivilDate) -> (period: DateRange?, horizon: DateRange) {
        guard goal.start <= today else { return (nil, goal) }
        return (
            DateRange(start: goal.start, end: today),
            DateRange(start: today.adding(days: 1), end: max(goal.end, today.adding(days: 1)))
        )
    }

    /// The span from the start of the unit to its end: what was, and what is left.
    ///
    /// - Parameter isDeadline: whether the future day is one to be ready by: "by Christmas" counts from now, "in December"
    ///   from its first day.
    static func span(
        past: QuestionPeriod?, future: QuestionPeriod?, isDeadline: Bool, today: CivilDate
    ) -> (period: DateRange?, horizon: DateRange) {
        if let future, past == nil, !isDeadline, future.isUnit {
            return span(of: future.range, today: today)
        }
        let end: CivilDate
        if let future {
            end = future.range.end
        } else if let past, case .toDate(let unit) = past.shape, let last = lastDay(of: unit, from: past.range.start) {
            // "This month so far" has a target at its end.
            end = last
        } else if let past, past.range.end >= today {
            end = past.range.end
        } else {
            end = today.endOfMonth
        }
        let start: CivilDate
        if let past, case .toDate = past.shape {
            start = past.range.start
        } else if end == today.startOfYear.adding(years: 1).adding(days: -1) {
            start = today.startOfYear
        } else if end == today.startOfQuarter.adding(months: 3).adding(days: -1), end != today.endOfMonth {
            start = today.startOfQuarter
        } else if end.year > today.year {
            start = today.startOfYear
        } else if end <= today.endOfMonth {
            start = today.startOfMonth
        } else if end < today.startOfQuarter.adding(months: 3) {
            start = today.startOfQuarter
        } else {
            start = today.startOfYear
        }
        return (DateRange(start: start, end: today), DateRange(start: today.adding(days: 1), end: end))
    }

    private static func lastDay(of unit: CalendarUnit, from start: CivilDate) -> CivilDate? {
        switch unit {
        case .month: start.endOfMonth
        case .quarter: start.adding(months: 3).adding(days: -1)
        case .year: start.adding(years: 1).adding(days: -1)
        case .week: start.adding(days: 6)
        default: nil
        }
    }
}
