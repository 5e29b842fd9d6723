import Grounding
import Insights
import Semantics

extension AnswerComposer {
    private static let usualAdvice = 5
    private static let campaignFields: Set<DimensionID> = ["campaign_name", "session_campaign_name"]

    /// What is worth doing, most expected money for the work first: always from the latest whole weeks, so that the same advice
    /// is worth the same whatever days were talked of.
    func tellRecommendations(_ reading: Interpretation, into progress: inout Progress) async throws {
        let list = try await SituationReader(context: context, now: now).list(.init(period: nil, limit: .max))
        progress.trusts.append(list.table.trust)
        let isOfCampaigns =
            !AnswerComposer.campaignFields.isDisjoint(with: reading.breakdown)
            || reading.filters.contains { AnswerComposer.campaignFields.contains(DimensionID($0.field)) }
        let done = followed(list.recommendations)
        var open = list.recommendations.filter { advice in !done.contains { $0.subject == advice.subject } }
        if isOfCampaigns { open.removeAll { $0.place.allSatisfy { $0.dimension != "campaign_name" } } }
        let efforts: [String: Set<Recommendation.Effort>] = ["low": [.hours], "medium": [.hours, .days]]
        let allowed = reading.params["effort"]?.text.flatMap { efforts[$0] }
        let feasible = open.filter { advice in allowed.map { $0.contains(advice.effort) } ?? true }
        let own = feasible.filter { advice in reading.filters.contains { isAbout(advice, $0) } }
        let ranked = own.isEmpty ? feasible : own
        if let item = reading.params["item"]?.integer.map({ Int($0) }) {
            return tell(item, of: ranked, list, into: &progress)
        }
        let actions = Array(ranked.prefix(reading.limit ?? AnswerComposer.usualAdvice))
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: list.base, provenance: list.table.provenance,
            currency: list.table.currency)
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
        if own.isEmpty { tellToWatch(list, facts, into: &progress.draft) }
        if isOfCampaigns { tell(list.campaigns, actions, done: done, facts, into: &progress.draft) }
        for advice in done {
            progress.draft.newParagraph()
            progress.draft.say("Left out, as you did it: \(SafeText.line(advice.action, longest: 300))")
        }
        if own.isEmpty, !isOfCampaigns { tellWhole("Advice", reading, into: &progress.draft) }
        progress.actions = actions.map(\.json)
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
        progress.actions = [advice.json]
        let asked = PeriodWords.asked(list.period, today: today, weekStart: context.settings.calendar.weekStart)
        let names = advice.figures.map { FilterWords.inSentence(context.catalogue.metric($0.metric)?.name ?? "") }
        progress.nextQuestions = names.prefix(1).map { "Why did \($0) change \(asked)?" }
    }

    /// What calls for no action yet and may soon.
    private func tellToWatch(_ list: RecommendationList, _ facts: ReportedFacts, into draft: inout AnswerDraft) {
        guard !list.wavering.isEmpty else { return }
        draft.newParagraph()
        draft.say("To watch, as it cost more than its platform claims for it in its last week:")
        let week = DateRange(start: list.base.end.adding(days: -6), end: list.base.end)
        for campaign in list.wavering {
            let place = [DimensionValue("campaign_name", campaign.name)]
            let claimed = campaign.latest.cost > 0 ? campaign.latest.claimedRevenue / campaign.latest.cost : nil
            let latest = facts.fact("return_on_ad_spend", claimed, .ratio, of: place, period: week)
            let whole = facts.fact("return_on_ad_spend", campaign.returnOnCost, .ratio, of: place)
            draft.item(
                "- \(SafeText.name(campaign.name)): return on ad spend \(facts.cited(latest, in: &draft)) "
                    + "\(PeriodWords.phrase(week)), \(facts.cited(whole, in: &draft)) \(PeriodWords.phrase(list.base))")
        }
    }

    /// What is done already and not yet to be checked.
    private func followed(_ all: [Recommendation]) -> [Recommendation] {
        let decisions = context.notes.notes.decisions.filter { $0.checkDate > today }
        let subjects = Set(decisions.map { Recommendation.subject(ofID: $0.id) })
        return all.filter { subjects.contains($0.subject) }
    }

    /// The deed, why, what it adds, the work and the day to look.
    private func tell(
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
                called: "\(word) of total revenue a week from: \(SafeText.line(advice.action, longest: 80))",
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

    /// Each campaign with its cost and what its platform claims for it: what "none" and "only this one" rest on.
    private func tell(
        _ campaigns: [Situation.Campaign], _ actions: [Recommendation], done: [Recommendation],
        _ facts: ReportedFacts, into draft: inout AnswerDraft
    ) {
        draft.newParagraph()
        guard !campaigns.isEmpty else {
            return draft.say("No campaign cost anything \(PeriodWords.phrase(facts.period)).")
        }
        func isOfCut(_ advice: Recommendation) -> Bool { advice.rule == "pause_campaign" }
        if !actions.contains(where: isOfCut) {
            draft.say(
                done.contains(where: isOfCut)
                    ? "No further campaign should be cut."
                    : "No campaign should be cut: each one that still runs pays by its platform's claim.")
        }
        draft.say("All campaigns \(PeriodWords.phrase(facts.period)):")
        for campaign in campaigns.prefix(10) {
            let place = [DimensionValue("campaign_name", campaign.name)]
            let cost = facts.fact("advertiser_ad_cost", campaign.cost, .currency, of: place)
            let share = facts.fact("return_on_ad_spend", campaign.returnOnCost, .ratio, of: place)
            draft.item(
                "- \(SafeText.name(campaign.name)): ad cost \(facts.cited(cost, in: &draft)), return on ad spend "
                    + facts.cited(share, in: &draft))
        }
        draft.newParagraph()
        draft.say("Return on ad spend is by the revenue that the ad platforms claim, not the shop's own.")
    }

    /// Whether advice is for a place that a filter names, by whatever dimension it is known.
    private func isAbout(_ advice: Recommendation, _ filter: Filter) -> Bool {
        guard !filter.op.isNegative else { return false }
        let names = Set(filter.value.texts.map { $0.lowercased() })
        return advice.place.contains { place in place.value.map { names.contains($0.lowercased()) } ?? false }
    }
}
