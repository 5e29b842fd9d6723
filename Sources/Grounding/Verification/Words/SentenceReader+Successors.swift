import Semantics

/// Times that are named by the one before them: "in 2024 and in the year after", "one day later", "the following month".
extension SentenceReader {
    private static let units = Movements.table("day week month quarter year one")
    private static let after = Movements.table("after later")

    func readSuccessors(_ sentence: inout Sentence) {
        var at = 0
        while at < sentence.words.count {
            guard let length = successor(at, sentence),
                let before = sentence.periods.last(where: { $0.end <= at && $0.value.isAbsolute }),
                let next = sentence.lower(at + 1) == "week" ? before.value.weekLater : before.value.successor
            else {
                at += 1
                continue
            }
            let range = at..<(at + length)
            sentence.periods.removeAll { $0.range.overlaps(range) }
            sentence.periods.append(Mention(value: next, range: range))
            sentence.periods.sort { $0.start < $1.start }
            at += length
        }
    }

    /// How many words name the time that follows on the one spoken of.
    private func successor(_ at: Int, _ sentence: Sentence) -> Int? {
        let (first, second, third) = (sentence.lower(at), sentence.lower(at + 1), sentence.lower(at + 2))
        guard ["the", "a", "one"].contains(first) else { return nil }
        if first == "the", ["following", "next", "subsequent"].contains(second), Self.units.contains(third) {
            return 3
        }
        guard Self.units.contains(second), second != "one", Self.after.contains(third) else { return nil }
        // "The year after the launch": of something else.
        let next = sentence.lower(at + 3)
        return third == "later" || ["", ",", ".", ";", ")", "and", "but", "it", "was", "were"].contains(next) ? 3 : nil
    }
}

extension PeriodPattern {
    /// The day seven days on; of longer times the one that follows.
    var weekLater: PeriodPattern? {
        guard case .days(let first, let last) = self, first == last, first.month > 0,
            let date = CivilDate(year: first.year ?? 2023, month: first.month, day: first.day)
        else {
            if case .weekday = self { return self }
            return successor
        }
        let next = date.adding(days: 7)
        let day = Day(year: first.year == nil ? nil : next.year, month: next.month, day: next.day)
        return .days(day, day)
    }

    /// The time of the same length that follows; nil where the pattern is none of the calendar.
    var successor: PeriodPattern? {
        switch self {
        case .year(let year): return .year(year + 1)
        case .quarter(let quarter, let year):
            return quarter == 4 ? .quarter(1, year: year.map { $0 + 1 }) : .quarter(quarter + 1, year: year)
        case .months(let first, let last, let year) where first == last:
            return first == 12 ? .months(1, 1, year: year.map { $0 + 1 }) : .months(first + 1, first + 1, year: year)
        case .weekday(let day): return Weekday(rawValue: day.rawValue % 7 + 1).map { .weekday($0) }
        case .days(let first, let last) where first == last:
            guard let date = CivilDate(year: first.year ?? 2023, month: first.month, day: first.day) else { return nil }
            let next = date.adding(days: 1)
            let day = Day(year: first.year == nil ? nil : next.year, month: next.month, day: next.day)
            return .days(day, day)
        default: return nil
        }
    }
}
