import Grounding
import Semantics

/// Days with a name in one period and not in the other: what may explain a change before any data does.
enum KnownEvents {
    static func between(_ period: DateRange, _ comparison: DateRange, own: [WorkspaceDay]) -> [ChangeReasons
        .Event]
    {
        let current = events(in: period, own)
        let baseline = events(in: comparison, own)
        let shared = Set(current.map(\.name)).intersection(baseline.map(\.name))
        return
            (current.map { ChangeReasons.Event(name: $0.name, range: $0.range, isCurrent: true) }
            + baseline.map { ChangeReasons.Event(name: $0.name, range: $0.range, isCurrent: false) })
            .filter { !shared.contains($0.name) }
    }

    private static func events(in period: DateRange, _ own: [WorkspaceDay]) -> [WorkspaceDay] {
        let own = own.filter { $0.range.start <= period.end && $0.range.end >= period.start }
        let years = period.start.year...max(period.start.year, period.end.year)
        let common = NamedDays.all.flatMap { day in
            years.compactMap { day.date(in: $0) }.filter { $0 >= period.start && $0 <= period.end }
                .map { WorkspaceDay(name: day.name, range: DateRange(start: $0, end: $0)) }
        }
        return own + common
    }
}
