import Semantics

/// Times that come again: "is Monday always weak?", "weekends against weekdays", "the best time for a newsletter".
struct RecurringTimes {
    let frame: QuestionFrame
    let intent: QuestionIntent?

    private static let judged = PatternList(
        """
        monday|tuesday|wednesday|thursday|friday|saturday|sunday .. always|usually|generally|typically|normally|often|mostly
        are|is|were|do =mondays|=tuesdays|=wednesdays|=thursdays|=fridays|=saturdays|=sundays .. .. weak|weaker|slow|slower|bad|worse|\
        quiet|quieter|strong|stronger|good|better|busy|busier|special|different
        """)
    private static let weak = PatternList("weak|weaker|slow|slower|bad|worse|quiet|quieter|low|lower|poor|poorer|dead")
    private static let halves = PatternList(
        "=weekends .. versus|and|with|against|to|than|or [the] weekdays|workdays",
        "weekdays|workdays .. versus|and|with|against|to|than|or [the] =weekends")
    private static let timing = PatternList(
        """
        best|good|right|ideal|optimal|perfect time|hour|moment [of] [the] [day] [to] for|send|sending|post|launch|mail|run|publish
        what|which time|hour [of] [the] [day] do|does|did|is|are|was|were .. .. .. most|best|busiest|peak|often
        ^ [and|so|but] when do|does people|customers|users|visitors|shoppers|they|we [mostly|usually|typically] buy|order|shop|purchase|visit|come|sell
        when is|would|should [the] [best|good|right|ideal] [be] [time|hour|moment|we|i] [to] [for] send|post|mail|publish
        """)
    /// "the best day for a newsletter"
    private static let sendingDay = PatternList(
        "best|good|right|ideal|optimal|perfect day|weekday [of] [the] [week] to send|post|mail|publish|launch",
        "best|good|right|ideal|optimal|perfect day|weekday [of] [the] [week] for [a|the|our] newsletter|mailing|mail|email|post|campaign|"
            + "launch|sale|promotion")
    /// The words of the patterns: right as they stand, and nothing to mend other words to.
    static var words: [String] { [judged, weak, timing, sendingDay].flatMap(\.words) }

    /// Whether the words ask for a time to do something.
    static func asksForTime(_ frame: QuestionFrame) -> Bool { frame.has(timing) || frame.has(sendingDay) }

    private static let sent: Set<String> = ["audience_name", "session_default_channel_group", "default_channel_group"]

    func read(into draft: inout QuestionDraft) {
        guard intent == nil else { return }
        if RecurringTimes.asksForTime(frame), frame.dimensions.allSatisfy({ $0.dimension == "day_of_week" }) {
            // What is sent narrows nothing: the question is when people come.
            draft.filters.removeAll { RecurringTimes.sent.contains($0.field) }
            let sides = draft.comparesValues ? draft.breakdown.filter { $0 != "hour" && $0 != "day_of_week" } : []
            draft.breakdown = (frame.has(RecurringTimes.sendingDay) ? ["day_of_week"] : ["hour"]) + sides
            draft.ranking = sides.isEmpty ? QuestionDraft.Ranking(direction: .best, limit: nil) : nil
            draft.limit = nil
            (draft.overTime, draft.granularity) = (false, nil)
        } else if frame.has(RecurringTimes.judged) || frame.has(RecurringTimes.halves) {
            draft.filters.removeAll { $0.field == "day_of_week" }
            draft.breakdown = ["day_of_week"]
            // All seven, the ones that are asked for first.
            let isWeak = frame.has(RecurringTimes.weak)
            draft.ranking = QuestionDraft.Ranking(direction: isWeak ? .ascending : .descending, limit: 7)
            draft.limit = 7
            (draft.compares, draft.changes, draft.comparesValues) = (false, false, false)
        }
    }
}
