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
