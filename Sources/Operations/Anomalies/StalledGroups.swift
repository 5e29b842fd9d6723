import Grounding
import Insights
import Semantics

/// Groups in which what was begun was no longer finished: the browser, the system or the country where nobody could pay for
/// days. Too few buy there on one day for a test of days one by one to see it.
struct StalledGroups: Sendable {
    let context: OperationContext
    let filters: [Filter]

    /// Where a step fails alone, by what usually breaks it.
    private static let dimensions: [DimensionID] = ["browser", "operating_system", "device_category", "country"]
    /// Days from which the usual share is known, besides those of late: the same ones whatever days of late are asked about.
    private static let history = 90
    private static let looked = 27
    /// The rate that is scanned: the share of begun checkouts without a purchase.
    static let rate: MetricID = "checkout_abandonment_rate"
    /// Figures that fall when checkouts fail.
    private static let touched: Set<MetricID> = [
        rate, "checkouts", "ecommerce_purchases", "total_revenue", "purchase_revenue", "gross_purchase_revenue",
        "session_key_event_rate", "session_key_event_rate:purchase", "user_key_event_rate", "purchaser_rate",
        "total_purchasers", "key_events", "key_events:purchase", "cart_abandonment_rate",
    ]

    static func concerns(_ metrics: [MetricID]) -> Bool {
        metrics.isEmpty || !touched.isDisjoint(with: metrics)
    }

    /// The strongest stop of each time, of groups that stopped together: one event is told once.
    ///
    /// - Parameters:
    ///   - period: the days that a stop must reach into.
    ///   - end: the last day that is looked at.
    func found(in period: DateRange, until end: CivilDate) async throws -> [MetricWatch.Finding] {
        guard let metric = context.catalogue.metric(StalledGroups.rate), let parts = RateParts(metric),
            filters.allSatisfy({ context.catalogue.knows(metric, by: DimensionID($0.field)) }),
            let span = try await context.source.inventory().span, period.start <= end
        else { return [] }
        let first = min(period.start, end.adding(days: -StalledGroups.looked)).adding(days: -StalledGroups.history)
        let start = max(span.start, first)
        guard start <= end else { return [] }
        let days = DateRange(start: start, end: end)
        let fields = filters.map { DimensionID($0.field) }
        let open = StalledGroups.dimensions.filter {
            !fields.contains($0) && context.catalogue.knows(metric, by: $0)
        }
        let found = try await ([nil] + open.map(Optional.some)).concurrentMap { dimension in
            try await stalled(by: dimension, parts, over: days, reaching: period)
        }.flatMap(\.self)
        var told: [MetricWatch.Finding] = []
        for (finding, _) in found.sorted(by: {
            ($0.chance, $0.finding.period.start) < ($1.chance, $1.finding.period.start)
        })
        where !told.contains(where: { $0.period.intersection(finding.period) != nil }) {
            told.append(finding)
        }
        guard !filters.isEmpty, !told.isEmpty else { return told }
        // Of a part, a stop has the days that it has of all: by fewer cases they are less well known.
        let wholes = try await StalledGroups(context: context, filters: []).found(in: period, until: end)
        return try await told.concurrentMap { finding in
            let whole = wholes.first { whole in
                whole.period.intersection(finding.period) != nil
                    && whole.dimensions.allSatisfy { finding.dimensions.contains($0) || isHeld($0) }
            }
            guard let whole, whole.period != finding.period else { return finding }
            return try await stalled(
                by: finding.dimensions.first?.dimension, parts, over: days, reaching: period, on: whole.period
            ).first { $0.finding.dimensions == finding.dimensions }?.finding ?? finding
        }
    }

    /// Whether the filters narrow to the group.
    private func isHeld(_ group: DimensionValue) -> Bool {
        filters.contains { $0.field == group.dimension.name && $0.op == .eq && $0.value.texts == [group.value ?? ""] }
    }

    /// - Parameter stop: the days of a stop that is known; those that are found without.
    private func stalled(
        by dimension: DimensionID?, _ parts: RateParts, over days: DateRange, reaching period: DateRange,
        on stop: DateRange? = nil
    ) async throws -> [(finding: MetricWatch.Finding, chance: Double)] {
        let table = try await parts.engine(in: context).table(
            for: MetricQuery(
                metrics: [parts.numerator.id, parts.denominator.id], breakdown: dimension.map { [$0] } ?? [],
                filters: filters, period: days, granularity: .day), now: context.now())
        let daily = DailyTable(table)
        let failures = daily.series(of: parts.numerator.id, emptyIsZero: true)
        let cases = daily.series(of: parts.denominator.id, emptyIsZero: true)
        let all = table.period.days
        guard let first = all.firstIndex(where: { $0 >= period.start }) else { return [] }
        let last = all.lastIndex { $0 <= period.end } ?? all.count - 1
        guard first <= last else { return [] }
        let calendar = context.knownDays(over: days.start.year...days.end.year)
        return zip(failures, cases).compactMap { failed, group in
            let scan = ShareRunScan(
                successes: zip(group.values, failed.values).map { max(0, $0 - $1) }, cases: group.values)
            let known = stop.flatMap { stop in
                all.firstIndex(of: stop.start).flatMap { start in
                    all.firstIndex(of: stop.end).flatMap { scan.run(of: start...$0) }
                }
            }
            guard dimension == nil || group.dimensions.first?.value != nil,
                let run = stop == nil
                    ? scan.broken(in: first..<(last + 1), among: cases.count * StalledGroups.dimensions.count) : known
            else { return nil }
            let finding = run.finding(
                of: StalledGroups.rate, for: group.dimensions, days: all, calendar: calendar)
            return (finding, run.chance)
        }
    }
}
