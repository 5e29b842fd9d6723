import Semantics

/// An event and the batch source that first brought it.
struct KeptEvent: Sendable {
    var event: Event
    var source: String
}

/// An observation and the batch source that last stated it.
struct KeptObservation: Sendable {
    var observation: Observation
    var source: String
}

/// Everything kept, counted.
struct Stock: Sendable {
    let events: [KeptEvent]
    let observations: [KeptObservation]
    let calendar: PropertyCalendar
    /// The same for equal data, whatever the order it came in.
    let snapshot: String

    init(events: [KeptEvent], observations: [KeptObservation], calendar: PropertyCalendar) {
        self.events = events
        self.observations = observations
        self.calendar = calendar
        snapshot = Stock.hash(events, observations)
    }

    /// A hash of all event keys and of the contents of all observations, each sorted: the order of arrival is not in it.
    private static func hash(_ events: [KeptEvent], _ observations: [KeptObservation]) -> String {
        var hash = StableHash()
        for key in events.map(\.event.key).sorted() {
            hash.combine(key.high)
            hash.combine(key.low)
        }
        for text in observations.map({ canonical($0.observation) }).sorted() { hash.combine(text) }
        let digest = hash.finish()
        return String(digest.high, radix: 16) + "-" + String(digest.low, radix: 16)
    }

    /// By name.
    var sources: [Inventory.Source] {
        let names = Set(events.map(\.source)).union(observations.map(\.source))
        return names.sorted().map { name in
            let days = events.filter { $0.source == name }.map { DateRange(day: calendar.date(of: $0.event.time)) }
            let periods = observations.filter { $0.source == name }.map(\.observation.period)
            return Inventory.Source(
                name: name, events: days.count, observations: periods.count, span: hull(of: days + periods),
                lastImport: nil)
        }
    }

    func inventory(history: EventHistory) -> Inventory {
        let days = Set(events.map { calendar.date(of: $0.event.time) })
        let span = hull(of: days.map { DateRange(day: $0) } + observations.map(\.observation.period))
        let names = Dictionary(grouping: events, by: \.event.name).mapValues(\.count)
        return Inventory(
            snapshot: snapshot, sources: sources, span: span, events: events.count, sessions: history.sessions.count,
            users: Set(history.events.compactMap(\.user)).count, observations: observations.count,
            gaps: days.isEmpty ? [] : gaps(in: span, days: days), size: nil, series: series,
            eventNames: names.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key), properties: properties)
    }

    private var properties: [String] {
        let kept = events.flatMap { $0.event.properties }.filter { $0.value.plainText != nil }
        return Set(kept.map(\.key)).sorted()
    }

    private var series: [String] {
        let quantities = Set(observations.flatMap { $0.observation.values.keys })
        return quantities.compactMap { if case .series(let name) = $0 { name } else { nil } }.sorted()
    }

    /// Runs of days of the span that are not among `days`.
    private func gaps(in span: DateRange?, days: Set<CivilDate>) -> [DateRange] {
        var gaps: [DateRange] = []
        for day in span?.days ?? [] where !days.contains(day) {
            if let last = gaps.last, last.end.adding(days: 1) == day {
                gaps[gaps.count - 1].end = day
            } else {
                gaps.append(DateRange(day: day))
            }
        }
        return gaps
    }

    private func hull(of ranges: [DateRange]) -> DateRange? {
        guard let start = ranges.map(\.start).min(), let end = ranges.map(\.end).max() else { return nil }
        return DateRange(start: start, end: end)
    }

    /// All fields of an observation as text, the same for equal observations.
    private static func canonical(_ observation: Observation) -> String {
        let interval = observation.interval.map { "\($0.lowerBound)…\($0.upperBound)" } ?? ""
        let dimensions = observation.dimensions.map { "\($0.key)=\($0.value)" }.sorted()
        let values = observation.values.map { "\($0.key.name)=\($0.value)" }.sorted()
        let money = observation.money.map { "\($0.key.rawValue)=\($0.value.micros)" }.sorted()
        let parts = [observation.source, observation.key, "\(observation.period)", interval]
        return (parts + dimensions + values + money).joined(separator: "\u{1F}")
    }
}
