import Grounding
import Insights
import Semantics

extension AnswerComposer {
    /// What is worth doing, most expected money for the work first.
    func tellRecommendations(_ reading: Interpretation, into progress: inout Progress) async throws {
        let list = try await SituationReader(context: context, now: now).list(
            .init(period: reading.period, limit: reading.limit ?? 5))
        progress.trusts.append(list.table.trust)
        let efforts: [String: Set<Recommendation.Effort>] = ["low": [.hours], "medium": [.hours, .days]]
        let allowed = reading.params["effort"]?.text.flatMap { efforts[$0] }
        let feasible = list.recommendations.filter { advice in allowed.map { $0.contains(advice.effort) } ?? true }
        let own = feasible.filter { advice in reading.filters.contains { isAbout(advice, $0) } }
        let actions = own.isEmpty ? feasible : own
        guard !actions.isEmpty else {
            progress.draft.say("Nothing in the data \(PeriodWords.phrase(list.table.period)) calls for action.")
            return
        }
        progress.draft.say("Worth doing, most expected money for the work first:")
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: list.table.period, provenance: list.table.provenance,
            currency: list.table.currency)
        for (index, advice) in actions.enumerated() {
            let effect = facts.fact(
                "total_revenue", advice.effect.value.rounded(), .currency, kind: .forecast,
                called: "Forecast of total revenue a week from: \(SafeText.line(advice.action, longest: 80))",
                of: advice.place)
            progress.draft.item("\(index + 1). \(SafeText.line(advice.action, longest: 300))")
            progress.draft.item(
                "   Forecast of total revenue a week: \(facts.cited(effect, in: &progress.draft)).")
            progress.draft.item("   Work: \(advice.effort.rawValue). Check on \(advice.checkDate).")
        }
        if own.isEmpty { tellWhole("Advice", reading, into: &progress.draft) }
        progress.actions = actions.map(\.json)
    }

    /// Whether advice is for a place that a filter names, by whatever dimension it is known.
    private func isAbout(_ advice: Recommendation, _ filter: Filter) -> Bool {
        guard !filter.op.isNegative else { return false }
        let names = Set(filter.value.texts.map { $0.lowercased() })
        return advice.place.contains { place in place.value.map { names.contains($0.lowercased()) } ?? false }
    }

    /// The last minutes.
    func tellRealtime(_ reading: Interpretation, into progress: inout Progress) async throws {
        let minutes = min(max(Int(reading.params["window_minutes"]?.integer ?? 30), 1), 24 * 60)
        let window = try await RealtimeWindow(minutes: minutes, context: context, now: now)
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: DateRange(day: today), provenance: window.provenance,
            currency: context.settings.currency)
        let wanted = Set(reading.metrics.map(\.name)).union(["active_users"])
        if window.isQuiet {
            progress.draft.say("Nobody is active right now.")
            if let end = try await context.source.inventory().span?.end {
                progress.draft.say("The data reaches up to \(PeriodWords.name(DateRange(day: end))).")
            }
            return
        }
        for figure in window.figures where figure.value != nil && (wanted.contains(figure.id) || figure.saysSomething) {
            let fact = facts.fact(
                MetricID(figure.id), figure.value, figure.unit,
                called: "\(figure.title) in the last \(minutes) minutes")
            progress.draft.newParagraph()
            progress.draft.say("\(figure.title) right now: \(facts.cited(fact, in: &progress.draft)).")
        }
        tellWhole("What happens right now", reading, into: &progress.draft)
        tellUndivided("What happens right now", reading, into: &progress.draft)
        progress.draft.newParagraph()
        progress.draft.say("Right now means a window of minutes that ends now, by the time at which things happened.")
    }
}
