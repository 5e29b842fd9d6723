import Grounding
import Insights
import Semantics

/// Campaigns that stopped: often the event behind a change, and named by no group of a channel.
extension AnswerComposer {
    /// So many sessions in each of the two periods before, that none afterwards is no chance, and no mailing that has run out.
    private static let steady = 20.0
    private static let mostSilent = 3

    /// Says which campaigns brought sessions in both periods before, and none in the one that is asked about.
    func tellFallenSilent(_ query: MetricQuery, in period: DateRange, into progress: inout Progress) async throws {
        let campaign: DimensionID = "session_campaign_name"
        guard let sessions = context.catalogue.metric("sessions"), query.segment == nil, period.end < today,
            query.filters.allSatisfy({ context.catalogue.knows(sessions, by: DimensionID($0.field)) })
        else { return }
        func table(_ period: DateRange?, _ comparison: ComparisonRequest?) async throws -> MetricTable {
            let parts = MetricQuery(
                metrics: ["sessions"], breakdown: [campaign], filters: query.filters, period: period,
                comparison: comparison)
            return try await context.engine.table(for: parts, now: now)
        }
        let recent = try await table(period, query.comparison)
        guard let change = ChangeByGroup(of: "sessions", in: recent), let before = recent.comparison?.period else {
            return
        }
        let silent = change.contributions.filter {
            $0.current == 0 && $0.baseline >= AnswerComposer.steady && $0.dimensions.first?.value != nil
        }
        guard !silent.isEmpty else { return }
        let earlier = try await table(before.shifted(days: -before.dayCount), nil)
        let known = Dictionary(
            earlier.rows.map { ($0[0].text ?? "", $0[1].number ?? 0) }, uniquingKeysWith: { first, _ in first })
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: period, provenance: recent.provenance, currency: recent.currency)
        let stopped = silent.filter { (known[$0.dimensions[0].value ?? ""] ?? 0) >= AnswerComposer.steady }
        guard !stopped.isEmpty else { return }
        progress.draft.newParagraph()
        for finding in stopped.prefix(AnswerComposer.mostSilent) {
            let fact = facts.fact(
                "sessions", 0, .count, of: finding.dimensions,
                comparison: Fact.Comparison(value: finding.baseline, period: before, kind: .previous))
            let cited = facts.cited(fact, in: &progress.draft)
            let last = NumberFormat(currency: recent.currency).text(finding.baseline, .count)
            progress.draft.say(
                "Nothing came from \(SafeText.name(finding.dimensions[0].value)): sessions \(cited), down from \(last) "
                    + "\(progress.draft.cite(fact)).")
        }
    }
}
