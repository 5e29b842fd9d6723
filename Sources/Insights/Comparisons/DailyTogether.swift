package import Semantics
import Statistics

/// How far two figures rise and fall together from day to day, what is usual for each weekday taken off: weekdays alone would
/// make everything go together.
package struct DailyTogether: Sendable, Equatable {
    /// Spearman's rank correlation of what is left, −1 … 1.
    package let coefficient: Double
    /// Beyond what chance alone gives one time in twenty.
    package let isBeyondChance: Bool

    /// - Returns: nil for fewer than three days, or where one side never changes.
    package init?(_ days: [CivilDate], _ first: [Double], _ second: [Double]) {
        let weekdays = days.map(\.weekday)
        guard
            let correlation = RankCorrelation(
                DailyTogether.unlike(first, weekdays), DailyTogether.unlike(second, weekdays))
        else { return nil }
        coefficient = correlation.coefficient
        isBeyondChance = correlation.pValue < 0.05
    }

    /// What a value has more than the mean of its weekday.
    private static func unlike(_ values: [Double], _ days: [Weekday]) -> [Double] {
        var sums: [Weekday: (sum: Double, count: Double)] = [:]
        for (value, day) in zip(values, days) {
            let known = sums[day] ?? (0, 0)
            sums[day] = (known.sum + value, known.count + 1)
        }
        return zip(values, days).map { value, day in
            let (sum, count) = sums[day] ?? (0, 1)
            return value - sum / count
        }
    }
}
