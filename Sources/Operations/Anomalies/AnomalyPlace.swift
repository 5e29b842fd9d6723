package import Insights
package import Semantics

/// Where most of an anomaly lies, as arithmetic against a week before says, and since when nothing comes from there.
package struct AnomalyPlace: Sendable, Equatable {
    /// The part's share of the change against a week before.
    package var part: Finding
    /// The first day without anything from this place, where nothing has come since; nil where something still does.
    package var silentSince: CivilDate?

    /// `brand-search`.
    package var name: String { part.dimensions.last?.value ?? DimensionValue.noValue }
}

extension AnomalyPlace {
    private static let looksBack = 28

    /// - Parameter end: the last day that is looked at.
    init(_ part: Finding, of metric: MetricID, until end: CivilDate, in context: OperationContext) async throws {
        self.part = part
        guard part.current == 0, part.baseline > 0 else { return }
        let days = DateRange(start: end.adding(days: 1 - AnomalyPlace.looksBack), end: end)
        let table = try await context.engine.table(
            for: MetricQuery(
                metrics: [metric],
                filters: part.dimensions.map { Filter($0.dimension.name, .eq, .text($0.value ?? "")) }, period: days,
                granularity: .day), now: context.now())
        let last = table.rows.filter { ($0.last?.number ?? 0) != 0 }.compactMap { $0.first?.text }
            .compactMap { CivilDate($0) }.max()
        if let last, last < end { silentSince = last.adding(days: 1) }
    }
}
