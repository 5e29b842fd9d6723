extension QueryIssue {
    static func emptyFilter(_ filter: Filter, location: String) -> QueryIssue {
        QueryIssue(
            code: "empty_filter", message: "The filter on '\(filter.field)' lists no value.",
            location: "\(location).value")
    }

    static func metricFilterNeedsNumber(_ filter: Filter, location: String) -> QueryIssue {
        QueryIssue(
            code: "bad_metric_filter",
            message: "'\(filter.field)' is a metric: compare it with a number, by gt, gte, lt, lte, eq or ne.",
            location: location, suggestions: ["\(filter.field) gt 100"])
    }

    static func segmentOnMetric(_ filter: Filter) -> QueryIssue {
        QueryIssue(
            code: "segment_on_metric",
            message: "A segment chooses users or sessions by what their events say; '\(filter.field)' is a metric.",
            location: "segment.filters")
    }

    static let emptySegment = QueryIssue(
        code: "empty_segment", message: "The segment has no condition.", location: "segment.filters",
        suggestions: ["device_category eq mobile"])

    static func segmentDimension(_ dimension: DimensionDefinition) -> QueryIssue {
        QueryIssue(
            code: "segment_dimension", message: "Events carry no '\(dimension.id)', so it cannot define a segment.",
            location: "segment.filters")
    }

    static func segmentOnObservations(_ metric: MetricDefinition) -> QueryIssue {
        QueryIssue(
            code: "segment_on_observations",
            message: "'\(metric.id)' comes from figures without users, so a segment cannot narrow it.",
            location: "segment", suggestions: ["leave out the segment", "leave out \(metric.id)"])
    }

    static func observationsByHour(_ metric: MetricDefinition) -> QueryIssue {
        QueryIssue(
            code: "observations_by_hour", message: "'\(metric.id)' is known by the day, and not by the hour.",
            location: "granularity", suggestions: ["day", "leave out \(metric.id)"])
    }

    static func endBeforeStart(_ period: DateRange) -> QueryIssue {
        QueryIssue(
            code: "end_before_start", message: "The period ends (\(period.end)) before it starts (\(period.start)).",
            location: "period", suggestions: ["\(period.end)..\(period.start)"])
    }

    static func tooManyBuckets(_ period: DateRange, _ granularity: Granularity) -> QueryIssue {
        QueryIssue(
            code: "too_many_buckets",
            message: "\(period.dayCount) days by \(granularity.rawValue) make more than \(QueryPlanner.bucketLimit) "
                + "steps.",
            location: "granularity", suggestions: granularity == .hour ? ["day", "week", "month"] : ["week", "month"])
    }

    static func badLimit(_ limit: Int) -> QueryIssue {
        QueryIssue(
            code: "bad_limit", message: "A limit of \(limit) rows is less than one.", location: "limit",
            suggestions: ["10"])
    }

    static func changeNeedsComparison(_ order: SortOrder) -> QueryIssue {
        QueryIssue(
            code: "change_needs_comparison", message: "'\(order.by)' needs a period to compare with.",
            location: "order.by", suggestions: ["comparison previous", "comparison year"])
    }

    static func unknownOrder(_ order: SortOrder, query: MetricQuery) -> QueryIssue {
        QueryIssue(
            code: "unknown_order", message: "'\(order.by)' is neither a metric nor a dimension of this query.",
            location: "order.by",
            suggestions: NearestNames.suggestions(
                for: order.by, among: query.metrics.map(\.name) + query.breakdown.map(\.name)))
    }

    static func cumulativeByHour(_ metric: MetricDefinition) -> QueryIssue {
        QueryIssue(
            code: "cumulative_by_hour", message: "'\(metric.id)' is a running figure of whole days.",
            location: "granularity", suggestions: ["day", "week", "month"])
    }
}
