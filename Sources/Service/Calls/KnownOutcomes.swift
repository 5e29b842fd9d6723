import Logging
import Operations
import Semantics
import Synchronization

/// What was done under an idempotency key, so that a caller who did not hear the answer may ask again without doing it
/// twice (the header field `Idempotency-Key`).
///
/// A call that comes while the first is under way waits for it. Only what was done is kept: after a failure the same key
/// tries again. Outcomes are forgotten a day later, and when there are too many; with a file they outlive the service. A call
/// that was under way when the service was killed may be done or not: asked again, it is an error that says so.
final class KnownOutcomes: Sendable {
    struct Key: Hashable, Sendable {
        var caller: String
        var operation: String
        /// The caller's own text.
        var text: String
    }

    private struct Entry {
        /// A hash of what the call says.
        var parameters: String
        var began: Instant
        /// Set where nobody can know whether it was done.
        var isInterrupted = false
        var work: Task<Result<OperationAnswer, OperationError>, Never>

        init(parameters: String, began: Instant, work: Task<Result<OperationAnswer, OperationError>, Never>) {
            self.parameters = parameters
            self.began = began
            self.work = work
        }

        /// What an earlier run of the service noted.
        init(_ record: OutcomeFile.Record) {
            let outcome = record.answer.map { Result<_, OperationError>.success(OperationAnswer($0)) }
            self.init(
                parameters: record.parameters, began: record.began,
                work: Task { outcome ?? .failure(.unknownOutcome) })
            isInterrupted = outcome == nil
        }
    }

    private let limit: Int
    private let lifetime: Duration
    private let now: @Sendable () -> Instant
    private let file: OutcomeFile?
    private let logger: Logger?
    private let entries: Mutex<[Key: Entry]>

    /// - Parameter file: where outcomes are kept besides; one that cannot be used is said in the log, and done without.
    init(
        file: OutcomeFile? = nil, logger: Logger? = nil, limit: Int = 10_000, lifetime: Duration = .seconds(86_400),
        now: @escaping @Sendable () -> Instant
    ) {
        self.limit = limit
        self.lifetime = lifetime
        self.now = now
        self.logger = logger
        do throws(ServiceError) {
            let records = try file?.open { !KnownOutcomes.isOver($0.began, after: lifetime, at: now()) } ?? []
            entries = Mutex(Dictionary(records.map { ($0.key, Entry($0)) }) { $1 })
            self.file = file
        } catch {
            logger?.warning("outcomes are not kept over a restart", metadata: ["reason": "\(error)"])
            entries = Mutex([:])
            self.file = nil
        }
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
        let hash = SHA256.digits(of: Array(parameters.utf8))
        let (entry, isRepeated) = entries.withLock { entries -> (Entry, Bool) in
            if let known = entries[key], !KnownOutcomes.isOver(known.began, after: lifetime, at: moment) {
                return (known, true)
            }
            if entries.count >= limit { KnownOutcomes.makeRoom(in: &entries) }
            let record = OutcomeFile.Record(key: key, parameters: hash, began: moment, answer: nil)
            let entry = Entry(parameters: hash, began: moment, work: Task { await kept(record, body) })
            entries[key] = entry
            return (entry, false)
        }
        guard entry.parameters == hash else { throw .usedKey }
        let outcome = await entry.work.value
        if case .failure = outcome, !entry.isInterrupted { forget(key, entry.began) }
        return (try outcome.get(), isRepeated)
    }

    /// Does the work between two notes in the file.
    private func kept(
        _ record: OutcomeFile.Record, _ body: @Sendable () async throws(OperationError) -> OperationAnswer
    ) async -> Result<OperationAnswer, OperationError> {
        do throws(ServiceError) {
            try file?.begin(record)
        } catch {
            // Better not done than done twice.
            logger?.error("an outcome cannot be kept", metadata: ["reason": "\(error)"])
            return .failure(.outcomesUnkept)
        }
        let outcome: Result<OperationAnswer, OperationError>
        do throws(OperationError) {
            outcome = .success(try await body())
        } catch {
            outcome = .failure(error)
        }
        do throws(ServiceError) {
            try file?.end(record, answer: (try? outcome.get())?.text)
        } catch {
            logger?.error("an outcome was not kept", metadata: ["reason": "\(error)"])
        }
        return outcome
    }

    private static func isOver(_ began: Instant, after lifetime: Duration, at moment: Instant) -> Bool {
        moment.milliseconds - began.milliseconds > lifetime.components.seconds * 1_000
    }

    private func forget(_ key: Key, _ began: Instant) {
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

    static let unknownOutcome = OperationError.noAnswer(
        "outcome_unknown", "The service ended while it did this call, so whether it was done is not known.",
        suggestions: ["Look whether it was done; if not, send it with another key."])

    static let outcomesUnkept = OperationError.unavailable(
        "outcomes_not_kept", "What is done under an Idempotency-Key cannot be noted now, so nothing was done.",
        suggestions: ["Try again later."])
}
