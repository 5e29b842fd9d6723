/// Takes batches in, durably and once.
///
/// Use: `append` any number of times, then `commit`. What was appended survives a crash from the moment `append`
/// returns; it becomes visible to queries with `commit` at the latest, a large batch perhaps at once, or by itself the next
/// time the workspace is opened. Appending the same batch again changes nothing.
package protocol EventSink: Sendable {
    func append(_ batch: IngestBatch) async throws
    /// Sorts everything appended so far into the warehouse and says what became of it.
    /// - Parameter progress: called with the share done, 0…1, from time to time.
    func commit(progress: @Sendable (Double) -> Void) async throws -> IngestReceipt
}
