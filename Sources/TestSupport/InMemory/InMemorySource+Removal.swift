package import Semantics

extension InMemorySource: DataRemoval {
    package func erase(
        users: [String], dryRun: Bool, progress: @escaping @Sendable (Double) -> Void
    ) -> ErasureReceipt {
        sortIn()
        var receipt = ErasureReceipt()
        let asked = users.reduce(into: [String]()) { list, user in if !list.contains(user) { list.append(user) } }
        let identities = Identities(arrived.map(\.event))
        let known = Set(arrived.compactMap(\.event.user)).union(identities.aliases)
        receipt.unknown = asked.filter { !known.contains($0) }
        let people = Set(asked.filter(known.contains).map(identities.person))
        receipt.users = people.count
        let names = known.filter { people.contains(identities.person(of: $0)) }
        let isErased = { (kept: KeptEvent) in kept.event.user.map(names.contains) ?? false }
        let gone = arrived.filter(isErased)
        let left = arrived.filter { !isErased($0) }.map { kept in
            var kept = kept
            if let alias = kept.event.alias, names.contains(alias) { kept.event.alias = nil }
            return kept
        }
        receipt.events = gone.count
        receipt.sessions = history.sessions.count { people.contains($0.user) }
        receipt.items = gone.reduce(0) { $0 + $1.event.items.count }
        receipt.texts = InMemorySource.texts(only: gone, left)
        receipt.span = span(of: gone)
        if !dryRun { replaceAll(events: left, observations: stock.observations) }
        receipt.snapshot = stock.snapshot
        progress(1)
        return receipt
    }

    package func retain(
        from cut: RetentionCut, dryRun: Bool, progress: @escaping @Sendable (Double) -> Void
    ) -> RetentionReceipt {
        sortIn()
        var receipt = RetentionReceipt()
        let calendar = settings.calendar
        let isOldEvent = { (kept: KeptEvent) in
            cut.firstDay(ofEventsFrom: kept.source).map { calendar.date(of: kept.event.time) < $0 } ?? false
        }
        let isOldObservation = { (kept: KeptObservation) in
            cut.firstDay(ofObservationsFrom: kept.source).map { kept.observation.period.end < $0 } ?? false
        }
        let (gone, left) = (arrived.filter(isOldEvent), arrived.filter { !isOldEvent($0) })
        let goneObservations = stock.observations.filter(isOldObservation)
        receipt.sources = Stock(events: gone, observations: goneObservations, calendar: calendar).sources
            .compactMap { source in
                source.span.map {
                    RetentionReceipt.Source(
                        name: source.name, events: source.events, observations: source.observations, span: $0)
                }
            }
        receipt.users = Set(gone.compactMap(\.event.user)).subtracting(left.compactMap(\.event.user)).count
        receipt.items = gone.reduce(0) { $0 + $1.event.items.count }
        receipt.texts = InMemorySource.texts(only: gone, left)
        if !dryRun {
            replaceAll(events: left, observations: stock.observations.filter { !isOldObservation($0) })
        }
        receipt.snapshot = stock.snapshot
        progress(1)
        return receipt
    }

    private func span(of events: [KeptEvent]) -> DateRange? {
        events.map { DateRange(day: settings.calendar.date(of: $0.event.time)) }
            .reduce(nil as DateRange?) { $0?.union($1) ?? $1 }
    }

    private struct FieldText: Hashable {
        var field: String
        var text: String
    }

    /// How many different texts the first events have, field by field, that the others do not.
    private static func texts(only gone: [KeptEvent], _ left: [KeptEvent]) -> Int {
        func all(_ events: [KeptEvent]) -> Set<FieldText> {
            var found: Set<FieldText> = []
            for event in events.map(\.event) {
                found.insert(FieldText(field: "event_name", text: event.name))
                for (field, text) in event.texts { found.insert(FieldText(field: field.rawValue, text: text)) }
                for (name, value) in event.properties {
                    guard let text = value.plainText else { continue }
                    found.insert(FieldText(field: "property", text: name))
                    found.insert(FieldText(field: "property:" + name, text: text))
                }
                for item in event.items {
                    for field in ItemText.allCases {
                        if let text = item[field] { found.insert(FieldText(field: field.rawValue, text: text)) }
                    }
                }
            }
            return found
        }
        return all(gone).subtracting(all(left)).count
    }
}

extension InMemorySource: IntegrityCheck {
    /// There is no file that could be damaged.
    package func verify(progress: @escaping @Sendable (Double) -> Void) -> [Damage] {
        progress(1)
        return []
    }
}
