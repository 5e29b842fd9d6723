import Grounding
import Insights
import Semantics

extension AnswerComposer {
    private static let mostForecasts = 3

    /// What metrics will do over the days asked about.
    func tellForecast(_ reading: Interpretation, into progress: inout Progress) async throws {
        let whole = runningSpan(reading)
        let goal = whole.map { ForecastPerformance.Input.Goal(target: 0, period: $0) }
        guard let (forecaster, days) = try await forecaster(reading, goal: goal, into: &progress) else { return }
        for entry in try await forecaster.result().forecasts {
            progress.draft.newParagraph()
            switch entry {
            case .refused(let metric, let reason):
                progress.draft.say("\(name(metric)) cannot be forecast: \(reason).")
            case .told(let told):
                let narration = ForecastNarration(
                    told, days: days, name: name(told.forecast.metric), addsUp: addsUp(told))
                tellWhether(reading, narration, into: &progress.draft)
                if let whole, let pacing = told.goal {
                    let standing = ForecastNarration(told, days: whole, name: narration.name, addsUp: true)
                    standing.tellStanding(pacing, into: &progress.draft)
                    tellAgain(pacing, narration, by: standing, into: &progress.draft)
                    progress.draft.newParagraph()
                }
                let isLed =
                    whole == nil && reading.params["effect"] == nil
                    && narration.tellLead(unknown(of: narration), then: lastTime(narration), into: &progress.draft)
                narration.tell(isTested: !hasForecastBefore, into: &progress.draft)
                tellUnknown(
                    narration, part: "the forecast", isTold: isLed || whole != nil, into: &progress.draft)
                try await tellBefore(told.forecast.metric, reading, into: &progress)
                if let whole { try await tellYearBefore(told.forecast.metric, whole, reading, into: &progress) }
            }
        }
    }

    /// The whole of a running month, quarter or year of which the rest is forecast: what it comes to is what is asked; nil where
    /// days ahead are asked for, or some figure does not add up.
    private func runningSpan(_ reading: Interpretation) -> DateRange? {
        guard let ahead = reading.horizon, ahead.start == today.adding(days: 1), !reading.metrics.isEmpty,
            reading.metrics.allSatisfy(context.catalogue.addsUpOverTime)
        else { return nil }
        // "How will the month end?" has the rest of it alone.
        guard let past = reading.period else {
            let unit = reading.params[QuestionFrame.endedUnit]?.text.flatMap { CivilDate($0) }
            let start = unit ?? (ahead.end == today.endOfMonth ? today.startOfMonth : nil)
            return start.map { DateRange(start: $0, end: ahead.end) }
        }
        guard past.end == today, past.start < today,
            [today.startOfMonth, today.startOfQuarter, today.startOfYear].contains(past.start)
        else { return nil }
        return DateRange(start: past.start, end: ahead.end)
    }

    /// Whether a forecast was given in this conversation: how well its method did need not be told twice.
    private var hasForecastBefore: Bool {
        asked?.readings.dropLast().contains { [.forecast, .goalPacing].contains($0.intent) } ?? false
    }

    /// What the whole comes to if the days that are left come out as the same days did the last time.
    private func tellAgain(
        _ pacing: GoalPacing, _ rest: ForecastNarration, by whole: ForecastNarration, into draft: inout AnswerDraft
    ) {
        guard let then = lastTime(rest) else { return }
        whole.tell(pacing, withRestAs: then, into: &draft)
    }

    /// The same days the last time that a named day among them came round which their forecast does not know; nil without one.
    private func lastTime(_ narration: ForecastNarration) -> (days: DateRange, value: Double)? {
        let found = standing(narration)
        let largest = found.unknown(in: narration.days).max { abs($0.value - $0.typical) < abs($1.value - $1.typical) }
        return largest.flatMap { found.counterpart(of: narration.days, by: $0) }
    }

    private func unknown(of narration: ForecastNarration) -> [StandingDay] {
        standing(narration).unknown(in: narration.days)
    }

    /// What the same month, quarter or year came to a year before, where the data holds all of it.
    private func tellYearBefore(
        _ metric: MetricID, _ whole: DateRange, _ reading: Interpretation, into progress: inout Progress
    ) async throws {
        let before = DateRange(start: whole.start.adding(months: -12), end: whole.end.adding(months: -12))
        guard reading.comparison == nil, let span = try await context.source.inventory().span,
            span.start <= before.start
        else { return }
        let query = MetricQuery(metrics: [metric], filters: reading.filters, period: before)
        progress.draft.newParagraph()
        narrator.tell(try await table(query, into: &progress), of: query, into: &progress.draft)
    }

    private func standing(_ narration: ForecastNarration) -> StandingDays {
        StandingDays(
            forecast: narration.told.forecast, addsUp: narration.addsUp,
            own: context.namedDays + context.notes.notes.events)
    }

    /// Answers first whether a forecast holds the effect of a day, or why it is as low or high as it is, where that was asked.
    private func tellWhether(_ reading: Interpretation, _ narration: ForecastNarration, into draft: inout AnswerDraft) {
        guard let doubt = reading.params["effect"]?.text else { return }
        let found = standing(narration)
        guard doubt == ForecastDoubt.level else {
            return narration.tellWhether(found.verdict(named: doubt, in: narration.days), named: doubt, into: &draft)
        }
        draft.say(
            found.unknown(in: narration.days).isEmpty
                ? "The forecast carries on the level and the rhythm of the days before it."
                : "The forecast carries on the level and the rhythm of the days before it, without what named days "
                    + "may bring."
        )
        draft.newParagraph()
    }

