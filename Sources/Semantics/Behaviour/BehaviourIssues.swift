extension QueryIssue {
    static func unknownEvent(_ name: String, location: String, among names: [String]) -> QueryIssue {
        let near = NearestNames.suggestions(for: name, among: names)
        return QueryIssue(
            code: "unknown_event", message: "There is no event '\(name.prefix(60))' in the workspace.",
            location: location, suggestions: near.isEmpty ? Array(names.prefix(3)) : near)
    }

    static func filterOnMetric(_ filter: Filter, location: String) -> QueryIssue {
        QueryIssue(
            code: "filter_on_metric",
            message: "Filters choose single events here; '\(filter.field)' is a metric, which events do not have.",
            location: location)
    }

    static func notOfEvents(_ dimension: DimensionDefinition, location: String) -> QueryIssue {
        QueryIssue(
            code: "not_of_events", message: "Events carry no '\(dimension.id)'.", location: location,
            suggestions: ["device_category", "country", "session_default_channel_group"])
    }

    static func outOfRange(_ value: Int, _ range: ClosedRange<Int>, location: String) -> QueryIssue {
        QueryIssue(
            code: "out_of_range",
            message: "'\(location)' is \(range.lowerBound) to \(range.upperBound), not \(value).",
            location: location, suggestions: ["\(min(max(value, range.lowerBound), range.upperBound))"])
    }

    // MARK: Funnels

    static func stepCount(_ count: Int) -> QueryIssue {
        let range = FunnelQuery.stepCounts
        return QueryIssue(
            code: "step_count",
            message: "A funnel has \(range.lowerBound) to \(range.upperBound) steps, not \(count).", location: "steps",
            suggestions: ["view_item, add_to_cart, begin_checkout, purchase"])
    }

    static func emptyStep(_ index: Int) -> QueryIssue {
        QueryIssue(
            code: "empty_step", message: "Step \(index + 1) names no event and has no filter: every event fulfils it.",
            location: "steps[\(index)]", suggestions: ["page_view"])
    }

    static let badWindow = QueryIssue(
        code: "bad_window",
        message: "A window is longer than nothing and at most \(FunnelWindow.longestDays) days, or one session.",
        location: "window", suggestions: ["{\"days\":7}", "{\"days\":30}", "session"])

    // MARK: Cohorts

    static func cohortGranularity(_ granularity: Granularity) -> QueryIssue {
        QueryIssue(
            code: "cohort_granularity", message: "Cohorts are of days, weeks or months, not '\(granularity.rawValue)'.",
            location: "granularity", suggestions: CohortQuery.granularities.map(\.rawValue))
    }

    static func tooManyCells(_ cohorts: Int, _ periods: Int) -> QueryIssue {
        QueryIssue(
            code: "too_many_cells",
            message: "\(cohorts) cohorts with \(periods) periods make more than \(BehaviourPlanner.cellLimit) cells.",
            location: "periods", suggestions: ["12", "granularity week", "granularity month"])
    }

    // MARK: Paths

    static func emptyAnchor() -> QueryIssue {
        QueryIssue(
            code: "empty_anchor", message: "The anchor is empty.", location: "anchor",
            suggestions: ["leave it out for the session's beginning or end"])
    }

    static let anchorOfTransitions = QueryIssue(
        code: "anchor_of_transitions", message: "Transitions are counted wherever they stand, so they have no anchor.",
        location: "anchor", suggestions: ["direction forward", "direction backward", "leave out the anchor"])

    // MARK: Attribution

    static func notTraffic(_ id: DimensionID, catalogue: Catalogue) -> QueryIssue {
        let traffic = catalogue.dimensions.filter {
            if case .session(.traffic) = $0.binding { true } else { false }
        }.map(\.id.name)
        let near = NearestNames.suggestions(for: id.name, among: traffic)
        return QueryIssue(
            code: "not_traffic", message: "'\(id)' is not a traffic dimension of sessions, so visits cannot carry it.",
            location: "touch", suggestions: near.isEmpty ? traffic : near)
    }

    static let noRules = QueryIssue(
        code: "no_models", message: "The query names no rule.", location: "models",
        suggestions: AttributionRule.allCases.map(\.rawValue))

    static let noConversions = QueryIssue(
        code: "no_conversions", message: "No event is named, and the workspace has no key events.", location: "events",
        suggestions: ["purchase"])

    static let badHalfLife = QueryIssue(
        code: "bad_half_life", message: "The half-life is longer than nothing and at most 366 days.",
        location: "half_life_days", suggestions: ["7"])

    // MARK: Sessions

    static let badInactivity = QueryIssue(
        code: "bad_inactivity", message: "The limit is from a second to a week.", location: "inactivity_minutes",
        suggestions: ["30", "15", "60"])
}
