import Semantics

/// Something that is otherwise in a world than in the one its seed makes.
package enum WorldChange: Sendable, Hashable {
    /// Other names in the place of some; nothing else differs.
    case renamed(WorldName, [String: String])
    /// Everything happens twice, to two people: counts double, rates stay.
    case doubled
    /// Everything happens so many days later, and is asked about so many days later.
    case shifted(days: Int)
    /// Every amount of money is so many times as much.
    case repriced(Int)
    /// What identifies people is text of a known kind: see `Canaries`.
    case canaries

    func apply(to batch: IngestBatch) -> IngestBatch {
        var events = Array(batch.events)
        var observations = batch.observations
        switch self {
        case .renamed(let kind, let names):
            for index in events.indices { kind.rename(&events[index], names) }
            for index in observations.indices { kind.rename(&observations[index], names) }
        case .doubled:
            events = events.flatMap { [$0, WorldChange.twin(of: $0)] }
            observations = observations.flatMap { [$0, WorldChange.twin(of: $0)] }
        case .shifted(let days):
            for index in events.indices {
                events[index].time = events[index].time.adding(seconds: Int64(days) * 86_400)
            }
            for index in observations.indices {
                observations[index].period = observations[index].period.shifted(days: days)
                if let interval = observations[index].interval {
                    observations[index].interval =
                        interval.lowerBound.adding(
                            seconds: Int64(days) * 86_400)..<interval.upperBound.adding(
                            seconds: Int64(days) * 86_400)
                }
            }
        case .repriced(let factor):
            for index in events.indices { WorldChange.reprice(&events[index], factor) }
            for index in observations.indices {
                observations[index].money = observations[index].money.mapValues { WorldChange.times($0, factor) }
            }
        case .canaries: events = events.map(Canaries.marked)
        }
        return IngestBatch(source: batch.source, events: events, observations: observations)
    }

    private static func reprice(_ event: inout Event, _ factor: Int) {
        for field in EventMoney.allCases { event[field] = event[field].map { times($0, factor) } }
        for index in event.items.indices {
            event.items[index].price = event.items[index].price.map { times($0, factor) }
            event.items[index].revenue = event.items[index].revenue.map { times($0, factor) }
        }
    }

    private static func times(_ money: Money, _ factor: Int) -> Money { Money(micros: money.micros * Int64(factor)) }

    private static func twin(of event: Event) -> Event {
        var twin = event
        twin.key = EventKey(high: ~event.key.high, low: event.key.low)
        twin.user = event.user.map { "\($0)-twin" }
        twin.alias = event.alias.map { "\($0)-twin" }
        twin.transaction = event.transaction.map { "\($0)-twin" }
        return twin
    }

    private static func twin(of observation: Observation) -> Observation {
        var twin = observation
        twin.key += "-twin"
        return twin
    }
}
