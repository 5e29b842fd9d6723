import Semantics

/// "Singles' Day sales this year against last year": the years say which of a named day's dates are meant, and are no periods
/// of their own.
enum NamedDayYears {
    static func placed(_ dates: [DateMention], in tokens: [Token], today: CivilDate) -> [DateMention] {
        let years = dates.indices.filter { year(of: dates[$0], today: today) != nil }
        let named = dates.indices.filter { day(of: dates[$0]) != nil }
        guard (1...2).contains(years.count), named.count == 1, let name = named.first, let day = day(of: dates[name])
        else { return dates }
        func meaning(_ index: Int) -> DateMention.Meaning? {
            guard let year = year(of: dates[index], today: today), let date = day.date(in: year) else { return nil }
            let period = QuestionPeriod(DateRange(day: date), .named(day, year: year))
            return date > today ? .period(past: nil, future: period) : .period(past: period, future: nil)
        }
        guard let first = meaning(years[0]) else { return dates }
        var result = dates
        result[name].meaning = first
        // "Canada's Black Friday purchases from last year"
        if years.count == 1 {
            let before = tokens[safe: dates[years[0]].tokens.lowerBound - 1]?.text ?? ""
            guard ["from", "in", "of"].contains(before) else { return dates }
            result.remove(at: years[0])
            return result
        }
        guard let second = meaning(years[1]) else { return dates }
        result[years[1]].meaning = second
        result.remove(at: years[0])
        return result
    }

    private static func day(of mention: DateMention) -> NamedDay? {
        if case .named(let day, _) = (mention.past ?? mention.future)?.shape { day } else { nil }
    }

    private static func year(of mention: DateMention, today: CivilDate) -> Int? {
        guard let past = mention.past else { return nil }
        switch past.shape {
        case .year, .toDate(.year): return past.range.start.year
        default: return nil
        }
    }
}
