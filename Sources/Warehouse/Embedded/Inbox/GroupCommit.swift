import GRDB
import Synchronization

/// Group commit: what several callers want written at once goes into one transaction, whose wait for the disk they share.
///
/// Nobody waits for company: a transaction takes what has come while the one before it ran. Each piece of work has a
/// savepoint of its own, so that one that fails takes no other with it; a transaction that cannot be committed fails all
/// of its callers.
final class GroupCommit: Sendable {
    typealias Work<T> = @Sendable (Database) throws -> T

    private struct Waiting: Sendable {
        /// Does the work in the open transaction, and gives how to tell the caller once the outcome is known.
        var run: @Sendable (Database) -> (@Sendable ((any Error)?) -> Void)
        /// Tells the caller that nothing was done.
        var fail: @Sendable (any Error) -> Void
    }

    private struct State {
        var waiting: [Waiting] = []
        var isRunning = false
    }

    private let writer: any DatabaseWriter
    private let state = Mutex(State())

    init(_ writer: any DatabaseWriter) { self.writer = writer }

    /// Does work in a transaction, perhaps together with that of others; returns when it is durable.
    func write<T: Sendable>(_ work: @escaping Work<T>) async throws -> T {
        try await withCheckedThrowingContinuation { caller in
            enqueue(
                Waiting(
                    run: { db in
                        let outcome = Result { try GroupCommit.apart(db, work) }
                        return { failure in caller.resume(with: failure.map { .failure($0) } ?? outcome) }
                    },
                    fail: { caller.resume(throwing: $0) }))
        }
    }

    private static func apart<T>(_ db: Database, _ work: Work<T>) throws -> T {
        var result: T?
        try db.inSavepoint {
            result = try work(db)
            return .commit
        }
        guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return result
    }

    private func enqueue(_ item: Waiting) {
        let begins = state.withLock { state in
            state.waiting.append(item)
            defer { state.isRunning = true }
            return !state.isRunning
        }
        if begins { Task { await drain() } }
    }

    private func drain() async {
        while let group = next() {
            do {
                let told = try await writer.write { db in group.map { $0.run(db) } }
                for tell in told { tell(nil) }
            } catch {
                for item in group { item.fail(error) }
            }
        }
    }

    private func next() -> [Waiting]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isRunning = false
                return nil
            }
            defer { state.waiting = [] }
            return state.waiting
        }
    }
}
