/// A day that is not over, taken to its end: by the share of their whole that days like it had at the same hour.
package struct DayProjection: Sendable, Equatable {
    /// The median of what the day may come to.
    package let value: Double
    /// What it comes to by the slowest and the quickest of the days before.
    package let range: ClosedRange<Double>
    /// How many days it is learned from.
    package let days: Int

    /// Fewer days say nothing about the shape of a day.
    package static let leastDays = 4

    /// - Parameters:
    ///   - soFar: what today has, up to the last full hour.
    ///   - before: days like today (the same weekday): up to that hour, and whole.
    /// - Returns: nil with too few such days, or when most of them had nothing yet at this hour.
    package init?(soFar: Double, before: [(soFar: Double, whole: Double)]) {
        let shares = before.compactMap { day -> Double? in
            guard day.whole > 0, day.soFar > 0 else { return nil }
            return day.soFar / day.whole
        }.sorted()
        guard shares.count >= DayProjection.leastDays, shares.count * 2 > before.count, soFar > 0 else { return nil }
        let middle = shares.count / 2
        let median = shares.count.isMultiple(of: 2) ? (shares[middle - 1] + shares[middle]) / 2 : shares[middle]
        value = soFar / median
        range = (soFar / shares[shares.count - 1])...(soFar / shares[0])
        days = shares.count
    }
}
