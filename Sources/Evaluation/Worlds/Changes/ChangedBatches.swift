package import Semantics

/// A world's batches with its changes made; a batch is held at a time.
package struct ChangedBatches: Sequence, IteratorProtocol, Sendable {
    private var batches: WorldBatches
    private let changes: [WorldChange]

    init(_ batches: WorldBatches, changes: [WorldChange]) {
        self.batches = batches
        self.changes = changes
    }

    package mutating func next() -> IngestBatch? {
        guard let batch = batches.next() else { return nil }
        return changes.reduce(batch) { $1.apply(to: $0) }
    }
}
