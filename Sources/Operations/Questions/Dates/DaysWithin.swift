import Semantics

/// "Last Black Friday weekend, Friday to Monday": days of the week are those at the time that is named beside them.
struct DaysWithin {
    let reader: DateReader

    private var tokens: [Token] { reader.tokens }
    private static let between: Set<String> = ["of", "in", "from", "the", "on", "over", "during", "meaning", "namely"]

    /// One mention of both; nil where the range is not of two days of the week, or the other is none of a few days beside it.
    func placed(_ range: DateMention, within named: DateMention) -> DateMention? {
        let (first, last) = range.tokens.upperBound <= named.tokens.lowerBound ? (range, named) : (named, range)
        let gap = first.tokens.upperBound..<last.tokens.lowerBound
        guard first.tokens.upperBound <= last.tokens.lowerBound, gap.count <= 2,
            tokens[gap].allSatisfy({ DaysWithin.between.contains($0.text) }),
            let days = named.past?.range, days.dayCount <= 31,
            let from = tokens[range.tokens].indices.lazy.compactMap({ WeekdayName.weekday(tokens, $0) }).first,
            let to = WeekdayName.weekday(tokens, range.tokens.upperBound - 1), isOfWeekdays(range, from, to)
        else { return nil }
        let start = days.start.adding(days: (from.rawValue - days.start.weekday.rawValue + 7) % 7)
        guard start <= days.end else { return nil }
        let end = start.adding(days: (to.rawValue - from.rawValue + 7) % 7)
        return DateMention(
            tokens: first.tokens.lowerBound..<last.tokens.upperBound,
            meaning: .period(past: QuestionPeriod(DateRange(start: start, end: end), .rolling), future: nil))
    }

    /// "Black Friday to Cyber Monday" names its own days.
    private func isOfWeekdays(_ range: DateMention, _ from: Weekday, _ to: Weekday) -> Bool {
        tokens[range.tokens].allSatisfy { token in
            ["from", "to", "through", "thru", "until", "till", "the", "on", "between", "and", "up"].contains(token.text)
                || token.kind == .dash || ["last", "this"].contains(token.text)
                || token.kind == .word
                    && [from, to].contains { token.text.hasPrefix(String($0.name.lowercased().prefix(3))) }
        }
    }
}
