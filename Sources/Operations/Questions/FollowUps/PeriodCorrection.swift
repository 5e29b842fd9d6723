import Semantics

/// Puts other days in the place of those that a message denies: "no, not November, September".
struct PeriodCorrection {
    let previous: QuestionDraft

    /// The days asked about and those they are held against, corrected; nil where the talk had none like the denied ones.
    func corrected(_ denied: QuestionPeriod, by said: QuestionPeriod) -> (
        past: QuestionPeriod, second: QuestionPeriod?
    )? {
        if let second = previous.second, second.range.intersection(denied.range) != nil, let past = previous.past {
            return ordered(past, moved(second, to: said))
        }
        guard let past = previous.past, past.range.intersection(denied.range) != nil else { return nil }
        return ordered(moved(past, to: said), previous.second)
    }

    private func ordered(_ past: QuestionPeriod, _ second: QuestionPeriod?) -> (QuestionPeriod, QuestionPeriod?) {
        guard let second else { return (past, nil) }
        return second.isLaterSpan(than: past) ? (second, past) : (past, second)
    }

    /// The same days of the month that is said, where only a part of a month was meant; else what is said.
    private func moved(_ period: QuestionPeriod, to said: QuestionPeriod) -> QuestionPeriod {
        let days = period.range
        guard said.unit == .month, period.unit != .month, days.start.startOfMonth == days.end.startOfMonth else {
            return said
        }
        let month = said.range.start.startOfMonth
        let start = month.adding(days: days.start.day - 1)
        let end = min(month.endOfMonth, month.adding(days: days.end.day - 1))
        return QuestionPeriod(DateRange(start: min(start, end), end: end), period.shape)
    }
}

extension QuestionPeriod {
    /// Whether both are stretches of days and this one comes after the other: a change is told from the earlier to the
    /// later. Named days and single days stay in the order they were said.
    func isLaterSpan(than other: QuestionPeriod) -> Bool {
        isSpan && other.isSpan && range.start > other.range.start
    }

    private var isSpan: Bool {
        switch shape {
        case .named, .namedWeek: false
        default: range.dayCount > 1
        }
    }
}
