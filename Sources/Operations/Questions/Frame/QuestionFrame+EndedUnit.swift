import Semantics

extension QuestionFrame {
    /// The parameter that holds the first day of a unit whose end is asked for.
    static let endedUnit = "unit_start"

    /// "By the end of the quarter": its days, even where another unit ends with it.
    func endedUnit(today: CivilDate) -> DateRange? {
        dates.lazy.compactMap { mention -> DateRange? in
            guard mention.past == nil, mention.future?.range.start == today.adding(days: 1),
                let unit = mention.tokens.lazy.compactMap({ CalendarUnit(word: tokens[$0].text) }).first,
                let end = mention.future?.range.end
            else { return nil }
            switch unit {
            case .month: return DateRange(start: today.startOfMonth, end: end)
            case .quarter: return DateRange(start: today.startOfQuarter, end: end)
            case .year: return DateRange(start: today.startOfYear, end: end)
            default: return nil
            }
        }.first
    }
}
