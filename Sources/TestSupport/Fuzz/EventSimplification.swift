import Semantics

/// Ways to take something away from an event.
enum EventSimplification {
    /// Each says whether it changed anything.
    static let all: [@Sendable (inout Event) -> Bool] = [
        { event in
            defer { for field in EventText.allCases { event[field] = nil } }
            return !event.texts.isEmpty
        },
        { event in
            defer { for field in EventNumber.allCases { event[field] = nil } }
            return !event.numbers.isEmpty
        },
        { event in
            defer { for field in EventMoney.allCases { event[field] = nil } }
            return !event.money.isEmpty
        },
        { event in
            defer { event.items = [] }
            return !event.items.isEmpty
        },
        { event in
            defer { event.properties = [:] }
            return !event.properties.isEmpty
        },
        { event in
            defer { event.alias = nil }
            return event.alias != nil
        },
        { event in
            defer { event.transaction = nil }
            return event.transaction != nil
        },
        { event in
            defer { event.session = .derived }
            return event.session != .derived
        },
    ]
}

extension RandomHistory {
    /// Steps, events, observations and fields together.
    var weight: Int {
        steps.reduce(steps.count) { sum, step in
            guard let batch = step.batch else { return sum }
            return sum + batch.observations.count
                + batch.events.reduce(0) { total, event in
                    total + 1 + event.texts.count + event.numbers.count + event.money.count + event.items.count
                        + event.properties.count + (event.transaction == nil ? 0 : 1) + (event.alias == nil ? 0 : 1)
                        + (event.session == .derived ? 0 : 1)
                }
        }
    }
}
