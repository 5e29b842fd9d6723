import Semantics
import Synchronization

/// Everything that an archive hands out, in memory.
struct ArchiveReading: Sendable {
    private(set) var events: [ArchivedEvent] = []
    private(set) var observations: [ArchivedObservation] = []

    init(_ archive: any EventArchive) async throws {
        let events = Mutex<[ArchivedEvent]>([])
        try await archive.readEvents(in: nil) { batch in events.withLock { $0 += batch.single } }
        let observations = Mutex<[ArchivedObservation]>([])
        try await archive.readObservations(in: nil) { batch in observations.withLock { $0 += batch } }
        self.events = events.withLock { $0 }
        self.observations = observations.withLock { $0 }
    }

    func difference(to other: ArchiveReading) -> String? {
        if events.count != other.events.count {
            return "first reads \(events.count) events, second \(other.events.count)"
        }
        for (a, b) in zip(events, other.events) where a != b { return "first reads \(a), second \(b)" }
        if observations.count != other.observations.count {
            return "first reads \(observations.count) observations, second \(other.observations.count)"
        }
        for (a, b) in zip(observations, other.observations) where a != b { return "first reads \(a), second \(b)" }
        return nil
    }

    /// Hands everything to an empty source, one batch for each run of one import source.
    func restore(into sink: any EventSink) async throws {
        var batch = IngestBatch(source: "")
        for member in events {
            if batch.source != member.source {
                if !batch.events.isEmpty { try await sink.append(batch) }
                batch = IngestBatch(source: member.source ?? "")
            }
            batch.events.append(member.event)
        }
        if !batch.events.isEmpty { try await sink.append(batch) }
        for member in observations {
            try await sink.append(IngestBatch(source: member.source, observations: [member.observation]))
        }
        _ = try await sink.commit(progress: { _ in })
    }
}
