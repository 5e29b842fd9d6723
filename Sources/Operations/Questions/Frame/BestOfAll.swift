import Semantics

/// "Was October our best month ever?", "we never had a better week than last week": one day, week or month among all of them
/// since the data begins.
struct BestOfAll {
    /// The parameter that says so: the days are those of the data.
    static let key = "span"
    /// The parameter with the first day of the one whose place is asked for.
    static let placed = "place_of"

    /// The parameter with the one that is said to lead: "email is our best channel, isn't it?"
    static let first = "first_of"

    private static let ever = PatternList(
        "ever|alltime", "on record", "of all time", "all time", "in our|the history", "so far")
    private static let never = PatternList(
        "never [have|we|you|was|there|been] [had|have|saw|seen|made|sold|been|did] [such|as] [a|so] [..] better|stronger|bigger|higher|busier "
            + "day|week|month|one than")
    private static let neverWorse = PatternList(
        "never [have|we|you|was|there|been] [had|have|saw|seen|made|sold|been|did] [such|as] [a|so] [..] worse|weaker|smaller|lower|quieter "
            + "day|week|month|one than")
    private static let units: [DimensionID: CalendarUnit] = ["date": .day, "week": .week, "month": .month]
    /// How many stand beside the one that is placed.
    private static let shown = 3

    /// The days of the day, week or month that begins so.
    static func days(of unit: DimensionID, from start: CivilDate) -> DateRange {
        switch units[unit] {
        case .month: DateRange(start: start, end: start.endOfMonth)
        case .week: DateRange(start: start, end: start.adding(days: 6))
        default: DateRange(day: start)
        }
    }

    static func isUnit(_ dimension: DimensionID) -> Bool { units[dimension] != nil || dimension == "day_of_week" }

    let frame: QuestionFrame

    init(_ frame: QuestionFrame) { self.frame = frame }

    func read(into draft: inout QuestionDraft) {
        if let better = claimed { rank(better, among: &draft) }
        guard draft.ranking?.subject == .metric, draft.breakdown.count == 1,
            let unit = draft.breakdown.first.flatMap({ BestOfAll.units[$0] })
        else { return }
        if unit == .day, rankWeekday(in: &draft) { return }
        let own = frame.periods.lazy.compactMap(\.past).first { $0.unit == unit }
        guard own != nil || frame.has(BestOfAll.ever), frame.periods.count == (own == nil ? 0 : 1) else { return }
        draft.set(BestOfAll.key, .string("all"))
        if let own {
            draft.set(BestOfAll.placed, .string(own.range.start.description))
            draft.ranking?.limit = BestOfAll.shown
        }
        (draft.past, draft.future, draft.second, draft.runningUnit) = (nil, nil, nil, nil)
        (draft.compares, draft.changes, draft.partner) = (false, false, nil)
    }

    /// "Is Monday our best day?": all Mondays among the days of the week.
    private func rankWeekday(in draft: inout QuestionDraft) -> Bool {
        guard frame.periods.count == 1, let mention = frame.periods.first, mention.tokens.count == 1,
            let day = WeekdayName.weekday(frame.tokens, mention.tokens.lowerBound)
        else { return false }
        draft.breakdown = ["day_of_week"]
        draft.set(BestOfAll.key, .string("all"))
        draft.set(BestOfAll.placed, .string(day.name))
        draft.ranking?.limit = 7
        (draft.past, draft.future, draft.second, draft.runningUnit) = (nil, nil, nil, nil)
        (draft.compares, draft.changes, draft.partner) = (false, false, nil)
        return true
    }

    /// The direction of "never a better week than".
    private var claimed: QuestionDraft.Ranking.Direction? {
        frame.has(BestOfAll.never) ? .best : frame.has(BestOfAll.neverWorse) ? .worst : nil
    }

    private func rank(_ direction: QuestionDraft.Ranking.Direction, among draft: inout QuestionDraft) {
        guard let period = frame.periods.first?.past?.unit,
            let unit = BestOfAll.units.first(where: { $0.value == period })?.key
        else { return }
        draft.breakdown = [unit]
        draft.ranking = QuestionDraft.Ranking(direction: direction)
    }
}
