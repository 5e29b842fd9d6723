import Grounding
import Semantics

/// Goals of what does not add up over days: rates, averages, times.
extension AnswerComposer {
    /// Whether a level is held: the figure of the goal's days so far against the target, then what is forecast of the rest.
    func tellLevel(
        _ target: Double, of metric: MetricID, _ reading: Interpretation, into progress: inout Progress
    ) async throws {
        guard let definition = context.catalogue.metric(metric) else {
            return try await tellForecast(reading, into: &progress)
        }
        let query = MetricQuery(
            metrics: [metric], filters: reading.filters, period: reading.period ?? lastFourWeeks)
        let table = try await table(query, into: &progress)
        let facts = self.facts(of: table)
        let days = PeriodWords.phrase(table.period)
        guard let value = table.totals[metric] ?? nil else {
            progress.draft.say("\(definition.name) has no value \(days), so it cannot be held against the target.")
            return
        }
        if reading.period == nil, let ahead = reading.horizon {
            progress.draft.say("\(PeriodWords.name(ahead)) has not begun.")
        }
        let level = facts.cited(facts.fact(metric, value, definition.unit), in: &progress.draft)
        progress.draft.say("\(definition.name) stands at \(level) \(days).")
        let goal = facts.fact(
            metric, target, definition.unit, kind: .goal,
            called: "Target for \(FilterWords.inSentence(definition.name))")
        let isMet = definition.polarity == .lowerIsBetter ? value <= target : value >= target
        let verdict = reading.period == nil ? "" : isMet ? ": so far that is met" : ": so far that is missed"
        progress.draft.say("The target is \(facts.cited(goal, in: &progress.draft))\(verdict).")
        progress.draft.say("Its days do not add up: the level of all of them together counts.")
        progress.draft.newParagraph()
        var rest = reading
        rest.metrics = [metric]
        try await tellForecast(rest, into: &progress)
        suggest(after: query, period: table.period, into: &progress)
    }

    private var lastFourWeeks: DateRange { DateRange(start: today.adding(days: -28), end: today.adding(days: -1)) }
}
