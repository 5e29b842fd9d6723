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
        "weekends versus|and|with|against|to|than|or [the] weekdays|workdays",
        "weekdays|workdays versus|and|with|against|to|than|or [the] weekends")
    private static let timing = PatternList(
        """
        best|good|right|ideal|optimal|perfect time|hour|moment [of] [the] [day] [to] for|send|sending|post|launch|mail|run|publish
        when is|would|should [the] [best|good|right|ideal] [be] [time|hour|moment|we|i] [to] [for] send|post|mail|publish
        """)
    private static let sent: Set<String> = ["audience_name", "session_default_channel_group", "default_channel_group"]

    func read(into draft: inout QuestionDraft) {
        guard intent == nil else { return }
        if frame.has(RecurringTimes.timing), frame.dimensions.isEmpty {
            // What is sent narrows nothing: the question is when people come.
            draft.filters.removeAll { RecurringTimes.sent.contains($0.field) }
            draft.breakdown = ["hour"]
            draft.ranking = QuestionDraft.Ranking(direction: .best, limit: nil)
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
