import Semantics

/// One report of the catalogue: its name, what it is for, and how its sections are made.
///
/// A new report is one file in `Definitions/` and one line in `ReportCatalogue`.
protocol ReportDefinition: Sendable {
    /// `weekly_summary`.
    var name: String { get }
    /// Other names it answers to.
    var aliases: [String] { get }
    var version: Int { get }
    var title: String { get }
    /// One sentence for a person choosing among reports.
    var summary: String { get }
    /// The days it is about when nobody says.
    var span: ReportSpan { get }
    /// Whether its numbers stand beside those of other days.
    var compares: Bool { get }

    /// - Throws: what breaks. What the data does not support becomes a note of its section: see `ReportDesk.section`.
    func sections(_ desk: ReportDesk) async throws -> [ReportSection]
}

extension ReportDefinition {
    var aliases: [String] { [] }
    var version: Int { 1 }
    var compares: Bool { true }
}

/// The days that a report is about when nobody says: the last that are over and that there is data of.
enum ReportSpan: String, Sendable {
    case day, week, month
    /// Twenty-eight days: four of each weekday.
    case fourWeeks = "28 days"

    func period(lastDay: CivilDate, weekStart: Weekday) -> DateRange {
        switch self {
        case .day: return DateRange(day: lastDay)
        case .week:
            let start = lastDay.startOfWeek(startingOn: weekStart)
            let first = start.adding(days: 6) == lastDay ? start : start.adding(days: -7)
            return DateRange(start: first, end: first.adding(days: 6))
        case .month:
            let end = lastDay == lastDay.endOfMonth ? lastDay : lastDay.startOfMonth.adding(days: -1)
            return DateRange(start: end.startOfMonth, end: end)
        case .fourWeeks: return DateRange(start: lastDay.adding(days: -27), end: lastDay)
        }
    }

    /// A day stands against its weekday a week before, everything else against what came before.
    var comparison: ReportComparison { self == .day ? .weekBefore : .previous }
}

enum ReportComparison: Sendable { case weekBefore, previous }
