import Semantics

/// Asks for the figures that products carry where a question about orders is split by products or narrowed to them.
struct ItemScope {
    let catalogue: Catalogue

    private static let twins: [MetricID: MetricID] = ["refund_amount": "item_refund_amount"]

    func applied(to query: MetricQuery) -> MetricQuery {
        let fields = query.breakdown + query.filters.map { DimensionID($0.field) }
        guard let item = fields.first(where: isItem) else { return query }
        var query = query
        query.metrics = query.metrics.map { metric($0, by: item) }
        if let by = query.order?.by { query.order?.by = metric(MetricID(by), by: item).name }
        return query
    }

    /// What answers for a metric by a dimension: itself, but for products.
    func metric(_ id: MetricID, by dimension: DimensionID) -> MetricID {
        isItem(dimension) ? ItemScope.twins[id] ?? id : id
    }

    private func isItem(_ id: DimensionID) -> Bool {
        guard let definition = catalogue.dimension(id) else { return false }
        if case .item = definition.binding { return true }
        return false
    }
}
