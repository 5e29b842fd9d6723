import Operations
import Semantics
import Synchronization

/// What was done under an idempotency key, so that a caller who did not hear the answer may ask again without doing it
/// twice (the header field `Idempotency-Key`).
///
/// A call that comes while the first is under way waits for it. Only what was done is kept: after a failure the same key
/// tries again. Outcomes are forgotten a day later, when there are too many, and when the service stops.
final class KnownOutcomes: Sendable {
    struct Key: Hashable, Sendable {
        var caller: String
        var operation: String
        /// The caller's own text.
        var text: String
    }

    private struct Entry {
        var parameters: String
        var began: Duration
        var work: Task<Result<OperationAnswer, OperationError>, Never>
    }

    private let limit: Int
    private let lifetime: Duration
    private let now: @Sendable () -> Duration
    private let entries = Mutex([Key: Entry]())

    init(limit: Int = 10_000, lifetime: Duration = .seconds(86_400), now: @escaping @Sendable () -> Duration) {
        self.limit = limit
        self.lifetime = lifetime
        self.now = now
    }

    /// Runs `body`, unless it was run under this key already.
    ///
    /// The work goes on when the caller leaves: whether it was done must not depend on who still listens.
    ///
    /// - Parameter parameters: what the call says, as text. The same key with other parameters is an error.
    /// - Returns: the outcome, and whether it is that of an earlier call.
    func run(
        _ key: Key, parameters: String,
        _ body: @escaping @Sendable () async throws(OperationError) -> OperationAnswer
    ) async throws(OperationError) -> (answer: OperationAnswer, isRepeated: Bool) {
        let moment = now()
        let (entry, isRepeated) = entries.withLock { entries -> (Entry, Bool) in
            if let known = entries[key], moment - known.began <= lifetime { return (known, true) }
            if entries.count >= limit { KnownOutcomes.makeRoom(in: &entries) }
            let work = Task { () async -> Result<OperationAnswer, OperationError> in
                do throws(OperationError) {
                    return .success(try await body())
                } catch {
                    return .failure(error)
                }
            }
            let entry = Entry(parameters: parameters, began: moment, work: work)
            entries[key] = entry
            return (entry, false)
        }
        guard entry.parameters == parameters else { throw .usedKey }
        let outcome = await entry.work.value
        if case .failure = outcome { forget(key, entry.began) }
        return (try outcome.get(), isRepeated)
    }

    private func forget(_ key: Key, _ began: Duration) {
        entries.withLock { if $0[key]?.began == began { $0[key] = nil } }
    }

    /// The older half goes, so that it is seldom done.
    private static func makeRoom(in entries: inout [Key: Entry]) {
        for (key, _) in entries.sorted(by: { $0.value.began < $1.value.began }).prefix((entries.count + 1) / 2) {
            entries[key] = nil
        }
    }
}

extension OperationError {
    static let usedKey = OperationError.noAnswer(
        "idempotency_key_reused", "This Idempotency-Key was used for a call that said something else.",
        suggestions: ["Send another key, or the same call."])
}
