import Grounding
import Insights
import Semantics

/// Refunds that a filter loses: often nobody knows from which device or campaign the money that is given back once came.
extension AnswerComposer {
    /// Figures that refunds make smaller.
    private static let afterRefunds: Set<MetricID> = ["total_revenue", "purchase_revenue"]

    /// Money given back in the period of a query that a filter of it leaves out, since it is not known by that.
    struct LostRefunds {
        let amount: Double
        let dimension: DimensionDefinition
        /// What it was found in.
        let parts: MetricTable
    }

    /// Nil where nothing is lost.
    func lostRefunds(_ query: MetricQuery, in table: MetricTable) async throws -> LostRefunds? {
        guard query.metrics.contains(where: AnswerComposer.afterRefunds.contains),
            let refunds = context.catalogue.metric("refund_amount")
        else { return nil }
        // What is left out by name keeps the refunds of nobody: they stand in the table, and are taken off.
        for filter in query.filters where !filter.op.isNegative {
            let field = DimensionID(filter.field)
            guard let dimension = context.catalogue.dimension(field), context.catalogue.knows(refunds, by: field) else {
                continue
            }
            let parts = try await context.engine.table(
                for: MetricQuery(
                    metrics: [refunds.id], breakdown: [field],
                    filters: query.filters.filter { isKnown($0, of: refunds, besides: field) },
                    period: table.period), now: now)
            let lost = parts.rows.first { $0.first == .text(nil) }?.last?.number ?? 0
            if lost > 0 { return LostRefunds(amount: lost, dimension: dimension, parts: parts) }
        }
        return nil
    }

    /// Refunds that no row of a ranking holds and its total does: they are not known by what the ranking is of, and the row
    /// without a name that has them is not among its places.
    func refundsBesides(_ query: MetricQuery, in table: MetricTable) async throws -> LostRefunds? {
        guard let metric = query.metrics.first, AnswerComposer.afterRefunds.contains(metric), query.limit != nil,
            query.granularity == .none, query.breakdown.count == 1,
            !table.rows.contains(where: { $0.first == .text(nil) }), let field = query.breakdown.first,
            let dimension = context.catalogue.dimension(field), let refunds = context.catalogue.metric("refund_amount"),
            context.catalogue.knows(refunds, by: field)
        else { return nil }
        let parts = try await context.engine.table(
            for: MetricQuery(
                metrics: [refunds.id], breakdown: [field],
                filters: query.filters.filter { isKnown($0, of: refunds, besides: field) }, period: table.period),
            now: now)
        let lost = parts.rows.first { $0.first == .text(nil) }?.last?.number ?? 0
        return lost > 0 ? LostRefunds(amount: lost, dimension: dimension, parts: parts) : nil
    }

    /// Says that the rows add up to more than the total, and what share of the rows the first has.
    func tell(
        _ refunds: LostRefunds, beside table: MetricTable, _ query: MetricQuery, into draft: inout AnswerDraft
    ) {
        guard let metric = query.metrics.first, let unit = table.metricColumns.first?.unit,
            let total = table.totals[metric] ?? nil
        else { return }
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: table.period, provenance: refunds.parts.provenance,
            currency: table.currency)
        let called = FilterWords.inSentence(refunds.dimension.name)
        let lost = facts.fact(
            "refund_amount", refunds.amount, .currency, of: [DimensionValue(refunds.dimension.id, nil)])
        draft.newParagraph()
        draft.say(
            "Refunds of \(facts.cited(lost, in: &draft)) are not known by \(called): they are taken off the total, and off "
                + "no row.")
        guard query.order?.dir != .asc, let name = table.rows.first?.first?.text,
            let part = table.rows.first?.dropFirst().first?.number, part > 0
        else { return }
        let whole = total + refunds.amount
        let before = "\(FilterWords.inSentence(self.name(metric))) before those refunds"
        let share = facts.fact(
            metric, part / whole, .fraction, kind: .share, called: "Share of \(before)",
            of: [DimensionValue(refunds.dimension.id, name)])
        let all = facts.fact(metric, whole, unit, called: "All \(before)")
        draft.say(
            "With the refunds added back, \(FilterWords.inSentence(self.name(metric))) is "
                + "\(facts.cited(all, in: &draft)); the share of \(SafeText.name(name)) in it is "
                + "\(facts.cited(share, in: &draft)).")
    }

    /// Says how much that is.
    func tellLostRefunds(_ query: MetricQuery, in table: MetricTable, into progress: inout Progress) async throws {
        guard let lost = try await lostRefunds(query, in: table) else { return }
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: table.period, provenance: lost.parts.provenance,
            currency: lost.parts.currency)
        let fact = facts.fact(
            "refund_amount", lost.amount, .currency, of: [DimensionValue(lost.dimension.id, nil)])
        progress.draft.newParagraph()
        progress.draft.say(
            "Refunds of \(facts.cited(fact, in: &progress.draft)) are not known by "
                + "\(FilterWords.inSentence(lost.dimension.name)), and are not taken off here.")
    }

    /// Whether refunds are narrowed by a filter beside the one they are not known by: the country is known of all of them.
    private func isKnown(_ filter: Filter, of refunds: MetricDefinition, besides field: DimensionID) -> Bool {
        filter.field != field.name && filter.field == "country" && !filter.op.isNegative
            && context.catalogue.knows(refunds, by: DimensionID(filter.field))
    }
}
