import Semantics

extension Catalogue {
    /// Whether the days of a metric add up to the figure of a longer period.
    func addsUpOverTime(_ metric: MetricID) -> Bool {
        self.metric(metric).map { $0.additivity != .nonAdditive } ?? false
    }

    /// Whether the metric's values by the dimension add up to the whole.
    func addsUp(_ metric: MetricID, over dimension: DimensionID) -> Bool {
        guard let definition = self.metric(metric), let scope = self.dimension(dimension)?.scope else { return false }
        switch definition.additivity {
        case .additive: return true
        case .semiAdditive: return scope.rawValue == definition.scope.rawValue
        case .nonAdditive: return false
        }
    }
}
