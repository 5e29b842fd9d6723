import Semantics

/// A unit told by its last day: "the quarter that closes on December 31", "the month ending October 31".
extension DateReader {
    private static let ending: Set<String> = [
        "closes", "closing", "closed", "ends", "ending", "ended", "finishes", "finishing", "finished", "concludes",
        "concluding", "expires",
    ]

    func unitEndingOn(_ index: Int) -> Read? {
        let at = isWord(index, "the", "this", "our", "a") ? index + 1 : index
        guard let unit = unit(at), [.week, .month, .quarter, .half, .year].contains(unit) else { return nil }
        let verb = skipping(["that", "which", "is", "has"], from: at + 1)
        guard DateReader.ending.contains(word(verb)) else { return nil }
        let day = skipping(["on", "with", "the", "at"], from: verb + 1)
        guard let read = monthDays(day) ?? exact(day), case .period(let past, let future) = read.meaning else {
            return nil
        }
        let wasOver = word(verb).hasSuffix("ed")
        func whole(_ day: QuestionPeriod?) -> QuestionPeriod? {
            guard let last = day?.range.start, day?.range.dayCount == 1 else { return nil }
            // The week ending Friday the 20th: the seven days to it.
            if unit == .week {
                return days(last.adding(days: -6), last, last.weekday == .sunday ? .weeks(1) : .rolling)
            }
            let first = start(of: unit, holding: last)
            guard step(first, unit, by: 1).adding(days: -1) == last else { return nil }
            return days(first, last, shape(unit, 1))
        }
        let coming = whole(future)
        // The unit that runs is meant rather than the one a year ago.
        if unit != .week, !wasOver, let coming, coming.range.start <= today {
            return (running(coming, unit: unit), read.end)
        }
        guard let gone = whole(past) else { return coming.map { (running($0, unit: unit), read.end) } }
        return (.period(past: gone, future: coming), read.end)
    }
}
