import Foundation
import Insights
import Semantics

/// Whether a rate was off by more than the number of its cases lets chance explain: one bounce in one session is 100 %.
struct RateEvidence {
    private let numerators: [Double]
    private let denominators: [Double]

    /// Standard errors by which a rate must be off: the normal distribution's two-sided 0.1 %.
    private static let leastDistance = 3.29

    /// - Parameters:
    ///   - numerators: a value a day.
    ///   - denominators: the cases that the rate is of, a value a day.
    init(numerators: [Double], denominators: [Double]) {
        self.numerators = numerators
        self.denominators = denominators
    }

    /// Nil unless the metric is a share of cases that can be counted day by day.
    init?(
        of metric: MetricID, filters: [Filter], days: DateRange, in context: OperationContext
    ) async throws {
        guard let definition = context.catalogue.metric(metric), definition.unit == .fraction,
            let parts = RateParts(definition)
        else { return nil }
        let table = try await parts.engine(in: context).table(
            for: MetricQuery(
                metrics: [parts.numerator.id, parts.denominator.id], filters: filters, period: days,
                granularity: .day), now: context.now())
        func values(_ id: MetricID) -> [Double] {
            MetricWatch.series(of: id, in: table, emptyIsZero: true).first?.values ?? []
        }
        self.init(numerators: values(parts.numerator.id), denominators: values(parts.denominator.id))
    }

    /// Whether the days of an episode together are off by more than chance brings; true where that cannot be told.
    func supports(_ episode: AnomalyEpisode) -> Bool {
        guard let expected = episode.expected?.value, episode.value != nil,
            episode.rows.upperBound < min(numerators.count, denominators.count)
        else { return true }
        let cases = denominators[episode.rows].reduce(0, +)
        let met = numerators[episode.rows].reduce(0, +)
        guard cases > 0 else { return false }
        // A rate that never was anything but 0 or 1 is taken as half a case off it.
        let share = min(max(expected, 0.5 / (cases + 1)), 1 - 0.5 / (cases + 1))
        let error = (share * (1 - share) / cases).squareRoot()
        return abs(met / cases - share) >= RateEvidence.leastDistance * error
    }
}
