import Semantics

/// Reads a dimension's value from a row.
struct DimensionReader: Sendable {
    let history: EventHistory
    let calendar: PropertyCalendar

    /// Time fields are of the event's time, session fields of its session; items and observations are not on events.
    func value(of dimension: DimensionDefinition, event: HistoryEvent) -> String? {
        switch dimension.binding {
        case .time(let field): label(field, at: event.event.time)
        case .eventName: event.event.name
        case .event(let text): event.event[text]
        case .property(let name): event.event.properties[name]?.plainText
        case .session(let field): event.session.flatMap { value(of: field, session: history.sessions[$0]) }
        case .firstUser(let field): history.firstUserTraffic(of: event).flatMap { $0.value(of: field) }
        case .item, .observed, .attribution: nil
        }
    }

    /// Event fields are of `event`, one of the session's; everything else is the session's own.
    func value(of dimension: DimensionDefinition, session: HistorySession, seenIn event: HistoryEvent) -> String? {
        switch dimension.binding {
        case .time(let field): label(field, at: session.start)
        case .eventName, .event, .property: value(of: dimension, event: event)
        case .session(let field): value(of: field, session: session)
        case .firstUser(let field): history.firstUserTraffic(of: session).flatMap { $0.value(of: field) }
        case .item, .observed, .attribution: nil
        }
    }

    func value(of dimension: DimensionDefinition, item: EventItem, in event: HistoryEvent) -> String? {
        if case .item(let text) = dimension.binding { return item[text] }
        return value(of: dimension, event: event)
    }

    /// A time field is known for an observation when all its days agree on it, and never finer than a day. Days of the
    /// week belong to single days.
    func value(of dimension: DimensionDefinition, observation: Observation) -> String? {
        guard case .time(let field) = dimension.binding else { return observation.dimensions[dimension.id] }
        if field == .dayOfWeek, observation.period.dayCount > 1 { return nil }
        let labels = Set(observation.period.days.map { label(field, on: $0) })
        return labels.count == 1 ? labels.first ?? nil : nil
    }

    private func value(of field: SessionField, session: HistorySession) -> String? {
        switch field {
        case .traffic(let traffic): session.traffic.value(of: traffic)
        case .landingPage: session.landingPage
        case .newVersusReturning: session.isFirst ? "new" : "returning"
        }
    }

    private func label(_ field: TimeField, at instant: Instant) -> String? {
        let clock = calendar.clock(of: instant)
        let hour = (clock.hour < 10 ? "0" : "") + String(clock.hour)
        switch field {
        case .hour: return "\(clock.date)T\(hour)"
        case .hourOfDay: return hour
        default: return label(field, on: clock.date)
        }
    }

    private func label(_ field: TimeField, on date: CivilDate) -> String? {
        switch field {
        case .hour, .hourOfDay: nil
        case .date: "\(date)"
        case .week: "\(date.startOfWeek(startingOn: calendar.weekStart))"
        case .month: String("\(date)".prefix(7))
        case .quarter: String("\(date)".prefix(4)) + "-Q" + String((date.month + 2) / 3)
        case .year: String("\(date)".prefix(4))
        case .dayOfWeek: date.weekday.name
        }
    }
}
