import Semantics

/// "September, October and November": three units of the calendar or more are told side by side, over time.
extension DraftReader {
    private static let joints: Set<String> = [
        "and", "or", "versus", "plus", "then", "the", "in", "also", "compared", "compare", "with", "to", "against",
        "for",
        "of",
    ]

    func readSeries(_ draft: inout QuestionDraft) {
        let periods = frame.periods.compactMap(\.past)
        if periods.count > 2, intent == nil, !areOneStep(periods) {
            draft.notes.append("the first two of the days that were said; the others are left out")
        }
        guard areOneStep(periods), let step = step(of: periods), areListed,
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

    private func areOneStep(_ periods: [QuestionPeriod]) -> Bool {
        periods.count > 2 && periods.count == frame.periods.count && step(of: periods) != nil && areListed
    }

    /// The unit all of them are one of; nil where they differ.
    private func step(of periods: [QuestionPeriod]) -> Granularity? {
        let steps: [CalendarUnit: Granularity] = [.day: .day, .week: .week, .month: .month, .quarter: .quarter]
        let units = Set(periods.map(\.unit))
        guard units.count == 1, let unit = units.first ?? nil else { return nil }
        return steps[unit]
    }

    /// Nothing but commas, joining words and the figure itself stands between them.
    private var areListed: Bool {
        let mentions = frame.periods.map(\.tokens)
        return zip(mentions, mentions.dropFirst()).allSatisfy { first, second in
            second.lowerBound - first.upperBound <= 4
                && (first.upperBound..<second.lowerBound).allSatisfy { index in
                    DraftReader.joints.contains(frame.tokens[index].text)
                        || frame.metrics.contains { $0.tokens.contains(index) }
                }
        }
    }
}
