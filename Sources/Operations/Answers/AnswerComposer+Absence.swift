import Grounding
import Semantics

extension AnswerComposer {
    /// Says that there is no data for the days asked about, where that is so: "$0" would be an invented figure.
    ///
    /// - Returns: whether it was said, and the question is answered.
    func tellAbsence(_ reading: Interpretation, into progress: inout Progress) async throws -> Bool {
        guard AnswerComposer.ofThePast.contains(reading.intent) else { return false }
        guard let span = try await context.source.inventory().span else {
            progress.draft.say("The workspace is empty: nothing was imported yet, so there is no figure to give.")
            return true
        }
        guard let period = reading.period, period.intersection(span) == nil else { return false }
        progress.draft.say(
            "There is no data for \(PeriodWords.name(period)): it reaches from \(PeriodWords.name(DateRange(day: span.start))) "
                + "to \(PeriodWords.name(DateRange(day: span.end))).")
        progress.nextQuestions = PlainAnswers.examples(context.catalogue)
        return true
    }

    /// What is answered with figures of the days asked about.
    static let ofThePast: Set<QuestionIntent> = [
        .metricValue, .trend, .breakdown, .ranking, .comparison, .why, .summary,
    ]
}
