import Grounding
import Insights
import Semantics

/// "Is brand-search paused?", "is the newsletter still running?": whether visits come from it, before its figures.
extension AnswerComposer {
    /// Opens the answer with that, where one campaign is named.
    func openWhetherRunning(_ question: String, _ reading: Interpretation, into draft: inout AnswerDraft) async throws {
        guard question.contains(AnswerComposer.running),
            let filter = reading.filters.first(where: {
                AnswerComposer.campaignFields.contains(DimensionID($0.field)) && $0.op == .eq
            }), let name = filter.value.texts.first
        else { return }
        let yesterday = today.adding(days: -1)
        let week = DateRange(start: yesterday.adding(days: -6), end: yesterday)
        let visits = Filter(SilentCampaigns.dimension.name, .eq, .text(name))
        // Since when is told by the figures that follow.
        if try await silentOfLate(in: week, where: [visits])?.found.campaigns.isEmpty == false {
            return draft.open(with: "\(SafeText.name(name)) has stopped.")
        }
        let table = try await context.engine.table(
            for: MetricQuery(metrics: ["sessions"], filters: [visits], period: week), now: now)
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: week, provenance: table.provenance, currency: table.currency)
        let sessions = facts.fact(
            "sessions", table.totals["sessions"] ?? nil, .count, of: [DimensionValue(SilentCampaigns.dimension, name)])
        let isRunning = (sessions.value ?? 0) > 0
        draft.open(
            with: "\(isRunning ? "Visits come" : "No visits come") from \(SafeText.name(name)): sessions "
                + "\(facts.cited(sessions, in: &draft)) \(PeriodWords.phrase(week)).")
    }

    private static var running: Regex<Substring> {
        #/\b(?:is|are|has|have|did)\b.{0,80}\b(?:running|live|active|alive|paused|stopped|halted|(?:switched|turned|shut) off|on hold)\b/#
            .ignoresCase()
    }
}
