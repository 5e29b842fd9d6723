import Semantics

/// Tests which events a behaviour plan means.
struct EventConditionTest: Sendable {
    let history: EventHistory
    let calendar: PropertyCalendar

    var reader: DimensionReader { DimensionReader(history: history, calendar: calendar) }

    func fulfils(_ condition: EventCondition, _ event: HistoryEvent) -> Bool {
        if !condition.names.isEmpty {
            guard condition.names.contains(event.event.name), !event.isRepeatedPurchase else { return false }
        }
        return passes(condition.filters, event)
    }

    func passes(_ filters: [DimensionFilter], _ event: HistoryEvent) -> Bool {
        filters.allSatisfy { $0.filter.matches(reader.value(of: $0.dimension, event: event)) }
    }
}
