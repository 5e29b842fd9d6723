import Semantics

/// Asks for the figures that products carry where a question about orders is split by products or narrowed to them.
struct ItemScope {
    let catalogue: Catalogue

    private static let twins: [MetricID: MetricID] = ["refund_amount": "item_refund_amount"]

    func applied(to query: MetricQuery) -> MetricQuery {
        let fields = query.breakdown + query.filters.map { DimensionID($0.field) }
        guard fields.contains(where: isItem) else { return query }
        var query = query
        query.metrics = query.metrics.map { ItemScope.twins[$0] ?? $0 }
        if let by = query.order?.by, let twin = ItemScope.twins[MetricID(by)] { query.order?.by = twin.name }
        return query
    }

    private func isItem(_ id: DimensionID) -> Bool {
        guard let definition = catalogue.dimension(id) else { return false }
        if case .item = definition.binding { return true }
        return false
    }
}
