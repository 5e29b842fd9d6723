package import Semantics

/// Asks random, valid behaviour questions about a random world. The same seed asks the same questions.
package struct RandomBehaviour: Sendable {
    private var random: SplitMix64
    private let world: RandomWorld
    private let dimensions: [DimensionDefinition]
    private let values: RandomValues

    package init(seed: UInt64, world: RandomWorld) {
        random = SplitMix64(seed: seed)
        self.world = world
        dimensions = (Catalogue(settings: world.settings).dimensions + world.propertyDimensions)
            .filter { RowAvailability.has($0, rows: .events) }
        values = RandomValues(world: world)
    }

    package mutating func funnel() -> FunnelPlan {
        let windows: [FunnelWindow] = [
            .session, .session, .days(30), .days(1), .milliseconds(3_600_000), .milliseconds(1_800_000),
            .milliseconds(5_000), .milliseconds(1),
        ]
        return FunnelPlan(
            period: period(), calendar: world.settings.calendar,
            steps: (0..<random.pick([2, 2, 2, 3, 3, 4, 5])).map { _ in condition(any: 5) },
            window: random.pick(windows), order: random.pick([.eventual, .eventual, .strict]),
            entry: random.pick([.closed, .closed, .open]), unit: random.pick([.users, .users, .sessions]),
            filters: random.chance(20) ? [filter()] : [],
            breakdown: random.chance(50) ? random.pick(dimensions) : nil)
    }

    package mutating func cohorts() -> CohortPlan {
        CohortPlan(
            period: period(), calendar: world.settings.calendar,
            granularity: random.pick([.day, .day, .day, .week, .month]), entry: condition(any: 50),
            activity: condition(any: 50), measure: random.pick([.users, .users, .events, .revenue]),
            breakdown: random.chance(40) ? random.pick(dimensions) : nil, periods: random.int(in: 1...6))
    }

    package mutating func paths() -> PathPlan {
        let dimension =
            random.chance(70)
            ? random.pick(dimensions.filter { $0.id == "page_path" || $0.id == "event_name" }) : random.pick(dimensions)
        let direction = random.pick(PathDirection.allCases)
        let anchors = values.candidates(for: dimension)
        let anchor = direction == .transitions || anchors.isEmpty || random.chance(40) ? nil : random.pick(anchors)
        return PathPlan(
            period: period(), calendar: world.settings.calendar, dimension: dimension, steps: condition(any: 50),
            direction: direction, anchor: anchor, depth: random.pick([2, 2, 3, 4, 6, 10]),
            collapse: random.chance(50), limit: random.pick([1, 2, 3, 5, 50]))
    }

    package mutating func attribution() -> AttributionPlan {
        let names = random.sample(
            ["purchase", "in_app_purchase", "sign_up", "page_view", "refund"], random.int(in: 1...3))
        let day = world.span.start.adding(days: 2)
        return AttributionPlan(
            period: period(), calendar: world.settings.calendar,
            conversion: EventCondition(names: names, filters: random.chance(20) ? [filter()] : []),
            since: random.chance(20) ? [names[0]: day] : [:], touch: random.pick(TrafficField.allCases),
            rules: random.sample(AttributionRule.allCases, random.int(in: 1...6)),
            lookBackMilliseconds: random.pick([86_400_000, 30 * 86_400_000, 1_800_000, 0]),
            halfLifeMilliseconds: random.pick([7 * 86_400_000, 3_600_000]), tellsPaths: random.chance(50))
    }

    package mutating func sessionPreview() -> SessionPreviewPlan {
        SessionPreviewPlan(
            period: period(), calendar: world.settings.calendar,
            inactivityMilliseconds: random.pick([1, 4_999, 5_000, 1_800_000, 3_600_000, 86_400_000]))
    }

    package mutating func membership() -> MembershipPlan {
        let days = world.settings.calendar.instants(of: period())
        // Often in the middle of a day.
        let end = random.chance(50) ? days.upperBound : days.lowerBound.adding(milliseconds: 7_654_321)
        return MembershipPlan(
            unit: random.pick(MembershipPlan.Unit.allCases), span: days.lowerBound..<end,
            calendar: world.settings.calendar,
            conditions: (0..<random.pick([1, 2, 3, 6])).map { _ in
                MembershipPlan.Condition(
                    condition(any: 30),
                    number: random.chance(30)
                        ? .init(random.pick([.lcp, .latency]), least: random.pick([nil, 100, 500.25])) : nil)
            })
    }

    /// Events of some names, and rarely with a filter; `any` percent of the time of all names.
    private mutating func condition(any: Int) -> EventCondition {
        let names = random.chance(any) ? [] : random.sample(RandomEvents.names, random.pick([1, 1, 1, 2]))
        return EventCondition(names: names, filters: random.chance(25) || names.isEmpty && any < 50 ? [filter()] : [])
    }

    private mutating func filter() -> DimensionFilter {
        let dimension = random.pick(dimensions)
        let candidates = values.candidates(for: dimension) + ["nowhere"]
        let op = random.pick([FilterOperator.eq, .ne, .isIn, .notIn, .contains, .startsWith, .gte])
        let value: FilterValue =
            switch op {
            case .isIn, .notIn: .list(random.sample(candidates, 2))
            case .contains, .startsWith: .text(String(random.pick(candidates).prefix(3)))
            default: .text(random.pick(candidates))
            }
        return DimensionFilter(dimension: dimension, filter: Filter(dimension.id.name, op, value))
    }

    private mutating func period() -> DateRange {
        if random.chance(30) { return DateRange(start: world.span.start.adding(days: -40), end: world.span.end) }
        let first = world.span.start.adding(days: random.int(in: -1...world.span.dayCount))
        return DateRange(start: first, end: first.adding(days: random.pick([0, 1, 2, 3, 6, 40])))
    }
}
