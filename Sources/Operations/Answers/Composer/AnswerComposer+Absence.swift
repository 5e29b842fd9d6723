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

    /// The reading without a comparison with days that all lie before the data: "rose from $0" would be an invented change.
    ///
    /// That there is nothing to compare with is said. A summary sees to it by itself.
    func withoutAbsentComparison(_ reading: Interpretation, into progress: inout Progress) async throws
        -> Interpretation
    {
        // Two groups are held against each other, and no times.
        guard AnswerComposer.ofThePast.contains(reading.intent), reading.intent != .summary,
            reading.params[AnswerComposer.apart] == nil,
            try await tellNoComparison(reading.comparison, into: &progress.draft)
        else { return reading }
        var alone = reading
        alone.comparison = nil
        if reading.intent == .why { alone.intent = .metricValue }
        if let order = reading.order, ["abs_change", "pct_change"].contains(order.by) {
            alone.order = reading.metrics.first.map { SortOrder(by: $0.name, dir: order.dir) }
        }
        return alone
    }

    /// Says that days have no figures to compare with, where they all lie before the data.
    ///
    /// - Returns: whether it was said.
    func tellNoComparison(_ comparison: DateRange?, into draft: inout AnswerDraft) async throws -> Bool {
        guard let comparison, let span = try await context.source.inventory().span, comparison.end < span.start else {
            return false
        }
        draft.say(
            "There is no data for \(PeriodWords.name(comparison)) to compare with: it begins on "
                + "\(PeriodWords.name(DateRange(day: span.start))).")
        draft.newParagraph()
        return true
    }

    /// What is answered with figures of the days asked about.
    static let ofThePast: Set<QuestionIntent> = [
        .metricValue, .trend, .breakdown, .ranking, .comparison, .why, .summary,
    ]
}
