import Insights
package import Semantics

/// A funnel whose conversion is watched day by day.
package struct WatchedFunnel: Decodable, Sendable {
    package var steps: [FunnelQuery.Step]
    package var filters: [Filter]?
}

/// A retention that is watched day by day.
package struct WatchedRetention: Decodable, Sendable {
    /// How many days after the first one comes back.
    package var day: Int
    package var entry: EventSelection?
    package var activity: EventSelection?
}

/// Funnels and retention day by day, so that their anomalies can be found as those of any metric.
struct BehaviourSeries: Sendable {
    let context: OperationContext

    /// The share of the sessions that begin a funnel on a day and complete it.
    static let conversion: MetricID = "funnel_conversion"
    /// The share of those who begin on a day and come back so many days later.
    static let retention: MetricID = "cohort_retention"
    static let retentionDays = 1...90

    struct Watched: Sendable {
        var series: MetricWatch.Series
        var days: [CivilDate]
        var trust: Trust
    }

    /// A session's funnel is over with the session, so that a day is known when it is over.
    func conversion(_ funnel: WatchedFunnel, over days: DateRange) async throws -> Watched {
        let query = FunnelQuery(
            steps: funnel.steps, window: .session, unit: .sessions, filters: funnel.filters ?? [],
            breakdown: "date",
            period: days, limit: min(1_000, days.dayCount))
        let report = try await context.behaviour.funnel(query, now: context.now())
        var byDay: [String: Double] = [:]
        for group in report.result.groups {
            guard let day = group.value, let first = group.steps.first, let last = group.steps.last,
                first.units > 0
            else { continue }
            byDay[day] = Double(last.chained) / Double(first.units)
        }
        return watched(Self.conversion, byDay, over: days, trust: report.trust)
    }

    /// Up to the last day whose people could have come back by now.
    func retention(_ retention: WatchedRetention, over days: DateRange) async throws -> Watched? {
        let last = days.end.adding(days: -retention.day)
        // A cohort has a cell for each day until it comes back: what the planner takes at once bounds the history.
        let first = max(
            days.start, last.adding(days: -(BehaviourPlanner.cellLimit / (retention.day + 1) - 1)))
        guard first <= last else { return nil }
        let known = DateRange(start: first, end: last)
        let query = CohortQuery(
            entry: retention.entry ?? EventSelection(), activity: retention.activity ?? EventSelection(),
            granularity: .day, periods: retention.day + 1, period: known)
        let report = try await context.behaviour.cohorts(query, now: context.now())
        var byDay: [String: Double] = [:]
        for cohort in report.result.cohorts where cohort.size > 0 {
            guard let back = cohort.cells.last ?? nil else { continue }
            byDay[cohort.label] = Double(back) / Double(cohort.size)
        }
        return watched(Self.retention, byDay, over: known, trust: report.trust)
    }

    private func watched(
        _ metric: MetricID, _ byDay: [String: Double], over days: DateRange, trust: Trust
    ) -> Watched {
        Watched(
            series: MetricWatch.Series(metric: metric, values: days.days.map { byDay["\($0)"] ?? .nan }),
            days: days.days, trust: trust)
    }
}
