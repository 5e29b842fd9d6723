package import Semantics

/// Dated names of holidays and known events: days that are expected to differ.
///
/// The list gives every date, moving feasts too: the same name on several dates is the same event happening again, so that
/// what it did before is known when it comes back. A day may carry several names. *Guarantee:* names of a day are in
/// alphabetical order, so that the order of the list changes nothing.
package struct EventCalendar: Sendable, Equatable {
    private var namesByDay: [CivilDate: [String]] = [:]

    package static let empty = EventCalendar([])

    package init(_ days: some Sequence<(date: CivilDate, name: String)>) {
        for (date, name) in days where !namesByDay[date, default: []].contains(name) {
            namesByDay[date, default: []].append(name)
        }
        for (date, names) in namesByDay where names.count > 1 { namesByDay[date] = names.sorted() }
    }

    package var isEmpty: Bool { namesByDay.isEmpty }

    /// What is known to happen on a day; empty on an ordinary one.
    package func names(on date: CivilDate) -> [String] { namesByDay[date] ?? [] }

    /// Every named day, oldest first.
    package var days: [CivilDate] { namesByDay.keys.sorted() }

    /// The days of one event, oldest first.
    package func days(of name: String) -> [CivilDate] {
        namesByDay.filter { $0.value.contains(name) }.keys.sorted()
    }
}

extension EventCalendar {
    /// The shared named days of these names, or of all, in a span of years.
    package init(_ named: [NamedDay], years: ClosedRange<Int>) {
        self.init(
            named.flatMap { day in
                years.compactMap { year in day.date(in: year).map { (date: $0, name: day.name) } }
            })
    }
}
