import Grounding
import Insights
import Semantics

/// Groups in which checkouts were no longer finished, told by counts that anybody can look up again.
extension AnswerComposer {
    /// "Checkout over 7–15 Nov 2026 for Safari: checkouts 27 [F1], orders 0 [F2]; …"
    func tellStall(
        _ finding: MetricWatch.Finding, filters: [Filter], isItem: Bool = true, into draft: inout AnswerDraft
    ) async throws {
        let group = finding.dimensions.map { Filter($0.dimension.name, .eq, .text($0.value ?? "")) }
        let table = try await context.engine.table(
            for: MetricQuery(
                metrics: ["checkouts", "ecommerce_purchases"], filters: filters + group, period: finding.period),
            now: now)
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: finding.period, provenance: table.provenance,
            currency: table.currency)
        func cited(
            _ metric: MetricID, _ value: Double?, _ unit: MetricUnit, _ kind: FactKind = .value, _ word: String = ""
        )
            -> String
        {
            let name = context.catalogue.metric(metric)?.name ?? metric.name
            let fact = facts.fact(
                metric, value, unit, kind: kind, called: word + name, of: place(of: filters) + finding.dimensions)
            return facts.cited(fact, in: &draft)
        }
        // Of one device, it is no stop for all who use the browser.
        let within = filters.isEmpty ? "" : " where \(FilterWords.words(filters, catalogue: context.catalogue))"
        let whose = finding.dimensions.map { " for \(SafeText.name($0.value))" }.joined() + within
        let begun = cited("checkouts", table.totals["checkouts"] ?? nil, .count)
        let bought = cited("ecommerce_purchases", table.totals["ecommerce_purchases"] ?? nil, .count)
        let lost = cited(StalledGroups.rate, finding.episode.value, .fraction)
        let usual = cited(StalledGroups.rate, finding.episode.expected?.value, .fraction, .expected, "Expected ")
        let line =
            "Checkout \(PeriodWords.phrase(finding.period))\(whose): checkouts \(begun), orders \(bought); "
            + "checkout abandonment "
            + "rate \(lost), expected \(usual) by the other days."
        let after = try await afterStall(finding, filters + group, into: &draft)
        if isItem { draft.item("- \(line) \(after)") } else { draft.say("\(line) \(after)") }
    }

    /// Whether people could pay: what was begun, and what was bought.
    func tellOrders(in days: DateRange, filters: [Filter], into progress: inout Progress) async throws {
        let counted: [MetricID] = ["checkouts", "ecommerce_purchases"]
        let table = try await self.table(
            MetricQuery(metrics: counted, filters: filters, period: days), into: &progress)
        let facts = self.facts(of: table)
        let told = counted.map { metric in
            let fact = facts.fact(metric, table.totals[metric] ?? nil, .count)
            return "\(FilterWords.inSentence(context.catalogue.metric(metric)?.name ?? metric.name)) "
                + facts.cited(fact, in: &progress.draft)
        }
        progress.draft.say("\(told.joined(separator: ", ").capitalisedFirst).")
        progress.table = progress.table ?? table
    }

    /// Whether orders have come in again, by their number.
    private func afterStall(
        _ finding: MetricWatch.Finding, _ filters: [Filter], into draft: inout AnswerDraft
    ) async throws -> String {
        let rest = DateRange(start: finding.period.end.adding(days: 1), end: today.adding(days: -1))
        guard !finding.episode.isOngoing, rest.start <= rest.end else { return "It is so to the last day in the data." }
        let orders: MetricID = "ecommerce_purchases"
        let table = try await context.engine.table(
            for: MetricQuery(metrics: [orders], filters: filters, period: rest), now: now)
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: rest, provenance: table.provenance, currency: table.currency)
        let fact = facts.fact(orders, table.totals[orders] ?? nil, .count, of: place(of: filters))
        return "That is over: orders \(PeriodWords.phrase(rest)): \(facts.cited(fact, in: &draft))."
    }
}
