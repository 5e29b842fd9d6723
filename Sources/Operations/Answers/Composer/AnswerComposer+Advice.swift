import Grounding
import Insights
import Semantics

extension AnswerComposer {
    private static let usualAdvice = 5

    /// What is worth doing, most expected money for the work first: always from the latest whole weeks, so that the same advice
    /// is worth the same whatever days were talked of.
    func tellRecommendations(_ reading: Interpretation, into progress: inout Progress) async throws {
        if try await tellPreparation(reading, into: &progress) { return }
        let list = try await SituationReader(context: context, now: now).list(.init(period: nil, limit: .max))
        progress.trusts.append(list.table.trust)
        let isOfCampaigns =
            !AnswerComposer.campaignFields.isDisjoint(with: reading.breakdown)
            || reading.filters.contains { AnswerComposer.campaignFields.contains(DimensionID($0.field)) }
        let done = followed(list.recommendations)
        var open = list.recommendations.filter { advice in !done.contains { $0.subject == advice.subject } }
        open.removeAll { advice in reading.filters.contains { isLeftOut(advice, $0) } }
        if isOfCampaigns {
            open.removeAll { advice in
                !advice.place.contains { AnswerComposer.campaignFields.contains($0.dimension) }
            }
        }
        let efforts: [String: Set<Recommendation.Effort>] = ["low": [.hours], "medium": [.hours, .days]]
        let allowed = reading.params["effort"]?.text.flatMap { efforts[$0] }
        let feasible = open.filter { advice in allowed.map { $0.contains(advice.effort) } ?? true }
        if try await tellProducts(reading, feasible, list, into: &progress) { return }
        let own = feasible.filter { advice in reading.filters.contains { isAbout(advice, $0) } }
        let ranked = own.isEmpty ? feasible : own
        let named = own.isEmpty ? named(reading, in: list.campaigns) : []
        // Why a campaign that was named is judged so, its own figures say.
        if named.isEmpty, let item = reading.params["item"]?.integer.map({ Int($0) }) {
            return tell(item, of: ranked, list, into: &progress)
        }
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: list.base, provenance: list.table.provenance,
            currency: list.table.currency)
        guard named.isEmpty else {
            return try await tell(named, base: list.base, facts, into: &progress)
        }
        let actions = Array(ranked.prefix(reading.limit ?? AnswerComposer.usualAdvice))
        if let asked = reading.period, asked.end < list.period.start {
            progress.draft.say(
                "Advice rests on the latest whole weeks: what was so \(PeriodWords.phrase(asked)) may be over.")
        }
        if actions.isEmpty {
            if !isOfCampaigns {
                progress.draft.say("Nothing in the data \(PeriodWords.phrase(list.base)) calls for action.")
            }
        } else {
            progress.draft.say(
                "Worth doing by what the data shows \(PeriodWords.phrase(list.base)), most expected money for the work first:"
            )
        }
        for (index, advice) in actions.enumerated() { tell(advice, index + 1, facts, into: &progress.draft) }
        if own.isEmpty {
            tellToWatch(list, facts, into: &progress.draft)
            if isOfCampaigns { tell(list.campaigns, actions, done: done, facts, into: &progress.draft) }
        }
        for advice in done {
            progress.draft.newParagraph()
            progress.draft.say("Left out, as you did it: \(SafeText.line(advice.action, longest: 300))")
        }
        if own.isEmpty, !isOfCampaigns { tellWhole("Advice", reading, into: &progress.draft) }
        progress.actions = actions.map(\.json)
        if let first = actions.first { progress.nextQuestions = questions(about: first, list) }
    }

    /// Advice about products: what is wrong with them, and which sold most; what an offer brings no data tells.
    ///
    /// - Returns: whether products are what it is asked of.
    private func tellProducts(
        _ reading: Interpretation, _ advice: [Recommendation], _ list: RecommendationList, into progress: inout Progress
    ) async throws -> Bool {
        guard reading.breakdown == [StalledProducts.dimension], reading.filters.isEmpty else { return false }
        let own = advice.filter { $0.place.contains { $0.dimension == StalledProducts.dimension } }
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: list.base, provenance: list.table.provenance,
            currency: list.table.currency)
        if !own.isEmpty { progress.draft.say("Worth doing first:") }
        for (index, advice) in own.enumerated() { tell(advice, index + 1, facts, into: &progress.draft) }
        for days in [reading.period, list.base].compactMap({ $0 }) where days.end < today {
            try await tellFirst(StalledProducts.units, by: StalledProducts.dimension, in: days, into: &progress)
        }
        progress.draft.newParagraph()
        progress.draft.say(
            "What the data cannot tell: your stock and margins, and what an offer or a better place would bring; an "
                + "experiment can.")
        progress.actions = own.map(\.json)
        progress.nextQuestions = ["Which products stopped selling?", "What should we do?"]
        return true
    }

    /// One thing of the advice, and how to look into it.
    private func tell(
        _ item: Int, of ranked: [Recommendation], _ list: RecommendationList, into progress: inout Progress
    ) {
        guard !ranked.isEmpty else {
            progress.draft.say("Nothing was advised there, so there is nothing to explain.")
            return
        }
        guard ranked.indices.contains(item - 1) else {
            progress.draft.say("There is no such advice: \(ranked.count) is how many things are worth doing.")
            return
        }
        let advice = ranked[item - 1]
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: list.base, provenance: list.table.provenance,
            currency: list.table.currency)
        tell(advice, item, facts, into: &progress.draft)
        progress.draft.newParagraph()
        progress.draft.say("That forecast is counted from \(advice.basis).")
        progress.actions = [advice.json]
        progress.nextQuestions = questions(about: advice, list)
    }

    /// What looks into the reason of advice.
    private func questions(about advice: Recommendation, _ list: RecommendationList) -> [String] {
        let words = advice.figures.first.flatMap { figure in context.catalogue.metric(figure.metric) }
            .flatMap { inQuestion($0.id, []) }
        let further = list.campaigns.isEmpty ? [] : ["Which campaign should we cut?"]
        return (words.map { ["Why did \($0) change \(inQuestion(list.period))?"] } ?? []) + further
    }

    /// What is done already and not yet to be checked.
    func followed(_ all: [Recommendation]) -> [Recommendation] {
        let decisions = context.notes.notes.decisions.filter { $0.checkDate > today }
        let subjects = Set(decisions.map { Recommendation.subject(ofID: $0.id) })
        return all.filter { subjects.contains($0.subject) }
    }

    /// The deed, why, what it adds, the work and the day to look.
    func tell(
        _ advice: Recommendation, _ number: Int, _ facts: ReportedFacts, into draft: inout AnswerDraft
    ) {
        var line = "\(number). \(SafeText.line(advice.action, longest: 300))"
        if !advice.why.isEmpty {
            let figures = advice.figures.map { figure in told(figure, advice, facts, into: &draft) }
            line += " Why: \(advice.why)\(figures.isEmpty ? "" : ": \(figures.joined(separator: ", "))")."
        }
        func effect(_ value: Double, _ kind: FactKind, _ word: String) -> String {
            let fact = facts.fact(
                "total_revenue", value.rounded(), .currency, kind: kind,
                called: "\(word) of what it adds to total revenue a week, counted from \(advice.basis)",
                of: advice.place)
            return facts.cited(fact, in: &draft)
        }
        let value = effect(advice.effect.value, .forecast, "Forecast")
        let lower = effect(advice.effect.interval.lowerBound, .forecastLower, "Lower end of the forecast")
        let upper = effect(advice.effect.interval.upperBound, .forecastUpper, "Upper end of the forecast")
        line +=
            " Forecast of total revenue that it adds a week: about \(value), at least \(lower) and at most \(upper)."
        draft.item("\(line) Work: \(advice.effort.rawValue). Check on \(advice.checkDate).")
    }

    /// `sessions 66 [F2] over 16–22 Nov 2026, down 76.9 % from 286 [F2]`.
    private func told(
        _ figure: Recommendation.Figure, _ advice: Recommendation, _ facts: ReportedFacts,
        into draft: inout AnswerDraft
    ) -> String {
        let name = context.catalogue.metric(figure.metric)?.name ?? figure.metric.name
        let before = figure.before.map { value in
            Fact.Comparison(
                value: value, period: figure.period.shifted(days: -figure.period.dayCount), kind: .previous)
        }
        let fact = facts.fact(
            figure.metric, figure.value, figure.unit, of: advice.place, period: figure.period, comparison: before)
        var text =
            "\(FilterWords.inSentence(name)) \(facts.cited(fact, in: &draft)) \(PeriodWords.phrase(figure.period))"
        let numbers = NumberFormat(currency: facts.currency)
        let change = ChangeWords(from: figure.before, to: figure.value, unit: figure.unit, numbers: numbers)
        if let change, change.direction != .none {
            text += ", \(change.short) from \(numbers.text(figure.before, figure.unit)) \(draft.cite(fact))"
        }
        return text
    }

    /// Whether advice is for a place that a filter names, by whatever dimension it is known.
    private func isAbout(_ advice: Recommendation, _ filter: Filter) -> Bool {
        !filter.op.isNegative && isOf(advice, filter)
    }

    /// Whether advice is about what a filter leaves out.
    private func isLeftOut(_ advice: Recommendation, _ filter: Filter) -> Bool {
        filter.op.isNegative && isOf(advice, filter)
    }

    private func isOf(_ advice: Recommendation, _ filter: Filter) -> Bool {
        let names = Set(filter.value.texts.map { $0.lowercased() })
        return advice.place.contains { place in place.value.map { names.contains($0.lowercased()) } ?? false }
    }
}
