import Semantics

/// Seasons, as the weather services of the northern hemisphere count them: whole months, spring from March.
extension DateReader {
    private static let firstMonth = ["spring": 3, "summer": 6, "autumn": 9, "winter": 12]

    /// the Christmas season, last holiday season: November and December, as shops count them.
    func shoppingSeason(_ index: Int) -> Read? {
        let qualifier = isWord(index, "last", "this", "past", "previous", "next", "coming") ? word(index) : ""
        let at = qualifier.isEmpty ? index : index + 1
        guard isWord(at, "christmas", "xmas", "holiday", "holidays"), isWord(at + 1, "season", "business", "quarter")
        else {
            return nil
        }
        func season(_ year: Int) -> QuestionPeriod? {
            guard let start = CivilDate(year: year, month: 11, day: 1),
                let end = CivilDate(year: year, month: 12, day: 31)
            else { return nil }
            return days(start, end, .months(2))
        }
        if let qualified = yearQualifier(at + 2), let season = season(qualified.year) {
            return (running(season, unit: .half), qualified.end)
        }
        guard let own = season(today.year), let before = season(today.year - 1) else { return nil }
        switch qualifier {
        case "last", "past", "previous": return past(before, at + 2)
        case "this", "next", "coming": return (.period(past: nil, future: own), at + 2)
        default: return (.period(past: before, future: own), at + 2)
        }
    }

    /// last summer, this winter, in spring, summer 2025; not the "summer sale".
    func seasons(_ index: Int) -> Read? {
        let qualifier = isWord(index, "last", "this", "past", "previous", "next") ? word(index) : ""
        let at = qualifier.isEmpty ? index : index + 1
        guard let month = DateReader.firstMonth[word(at)] else { return nil }
        func season(_ year: Int) -> QuestionPeriod? {
            CivilDate(year: year, month: month, day: 1).map { start in
                days(start, start.adding(months: 3).adding(days: -1), .months(3))
            }
        }
        if let qualified = yearQualifier(at + 1) {
            guard let season = season(qualified.year) else { return nil }
            return (running(season, unit: .quarter), qualified.end)
        }
        let lead = isWord(at - 1, "the") ? word(at - 2) : word(at - 1)
        guard !qualifier.isEmpty || ["in", "over", "during", "since", "for", "versus"].contains(lead), endsThere(at + 1)
        else { return nil }
        // The running one, else the most recent.
        let year =
            CivilDate(year: today.year, month: month, day: 1).map { $0 <= today } == true ? today.year : today.year - 1
        guard let recent = season(year), let before = season(year - 1), let coming = season(year + 1) else {
            return nil
        }
        if qualifier == "next" { return (.period(past: nil, future: coming), at + 1) }
        if recent.range.end >= today {
            return qualifier.isEmpty || qualifier == "this"
                ? (running(recent, unit: .quarter), at + 1) : past(before, at + 1)
        }
        return (.period(past: recent, future: coming), at + 1)
    }

    /// Whether no noun follows that the season would describe.
    private func endsThere(_ index: Int) -> Bool {
        guard let next = tokens[safe: index] else { return true }
        return next.mark != nil || next.number != nil || next.kind == .dash
            || [
                "by", "per", "versus", "compared", "and", "for", "on", "in", "from", "with", "to", "than", "against",
                "did", "was",
            ]
            .contains(next.text)
    }
}
