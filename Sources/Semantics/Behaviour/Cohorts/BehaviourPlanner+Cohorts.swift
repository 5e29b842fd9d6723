extension BehaviourPlanner {
    /// The most cells of cohorts without a breakdown.
    package static let cellLimit = 20_000

    /// - Throws: `QueryRefusal` with every issue found, never just the first.
    package func plan(_ query: CohortQuery) throws(QueryRefusal) -> CohortPlan {
        var check = check
        let entry = check.condition(query.entry, location: "entry")
        let activity = check.condition(query.activity, location: "activity")
        let breakdown = check.eventDimension(query.breakdown, location: "breakdown")
        check.number(query.periods, in: 1...400, location: "periods")
        check.number(query.limit, in: 1...1000, location: "limit")
        var granularity = query.granularity
        if !CohortQuery.granularities.contains(granularity) {
            check.report(.cohortGranularity(granularity))
            granularity = .month
        }
        let period = check.period(query.period ?? standardPeriod(granularity), today: today)
        // Counted by days first: a period of a million years has as many buckets.
        let shortest = granularity == .day ? 1 : granularity == .week ? 7 : 28
        let cohorts = period.dayCount / shortest
        if cohorts > 0, query.periods > 0, cohorts > BehaviourPlanner.cellLimit / min(query.periods, 400) {
            check.report(.tooManyCells(cohorts, query.periods))
        }
        try check.finish()
        return CohortPlan(
            period: period, calendar: settings.calendar, granularity: granularity, entry: entry, activity: activity,
            measure: query.measure, breakdown: breakdown, periods: query.periods)
    }

    /// The twelve calendar buckets before the one that holds today.
    private func standardPeriod(_ granularity: Granularity) -> DateRange {
        let current = granularity.bucketStart(of: today, weekStart: settings.calendar.weekStart)
        var start = current
        for _ in 0..<12 {
            start = granularity.bucketStart(of: start.adding(days: -1), weekStart: settings.calendar.weekStart)
        }
        return DateRange(start: start, end: current.adding(days: -1))
    }
}
