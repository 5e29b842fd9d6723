import Synchronization

/// Who takes the next ^C.
///
/// The edge that owns the signal calls `raise`; whoever can stop something registers for as long as it runs. The one who
/// registered last gets it.
package final class Interrupts: Sendable {
    private struct Handler: Sendable {
        var id: Int
        var act: @Sendable () -> Void
        /// How often it may be called before the process is ended instead; nil for any number of times.
        var patience: Int?
    }

    private struct State {
        var handlers: [Handler] = []
        var nextID = 0

        /// The handler to call; nil when nobody is there, or patience is at an end.
        mutating func next() -> Handler? {
            guard let last = handlers.indices.last else { return nil }
            if let patience = handlers[last].patience {
                guard patience > 0 else { return nil }
                handlers[last].patience = patience - 1
            }
            return handlers[last]
        }
    }

    private let state = Mutex(State())

    package init() {}

    /// Hands ^C to whoever registered last.
    /// - Returns: whether there was someone; without, the process should end as it would on its own.
    @discardableResult
    package func raise() -> Bool {
        guard let handler = state.withLock({ $0.next() }) else { return false }
        handler.act()
        return true
    }

    /// Registers `handler` while `work` runs.
    package func handling<T: Sendable>(
        _ handler: @escaping @Sendable () -> Void, isolation: isolated (any Actor)? = #isolation,
        during work: () async -> T
    ) async -> T {
        let id = register(handler, patience: nil)
        defer { remove(id) }
        return await work()
    }

    /// Runs `work` in a task that ^C cancels. Work that does not stop when told so twice is ended with the process.
    package func cancelling<T: Sendable>(
        _ work: @escaping @Sendable () async throws -> T
    ) async -> Result<T, any Error> {
        let task = Task { try await work() }
        let id = register({ task.cancel() }, patience: 2)
        defer { remove(id) }
        return await task.result
    }

    private func register(_ act: @escaping @Sendable () -> Void, patience: Int?) -> Int {
        state.withLock { state in
            state.nextID += 1
            state.handlers.append(Handler(id: state.nextID, act: act, patience: patience))
            return state.nextID
        }
    }

    private func remove(_ id: Int) {
        state.withLock { $0.handlers.removeAll { $0.id == id } }
    }
}
