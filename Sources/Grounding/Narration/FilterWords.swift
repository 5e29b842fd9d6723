package import Semantics

/// Filters in words: `country is Germany and device category is mobile or tablet`.
package enum FilterWords {
    package static func words(_ filters: [Filter], catalogue: Catalogue) -> String {
        filters.map { words($0, catalogue: catalogue) }.joined(separator: " and ")
    }

    package static func words(_ segment: Segment?, catalogue: Catalogue) -> String {
        guard let segment else { return "" }
        return "\(segment.unit.rawValue) with \(words(segment.filters, catalogue: catalogue))"
    }

    /// A name inside a sentence: a first capital goes, an acronym stays.
    package static func inSentence(_ name: String) -> String {
        guard let first = name.first, let second = name.dropFirst().first, first.isUppercase, !second.isUppercase
        else { return name }
        return first.lowercased() + name.dropFirst()
    }

    private static func words(_ filter: Filter, catalogue: Catalogue) -> String {
        if let metric = catalogue.metric(MetricID(filter.field)), let number = filter.value.number {
            let bound =
                switch metric.unit {
                case .fraction: NumberFormat.percent(number)
                default: NumberFormat.significant(number, digits: 2)
                }
            return "\(inSentence(metric.name)) \(comparison(filter.op)) \(bound)"
        }
        let name = catalogue.dimension(DimensionID(filter.field))?.name ?? filter.field
        let shown = filter.value.texts.prefix(8).map { SafeText.name($0) }
        let more = filter.value.texts.count > shown.count ? ["…"] : []
        let values = (shown + more).joined(separator: " or ")
        return "\(inSentence(SafeText.line(name))) \(verb(filter.op)) \(values)"
    }

    private static func verb(_ op: FilterOperator) -> String {
        switch op {
        case .eq, .isIn: "is"
        case .ne, .notIn: "is not"
        case .contains: "contains"
        case .notContains: "does not contain"
        case .startsWith: "starts with"
        case .gt, .gte, .lt, .lte: comparison(op)
        }
    }

    private static func comparison(_ op: FilterOperator) -> String {
        switch op {
        case .gt: "over"
        case .gte: "of at least"
        case .lt: "under"
        case .lte: "of at most"
        case .ne, .notIn: "other than"
        default: "of"
        }
    }
}
