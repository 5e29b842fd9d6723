package import Semantics

/// Gives the names of a calendar small numbers, as detectors know events.
package struct EventBook: Sendable {
    private let calendar: EventCalendar
    private let numbers: [String: Int]
    private var day = Int.min
    private var current: [Int] = []

    package init(_ calendar: EventCalendar) {
        self.calendar = calendar
        var numbers: [String: Int] = [:]
        for day in calendar.days {
            for name in calendar.names(on: day) where numbers[name] == nil { numbers[name] = numbers.count }
        }
        self.numbers = numbers
    }

    package func events(on date: CivilDate) -> [Int] { calendar.names(on: date).compactMap { numbers[$0] } }

    /// The events of the day of a time in seconds since 1970; quick for times of the same day.
    package mutating func events(at time: Double) -> [Int] {
        guard !numbers.isEmpty, time.isFinite, abs(time) < 1e13 else { return [] }
        let newDay = Int((time / 86_400).rounded(.down))
        if newDay != day {
            day = newDay
            current = events(on: CivilDate(daysSinceEpoch: newDay))
        }
        return current
    }
}
