/// Cohorts that can be computed.
///
/// *Step before:* `BehaviourPlanner`. *Step after:* `BehaviourSource.cohorts`, which follows these rules:
///
/// * A user **enters** with the first event of their whole history, in order of time (at one millisecond in the order of
///   arrival), that fulfils `entry`; they belong to the cohort of the calendar bucket that holds it. Only users who enter
///   on a day of the period count; users whose first such event lies before it are of an earlier cohort.
/// * With a breakdown, the entering event's value of the dimension is the cohort's value.
/// * Cell k of a cohort is about the k-th calendar bucket after the cohort's own, which is k = 0. What counts in it are the
///   cohort's events in that bucket, from the entering event on (included, as far as it fulfils `activity`).
/// * `users` is the number of different users with such an event, `events` the number of these events, `revenue` the sum
///   of the values of earning events less those of refunds, as `total_revenue` has it.
package struct CohortPlan: Sendable, Hashable {
    /// Days of entering.
    package var period: DateRange
    package var calendar: PropertyCalendar
    /// `day`, `week` or `month`.
    package var granularity: Granularity
    package var entry: EventCondition
    package var activity: EventCondition
    package var measure: CohortMeasure
    package var breakdown: DimensionDefinition?
    /// How many cells a cohort has.
    package var periods: Int

    package init(
        period: DateRange, calendar: PropertyCalendar, granularity: Granularity, entry: EventCondition = .any,
        activity: EventCondition = .any, measure: CohortMeasure = .users, breakdown: DimensionDefinition? = nil,
        periods: Int
    ) {
        self.period = period
        self.calendar = calendar
        self.granularity = granularity
        self.entry = entry
        self.activity = activity
        self.measure = measure
        self.breakdown = breakdown
        self.periods = periods
    }

    /// The first days of the calendar buckets that cohorts and cells lie in: `count` cohorts, then what the last one's
    /// cells need, and one more that ends the last.
    package var buckets: (starts: [CivilDate], count: Int) {
        var starts: [CivilDate] = []
        var cursor = granularity.bucketStart(of: period.start, weekStart: calendar.weekStart)
        while cursor <= period.end {
            starts.append(cursor)
            cursor = granularity.nextBucket(after: cursor)
        }
        let count = starts.count
        for _ in 0..<max(1, periods) {
            starts.append(cursor)
            cursor = granularity.nextBucket(after: cursor)
        }
        return (starts, count)
    }

    /// Event names whose value is revenue, as `total_revenue` has it.
    package static let earningNames: Set<String> = [
        "purchase", "in_app_purchase", "subscription", "app_store_subscription_convert",
        "app_store_subscription_renew", "ad_impression", "publisher_ad",
    ]
    /// Event names whose value is given back.
    package static let refundNames: Set<String> = ["refund"]
}
