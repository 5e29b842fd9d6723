import Grounding
import Semantics

/// What makes two periods hard to compare is said before they are compared.
extension AnswerComposer {
    /// Months differ by three days at most, and nobody minds.
    private static let tolerated = 3

    /// Says that the two periods have unequal days, or that days of one of them are not in the data.
    func tellUnequalDays(_ period: DateRange, _ comparison: DateRange?, into draft: inout AnswerDraft) async throws {
        guard let comparison, let span = try await context.source.inventory().span else { return }
        if comparison.start < span.start, comparison.end >= span.start {
            let missing = DateRange(start: comparison.start, end: span.start.adding(days: -1))
            draft.say(
                "Mind the days: there is no data for \(PeriodWords.name(missing)), so fewer days stand in the comparison "
                    + "than in the period.")
            draft.newParagraph()
        } else if period.dayCount == 1, comparison.dayCount == 1, comparison.start.adding(days: 7) < period.start,
            period.start.weekday != comparison.start.weekday
        {
            draft.say(
                "Mind the days: \(PeriodWords.name(period)) is a \(period.start.weekday.name), \(PeriodWords.name(comparison)) a "
                    + "\(comparison.start.weekday.name).")
            draft.newParagraph()
        } else if abs(period.dayCount - comparison.dayCount) > Self.tolerated {
            let (more, fewer) = period.dayCount > comparison.dayCount ? (period, comparison) : (comparison, period)
            draft.say(
                "Mind the days: \(PeriodWords.name(more)) has more days than \(PeriodWords.name(fewer)), so sums are not "
                    + "alike.")
            draft.newParagraph()
        }
    }
}
