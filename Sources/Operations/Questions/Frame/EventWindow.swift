import Semantics

/// Reads "before and after the launch" and "what was the effect of the launch?": as many days from the event as before it.
enum EventWindow {
    /// At most four weeks on either side: what lies further away has other causes.
    private static let longest = 28

    static let cues = PatternList(
        """
        before and|versus|or|to after
        after and|versus|or|to|than|with|against before
        after .. .. .. compared|compare .. .. before
        effect|impact|influence|result|consequence of|did|had
        what did .. .. .. do|bring to|for
        what|how .. .. did .. .. .. .. do|change|bring|affect|influence|help|work $
        ^ [and|so|but] was|is it|that [really] worth it|while $
        did|has .. .. .. .. help|helped|matter|mattered|work|worked|pay|paid .. $
        """)

    /// Whether the words name no event but a change that may come: "the effect of cutting the budget".
    private static let supposed = PatternList(
        "effect|impact|consequence of cutting|raising|increasing|reducing|doubling|a|an", "if|would|could|will")

    static func isMeant(_ frame: QuestionFrame) -> Bool {
        frame.has(cues) && !frame.has(supposed)
    }

    /// The days from the event and as many before it; nil where not one whole day lies behind it.
    static func sides(of event: DateRange, today: CivilDate) -> (after: QuestionPeriod, before: QuestionPeriod)? {
        let start = event.dayCount == 1 ? event.start : event.end.adding(days: 1)
        let count = min(longest, start.days(until: today))
        guard count > 0 else { return nil }
        return (
            QuestionPeriod(DateRange(start: start, end: start.adding(days: count - 1)), .rolling),
            QuestionPeriod(
                DateRange(start: event.start.adding(days: -count), end: event.start.adding(days: -1)), .rolling)
        )
    }
}

extension QuestionDraft {
    /// Holds the days from an event on against those before it.
    mutating func place(around sides: (after: QuestionPeriod, before: QuestionPeriod)) {
        past = sides.after
        second = sides.before
        future = nil
        compares = true
        partner = nil
        isAroundEvent = true
        let count = sides.after.range.dayCount
        notes.append(
            count == 1
                ? "the day of the event against the day before it"
                : "the \(count) days from the event on against the \(count) days before it")
    }
}
