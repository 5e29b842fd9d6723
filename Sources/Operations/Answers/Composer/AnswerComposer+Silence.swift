import Grounding
import Insights
import Semantics

/// Campaigns that stopped, beside a change.
extension AnswerComposer {
    private static let mostSilent = 3

    /// Since when nothing has come from something.
    static func silence(of name: String, since day: CivilDate) -> String {
        "Nothing has come from \(SafeText.name(name)) since \(PeriodWords.name(DateRange(day: day)))."
    }

    /// Campaigns that brought sessions in both periods before, and none in the one that is asked about; nil without any.
    func fallenSilent(_ query: MetricQuery, in period: DateRange) async throws -> SilentCampaigns.Found? {
        guard query.segment == nil, period.end < today,
            let found = try await SilentCampaigns(context: context, now: now).found(
                in: period, against: query.comparison, filters: query.filters), !found.campaigns.isEmpty
        else { return nil }
        return found
    }

    /// What came to an end in the last week of a period, of what the filters name: the sums of the period hardly show it yet.
    func silentOfLate(
        in period: DateRange, where filters: [Filter] = []
    ) async throws -> (found: SilentCampaigns.Found, week: DateRange)? {
        let week = DateRange(start: max(period.start, period.end.adding(days: -6)), end: period.end)
        guard week.dayCount == 7 else { return nil }
        let query = MetricQuery(metrics: ["sessions"], filters: filters, period: week, comparison: .previous)
        return try await fallenSilent(query, in: week).map { ($0, week) }
    }

    /// Says which they are, the largest first.
    func tell(_ found: SilentCampaigns.Found, in period: DateRange, into draft: inout AnswerDraft) {
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: period, provenance: found.table.provenance,
            currency: found.table.currency)
        draft.newParagraph()
        for silent in found.campaigns.prefix(AnswerComposer.mostSilent) {
            let fact = facts.fact(
                "sessions", 0, .count, of: [DimensionValue(SilentCampaigns.dimension, silent.name)],
                comparison: Fact.Comparison(value: silent.visits, period: found.before, kind: .previous))
            let cited = facts.cited(fact, in: &draft)
            let last = NumberFormat(currency: found.table.currency).text(silent.visits, .count)
            draft.say(
                "Nothing came from \(SafeText.name(silent.name)) \(PeriodWords.phrase(period)): sessions \(cited), down from \(last) "
                    + "\(draft.cite(fact)).")
        }
    }
}