    /// Says which named days ahead a forecast does not know, and what they were the last time.
    ///
    /// - Parameter isTold: whether it was told already what the same days were.
    private func tellUnknown(
        _ narration: ForecastNarration, part: String, isTold: Bool = false, into draft: inout AnswerDraft
    ) {
        let then = isTold ? nil : lastTime(narration)
        narration.tellUnknown(unknown(of: narration), part: part, then: then, isTold: isTold, into: &draft)
    }

    /// What it was in the days that a forecast is held against.
    private func tellBefore(_ metric: MetricID, _ reading: Interpretation, into progress: inout Progress) async throws {
        guard let before = reading.comparison else { return }
        progress.draft.newParagraph()
        if try await tellNoComparison(before, into: &progress.draft) { return }
        let query = MetricQuery(metrics: [metric], filters: reading.filters, period: before)
        narrator.tell(try await table(query, into: &progress), of: query, into: &progress.draft)
    }

    /// Whether a target will be reached.
    func tellPacing(_ reading: Interpretation, into progress: inout Progress) async throws {
        guard let target = reading.params["target"]?.double, let metric = reading.metrics.first else {
            progress.draft.say(
                "No goal is kept for this: tell one, as in \"our goal is 20000 revenue this month\". What is expected:")
            progress.draft.newParagraph()
            return try await tellForecast(reading, into: &progress)
        }
        guard context.catalogue.addsUpOverTime(metric) else {
            return try await tellLevel(target, of: metric, reading, into: &progress)
        }
        let end =
            reading.params["target_date"]?.text.flatMap { CivilDate($0) } ?? reading.horizon?.end ?? today.endOfMonth
        // Nothing of days that have not begun is reached or missed.
        let ahead = reading.horizon.flatMap { reading.period == nil && $0.start > today ? $0.start : nil }
        let start = ahead ?? min(reading.period?.start ?? today.startOfMonth, today)
        let goal = ForecastPerformance.Input.Goal(target: target, period: DateRange(start: start, end: max(end, today)))
        guard
            let (forecaster, _) = try await forecaster(reading, metrics: [metric], goal: goal, into: &progress)
        else { return }
        for entry in try await forecaster.result().forecasts {
            switch entry {
            case .refused(let metric, let reason):
                progress.draft.say("\(name(metric)) cannot be forecast: \(reason).")
            case .told(let told):
                guard let pacing = told.goal else {
                    progress.draft.say("The history is too short to say how likely the target is.")
                    continue
                }
                let narration = ForecastNarration(told, days: goal.period, name: name(metric), addsUp: true)
                tellWhether(reading, narration, into: &progress.draft)
                let rest = DateRange(
                    start: max(goal.period.start, told.forecast.steps.first ?? goal.period.start), end: goal.period.end)
                let left = ForecastNarration(told, days: rest, name: narration.name, addsUp: true)
                narration.tell(
                    pacing, without: unknown(of: narration).map(\.name), withRestAs: lastTime(left),
                    into: &progress.draft)
                if let daily = reading.params[PaceSupposed.key]?.double {
                    narration.tell(pacing, supposing: daily, into: &progress.draft)
                }
                tellUnknown(
                    narration, part: "the forecast, and with it the probability,", isTold: lastTime(left) != nil,
                    into: &progress.draft)
                suggest(onTheWayTo: metric, reading, since: start, into: &progress)
            }
        }
    }

    /// What a goal's gap comes from, and what to do about it.
    private func suggest(
        onTheWayTo metric: MetricID, _ reading: Interpretation, since start: CivilDate, into progress: inout Progress
    ) {
        guard let words = inQuestion(metric, reading.filters), start <= today else { return }
        let days = inQuestion(DateRange(start: start, end: today))
        progress.nextQuestions = [
            "Why did \(words) change \(days)?", "What should we do?", "\(words.capitalisedFirst) by day \(days)",
        ]
    }

    private func forecaster(
        _ reading: Interpretation, metrics: [MetricID]? = nil, goal: ForecastPerformance.Input.Goal? = nil,
        into progress: inout Progress
    ) async throws -> (PerformanceForecaster, DateRange)? {
        let known = (metrics ?? query(reading).metrics).filter { id in
            if case .report = context.catalogue.metric(id)?.computation { return false }
            return context.catalogue.metric(id) != nil
        }
        guard let history = try await ForecastHistory(of: known, by: .day, in: context) else {
            progress.draft.say("The workspace is empty, so there is nothing to forecast from.")
            return nil
        }
        guard let first = history.ahead(1).first else {
            progress.draft.say("No day is complete yet, so there is nothing to forecast from.")
            return nil
        }
        let asked = goal?.period ?? reading.horizon ?? DateRange(start: today, end: today.adding(days: 27))
        let days = DateRange(start: max(asked.start, first), end: max(asked.end, first))
        let steps = first.days(until: days.end) + 1
        guard steps <= 730 else {
            progress.draft.say("A forecast of \(steps) days would say nothing; ask about the next two years at most.")
            return nil
        }
        let input = ForecastPerformance.Input(
            metrics: Array(known.prefix(Self.mostForecasts)), horizon: steps, filters: reading.filters, goal: goal)
        return (PerformanceForecaster(context: context, input: input, history: history), days)
    }

    func name(_ metric: MetricID) -> String { context.catalogue.metric(metric)?.name ?? metric.name }

    private func addsUp(_ told: PerformanceForecast.Told) -> Bool {
        context.catalogue.addsUpOverTime(told.forecast.metric)
    }
}
