/// Collects everything that is wrong with a query while its parts are resolved.
struct QueryCheck {
    let catalogue: Catalogue
    let inventory: Inventory
    var issues: [QueryIssue] = []

    init(catalogue: Catalogue, inventory: Inventory) {
        self.catalogue = catalogue
        self.inventory = inventory
    }

    mutating func metrics(_ ids: [MetricID]) -> [MetricDefinition] {
        if ids.isEmpty {
            issues.append(.noMetrics)
        }
        var found: [MetricDefinition] = []
        for (index, id) in ids.enumerated() {
            let location = "metrics[\(index)]"
            guard let metric = catalogue.metric(id) else {
                issues.append(.unknownMetric(id, location: location, catalogue: catalogue))
                continue
            }
            if case .report(let operation) = metric.computation {
                issues.append(.needsReport(metric, operation: operation, location: location))
                continue
            }
            if found.contains(where: { $0.id == id }) {
                issues.append(.duplicate(id.name, location: location))
                continue
            }
            found.append(metric)
        }
        return found
    }

    /// A dimension that is there; nil, and an issue, for others, and for a custom property that no event has.
    mutating func dimension(_ id: DimensionID, location: String) -> DimensionDefinition? {
        guard let dimension = catalogue.dimension(id) else {
            issues.append(.unknownDimension(id.name, location: location, catalogue: catalogue, inventory: inventory))
            return nil
        }
        if case .property(let name) = dimension.binding, !inventory.mayHave(property: name) {
            issues.append(.unknownProperty(name, location: location, among: inventory.properties))
            return nil
        }
        return dimension
    }

    mutating func dimensions(_ ids: [DimensionID], location: String) -> [DimensionDefinition] {
        var found: [DimensionDefinition] = []
        for (index, id) in ids.enumerated() {
            let place = "\(location)[\(index)]"
            guard let dimension = dimension(id, location: place) else { continue }
            if found.contains(dimension) {
                issues.append(.duplicate(id.name, location: place))
                continue
            }
            found.append(dimension)
        }
        return found
    }

    /// Splits filters into those on dimensions, tested on rows, and those on metrics, tested after aggregation.
    mutating func filters(_ filters: [Filter], location: String) -> ([DimensionFilter], [Filter]) {
        var dimensionFilters: [DimensionFilter] = []
        var metricFilters: [Filter] = []
        for (index, filter) in filters.enumerated() {
            let place = "\(location)[\(index)]"
            if case .list(let list) = filter.value, list.isEmpty {
                issues.append(.emptyFilter(filter, location: place))
            }
            let isMetric =
                catalogue.dimension(DimensionID(filter.field)) == nil && catalogue.metric(MetricID(filter.field)) != nil
            if isMetric {
                if filter.value.number == nil || [.contains, .notContains, .startsWith].contains(filter.op) {
                    issues.append(.metricFilterNeedsNumber(filter, location: place))
                } else {
                    metricFilters.append(filter)
                }
            } else if let dimension = dimension(DimensionID(filter.field), location: "\(place).field") {
                dimensionFilters.append(DimensionFilter(dimension: dimension, filter: filter))
            }
        }
        return (dimensionFilters, metricFilters)
    }

    mutating func segment(_ segment: Segment?) -> PlannedSegment? {
        guard let segment else { return nil }
        let (filters, onMetrics) = filters(segment.filters, location: "segment.filters")
        for filter in onMetrics { issues.append(.segmentOnMetric(filter)) }
        if segment.filters.isEmpty { issues.append(.emptySegment) }
        for filter in filters where !RowAvailability.has(filter.dimension, rows: .events) {
            issues.append(.segmentDimension(filter.dimension))
        }
        return PlannedSegment(unit: segment.unit, filters: filters)
    }

    mutating func period(_ period: DateRange?, granularity: Granularity, today: CivilDate) -> DateRange {
        let period = period ?? DateRange(start: today.adding(days: -28), end: today.adding(days: -1))
        if period.isEmpty {
            issues.append(.endBeforeStart(period))
            return DateRange(day: period.start)
        }
        let perDay = granularity == .hour ? 24 : 1
        if granularity != .none, period.dayCount * perDay > QueryPlanner.bucketLimit {
            issues.append(.tooManyBuckets(period, granularity))
            return DateRange(day: period.start)
        }
        return period
    }

    mutating func limit(_ limit: Int?) {
        if let limit, limit < 1 { issues.append(.badLimit(limit)) }
    }

    /// Metrics that filters and ordering need but the answer does not show.
    mutating func hiddenMetrics(metricFilters: [Filter], order: SortOrder?, query: MetricQuery) -> [MetricDefinition] {
        var ids = metricFilters.map { MetricID($0.field) }
        if let order {
            if ["abs_change", "pct_change"].contains(order.by) {
                if query.comparison == nil { issues.append(.changeNeedsComparison(order)) }
            } else if catalogue.metric(MetricID(order.by)) != nil {
                ids.append(MetricID(order.by))
            } else if !query.breakdown.contains(DimensionID(order.by)),
                query.granularity.dimension?.name != order.by
            {
                issues.append(.unknownOrder(order, query: query))
            }
        }
        var hidden: [MetricDefinition] = []
        for id in ids where !query.metrics.contains(id) && !hidden.contains(where: { $0.id == id }) {
            guard let metric = catalogue.metric(id) else { continue }
            if case .report(let operation) = metric.computation {
                issues.append(.needsReport(metric, operation: operation, location: "filters"))
            } else {
                hidden.append(metric)
            }
        }
        return hidden
    }

    /// Every metric must have rows that know every dimension it is broken down or filtered by.
    mutating func scopes(
        metrics: [MetricDefinition], dimensions: [DimensionDefinition], filters: [DimensionFilter],
        segment: PlannedSegment?, query: MetricQuery
    ) {
        let used =
            dimensions.map { ($0, "breakdown") } + filters.map { ($0.dimension, "filters") }
        for metric in metrics {
            let kinds = rowKinds(of: metric)
            for (dimension, location) in used where !kinds.allSatisfy({ RowAvailability.has(dimension, rows: $0) }) {
                issues.append(.mixedScopes(metric, dimension, location: location, catalogue: catalogue))
            }
            if query.granularity == .hour, kinds.contains(.observations) { issues.append(.observationsByHour(metric)) }
            if segment != nil, kinds.contains(.observations) { issues.append(.segmentOnObservations(metric)) }
        }
    }

    func rowKinds(of metric: MetricDefinition) -> Set<RowKind> {
        switch metric.computation {
        case .formula(let formula): Set(formula.measures.map(\.rows))
        case .cumulative(let base, _): catalogue.metric(base).map(rowKinds) ?? []
        case .report: []
        }
    }

    /// Running figures need a time axis to run along, and stand alone: each bucket is a query of its own.
    mutating func cumulative(_ metrics: [MetricDefinition], query: MetricQuery) {
        for metric in metrics {
            guard case .cumulative = metric.computation, query.granularity == .hour else { continue }
            issues.append(.cumulativeByHour(metric))
        }
    }
}
