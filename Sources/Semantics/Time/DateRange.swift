/// Whole days, both ends included, in the property's time zone.
package struct DateRange: Hashable, Sendable, Codable {
    package var start: CivilDate
    package var end: CivilDate

    /// - Precondition: none; a range whose end is before its start is empty, and the planner refuses it.
    package init(start: CivilDate, end: CivilDate) {
        self.start = start
        self.end = end
    }

    package init(day: CivilDate) { self.init(start: day, end: day) }

    /// The number of days; zero or less for an empty range.
    package var dayCount: Int { start.days(until: end) + 1 }
    package var isEmpty: Bool { end < start }

    package func contains(_ date: CivilDate) -> Bool { start <= date && date <= end }

    package func intersection(_ other: DateRange) -> DateRange? {
        let range = DateRange(start: max(start, other.start), end: min(end, other.end))
        return range.isEmpty ? nil : range
    }

    /// The shortest range that holds both.
    package func union(_ other: DateRange) -> DateRange {
        DateRange(start: min(start, other.start), end: max(end, other.end))
    }

    package func shifted(days: Int) -> DateRange {
        DateRange(start: start.adding(days: days), end: end.adding(days: days))
    }

    package var days: [CivilDate] { isEmpty ? [] : (0..<dayCount).map { start.adding(days: $0) } }
}

extension DateRange: CustomStringConvertible {
    package var description: String { start == end ? "\(start)" : "\(start)..\(end)" }
}
