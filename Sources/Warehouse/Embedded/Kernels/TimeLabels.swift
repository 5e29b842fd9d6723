import Semantics

/// Labels times with one time field.
struct TimeLabels {
    private let bounds: [Int64]
    private let codes: [UInt32]
    let values: [String?]

    init(_ field: TimeField, period: DateRange, calendar: PropertyCalendar) {
        var interner = TextInterner()
        let step: Granularity =
            switch field {
            case .hour, .hourOfDay: .hour
            case .week: .week
            case .month: .month
            case .quarter: .quarter
            case .date, .dayOfWeek, .year: .day
            }
        let buckets = TimeBuckets(period: period, granularity: step, calendar: calendar)
        codes = buckets.labels.enumerated().map { index, label in
            let day = buckets.ranges[index].start
            switch field {
            case .hourOfDay: return interner.code(String(label.suffix(2)))
            case .dayOfWeek: return interner.code(day.weekday.name)
            case .year: return interner.code(day.year.padded(to: 4))
            default: return interner.code(label)
            }
        }
        bounds = buckets.bounds.map(\.milliseconds)
        values = interner.values
    }

    /// Codes for times in ascending order; 0 outside the period.
    func label(ascending times: [Int64]) -> DimensionColumn {
        var out: [UInt32] = []
        out.reserveCapacity(times.count)
        var bucket = 0
        for time in times {
            while bucket < codes.count, bounds[bucket + 1] <= time { bucket += 1 }
            out.append(bucket < codes.count && bounds[bucket] <= time ? codes[bucket] : 0)
        }
        return DimensionColumn(codes: out, values: values)
    }
}

/// The time axis of a plan for times in ascending order.
struct AxisBuckets {
    let buckets: TimeBuckets
    private let bounds: [Int64]

    init(_ plan: QueryPlan) {
        buckets = TimeBuckets(period: plan.period, granularity: plan.granularity, calendar: plan.calendar)
        bounds = buckets.bounds.map(\.milliseconds)
    }

    func indices(ascending times: [Int64]) -> [UInt32] {
        guard buckets.count > 1 else { return Array(repeating: 0, count: times.count) }
        var out: [UInt32] = []
        out.reserveCapacity(times.count)
        var bucket = 0
        for time in times {
            while bucket < buckets.count - 1, bounds[bucket + 1] <= time { bucket += 1 }
            out.append(UInt32(bucket))
        }
        return out
    }
}
