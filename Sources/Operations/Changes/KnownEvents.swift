import Grounding
import Semantics

/// Days with a name in one period and not in the other: what may explain a change before any data does.
enum KnownEvents {
    /// Visits of the countries that keep a day, as a share of all: below it the day hardly moves the whole.
    private static let leastShare = 0.25

    /// - Parameter visitors: sessions by country; empty where that is not known, and every day may matter.
    static func between(
        _ period: DateRange, _ comparison: DateRange, own: [WorkspaceDay], visitors: [String: Double] = [:]
    ) -> [ChangeReasons.Event] {
        let current = events(in: period, own, visitors)
        let baseline = events(in: comparison, own, visitors)
        let shared = Set(current.map(\.name)).intersection(baseline.map(\.name))
        return
            (current.map { ChangeReasons.Event(name: $0.name, range: $0.range, isCurrent: true) }
            + baseline.map { ChangeReasons.Event(name: $0.name, range: $0.range, isCurrent: false) })
            .filter { !shared.contains($0.name) }
    }

    private static func isKept(_ day: NamedDay, by visitors: [String: Double]) -> Bool {
        guard let countries = NamedDays.countries(of: day.name) else { return true }
        let all = visitors.values.reduce(0, +)
        let theirs = visitors.reduce(0) { countries.contains($1.key) ? $0 + $1.value : $0 }
        return all <= 0 || theirs >= leastShare * all
    }

    private static func events(
        in period: DateRange, _ own: [WorkspaceDay], _ visitors: [String: Double]
    ) -> [WorkspaceDay] {
        let own = own.filter { $0.range.start <= period.end && $0.range.end >= period.start }
        let years = period.start.year...max(period.start.year, period.end.year)
        let common = NamedDays.all.filter { isKept($0, by: visitors) }.flatMap { day in
            years.compactMap { day.date(in: $0) }.filter { $0 >= period.start && $0 <= period.end }
                .map { WorkspaceDay(name: day.name, range: DateRange(start: $0, end: $0)) }
        }
        return own + common
    }
}
