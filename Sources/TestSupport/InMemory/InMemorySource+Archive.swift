package import Semantics

extension InMemorySource: EventArchive {
    /// Small, so that readers meet more than one.
    private static let batchSize = 7

    package func readEvents(
        in period: DateRange?, visit: @escaping @Sendable (ArchivedEvents) throws -> Void
    ) throws {
        let origins = Dictionary(uniqueKeysWithValues: arrived.map { ($0.event.key, $0.source) })
        let chosen = history.events.filter { period?.contains(settings.calendar.date(of: $0.event.time)) ?? true }
        for start in stride(from: 0, to: chosen.count, by: InMemorySource.batchSize) {
            try Task.checkCancellation()
            var batch = ArchivedEvents()
            for (row, member) in chosen[start..<min(chosen.count, start + InMemorySource.batchSize)].enumerated() {
                batch.events.append(member.event)
                batch.sources.set(row, origins[member.event.key] ?? "")
                batch.sessionStarts.append(
                    member.session.map { history.sessions[$0].start.milliseconds } ?? ArchivedEvents.noSession)
            }
            try visit(batch)
        }
    }

    package func readObservations(
        in period: DateRange?, visit: @escaping @Sendable ([ArchivedObservation]) throws -> Void
    ) throws {
        let chosen = stock.observations
            .filter { period?.contains($0.observation.period.start) ?? true }
            .sorted { a, b in
                let (first, second) = (a.observation, b.observation)
                if first.period != second.period {
                    return (first.period.start, first.period.end) < (second.period.start, second.period.end)
                }
                if first.source != second.source {
                    return first.source.utf8.lexicographicallyPrecedes(second.source.utf8)
                }
                return first.key.utf8.lexicographicallyPrecedes(second.key.utf8)
            }
            .map { ArchivedObservation(observation: $0.observation, source: $0.source) }
        for start in stride(from: 0, to: chosen.count, by: InMemorySource.batchSize) {
            try Task.checkCancellation()
            try visit(Array(chosen[start..<min(chosen.count, start + InMemorySource.batchSize)]))
        }
    }
}
