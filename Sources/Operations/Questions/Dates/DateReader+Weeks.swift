import Semantics

/// Weeks by their number.
extension DateReader {
    private static let returning: Set<String> = [
        "cohort", "cohorts", "retention", "retained", "back", "return", "returned", "returning", "after", "later",
        "acquired",
        "afterwards", "first", "signed",
    ]

    /// Week 45, KW 46: of this year, or of the last where it has not come yet. "In week 4" of a cohort counts from its start.
    func weeksOfYear(_ index: Int) -> Read? {
        guard isWord(index, "week", "wk", "kw", "cw"), let number = weekNumber(index + 1),
            !tokens.contains(where: { DateReader.returning.contains($0.text) }), unit(index + 2) == nil
        else { return nil }
        var year = yearQualifier(index + 2)?.year ?? today.year
        let end = yearQualifier(index + 2)?.end ?? index + 2
        func monday(_ year: Int) -> CivilDate? {
            // The first week of a year holds January 4.
            CivilDate(year: year, month: 1, day: 4)?.startOfWeek(startingOn: .monday).adding(days: 7 * (number - 1))
        }
        if end == index + 2, let start = monday(year), start > today { year -= 1 }
        guard let start = monday(year) else { return nil }
        let week = days(start, start.adding(days: 6), .weeks(1))
        return (week.range.start > today ? .period(past: nil, future: week) : .period(past: week, future: nil), end)
    }

    private func weekNumber(_ index: Int) -> Int? {
        guard let number = tokens[safe: index]?.number, !number.isPercent, number.currency == nil, !number.isScaled,
            !number.isOrdinal, tokens[index].mark == nil, let week = number.whole, (1...53).contains(week)
        else { return nil }
        return week
    }
}
