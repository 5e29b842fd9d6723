extension BehaviourPlanner {
    /// - Throws: `QueryRefusal` with every issue found, never just the first.
    package func plan(_ query: SessionPreviewQuery) throws(QueryRefusal) -> SessionPreviewPlan {
        var check = check
        if !SessionPreviewQuery.minutes.contains(query.inactivityMinutes) { check.report(.badInactivity) }
        let period = check.period(query.period, today: today)
        try check.finish()
        return SessionPreviewPlan(
            period: period, calendar: settings.calendar,
            inactivityMilliseconds: Int64((query.inactivityMinutes * 60_000).rounded()))
    }
}
