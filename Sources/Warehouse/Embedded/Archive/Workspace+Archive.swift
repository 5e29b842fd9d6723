import GRDB
package import Semantics

extension Workspace: EventArchive {
    private static let archiveBatch = 65_536

    package func readEvents(
        in period: DateRange?, visit: @escaping @Sendable (ArchivedEvents) throws -> Void
    ) async throws {
        let span = period.map { calendar.instants(of: $0) }
        let failure = try await read { db -> (any Error)? in
            let store = SegmentStore(db: db)
            let reader = SegmentReader(store: store)
            let export = try BlockExport(store)
            for stretch in try StoredEvents(store).stretches {
                if let span {
                    guard stretch.last >= span.lowerBound.milliseconds,
                        stretch.base.first < span.upperBound.milliseconds
                    else { continue }
                }
                // Spilled texts are remembered no longer than their stretch.
                store.dictionaries.forgetSpilled()
                let block = try reader.block(of: stretch)
                let rows = block.times.indices.filter { row in
                    span.map { $0.contains(Instant(milliseconds: block.times[row])) } ?? true
                }
                for start in stride(from: 0, to: rows.count, by: Workspace.archiveBatch) {
                    try Task.checkCancellation()
                    let part = Array(rows[start..<min(rows.count, start + Workspace.archiveBatch)])
                    let events = try export.events(part.count == block.count ? block : block.gathered(part))
                    do { try visit(events) } catch { return error }
                }
            }
            return nil
        }
        // What the visitor throws is the visitor's affair: it is not translated into an error of the file.
        if let failure { throw failure }
    }

    package func readObservations(
        in period: DateRange?, visit: @escaping @Sendable ([ArchivedObservation]) throws -> Void
    ) async throws {
        let failure = try await read { db -> (any Error)? in
            let stored = try ObservationStore(db: db).beginning(in: period)
            for start in stride(from: 0, to: stored.count, by: Workspace.archiveBatch) {
                try Task.checkCancellation()
                let part = stored[start..<min(stored.count, start + Workspace.archiveBatch)]
                do {
                    try visit(part.map { ArchivedObservation(observation: $0.observation, source: $0.origin) })
                } catch { return error }
            }
            return nil
        }
        if let failure { throw failure }
    }
}
