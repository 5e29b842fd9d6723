/// The reader of questions, made when it is first needed: its lexicons, and the names in the data, take longer to lay out
/// than most queries to run, and a query in JSON has no words to read.
actor DeferredReader {
    private var made: Task<QuestionReader, any Error>?
    private let make: @Sendable () async throws -> QuestionReader

    init(_ make: @escaping @Sendable () async throws -> QuestionReader) { self.make = make }

    /// Made once; after a failure the next question tries again.
    func reader() async throws -> QuestionReader {
        let making = made ?? Task { [make] in try await make() }
        made = making
        do {
            return try await making.value
        } catch {
            made = nil
            throw error
        }
    }
}
