/// Every metric and dimension that can be asked for: the built-in ones and the workspace's own.
package struct Catalogue: Sendable {
    package let metrics: [MetricDefinition]
    package let dimensions: [DimensionDefinition]
    private let metricsByID: [MetricID: MetricDefinition]
    private let dimensionsByID: [DimensionID: DimensionDefinition]

    package init(metrics: [MetricDefinition], dimensions: [DimensionDefinition]) {
        self.metrics = metrics
        self.dimensions = dimensions
        metricsByID = Dictionary(metrics.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        dimensionsByID = Dictionary(dimensions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The built-in catalogue and a workspace's own metrics.
    package init(settings: WorkspaceSettings) {
        self.init(metrics: BuiltInMetrics.all + settings.metrics, dimensions: BuiltInDimensions.all)
    }

    package static let standard = Catalogue(settings: WorkspaceSettings())

    /// The definition of a metric, with its parameter applied: `key_events:sign_up`, `lcp:p95`. Nil when there is none.
    package func metric(_ id: MetricID) -> MetricDefinition? {
        if let exact = metricsByID[id] { return exact }
        guard let parameter = id.parameter, !parameter.isEmpty, let base = metricsByID[id.base] else { return nil }
        return base.applying(parameter: parameter)
    }

    /// The definition of a dimension; of a custom property (`property:plan`) whether or not any event has it. Nil when there
    /// is none.
    package func dimension(_ id: DimensionID) -> DimensionDefinition? {
        dimensionsByID[id] ?? id.property.map { .property($0) }
    }
}

extension MetricDefinition {
    /// The metric narrowed by what stands after the colon; nil when it takes no parameter, or not this one.
    fileprivate func applying(parameter text: String) -> MetricDefinition? {
        guard let parameter, case .formula(let formula) = computation else { return nil }
        var narrowed = self
        narrowed.id = MetricID("\(id.name):\(text)")
        switch parameter {
        case .eventName:
            narrowed.name = "\(name) (\(text))"
            narrowed.computation = .formula(formula.replacingConditions { $0.narrowed(toEvent: text) })
        case .percentile:
            guard text.hasPrefix("p"), let percent = Int(text.dropFirst()), (1...99).contains(percent) else {
                return nil
            }
            narrowed.name = "\(name) (\(text))"
            narrowed.computation = .formula(formula.replacingQuantile(Double(percent) / 100))
        }
        return narrowed
    }
}

extension RowCondition {
    /// A condition on any key event becomes one on this event alone.
    fileprivate func narrowed(toEvent name: String) -> [RowCondition] {
        switch self {
        case .keyEvent: [.named([name]), .notRepeated]
        case .havingKeyEvent: [.having([name])]
        default: [self]
        }
    }
}

extension Formula {
    fileprivate func mapMeasures(_ transform: (Measure) -> Measure) -> Formula {
        switch self {
        case .measure(let measure): .measure(transform(measure))
        case .constant: self
        case .add(let a, let b): .add(a.mapMeasures(transform), b.mapMeasures(transform))
        case .subtract(let a, let b): .subtract(a.mapMeasures(transform), b.mapMeasures(transform))
        case .multiply(let a, let b): .multiply(a.mapMeasures(transform), b.mapMeasures(transform))
        case .divide(let a, let b): .divide(a.mapMeasures(transform), b.mapMeasures(transform))
        }
    }

    fileprivate func replacingConditions(_ transform: (RowCondition) -> [RowCondition]) -> Formula {
        mapMeasures { measure in
            var copy = measure
            copy.conditions = measure.conditions.flatMap(transform)
            return copy
        }
    }

    fileprivate func replacingQuantile(_ p: Double) -> Formula {
        mapMeasures { measure in
            var copy = measure
            if case .quantile(let number, _) = measure.aggregate { copy.aggregate = .quantile(number, p) }
            return copy
        }
    }
}
