package import Semantics

extension EventCalendar {
    /// The calendar's events as a forecaster takes them.
    ///
    /// - Parameters:
    ///   - isAssumed: whether they count only where the history shows that they matter.
    ///   - position: where a day stands in the series, counted from its first value; nil outside.
    package func knownEvents(isAssumed: Bool, position: (CivilDate) -> Int?) -> [KnownEvent] {
        var positions: [String: [Int]] = [:]
        for day in days {
            guard let place = position(day) else { continue }
            for name in names(on: day) { positions[name, default: []].append(place) }
        }
        return positions.sorted { $0.key < $1.key }.map {
            KnownEvent(name: $0.key, positions: $0.value, isAssumed: isAssumed)
        }
    }

    /// First and last days of months: when wages, rents and budgets move.
    package static func monthEnds(_ days: DateRange) -> EventCalendar {
        EventCalendar(
            days.days.compactMap { day in
                if day.day == 1 { return (date: day, name: "first day of the month") }
                return day.adding(days: 1).day == 1 ? (date: day, name: "last day of the month") : nil
            })
    }
}
