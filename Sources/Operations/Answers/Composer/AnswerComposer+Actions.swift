import Grounding
import Insights
import Semantics

extension AnswerComposer {
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
        progress.draft.say("Right now means the last \(minutes) minutes, by the time at which things happened.")
    }
}
