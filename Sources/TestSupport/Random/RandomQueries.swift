package import Semantics

/// Asks random, valid questions about a random world. The same seed asks the same questions.
package struct RandomQueries: Sendable {
    private var random: SplitMix64
    private let world: RandomWorld
    private let catalogue: Catalogue
    private let dimensions: [DimensionDefinition]
    private let values: RandomValues

    package init(seed: UInt64, world: RandomWorld, catalogue: Catalogue) {
        random = SplitMix64(seed: seed)
        self.world = world
        self.catalogue = catalogue
        dimensions = catalogue.dimensions + world.propertyDimensions
        values = RandomValues(world: world)
    }

    /// A plan over any measures, also those that no metric uses.
    package mutating func plan() -> QueryPlan {
        let kinds = random.pick(Self.mixtures)
        let dimensions = available(to: kinds)
        let period = period()
        let granularity = granularity(over: period)
        let breakdown = random.sample(
            dimensions.filter { $0.id != granularity.dimension }, random.pick([0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 3]))
        var segment: PlannedSegment?
        if !kinds.contains(.observations), random.chance(20) {
            let filters = filters(on: available(to: [.events]), random.int(in: 1...2))
            segment = PlannedSegment(unit: random.pick([.users, .sessions]), filters: filters)
        }
        var measures: [Measure] = []
        for kind in kinds {
            for _ in 0..<random.int(in: 1...3) {
                let measure = RandomMeasures.pick(kind, &random)
                if !measures.contains(measure) { measures.append(measure) }
            }
        }
        return QueryPlan(
            period: period, granularity: granularity, calendar: world.settings.calendar, breakdown: breakdown,
            filters: filters(on: dimensions, random.pick([0, 0, 0, 1, 1, 2])), segment: segment, measures: measures,
            keyEvents: random.chance(90) ? world.settings.keyEvents : [])
    }

    /// A plan of what can run over windows in one pass, and windows in days (nil: to date).
    package mutating func runningPlan() -> (plan: QueryPlan, windows: [Int?]) {
        let period = period()
        var measures: [Measure] = []
        for _ in 0..<random.int(in: 1...3) {
            let measure = RandomMeasures.running(&random)
            if !measures.contains(measure) { measures.append(measure) }
        }
        let plan = QueryPlan(
            period: period, granularity: random.pick([.none, .day, .day, .week, .month]),
            calendar: world.settings.calendar, breakdown: [],
            filters: filters(on: available(to: [.events]), random.pick([0, 0, 0, 1])), segment: nil, measures: measures,
            keyEvents: world.settings.keyEvents)
        return (plan, random.sample([1, 2, 3, 7, 28, nil], 2))
    }

    /// A query over the catalogue's metrics. Most can be planned; some mix what does not mix.
    package mutating func query() -> MetricQuery {
        let formulas = catalogue.metrics.filter { if case .formula = $0.computation { true } else { false } }
        let metrics = random.sample(formulas, random.pick([1, 1, 1, 2, 2, 3]))
        let kinds = Set(
            metrics.flatMap { metric -> [RowKind] in
                guard case .formula(let formula) = metric.computation else { return [] }
                return formula.measures.map(\.rows)
            })
        let dimensions = random.chance(95) ? available(to: Array(kinds)) : self.dimensions
        let period = period()
        let filters = filters(on: dimensions, random.pick([0, 0, 0, 1, 1, 2])).map(\.filter)
        var segment: Segment?
        if random.chance(15) {
            let inner = self.filters(on: available(to: [.events]), random.int(in: 1...2)).map(\.filter)
            segment = Segment(unit: random.pick([.users, .sessions]), filters: inner)
        }
        return MetricQuery(
            metrics: metrics.map { parameterised($0) },
            breakdown: random.sample(dimensions, random.pick([0, 0, 1, 1, 1, 2])).map(\.id), filters: filters,
            segment: segment, period: period, comparison: random.pick([nil, nil, .previous, .year]),
            granularity: granularity(over: period))
    }

    private mutating func parameterised(_ metric: MetricDefinition) -> MetricID {
        guard let parameter = metric.parameter, random.chance(50) else { return metric.id }
        switch parameter {
        case .eventName: return MetricID(metric.id.name + ":" + random.pick(RandomEvents.names))
        case .percentile: return MetricID(metric.id.name + ":p\(random.int(in: 1...99))")
        }
    }

    private func available(to kinds: [RowKind]) -> [DimensionDefinition] {
        dimensions.filter { dimension in
            kinds.allSatisfy { RowAvailability.has(dimension, rows: $0) }
        }
    }

    private mutating func filters(on dimensions: [DimensionDefinition], _ count: Int) -> [DimensionFilter] {
        random.sample(dimensions, count).map { dimension in
            let candidates = values.candidates(for: dimension) + ["nowhere"]
            let op = random.pick(FilterOperator.allCases)
            let value: FilterValue =
                switch op {
                case .isIn, .notIn: .list(random.sample(candidates, random.int(in: 1...3)))
                case .contains, .notContains, .startsWith:
                    .text(String(random.pick(candidates).prefix(random.int(in: 1...6))))
                default: .text(random.pick(candidates))
                }
            return DimensionFilter(dimension: dimension, filter: Filter(dimension.id.name, op, value))
        }
    }

    private mutating func period() -> DateRange {
        let (start, end) = (world.span.start, world.span.end)
        if random.chance(10) {
            return DateRange(
                start: start.adding(days: -random.int(in: 0...80)), end: end.adding(days: random.int(in: 0...80)))
        }
        let first = start.adding(days: random.int(in: -1...world.span.dayCount))
        return DateRange(start: first, end: first.adding(days: random.pick([0, 0, 1, 1, 2, 3, 6])))
    }

    private mutating func granularity(over period: DateRange) -> Granularity {
        let choice = random.pick([Granularity.none, .none, .none, .hour, .day, .day, .week, .month, .quarter])
        return choice == .hour && period.dayCount > 4 ? .day : choice
    }

    private static let mixtures: [[RowKind]] = [
        [.events], [.events], [.sessions], [.sessions], [.items], [.observations], [.observations],
        [.events, .sessions], [.events, .sessions], [.events, .sessions, .items], [.events, .observations],
        [.sessions, .observations], [.sessions, .items],
    ]
}
