import Grounding
import Semantics

/// Figures that come without the dimension they are asked by: ad costs without a device, refunds without a channel. Zero would be
/// an invented number.
extension AnswerComposer {
    /// The query without what its metric is not known by, and why, where what is asked for came out as nothing.
    func withoutUnknown(
        _ query: MetricQuery, _ table: MetricTable, into draft: inout AnswerDraft
    ) async throws -> MetricQuery? {
        guard query.metrics.count == 1, let metric = context.catalogue.metric(query.metrics[0]), isNothing(table, query)
        else { return nil }
        var known = query
        var unknown: [DimensionID] = []
        let filtered = query.filters.filter { !$0.op.isNegative && !$0.op.isOrdering }.map { DimensionID($0.field) }
        for field in query.breakdown + filtered where !unknown.contains(field) {
            guard context.catalogue.dimension(field) != nil,
                try await comesWithout(field, metric, over: table.period)
            else { continue }
            unknown.append(field)
            known.breakdown.removeAll { $0 == field }
            known.filters.removeAll { $0.field == field.name }
        }
        guard !unknown.isEmpty else { return nil }
        let names = unknown.compactMap { context.catalogue.dimension($0)?.name }.map(FilterWords.inSentence)
        let rest = known.breakdown.isEmpty && known.filters.isEmpty ? "as a whole" : "without it"
        draft.say(
            "\(metric.name) is not known by \(WordList.joined(names)): the data that it needs comes without one. Here it is "
                + "\(rest).")
        draft.newParagraph()
        if known.breakdown.isEmpty, !query.breakdown.isEmpty { (known.order, known.limit) = (nil, nil) }
        return known
    }

    /// Whether no group that has a name has anything.
    private func isNothing(_ table: MetricTable, _ query: MetricQuery) -> Bool {
        let metric = query.metrics[0]
        func says(_ value: Double?) -> Bool { value != nil && value != 0 }
        guard !query.breakdown.isEmpty else {
            return !says(table.totals[metric] ?? nil) && !says(table.comparison?.totals[metric] ?? nil)
        }
        guard let column = table.column(of: metric) else { return false }
        let keys = table.columns.indices.filter { index in
            if case .dimension(let id) = table.columns[index].kind { query.breakdown.contains(id) } else { false }
        }
        return table.rows.allSatisfy { row in
            !says(row[column].number) || keys.contains { row[$0].text == nil }
        }
    }

    /// Whether everything that a metric, or a part of it, counts in a period bears no value of a dimension.
    private func comesWithout(
        _ field: DimensionID, _ metric: MetricDefinition, over period: DateRange
    ) async throws -> Bool {
        guard context.catalogue.knows(metric, by: field) else { return false }
        let parts = RateParts(metric)
        let ids = parts.map { [$0.numerator.id, $0.denominator.id] } ?? [metric.id]
        let engine = parts?.engine(in: context) ?? context.engine
        let table = try await engine.table(
            for: MetricQuery(metrics: ids, breakdown: [field], period: period), now: now)
        return ids.contains { id in
            guard let column = table.column(of: id) else { return false }
            let named = table.rows.filter { $0[0].text != nil }.contains { ($0[column].number ?? 0) != 0 }
            let nameless = table.rows.contains { $0[0].text == nil && ($0[column].number ?? 0) != 0 }
            return nameless && !named
        }
    }
}
