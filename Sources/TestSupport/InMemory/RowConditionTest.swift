import Semantics

/// Tests the fixed conditions of a measure on a row. A condition that a kind of row does not know fails.
struct RowConditionTest: Sendable {
    let history: EventHistory
    let calendar: PropertyCalendar
    let keyEvents: [KeyEvent]

    func holds(_ conditions: [RowCondition], _ row: MetricRow) -> Bool {
        conditions.allSatisfy { condition in
            switch row {
            case .event(let event), .item(_, let event): holds(condition, event: event)
            case .session(let session): holds(condition, session: session)
            case .observation(let observation): condition == .outage && observation.interval != nil
            }
        }
    }

    private func holds(_ condition: RowCondition, event: HistoryEvent) -> Bool {
        switch condition {
        case .named(let names): names.contains(event.event.name)
        case .keyEvent: isKeyEvent(event)
        case .inSession: event.session != nil
        case .notRepeated: !event.isRepeatedPurchase
        case .entrance: event.isEntrance
        case .exit: event.isExit
        case .present(let number): event.event[number] != nil
        case .atLeast(let number, let bound): event.event[number].map { $0 >= bound } ?? false
        case .equals(let number, let bound): event.event[number].map { $0 == bound } ?? false
        case .engaged, .firstSession, .laterSession, .having, .havingKeyEvent, .outage: false
        }
    }

    /// A session is tested whole: with all its events, whatever the query's filters and period.
    private func holds(_ condition: RowCondition, session: HistorySession) -> Bool {
        let members = session.members.map { history.events[$0] }
        switch condition {
        case .engaged:
            return session.durationMilliseconds > SessionRules.engagedMilliseconds
                || session.pageViews >= 2
                || members.contains(where: isKeyEvent)
        case .firstSession: return session.isFirst
        case .laterSession: return !session.isFirst
        case .having(let names):
            return members.contains { names.contains($0.event.name) && !$0.isRepeatedPurchase }
        case .havingKeyEvent: return members.contains(where: isKeyEvent)
        case .named, .keyEvent, .inSession, .notRepeated, .entrance, .exit, .present, .atLeast, .equals, .outage:
            return false
        }
    }

    private func isKeyEvent(_ event: HistoryEvent) -> Bool {
        guard !event.isRepeatedPurchase else { return false }
        let day = calendar.date(of: event.event.time)
        return keyEvents.contains { key in
            key.name == event.event.name && (key.since.map { $0 <= day } ?? true)
        }
    }
}
