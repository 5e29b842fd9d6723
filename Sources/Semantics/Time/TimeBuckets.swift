/// The buckets of a period on a time axis, in order, gapless, with their labels.
package struct TimeBuckets: Sendable, Equatable {
    /// `labels[i]` names the bucket from `bounds[i]` to `bounds[i + 1]`. Only an hour to which clocks go back from within
    /// the next one has two buckets.
    package let labels: [String]
    /// Bucket edges; one more than there are labels.
    package let bounds: [Instant]
    /// The days of each bucket inside the period.
    package let ranges: [DateRange]

    /// Cuts `period` into buckets. The first and last may be partial: they hold only what lies inside the period.
    package init(period: DateRange, granularity: Granularity, calendar: PropertyCalendar) {
        var labels: [String] = []
        var bounds: [Instant] = []
        var ranges: [DateRange] = []
        if granularity == .none {
            let instants = calendar.instants(of: period)
            labels = [""]
            bounds = [instants.lowerBound]
            ranges = [period]
        } else if granularity == .hour {
            for day in period.days {
                let instants = calendar.instants(of: DateRange(day: day))
                var cursor = instants.lowerBound
                while cursor < instants.upperBound {
                    let clock = calendar.clock(of: cursor)
                    let label = "\(clock.date)T\(clock.hour.padded(to: 2))"
                    // TRICKY: the hour that is repeated when clocks go back is one bucket of two hours.
                    if label != labels.last {
                        labels.append(label)
                        bounds.append(cursor)
                        ranges.append(DateRange(day: day))
                    }
                    let next = cursor.adding(milliseconds: 3_600_000 - Int64(clock.minute) * 60_000)
                    // TRICKY: clocks can change within a local hour (Chatham: at 02:45), so that the next hour begins
                    // earlier. All changes of today's zones are at quarters of an hour.
                    let isSteady = calendar.offset(at: next) == calendar.offset(at: cursor)
                    cursor = isSteady ? next : cursor.adding(milliseconds: 900_000)
                }
            }
        } else {
            var cursor = period.start
            while cursor <= period.end {
                let start = granularity.bucketStart(of: cursor, weekStart: calendar.weekStart)
                let next = granularity.nextBucket(after: start)
                labels.append(granularity.label(of: start))
                bounds.append(calendar.start(of: cursor))
                ranges.append(DateRange(start: cursor, end: min(period.end, next.adding(days: -1))))
                cursor = next
            }
        }
        bounds.append(calendar.instants(of: period).upperBound)
        self.labels = labels
        self.bounds = bounds
        self.ranges = ranges
    }

    package var count: Int { labels.count }

    /// The bucket that holds an instant; nil outside the period.
    package func index(of instant: Instant) -> Int? {
        guard let first = bounds.first, let last = bounds.last, first <= instant, instant < last else { return nil }
        var low = 0
        var high = bounds.count - 1
        while high - low > 1 {
            let middle = (low + high) / 2
            if bounds[middle] <= instant { low = middle } else { high = middle }
        }
        return low
    }
}
