import Semantics

/// "How many came that weekend?", after Black Friday: the weekend, week or month of the days that were spoken of.
enum PointedDays {
    private static let pointing = PatternList("that weekend|week|month|quarter")
    /// Of longer days no one week or weekend is meant.
    private static let mostDays = 31

    /// The draft with the days that are pointed at.
    static func placed(_ own: QuestionDraft, _ frame: QuestionFrame, after state: QuestionDraft?) -> QuestionDraft {
        guard let match = pointing.firstMatch(in: frame.tokens), let spoken = state?.past,
            spoken.range.dayCount <= mostDays, frame.periods.count <= 1,
            let unit = frame.tokens[match].last?.text, let days = days(of: unit, holding: spoken.range)
        else { return own }
        var result = own
        (result.past, result.future, result.second, result.partner) = (days, nil, nil, nil)
        return result
    }

    private static func days(of unit: String, holding spoken: DateRange) -> QuestionPeriod? {
        let day = spoken.start
        switch unit {
        case "weekend":
            // A Friday feast goes on to Sunday.
            let first = day.weekday == .friday ? day : day.startOfWeek(startingOn: .monday).adding(days: 5)
            let last = day.startOfWeek(startingOn: .monday).adding(days: 6)
            return QuestionPeriod(DateRange(start: first, end: last), .weekend)
        case "week":
            let first = day.startOfWeek(startingOn: .monday)
            return QuestionPeriod(DateRange(start: first, end: first.adding(days: 6)), .weeks(1))
        case "month":
            return QuestionPeriod(DateRange(start: day.startOfMonth, end: day.endOfMonth), .months(1))
        case "quarter":
            let first = day.startOfQuarter
            return QuestionPeriod(DateRange(start: first, end: first.adding(months: 3).adding(days: -1)), .quarters(1))
        default: return nil
        }
    }
}
