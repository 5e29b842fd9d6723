import GRDB
import Semantics

/// Measures over observations: few rows, so one at a time.
struct ObservationComputation {
    private let plan: QueryPlan
    private let axis: TimeBuckets
    private let read: [ObservationStore.Stored]
    /// Places in `read` of what counts, as observations are large.
    private var counted: [Int] = []
    /// What falls into each group, by places in `read`.
    private var members: [GroupKey: [Int]] = [:]

    private(set) var rowsRead = 0

    /// - Parameter read: everything whose days, or whose outage, touch a range; more is left aside.
    init(
        plan: QueryPlan, axis: TimeBuckets, read: (DateRange, Range<Instant>) throws -> [ObservationStore.Stored]
    ) rethrows {
        self.plan = plan
        self.axis = axis
        let instants = plan.calendar.instants(of: plan.period)
        self.read = try read(plan.period, instants)
        for place in self.read.indices where self.read[place].observation.touches(plan.period, instants: instants) {
            rowsRead += 1
            guard isInside(place, instants) else { continue }
            counted.append(place)
            let values = plan.breakdown.map { value(of: $0, inRow: place) }
            for bucket in buckets(ofRow: place) {
                members[GroupKey(bucket: bucket, values: values), default: []].append(place)
            }
        }
    }

    private func isInside(_ place: Int, _ instants: Range<Instant>) -> Bool {
        let inside =
            if let interval = read[place].observation.interval {
                interval.overlaps(instants)
            } else {
                read[place].observation.period.intersection(plan.period) == read[place].observation.period
            }
        return inside && plan.filters.allSatisfy { $0.filter.matches(value(of: $0.dimension, inRow: place)) }
    }

    var sources: Set<String> { counted.reduce(into: []) { $0.insert(read[$1].origin) } }

    /// Every group that an observation falls into.
    var keys: Dictionary<GroupKey, [Int]>.Keys { members.keys }

    func total(_ measure: Measure) -> Double? {
        value(measure, counted, from: axis.bounds[0], to: axis.bounds[axis.bounds.count - 1])
    }

    func groups(_ measure: Measure) -> [(GroupKey, Double?)] {
        members.map { group, places in
            (group, value(measure, places, from: axis.bounds[group.bucket], to: axis.bounds[group.bucket + 1]))
        }
    }

    /// An outage lies in every bucket it touches, anything else in the one that wholly holds it.
    private func buckets(ofRow place: Int) -> [Int] {
        guard let interval = read[place].observation.interval else {
            return bucket(of: read[place].observation.period).map { [$0] } ?? []
        }
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

    private func value(of dimension: DimensionDefinition, inRow place: Int) -> String? {
        guard case .time(let field) = dimension.binding else { return read[place].observation.dimensions[dimension.id] }
        let (first, last) = (read[place].observation.period.start, read[place].observation.period.end)
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

    private func value(_ measure: Measure, _ places: [Int], from: Instant, to: Instant) -> Double? {
        let rows =
            measure.conditions.isEmpty
            ? places
            : places.filter { place in
                measure.conditions.allSatisfy { $0 == .outage && read[place].observation.interval != nil }
            }
        func values(_ quantity: ObservedQuantity) -> [Double] {
            rows.compactMap { read[$0].observation.values[quantity] }
        }
        switch measure.aggregate {
        case .count: return Double(rows.count)
        case .sumObservedMoney(let field):
            let amounts = rows.compactMap { read[$0].observation.money[field]?.micros }
            return amounts.isEmpty ? nil : Double(amounts.reduce(Int128(0)) { $0 + Int128($1) }) / 1_000_000
        case .sumObserved(let quantity):
            let values = values(quantity)
            return values.isEmpty ? nil : ObservationComputation.sum(values)
        case .meanObserved(let quantity):
            let values = values(quantity)
            return values.isEmpty ? nil : ObservationComputation.sum(values) / Double(values.count)
        case .lastObserved(let quantity):
            let last = rows.map { read[$0].observation }.filter { $0.values[quantity] != nil }.max {
                ($0.period.end, $0.period.start, $0.key) < ($1.period.end, $1.period.start, $1.key)
            }
            return last?.values[quantity]
        case .soleObserved(let quantity):
            let values = values(quantity)
            return values.count == 1 ? values[0] : nil
        case .coveredMinutes:
            return coveredMinutes(rows.compactMap { read[$0].observation.interval }, from: from, to: to)
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
    private func coveredMinutes(_ outages: [Range<Instant>], from: Instant, to: Instant) -> Double {
        let intervals =
            outages
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
