import Grounding
import Insights
import Semantics

/// Campaigns that stopped, beside a change.
extension AnswerComposer {
    private static let mostSilent = 3

    /// Campaigns that brought sessions in both periods before, and none in the one that is asked about; nil without any.
    func fallenSilent(_ query: MetricQuery, in period: DateRange) async throws -> SilentCampaigns.Found? {
        guard query.segment == nil, period.end < today,
            let found = try await SilentCampaigns(context: context, now: now).found(
                in: period, against: query.comparison, filters: query.filters), !found.campaigns.isEmpty
        else { return nil }
        return found
    }

    /// Says what came to an end in the last days of a period, of what the filters name: its sums hardly show it yet.
    func tellSilentOfLate(
        in period: DateRange, where filters: [Filter] = [], into progress: inout Progress
    ) async throws {
        let week = DateRange(start: max(period.start, period.end.adding(days: -6)), end: period.end)
        guard week.dayCount == 7 else { return }
        let query = MetricQuery(metrics: ["sessions"], filters: filters, period: week, comparison: .previous)
        if let found = try await fallenSilent(query, in: week) { tell(found, in: week, into: &progress) }
    }

    /// Says which they are, the largest first.
    func tell(_ found: SilentCampaigns.Found, in period: DateRange, into progress: inout Progress) {
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: period, provenance: found.table.provenance,
            currency: found.table.currency)
        progress.draft.newParagraph()
        for silent in found.campaigns.prefix(AnswerComposer.mostSilent) {
            let fact = facts.fact(
                "sessions", 0, .count, of: [DimensionValue(SilentCampaigns.dimension, silent.name)],
                comparison: Fact.Comparison(value: silent.visits, period: found.before, kind: .previous))
            let cited = facts.cited(fact, in: &progress.draft)
            let last = NumberFormat(currency: found.table.currency).text(silent.visits, .count)
            progress.draft.say(
                "Nothing came from \(SafeText.name(silent.name)) \(PeriodWords.phrase(period)): sessions \(cited), down from \(last) "
                    + "\(progress.draft.cite(fact)).")
        }
    }
}
