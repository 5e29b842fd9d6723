extension BehaviourPlanner {
    /// - Throws: `QueryRefusal` with every issue found, never just the first.
    package func plan(_ query: FunnelQuery) throws(QueryRefusal) -> FunnelPlan {
        var check = check
        if !FunnelQuery.stepCounts.contains(query.steps.count) { check.report(.stepCount(query.steps.count)) }
        let steps = query.steps.enumerated().map { index, step in
            if step.selection.isEmpty { check.report(.emptyStep(index)) }
            return check.condition(step.selection, location: "steps[\(index)]")
        }
        if case .milliseconds(let time) = query.window,
            time <= 0 || time > FunnelWindow.longestDays * 86_400_000
        {
            check.report(.badWindow)
        }
        let filters = check.filters(query.filters, location: "filters")
        let breakdown = check.eventDimension(query.breakdown, location: "breakdown")
        let period = check.period(query.period, today: today)
        check.number(query.limit, in: 1...1000, location: "limit")
        try check.finish()
        return FunnelPlan(
            period: period, calendar: settings.calendar, steps: steps, window: query.window, order: query.order,
            entry: query.entry, unit: query.unit, filters: filters, breakdown: breakdown)
    }
}
