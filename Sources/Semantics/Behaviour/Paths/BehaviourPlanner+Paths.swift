extension BehaviourPlanner {
    /// - Throws: `QueryRefusal` with every issue found, never just the first.
    package func plan(_ query: PathQuery) throws(QueryRefusal) -> PathPlan {
        var check = check
        let dimension = check.eventDimension(query.dimension, location: "dimension")
        var steps = check.condition(query.selection, location: "")
        check.number(query.depth, in: PathQuery.depths, location: "depth")
        check.number(query.limit, in: PathQuery.limits, location: "limit")
        if query.anchor?.isEmpty == true { check.report(.emptyAnchor()) }
        if query.direction == .transitions, query.anchor != nil { check.report(.anchorOfTransitions) }
        let period = check.period(query.period, today: today)
        try check.finish()
        guard let dimension else { throw QueryRefusal([]) }
        if query.selection.events.isEmpty, case .event(let field) = dimension.binding,
            [.pagePath, .pageTitle, .pageReferrer].contains(field)
        {
            steps.names = SessionRules.pageViewNames.sorted()
        }
        return PathPlan(
            period: period, calendar: settings.calendar, dimension: dimension, steps: steps,
            direction: query.direction, anchor: query.anchor, depth: query.depth, collapse: query.collapse,
            limit: query.limit)
    }
}
