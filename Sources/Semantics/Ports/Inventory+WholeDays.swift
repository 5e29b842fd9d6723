/// What a figure is made of.
package enum DataKind: Hashable, Sendable, CaseIterable {
    case events, observations
}

extension Inventory {
    /// The days whose data has come whole, for figures made of some kinds of data; nil when there is none.
    ///
    /// The end is that of the kind which lags most: revenue of yesterday over the ad cost of last week is no figure.
    package func wholeDays(of kinds: Set<DataKind>, calendar: PropertyCalendar) -> DateRange? {
        let known = kinds.compactMap { self.days(of: $0, calendar: calendar) }
        guard let start = known.map(\.days.start).min(),
            let end = known.map({ $0.isPartial ? $0.days.end.adding(days: -1) : $0.days.end }).min(), start <= end
        else { return nil }
        return DateRange(start: start, end: end)
    }

    /// The last day of data of some kinds where it is there in part only.
    package func partialDay(of kinds: Set<DataKind>, calendar: PropertyCalendar) -> CivilDate? {
        kinds.compactMap { self.days(of: $0, calendar: calendar) }.filter(\.isPartial).map(\.days.end).min()
    }

    /// From the first to the last day with data of a kind; partial when the last import of a source that reaches the last
    /// day falls into that day: what happened later is not there yet.
    private func days(of kind: DataKind, calendar: PropertyCalendar) -> (days: DateRange, isPartial: Bool)? {
        let sources = sources.filter { (kind == .events ? $0.events : $0.observations) > 0 }
        let spans = sources.compactMap(\.span)
        guard let start = spans.map(\.start).min(), let end = spans.map(\.end).max() else { return nil }
        let last = calendar.instants(of: DateRange(day: end))
        let isPartial = sources.contains { source in
            source.span?.end == end && source.lastImport.map(last.contains) ?? false
        }
        return (DateRange(start: start, end: end), isPartial)
    }
}

extension Catalogue {
    /// Which kinds of data a metric's figures are made of.
    package func data(of metric: MetricID) -> Set<DataKind> {
        switch self.metric(metric)?.computation {
        case .formula(let formula): Set(formula.measures.map { $0.rows == .observations ? .observations : .events })
        case .cumulative(let base, _): data(of: base)
        case .report, nil: [.events]
        }
    }
}
