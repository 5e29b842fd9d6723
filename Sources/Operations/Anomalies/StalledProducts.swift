import Insights
import Semantics

/// Products that are still looked at and that nobody takes any more: sold out, or with a button that does nothing. Too few of one
/// product are sold on a day to tell; how many look at it and leave it is what makes a stop sure.
struct StalledProducts: Sendable {
    let context: OperationContext
    var filters: [Filter] = []

    static let dimension: DimensionID = "item_name"
    static let units: MetricID = "items_purchased"
    static let revenue: MetricID = "item_revenue"
    /// What of those who look at a product take it: into the cart, or, where carts are not recorded, to the order.
    private static let rates: [MetricID] = ["cart_to_view_rate", "purchase_to_view_rate"]
    /// Days from which the usual share is known, besides those of late: the same ones whatever days of late are asked about.
    private static let history = 90
    private static let looked = 27
    /// Units in the four weeks before: what sold less is not missed.
    private static let leastUnits = 8.0
    /// Products that are looked at day by day.
    private static let mostProducts = 200
    /// Of the usual pace: somebody may still buy what was in the cart.
    private static let mostPaceSince = 0.1
    /// Figures that fall when a product cannot be bought.
    private static let touched: Set<MetricID> = [
        units, revenue, "gross_item_revenue", "cart_to_view_rate", "purchase_to_view_rate", "add_to_carts",
        "ecommerce_purchases", "total_revenue", "purchase_revenue", "gross_purchase_revenue",
    ]

    static func concerns(_ metrics: [MetricID]) -> Bool {
        metrics.isEmpty || !touched.isDisjoint(with: metrics)
    }

    /// The days before a stop by which its pace is taken.
    static func pace(before stop: DateRange) -> DateRange {
        DateRange(start: stop.start.adding(days: -StopScan.before), end: stop.start.adding(days: -1))
    }

    /// The stops, that of the product that sold most first.
    ///
    /// - Parameters:
    ///   - period: the days that a stop must reach into.
    ///   - end: the last day that is looked at.
    func found(in period: DateRange, until end: CivilDate) async throws -> [MetricWatch.Finding] {
        guard filters.allSatisfy(isOfProducts), let span = try await context.source.inventory().span,
            period.start <= end
        else { return [] }
        let first = min(period.start, end.adding(days: -StalledProducts.looked)).adding(days: -StalledProducts.history)
        let days = DateRange(start: max(span.start, first), end: end)
        guard days.start <= days.end else { return [] }
        let sellers = try await sellers(over: days)
        guard !sellers.isEmpty else { return [] }
        let found = try await StalledProducts.rates.concurrentMap {
            try await stalled(by: $0, of: sellers, over: days, in: period)
        }
        var told: Set<[DimensionValue]> = []
        return found.flatMap(\.self).filter { told.insert($0.finding.dimensions).inserted }
            .sorted { ($1.units, $0.name) < ($0.units, $1.name) }.map(\.finding)
    }

    /// The products that sold most, each enough to be missed.
    private func sellers(over days: DateRange) async throws -> [String] {
        let units = StalledProducts.units
        let table = try await context.engine.table(
            for: MetricQuery(
                metrics: [units], breakdown: [StalledProducts.dimension], filters: filters, period: days,
                order: SortOrder(by: units.name, dir: .desc), limit: StalledProducts.mostProducts),
            now: context.now())
        return table.rows.filter { ($0[1].number ?? 0) >= StalledProducts.leastUnits }.compactMap { $0[0].text }
    }

    private func isOfProducts(_ filter: Filter) -> Bool {
        context.catalogue.dimension(DimensionID(filter.field))?.scope == .item
    }

    private struct Stalled: Sendable {
        var finding: MetricWatch.Finding
        /// Sold in the days of its pace.
        var units: Double
        var name: String { finding.dimensions.first?.value ?? "" }
    }

    private func stalled(
        by rate: MetricID, of sellers: [String], over days: DateRange, in period: DateRange
    ) async throws -> [Stalled] {
        guard let metric = context.catalogue.metric(rate), let parts = RateParts(metric) else { return [] }
        let table = try await parts.engine(in: context).table(
            for: MetricQuery(
                metrics: [parts.numerator.id, parts.denominator.id, StalledProducts.units],
                breakdown: [StalledProducts.dimension],
                filters: filters + [Filter(StalledProducts.dimension.name, .isIn, .list(sellers))], period: days,
                granularity: .day), now: context.now())
        let daily = DailyTable(table)
        let taken = daily.series(of: parts.numerator.id, emptyIsZero: true)
        let seen = daily.series(of: parts.denominator.id, emptyIsZero: true)
        let sold = daily.series(of: StalledProducts.units, emptyIsZero: true)
        let all = table.period.days
        guard let first = all.firstIndex(where: { $0 >= period.start }) else { return [] }
        let last = all.lastIndex { $0 <= period.end } ?? all.count - 1
        guard first <= last else { return [] }
        return taken.indices.compactMap { group in
            guard seen[group].dimensions.first?.value != nil,
                let stop = StopScan(successes: taken[group].values, cases: seen[group].values)
                    .stop(in: first..<(last + 1), among: taken.count)
            else { return nil }
            let before = max(0, stop.rows.lowerBound - StopScan.before)..<stop.rows.lowerBound
            let units = sold[group].values[before].reduce(0, +)
            let usual = units / Double(before.count) * Double(stop.rows.count)
            guard units >= StalledProducts.leastUnits,
                sold[group].values[stop.rows].reduce(0, +) <= StalledProducts.mostPaceSince * usual
            else { return nil }
            return Stalled(finding: stop.finding(of: rate, for: seen[group].dimensions, days: all), units: units)
        }
    }
}
