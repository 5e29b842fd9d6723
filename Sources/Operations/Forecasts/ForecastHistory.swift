import Insights
import Semantics

/// Which past a forecast learns from: whole steps up to the last complete day that has data.
struct ForecastHistory: Sendable {
    static let granularities: [Granularity] = [.day, .week, .month]

    let granularity: Granularity
    /// Nil when no step is complete yet.
    let period: DateRange?
    /// First days of the steps in the period.
    let steps: [CivilDate]
    let weekStart: Weekday

    /// About five years; older days say little about the next.
    private static let longest = 1_900

    /// The past of some metrics, as far as their data has come whole; nil for an empty workspace.
    init?(of metrics: [MetricID], by granularity: Granularity, in context: OperationContext) async throws {
        let inventory = try await context.source.inventory()
        guard let span = inventory.span else { return nil }
        let calendar = context.settings.calendar
        let kinds = metrics.reduce(into: Set<DataKind>()) { $0.formUnion(context.catalogue.data(of: $1)) }
        self.init(
            span: inventory.wholeDays(of: kinds, calendar: calendar) ?? span, today: context.today,
            granularity: granularity, weekStart: calendar.weekStart)
    }

    init(span: DateRange, today: CivilDate, granularity: Granularity, weekStart: Weekday) {
        self.granularity = granularity
        self.weekStart = weekStart
        let end = min(span.end, today.adding(days: -1))
        let start = max(span.start, end.adding(days: -Self.longest))
        var steps: [CivilDate] = []
        var step = granularity.bucketStart(of: start, weekStart: weekStart)
        // A step that began before the data is not whole.
        if step < start { step = granularity.nextBucket(after: step) }
        while case let next = granularity.nextBucket(after: step), next.adding(days: -1) <= end {
            steps.append(step)
            step = next
        }
        self.steps = steps
        period = steps.first.map { DateRange(start: $0, end: step.adding(days: -1)) }
    }

    /// First days of the steps that follow.
    func ahead(_ count: Int) -> [CivilDate] {
        guard let period else { return [] }
        var steps: [CivilDate] = []
        var step = period.end.adding(days: 1)
        while steps.count < count {
            steps.append(step)
            step = granularity.nextBucket(after: step)
        }
        return steps
    }

    var frequency: SeriesFrequency {
        switch granularity {
        case .week: .weekly
        case .month: .monthly
        default: .daily
        }
    }

    var defaultHorizon: Int {
        switch granularity {
        case .week: 8
        case .month: 6
        default: 28
        }
    }

    /// Where a day stands among the steps, those ahead included; nil before the first.
    func position(of day: CivilDate) -> Int? {
        guard let first = steps.first, day >= first else { return nil }
        if granularity == .day { return first.days(until: day) }
        let bucket = granularity.bucketStart(of: day, weekStart: weekStart)
        if let index = steps.firstIndex(of: bucket) { return index }
        return ahead(520).firstIndex(of: bucket).map { steps.count + $0 }
    }
}
