import Grounding
import Semantics

/// What makes two periods hard to compare is said before they are compared.
extension AnswerComposer {
    /// Months differ by three days at most, and nobody minds.
    private static let tolerated = 3

    /// The table of a query, without what its metric is not known by, and cut to days that are in the data: the sum of a month
    /// against that of nine days says nothing, and months before the data begins are no zeros. What was cut is told, and the
    /// query is the one that was answered.
    func answerableTable(_ query: inout MetricQuery, into progress: inout Progress) async throws -> MetricTable {
        var whole = try await table(query, into: &progress)
        if let known = try await withoutUnknown(query, whole, into: &progress.draft) {
            query = known
            progress.trusts.removeLast()
            whole = try await table(query, into: &progress)
        }
        guard let start = try await context.source.inventory().span?.start,
            let cut = cut(query, whole, to: start, into: &progress.draft)
        else { return whole }
        query = cut
        progress.trusts.removeLast()
        return try await table(query, into: &progress)
    }

    private func cut(
        _ query: MetricQuery, _ table: MetricTable, to start: CivilDate, into draft: inout AnswerDraft
    ) -> MetricQuery? {
        let period = table.period
        var query = query
        let begins = "There is no data before \(PeriodWords.name(DateRange(day: start)))"
        if let earlier = table.comparison?.period {
            let missing = earlier.start.days(until: start)
            guard earlier.start < start, earlier.end >= start, missing < period.dayCount,
                abs(period.dayCount - earlier.dayCount) <= Self.tolerated
            else { return nil }
            let later = DateRange(start: period.start.adding(days: missing), end: period.end)
            let known = DateRange(start: start, end: earlier.end)
            (query.period, query.comparison) = (later, .range(known))
            draft.say("\(begins), so only \(PeriodWords.name(later)) and \(PeriodWords.name(known)) are compared.")
        } else {
            guard query.granularity != .none, period.start < start, period.end >= start else { return nil }
            query.period = DateRange(start: start, end: period.end)
            draft.say("\(begins).")
        }
        draft.newParagraph()
        return query
    }

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
