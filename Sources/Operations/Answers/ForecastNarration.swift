import Grounding
import Insights
import Semantics

/// A forecast in sentences, each number with its fact.
struct ForecastNarration {
    let told: PerformanceForecast.Told
    let days: DateRange
    let name: String
    let addsUp: Bool
    private let numbers: NumberFormat

    init(_ told: PerformanceForecast.Told, days: DateRange, name: String, addsUp: Bool) {
        self.told = told
        self.days = days
        self.name = name
        self.addsUp = addsUp
        numbers = NumberFormat(currency: told.currency)
    }

    private var found: SeriesForecast { told.forecast.forecast }

    /// What is expected over the days, in what range, and how good such forecasts were.
    ///
    /// - Parameter isTested: whether the last is told too.
    func tell(isTested: Bool = true, into draft: inout AnswerDraft) {
        let places = told.forecast.steps.indices.filter { days.contains(told.forecast.steps[$0]) }
        guard !places.isEmpty else { return }
        let futures = found.scenarios(2_000, seed: 1).map { path in sum(places.map { path[$0] }) }.sorted()
        let expected: Double
        var range: ClosedRange<Double>?
        if futures.isEmpty {
            expected = sum(places.map { found.point[$0] })
        } else {
            expected = (futures[(futures.count - 1) / 2] + futures[futures.count / 2]) / 2
            range = futures[futures.count / 10]...futures[futures.count - 1 - futures.count / 10]
        }
        let subject = addsUp ? "\(name): forecast" : "\(name) on a typical day: forecast"
        var sentence = "\(subject) \(PeriodWords.phrase(days)) is \(cite(expected, .forecast, into: &draft))"
        if let range {
            sentence += ", with 80 % probability from \(cite(range.lowerBound, .forecastLower, into: &draft))"
            sentence += " to \(cite(range.upperBound, .forecastUpper, into: &draft))"
        }
        draft.say(sentence + ".")
        if isTested, let test = found.backTest, test.naiveError > 0, let reason = found.reasons.last {
            tell(test, reason, into: &draft)
        }
        tellSetAside(into: &draft)
        if !found.point.isEmpty { draft.chart(told.chart(name: name)) }
    }

    /// How good the method was where it could be tried, with the fact that says so.
    private func tell(_ test: BackTest, _ reason: String, into draft: inout AnswerDraft) {
        let gain = ((1 - test.meanAbsoluteError / test.naiveError) * 100).rounded() / 100
        guard gain > 0, reason.last == "." else { return draft.say(reason) }
        let skill = fact(gain, .backTest, unit: .fraction, label: "Back-test of the forecast of \(name): \(reason)")
        draft.say("\(reason.dropLast()) \(draft.cite(skill)).")
    }

    /// Whether the target is reached, and what it takes.
    ///
    /// - Parameters:
    ///   - unknown: names of days ahead that the forecast does not know, and with it the probability.
    ///   - then: the days that are left as they were the last time.
    func tell(
        _ pacing: GoalPacing, without unknown: [String], withRestAs then: (days: DateRange, value: Double)? = nil,
        into draft: inout AnswerDraft
    ) {
        let besides =
            unknown.isEmpty ? "" : ", not counting what \(WordList.joined(unknown.map { SafeText.name($0) })) may bring"
        let chance = NumberFormat.percent((pacing.probability * 100).rounded() / 100)
        defer { support(pacing, into: &draft) }
        let hasWholeDay = told.forecast.steps.first.map { days.start < $0 } ?? true
        guard pacing.stepsAhead == 0, hasWholeDay else {
            return tellAhead(pacing, chance: chance + besides, withRestAs: then, into: &draft)
        }
        if isSpending { tellBudget(pacing, into: &draft) }
        tellStanding(pacing, into: &draft)
        if let then { tell(pacing, withRestAs: then, of: pacing.target, into: &draft) }
        if isSpending {
            let over = pacing.expected - pacing.target
            draft.say(
                (over > 0 ? "That is over the budget by \(text(over))" : "That is within the budget by \(text(-over))")
                    + "\(besides).")
            if pacing.neededPerStep > 0 {
                draft.say(
                    "Each remaining day may cost \(text(pacing.neededPerStep)); \(text(pacing.expectedPerStep)) is expected."
                )
            }
            if !found.point.isEmpty { draft.chart(told.chart(name: name)) }
            return
        }
        draft.say("The target of \(text(pacing.target)) is reached with a probability of about \(chance)\(besides).")
        draft.say(
            pacing.neededPerStep <= 0
                ? "It is reached already."
                : "Each remaining day needs \(text(pacing.neededPerStep)); \(text(pacing.expectedPerStep)) is expected."
        )
        if !found.point.isEmpty { draft.chart(told.chart(name: name)) }
    }

    /// Money that is spent has a budget that holds it, and no target to be reached.
    private var isSpending: Bool { told.forecast.metric == "advertiser_ad_cost" }

    /// What is spent of a budget, and what is left.
    private func tellBudget(_ pacing: GoalPacing, into draft: inout AnswerDraft) {
        let left = pacing.target - pacing.soFar
        let rest = fact(
            abs(left), .goal, unit: told.unit,
            label: "\(left < 0 ? "Over" : "Left of") the budget of \(text(pacing.target)): \(text(abs(left)))")
        draft.say(
            "Of the budget of \(text(pacing.target)) for \(PeriodWords.name(days)), \(text(pacing.soFar)) is spent: "
                + (left < 0 ? "it is exceeded by \(text(-left))" : "\(text(left)) is left") + " \(draft.cite(rest)).")
    }

    /// "Orders stand", "revenue stands".
    private var isPlural: Bool { name.hasSuffix("s") && !name.hasSuffix("ss") && told.unit == .count }

