import Semantics

/// "September, October and November": three units of the calendar or more are told side by side, over time.
extension DraftReader {
    private static let joints: Set<String> = [
        "and", "or", "versus", "plus", "then", "the", "in", "also", "compared", "with",
    ]

    func readSeries(_ draft: inout QuestionDraft) {
        let periods = frame.periods.compactMap(\.past)
        guard periods.count > 2, periods.count == frame.periods.count, let step = step(of: periods), areListed,
            let start = periods.map(\.range.start).min(), let end = periods.map(\.range.end).max()
        else { return }
        let range = DateRange(start: start, end: end)
        let isWhole = start == start.startOfMonth && end == end.endOfMonth
        draft.past = QuestionPeriod(range, step == .month && isWhole ? .months(periods.count) : .rolling)
        (draft.second, draft.future, draft.partner) = (nil, nil, nil)
        (draft.compares, draft.changes) = (false, false)
        draft.series = step
        if Set(periods.map(\.range)).reduce(0, { $0 + $1.dayCount }) < range.dayCount {
            draft.notes.append("with the days between them")
        }
    }

    /// The unit all of them are one of; nil where they differ.
    private func step(of periods: [QuestionPeriod]) -> Granularity? {
        let steps: [CalendarUnit: Granularity] = [.day: .day, .week: .week, .month: .month, .quarter: .quarter]
        let units = Set(periods.map(\.unit))
        guard units.count == 1, let unit = units.first ?? nil else { return nil }
        return steps[unit]
    }

    /// Nothing but commas and joining words stands between them.
    private var areListed: Bool {
        let mentions = frame.periods.map(\.tokens)
        return zip(mentions, mentions.dropFirst()).allSatisfy { first, second in
            second.lowerBound - first.upperBound <= 2
                && frame.tokens[first.upperBound..<second.lowerBound].allSatisfy {
                    DraftReader.joints.contains($0.text)
                }
        }
    }
}
