import GRDB
import Semantics

/// Measures over observations: few rows, so one at a time.
struct ObservationComputation {
    private struct Placed {
        var observation: Observation
        var origin: String
        /// The bucket that wholly holds it; nil when it straddles buckets.
        var bucket: Int?
        var values: [String?]
    }

    private let plan: QueryPlan
    private let axis: TimeBuckets
    private var placed: [Placed] = []
    private(set) var rowsRead = 0

    /// - Parameter read: everything whose days, or whose outage, touch a range.
    init(
        plan: QueryPlan, axis: TimeBuckets, read: (DateRange, Range<Instant>) throws -> [ObservationStore.Stored]
    ) rethrows {
        self.plan = plan
        self.axis = axis
        let instants = plan.calendar.instants(of: plan.period)
        for stored in try read(plan.period, instants) {
            rowsRead += 1
            let observation = stored.observation
            let inside =
                if let interval = observation.interval {
                    interval.overlaps(instants)
                } else {
                    observation.period.intersection(plan.period) == observation.period
                }
            guard inside,
                plan.filters.allSatisfy({ $0.filter.matches(value(of: $0.dimension, in: observation)) })
            else { continue }
            placed.append(
                Placed(
                    observation: observation, origin: stored.origin,
                    bucket: bucket(of: observation.period),
                    values: plan.breakdown.map { value(of: $0, in: observation) }))
        }
    }

    var sources: Set<String> { Set(placed.map(\.origin)) }

    /// Every group that an observation falls into.
    var keys: Set<GroupKey> {
        var keys: Set<GroupKey> = []
        for entry in placed {
            for bucket in buckets(of: entry) { keys.insert(GroupKey(bucket: bucket, values: entry.values)) }
        }
        return keys
    }

    func total(_ measure: Measure) -> Double? {
        value(measure, placed.map(\.observation), from: axis.bounds[0], to: axis.bounds[axis.bounds.count - 1])
    }

    func groups(_ measure: Measure) -> [(GroupKey, Double?)] {
        var members: [GroupKey: [Observation]] = [:]
        for entry in placed {
            for bucket in buckets(of: entry) {
                members[GroupKey(bucket: bucket, values: entry.values), default: []].append(entry.observation)
            }
        }
        return members.map { group, observations in
            (
                group,
                value(measure, observations, from: axis.bounds[group.bucket], to: axis.bounds[group.bucket + 1])
            )
        }
    }

    /// An outage lies in every bucket it touches, anything else in the one that wholly holds it.
    private func buckets(of entry: Placed) -> [Int] {
        guard let interval = entry.observation.interval else { return entry.bucket.map { [$0] } ?? [] }
        let first = firstBucket { axis.bounds[$0 + 1] > interval.lowerBound }
        return (first..<axis.count).prefix { axis.bounds[$0] < interval.upperBound }
            .filter { interval.overlaps(axis.bounds[$0]..<axis.bounds[$0 + 1]) }
    }

    /// The first bucket of which something holds that holds of all after it; their count where it holds of none.
    private func firstBucket(where holds: (Int) -> Bool) -> Int {
        var (low, high) = (0, axis.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The bucket that wholly holds some days; nil where none does, as no hour holds a day.
    private func bucket(of period: DateRange) -> Int? {
        guard plan.granularity != .hour else { return nil }
        // TRICKY: by days, not by instants: a zone that jumped over the date line has a day without any instant.
        let first = firstBucket { axis.ranges[$0].end >= period.start }
        guard first < axis.count else { return nil }
        return axis.ranges[first].intersection(period) == period ? first : nil
    }

    private func value(of dimension: DimensionDefinition, in observation: Observation) -> String? {
        guard case .time(let field) = dimension.binding else { return observation.dimensions[dimension.id] }
        let (first, last) = (observation.period.start, observation.period.end)
        let label = label(field, first)
        // Labels come in order of days, so that the first and last day agree only when all do.
        return first == last || (field != .dayOfWeek && self.label(field, last) == label) ? label : nil
    }

    private func label(_ field: TimeField, _ day: CivilDate) -> String? {
        switch field {
        case .dayOfWeek: day.weekday.name
        case .year: day.year.padded(to: 4)
        case .hour, .hourOfDay: nil
        case .date: "\(day)"
        case .week: "\(day.startOfWeek(startingOn: plan.calendar.weekStart))"
        case .month: Granularity.month.label(of: day.startOfMonth)
        case .quarter: Granularity.quarter.label(of: day.startOfQuarter)
        }
    }

    private func value(_ measure: Measure, _ observations: [Observation], from: Instant, to: Instant) -> Double? {
        let rows = observations.filter { observation in
            measure.conditions.allSatisfy { $0 == .outage && observation.interval != nil }
        }
        switch measure.aggregate {
        case .count: return Double(rows.count)
        case .sumObservedMoney(let field):
            let amounts = rows.compactMap { $0.money[field]?.micros }
            return amounts.isEmpty ? nil : Double(amounts.reduce(Int128(0)) { $0 + Int128($1) }) / 1_000_000
        case .sumObserved(let quantity):
            let values = rows.compactMap { $0.values[quantity] }
            return values.isEmpty ? nil : ObservationComputation.sum(values)
        case .meanObserved(let quantity):
            let values = rows.compactMap { $0.values[quantity] }
            return values.isEmpty ? nil : ObservationComputation.sum(values) / Double(values.count)
        case .lastObserved(let quantity):
            let last = rows.filter { $0.values[quantity] != nil }.max {
                ($0.period.end, $0.period.start, $0.key) < ($1.period.end, $1.period.start, $1.key)
            }
            return last?.values[quantity]
        case .soleObserved(let quantity):
            let values = rows.compactMap { $0.values[quantity] }
            return values.count == 1 ? values[0] : nil
        case .coveredMinutes: return coveredMinutes(rows, from: from, to: to)
        default: return nil
        }
    }

    private static func sum(_ values: [Double]) -> Double {
        var total = 0.0
        var lost = 0.0
        for value in values {
            let new = total + value
            lost += abs(total) >= abs(value) ? (total - new) + value : (value - new) + total
            total = new
        }
        return total + lost
    }

    /// Minutes of the union of the intervals, inside a span.
    private func coveredMinutes(_ rows: [Observation], from: Instant, to: Instant) -> Double {
        let intervals = rows.compactMap(\.interval)
            .map { max($0.lowerBound, from)..<max(max($0.lowerBound, from), min($0.upperBound, to)) }
            .sorted { $0.lowerBound < $1.lowerBound }
        var covered: Int64 = 0
        var reached = from
        for interval in intervals where interval.upperBound > reached {
            covered += interval.upperBound.milliseconds - max(reached, interval.lowerBound).milliseconds
            reached = interval.upperBound
        }
        return Double(covered) / 60_000
    }

    /// Whether any observation of the workspace has what an aggregate sums.
    static func exists(_ aggregate: Aggregate, _ db: Database) throws -> Bool {
        switch aggregate {
        case .sumObservedMoney(let field): return try exists("\(field.rawValue) is not null", db)
        case .sumObserved(.series(let name)):
            return try Bool.fetchOne(
                db,
                sql: "select exists(select 1 from observation, json_each(observation.series) where json_each.key = ?)",
                arguments: [name]) ?? false
        case .sumObserved(let quantity): return try exists("\(quantity.name) is not null", db)
        default: return false
        }
    }

    /// - Parameter condition: one of this file's own texts, never input.
    private static func exists(_ condition: String, _ db: Database) throws -> Bool {
        try Bool.fetchOne(db, sql: "select exists(select 1 from observation where \(condition))") ?? false
    }
}
