import Semantics

/// People say loading times in seconds, "LCP above 2.5 s", and readings hold what was said; the catalogue keeps them in
/// milliseconds.
enum SpokenUnits {
    private static let perSecond = 1000.0

    /// A value of a metric as the catalogue counts it.
    static func value(_ value: Double, of metric: MetricID, _ catalogue: Catalogue) -> Double {
        catalogue.metric(metric)?.unit == .milliseconds ? value * perSecond : value
    }

    /// Tests on figures as the catalogue counts these; what tests dimensions stays.
    static func filters(_ filters: [Filter], _ catalogue: Catalogue) -> [Filter] {
        filters.map { filter in
            guard case .number(let said) = filter.value else { return filter }
            return Filter(filter.field, filter.op, .number(value(said, of: MetricID(filter.field), catalogue)))
        }
    }

    /// A reading whose tests are as the catalogue counts.
    static func counted(_ reading: Interpretation, _ catalogue: Catalogue) -> Interpretation {
        var reading = reading
        reading.filters = filters(reading.filters, catalogue)
        reading.parts = reading.parts.map { counted($0, catalogue) }
        return reading
    }
}
