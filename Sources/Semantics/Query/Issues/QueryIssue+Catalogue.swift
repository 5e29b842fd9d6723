extension QueryIssue {
    static let noMetrics = QueryIssue(
        code: "no_metrics", message: "The query names no metric.", location: "metrics",
        suggestions: ["sessions", "total_revenue", "session_key_event_rate"])

    static func unknownMetric(_ id: MetricID, location: String, catalogue: Catalogue) -> QueryIssue {
        if catalogue.dimension(DimensionID(id.name)) != nil {
            return QueryIssue(
                code: "dimension_as_metric",
                message: "'\(id)' is a dimension: it can break a metric down, but it has no value of its own.",
                location: location, suggestions: ["sessions by \(id)", "total_revenue by \(id)"])
        }
        if id.parameter != nil, let base = catalogue.metric(id.base) {
            let expected =
                switch base.parameter {
                case .eventName?: "an event name, as in \(base.id):purchase"
                case .percentile?: "a percentile from p1 to p99, as in \(base.id):p95"
                case nil: "nothing"
                }
            return QueryIssue(
                code: "bad_metric_parameter", message: "'\(base.id)' takes \(expected) after the colon.",
                location: location, suggestions: [base.id.name])
        }
        return QueryIssue(
            code: "unknown_metric", message: "There is no metric '\(id)'.", location: location,
            suggestions: NearestNames.suggestions(for: id.name, among: catalogue.metrics.map(\.id.name)))
    }

    static func unknownDimension(
        _ name: String, location: String, catalogue: Catalogue, inventory: Inventory
    ) -> QueryIssue {
        // What is asked for by its bare name is most likely the property of that name.
        let property = inventory.properties.contains(name) ? [DimensionID.property(name).name] : []
        return QueryIssue(
            code: "unknown_dimension", message: "There is no dimension '\(name)'.", location: location,
            suggestions: property
                + NearestNames.suggestions(for: name, among: catalogue.dimensions.map(\.id.name)))
    }

    static func unknownProperty(_ name: String, location: String, among names: [String]) -> QueryIssue {
        let near = NearestNames.suggestions(for: name, among: names)
        return QueryIssue(
            code: "unknown_property",
            message: names.isEmpty
                ? "No event in the workspace has a custom property."
                : "No event in the workspace has a custom property '\(name.prefix(60))'.",
            location: location,
            suggestions: (near.isEmpty ? Array(names.prefix(3)) : near).map { DimensionID.property($0).name })
    }

    static func duplicate(_ name: String, location: String) -> QueryIssue {
        QueryIssue(code: "duplicate", message: "'\(name)' is asked for twice.", location: location)
    }

    static func needsReport(_ metric: MetricDefinition, operation: String, location: String) -> QueryIssue {
        QueryIssue(
            code: "needs_report",
            message: "'\(metric.id)' needs more than a metric query can say; it is part of \(operation).",
            location: location, suggestions: [operation])
    }

    static func mixedScopes(
        _ metric: MetricDefinition, _ dimension: DimensionDefinition, location: String, catalogue: Catalogue
    ) -> QueryIssue {
        if case .attribution = dimension.binding {
            return QueryIssue(
                code: "mixed_scopes",
                message: "'\(dimension.id)' is credit by an attribution model and cannot be combined with "
                    + "'\(metric.id)'; sums across the two scopes would be wrong.",
                location: location, suggestions: ["session_default_channel_group", "first_user_default_channel_group"])
        }
        return QueryIssue(
            code: "mixed_scopes",
            message: "'\(metric.id)' (\(metric.scope.rawValue) scope) cannot be split by '\(dimension.id)' "
                + "(\(dimension.scope.rawValue) scope): no row knows both.",
            location: location,
            suggestions: ScopeAdvice.alternatives(to: metric, by: dimension, catalogue: catalogue))
    }
}