    /// What there is so far, and what the whole is expected to come to.
    func tellStanding(_ pacing: GoalPacing, into draft: inout AnswerDraft) {
        let by = PeriodWords.name(DateRange(day: days.end))
        draft.say(
            "\(name) \(isPlural ? "stand" : "stands") at \(cite(pacing.soFar, .value, over: past, into: &draft)) \(PeriodWords.phrase(past)); by \(by) the forecast is "
                + "\(cite(pacing.expected, .forecast, into: &draft)), with 80 % probability from "
                + "\(cite(pacing.range.lowerBound, .forecastLower, into: &draft)) to "
                + "\(cite(pacing.range.upperBound, .forecastUpper, into: &draft)).")
    }

    /// What it would come to if each remaining day brought so much.
    func tell(_ pacing: GoalPacing, supposing daily: Double, into draft: inout AnswerDraft) {
        let left = told.forecast.steps.count { days.contains($0) }
        guard left > 0, pacing.stepsAhead == 0 else { return }
        let sum = pacing.soFar + daily * Double(left)
        let gap = sum - pacing.target
        draft.newParagraph()
        draft.say(
            "With \(text(daily)) on each of the \(left) remaining days it comes to \(cite(sum, .forecast, into: &draft)): "
                + (gap < 0 ? "\(text(-gap)) short of the target." : "the target is reached."))
    }

    /// The whole days that count: "so far" would promise today.
    private var past: DateRange {
        DateRange(start: days.start, end: told.forecast.steps.first?.adding(days: -1) ?? days.end)
    }

    /// The facts behind what is said of a target, numbered after those that are cited.
    private func support(_ pacing: GoalPacing, into draft: inout AnswerDraft) {
        let chance = (pacing.probability * 100).rounded() / 100
        draft.support(fact(pacing.target, .goal, unit: told.unit, label: "Target for \(name): \(text(pacing.target))"))
        draft.support(
            fact(
                chance, .chance, unit: .fraction,
                label: "Chance of reaching the target for \(name): \(NumberFormat.percent(chance))"))
        guard pacing.neededPerStep > 0 else { return }
        let day = pacing.stepsAhead == 0 ? "Each remaining day" : "Each day"
        for (value, verb) in [(pacing.neededPerStep, "needs"), (pacing.expectedPerStep, "is expected to bring")] {
            draft.support(
                fact(value, .pace, unit: told.unit, label: "\(day) of \(name) \(verb) \(text(value))"))
        }
    }

    /// Of a period that has not begun nothing is reached or missed: what is expected of it, and what it takes.
    private func tellAhead(
        _ pacing: GoalPacing, chance: String, withRestAs then: (days: DateRange, value: Double)?,
        into draft: inout AnswerDraft
    ) {
        let state = pacing.stepsAhead > 0 ? "has not begun" : "has no whole day behind it yet"
        draft.say(
            "\(PeriodWords.name(days)) \(state). The forecast of \(FilterWords.inSentence(name)) for it is "
                + "\(cite(pacing.expected, .forecast, into: &draft)), with 80 % probability from "
                + "\(cite(pacing.range.lowerBound, .forecastLower, into: &draft)) to "
                + "\(cite(pacing.range.upperBound, .forecastUpper, into: &draft)).")
        if let then { tellThen(then, of: pacing.target, into: &draft) }
        draft.say("The target of \(text(pacing.target)) is reached with a probability of about \(chance).")
        draft.say(
            "Each of its \(days.dayCount) days needs \(text(pacing.neededPerStep)); "
                + "\(text(pacing.expectedPerStep)) is expected.")
        if !found.point.isEmpty { draft.chart(told.chart(name: name)) }
    }

    private func tellSetAside(into draft: inout AnswerDraft) {
        let recent = found.setAside.filter { $0.reason == .drop || $0.reason == .spike }.suffix(3)
        let days = recent.compactMap { aside -> String? in
            guard told.forecast.history.indices.contains(aside.position) else { return nil }
            return PeriodWords.name(DateRange(day: told.forecast.history[aside.position].start))
        }
        if !days.isEmpty { draft.say("Unusual days were left out of it: \(days.joined(separator: ", ")).") }
    }

    private func sum(_ values: [Double]) -> Double {
        let sum = values.reduce(0, +)
        return addsUp ? sum : sum / Double(values.count)
    }

    private func text(_ value: Double) -> String {
        numbers.text(told.unit == .count ? value.rounded() : value, told.unit)
    }

    private func subject(_ kind: FactKind) -> String {
        switch kind {
        case .value: name
        case .expected: "Expected \(FilterWords.inSentence(name))"
        case .forecastLower: "Lower end of the forecast of \(name)"
        case .forecastUpper: "Upper end of the forecast of \(name)"
        default: "Forecast of \(name)"
        }
    }

    /// - Parameter period: the days of the number; those of the forecast without.
    func cite(_ value: Double, _ kind: FactKind, over period: DateRange? = nil, into draft: inout AnswerDraft) -> String
    {
        let label = "\(subject(kind)), \(PeriodWords.name(period ?? days)): \(text(value))"
        return "\(text(value)) \(draft.cite(fact(value, kind, unit: told.unit, label: label, over: period)))"
    }

    private func fact(
        _ value: Double, _ kind: FactKind, unit: MetricUnit, label: String, over period: DateRange? = nil
    ) -> Fact {
        Fact(
            kind: kind, label: label, metric: told.forecast.metric, value: unit == .count ? value.rounded() : value,
            unit: .metric(unit), period: period ?? days, dimensions: [], comparison: nil,
            provenance: told.forecast.evidence.provenance, currency: told.currency)
    }
}
