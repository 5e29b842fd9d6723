package import Semantics

/// Where a file itself says that a record came from: fidga's own export names the import source of each.
package struct RecordOrigin: Sendable, Equatable {
    package var source: String
    /// When the record's event happened; nil for what has no order in time.
    package var time: Instant?

    package init(source: String, time: Instant?) {
        self.source = source
        self.time = time
    }
}

/// The batches of an import whose file names the source of each record: one open batch a source.
///
/// Batches reach the sink out of the file's order, which matters for events at one millisecond only: before two sources
/// meet in one, everything that waits is handed on.
struct OpenBatches {
    /// Bounds memory where a file names very many sources.
    private static let most = 32

    private var waiting: [String: IngestBatch] = [:]
    /// Sources that have an event at the latest time.
    private var sourcesNow: Set<String> = []
    private var latest: Instant?

    /// Makes the origin's batch the current one.
    /// - Returns: batches to be handed on first, in order.
    mutating func turn(_ current: inout IngestBatch, to origin: RecordOrigin) -> [IngestBatch] {
        var full: [IngestBatch] = []
        if let time = origin.time {
            if time != latest { sourcesNow = [] }
            latest = time
            if sourcesNow.contains(where: { $0 != origin.source }) { full = takeAll(with: current) }
            if !full.isEmpty {
                current = IngestBatch(source: origin.source)
                sourcesNow = []
            }
            sourcesNow.insert(origin.source)
        }
        guard origin.source != current.source else { return full }
        if waiting.count >= OpenBatches.most {
            full += takeAll(with: current)
        } else {
            waiting[current.source] = current
        }
        current = waiting.removeValue(forKey: origin.source) ?? IngestBatch(source: origin.source)
        return full
    }

    /// Everything that waits, which then waits no longer.
    mutating func takeAll() -> [IngestBatch] {
        defer { waiting = [:] }
        return waiting.sorted { $0.key < $1.key }.map(\.value).filter { !$0.isEmpty }
    }

    private mutating func takeAll(with current: IngestBatch) -> [IngestBatch] {
        takeAll() + (current.isEmpty ? [] : [current])
    }
}

extension IngestBatch {
    /// Whether there is nothing in it.
    var isEmpty: Bool { events.isEmpty && observations.isEmpty }
}
