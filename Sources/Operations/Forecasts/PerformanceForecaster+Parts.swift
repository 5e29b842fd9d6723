import Insights
import Semantics

extension PerformanceForecaster {
    /// Values of a dimension that are forecast by themselves; the rest is one part.
    private static let mostParts = 8

    /// The parts of a forecast by a dimension, adding up to the whole; nil when there is nothing to part.
    func parts(
        of metric: MetricID, by dimension: DimensionID, whole: SeriesForecast, unit: MetricUnit
    ) async throws -> PerformanceForecast.Parts? {
        guard let period = history.period else { return nil }
        let table = try await context.engine.table(
            for: MetricQuery(
                metrics: [metric], breakdown: [dimension], filters: input.filters ?? [], period: period,
                granularity: history.granularity),
            now: context.now())
        guard let column = table.column(of: metric),
            let axis = history.granularity.dimension.flatMap({ id in
                table.columns.firstIndex { $0.kind == .dimension(id) }
            }),
            let group = table.columns.firstIndex(where: { $0.kind == .dimension(dimension) })
        else { return nil }
        let places = Dictionary(
            uniqueKeysWithValues: history.steps.enumerated().map { (history.granularity.label(of: $1), $0) })
        var series: [String?: [Double]] = [:]
        for row in table.rows {
            guard let place = row[axis].text.flatMap({ places[$0] }) else { continue }
            series[row[group].text, default: [Double](repeating: 0, count: history.steps.count)][place] +=
                row[column].number ?? 0
        }
        let ranked = series.sorted { a, b in
            let (x, y) = (a.value.reduce(0, +), b.value.reduce(0, +))
            return x == y ? (a.key ?? "") < (b.key ?? "") : x > y
        }
        guard ranked.count > 1 else { return nil }
        var parts = ranked.prefix(Self.mostParts).map { (value: $0.key, isRest: false, values: $0.value) }
        let rest = ranked.dropFirst(Self.mostParts)
        if !rest.isEmpty {
            let sum = rest.reduce(into: [Double](repeating: 0, count: history.steps.count)) { sum, part in
                for i in sum.indices { sum[i] += part.value[i] }
            }
            parts.append((value: nil, isRest: true, values: sum))
        }
        let forecasts = try parts.map { try forecast($0.values.map { $0 }, unit: unit) }
        let isNonNegative = parts.allSatisfy { $0.values.allSatisfy { $0 >= 0 } }
        let reconciled = Reconciliation.reconcile(total: whole, parts: forecasts, isNonNegative: isNonNegative)
        return PerformanceForecast.Parts(
            dimension: dimension, total: reconciled.total,
            parts: zip(parts, reconciled.parts).map { .init(value: $0.value, isRest: $0.isRest, point: $1) })
    }
}
