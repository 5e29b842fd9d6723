import Grounding
import Semantics

/// What one supposed change of several would bring.
struct SupposedEffect {
    /// What changes, with what it is narrowed to.
    let lever: String
    let leverNow: Double
    let leverThen: Double
    /// What it changes.
    let outcome: String
    let now: Double
    let expected: Double
    /// Nil for plain arithmetic.
    let range: ClosedRange<Double>?
    let facts: ReportedFacts
    let unit: MetricUnit
}

/// What can be said of one supposed change.
enum Supposed {
    case effect(SupposedEffect)
    /// It was never tried so far: by how much less than the highest the lever is of late.
    case beyond(room: Double)
}

extension AnswerComposer {
    /// The same move by an amount, within what was tried.
    static func moving(_ amount: Double, by changes: [JSONValue]) -> [JSONValue] {
        changes.enumerated().map { index, change in
            var members: [JSONValue.Member] = []
            if let field = change["field"] { members.append(.init("field", field)) }
            if let filters = change["filters"] { members.append(.init("filters", filters)) }
            members.append(.init("by_abs", .number(index == 0 ? -amount : amount)))
            return .object(members)
        }
    }

    /// What several changes bring together: the sum of what each does, from the sum of the lower ends to that of the upper ends,
    /// which holds whatever the changes have in common.
    func tellTogether(_ effects: [SupposedEffect], on outcome: MetricID, into progress: inout Progress) {
        guard let first = effects.first else { return }
        progress.draft.newParagraph()
        for (word, part) in [
            ("down", effects.filter { $0.leverThen < $0.leverNow }),
            ("up", effects.filter { $0.leverThen > $0.leverNow }),
        ] where !part.isEmpty {
            progress.draft.say("\(WordList.joined(part.map(\.lever)).capitalisedFirst) goes \(word).")
        }
        guard context.catalogue.addsUpOverTime(outcome), effects.allSatisfy({ $0.range != nil }) else { return }
        let isWhole = first.unit == .count || first.unit == .currency
        func cite(_ value: Double, _ kind: FactKind, _ word: String) -> String {
            let fact = first.facts.fact(
                outcome, isWhole ? value.rounded() : value, first.unit, kind: kind,
                called: "\(word) of the net change of \(FilterWords.inSentence(first.outcome)) a week")
            return first.facts.cited(fact, in: &progress.draft)
        }
        let net = effects.reduce(0) { $0 + $1.expected - $1.now }
        let lower = effects.reduce(0) { $0 + ($1.range?.lowerBound ?? $1.expected) - $1.now }
        let upper = effects.reduce(0) { $0 + ($1.range?.upperBound ?? $1.expected) - $1.now }
        progress.draft.say(
            "Together: forecast of the net change of \(FilterWords.inSentence(first.outcome)) a week: "
                + "\(cite(net, .forecast, "Forecast")), at least \(cite(lower, .forecastLower, "Lower end of the forecast")) "
                + "and at most \(cite(upper, .forecastUpper, "Upper end of the forecast")).")
        progress.draft.say(
            lower < 0 && upper > 0
                ? "It may as well change nothing."
                : "The range is that of all changes at their worst to all at their best.")
    }

    /// Says that a supposed level was never tried, with the levels that were.
    ///
    /// - Parameter levels: the present and the supposed one.
    func tellBeyond(
        _ tried: ClosedRange<Double>, of lever: String, levels: [Fact], _ facts: ReportedFacts, _ weeks: Weeks,
        _ metric: MetricID, into draft: inout AnswerDraft
    ) {
        func cite(_ value: Double, _ kind: FactKind, _ word: String) -> String {
            facts.cited(
                facts.fact(
                    metric, value, weeks.leverUnit, kind: kind,
                    called: "\(word) week of \(FilterWords.inSentence(lever))", period: weeks.learned), in: &draft)
        }
        let name = FilterWords.inSentence(lever)
        let each = context.catalogue.metric(metric)?.additivity == .nonAdditive ? "" : " a week"
        draft.say("\(lever)\(each) of late: \(facts.cited(levels[0], in: &draft)).")
        draft.say("Supposed: \(name) will be \(facts.cited(levels[1], in: &draft))\(each).")
        draft.say(
            "That lies beyond what was ever tried: \(name) a week \(PeriodWords.phrase(weeks.learned)), lower end "
                + "\(cite(tried.lowerBound, .expectedLower, "Lowest")), "
                + "upper end \(cite(tried.upperBound, .expectedUpper, "Highest")).")
        draft.say("Nothing is known of what it does outside.")
    }
}
