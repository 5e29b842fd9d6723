import Semantics
import Statistics

/// When in the property's day the visitors of each country come: by the clock on their own wall.
struct ArrivalHours: Sendable {
    private let day: Range<Instant>
    private let tables: [AliasTable]

    /// Visits per local hour, 0…23, over a day: a plateau at noon and a peak in the evening.
    private static let curve = [
        1.2, 0.7, 0.45, 0.3, 0.3, 0.5, 1.2, 2.3, 3.4, 4.2, 4.8, 5.1, 5.3, 5.0, 4.7, 4.6, 4.6, 4.9, 5.3, 6.1, 6.9, 6.6,
        4.6, 2.6,
    ]

    /// - Parameter day: from the first instant of the property's day to the first of the next; 23, 24 or 25 hours.
    init(day: Range<Instant>) {
        self.day = day
        let hours = max(1, Int((day.upperBound.milliseconds - day.lowerBound.milliseconds) / 3_600_000))
        tables = Country.all.map { country in
            AliasTable(
                weights: (0..<hours).map { hour in
                    let utcHour = (day.lowerBound.milliseconds + Int64(hour) * 3_600_000).flooredQuotient(3_600_000)
                    let localHour = (Int(utcHour) + country.utcOffset) % 24
                    return ArrivalHours.curve[(localHour + 24) % 24]
                })
        }
    }

    func draw(country: Int, using generator: inout SeededGenerator) -> Instant {
        let hour = tables[country].draw(using: &generator)
        let instant = day.lowerBound.adding(milliseconds: Int64((Double(hour) + generator.uniform()) * 3_600_000))
        return min(instant, day.upperBound.adding(milliseconds: -1))
    }
}
