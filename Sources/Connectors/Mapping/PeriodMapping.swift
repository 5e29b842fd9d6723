import Semantics
import Yams

/// Which days an observation speaks of: `date:` with the length of its period, or `start:` and `end:`.
struct PeriodMapping: Sendable {
    private enum Length: String, CaseIterable, Sendable {
        case day
        /// Seven days from the date on.
        case week
        /// Seven days that end with the date.
        case weekEnding = "week_ending"
        /// The calendar month, quarter or year that holds the date.
        case month, quarter, year
    }

    private let date: FieldExpression
    private let end: FieldExpression?
    private let length: Length

    /// Nil when the map has a problem here, which is then reported.
    init?(_ fields: inout MappingFields, _ reader: inout MappingReader) {
        var length = Length.day
        if let node = fields.node("period") {
            length = reader.word(node, fields.place("period"), as: Length.self) ?? .day
        }
        self.length = length
        if fields.node("start") != nil || fields.node("end") != nil {
            let start = fields.required("start", .date, "first_day", &reader)
            end = fields.required("end", .date, "last_day", &reader)
            if fields.node("date") != nil || fields.node("period") != nil {
                reader.report(fields.place("start"), fields.node("start"), "cannot stand beside `date` or `period`")
            }
            guard let start else { return nil }
            date = start
        } else {
            end = nil
            guard let date = fields.required("date", .date, "day", &reader) else { return nil }
            self.date = date
        }
    }

    func range(_ view: RecordView) throws(RecordProblem) -> DateRange {
        let wholeMonths = length == .month || length == .quarter || length == .year
        guard let first = try date.date(view, wholeMonths: wholeMonths) else {
            throw .missing("date", "write the day, such as 2026-11-16")
        }
        if let end {
            guard let last = try end.date(view, wholeMonths: false) else {
                throw .missing("end", "write the last day, such as 2026-11-22")
            }
            guard first <= last else {
                throw RecordProblem(
                    reason: "bad_period", explanation: "the period \(first) to \(last) ends before it begins")
            }
            return DateRange(start: first, end: last)
        }
        switch length {
        case .day: return DateRange(day: first)
        case .week: return DateRange(start: first, end: first.adding(days: 6))
        case .weekEnding: return DateRange(start: first.adding(days: -6), end: first)
        case .month: return DateRange(start: first.startOfMonth, end: first.endOfMonth)
        case .quarter:
            let start = first.startOfQuarter
            return DateRange(start: start, end: start.adding(months: 2).endOfMonth)
        case .year:
            let start = first.startOfYear
            return DateRange(start: start, end: start.adding(months: 11).endOfMonth)
        }
    }
}
